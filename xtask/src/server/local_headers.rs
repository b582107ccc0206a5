//! The headers of `_headers`, as a host can send them that speaks no https.

use std::fs;
use std::path::Path;

use crate::headers::HeaderList;

/// What the site in a folder says an address is to be sent with, by a host on a port of this
/// machine. Read anew each time, since `serve` builds the site anew. Nothing where there is no list.
pub(super) fn of(root: &Path, address: &str, port: u16) -> Vec<(String, String)> {
    let text = fs::read_to_string(root.join("_headers")).unwrap_or_default();
    let Ok(list) = text.parse::<HeaderList>();
    let sent = list.of_address(address).into_iter();
    sent.filter(|(name, _)| *name != "Strict-Transport-Security")
        .map(|(name, value)| match name {
            "Content-Security-Policy" => (name.to_owned(), local_policy(value, port)),
            _ => (name.to_owned(), value.to_owned()),
        })
        .collect()
}

/// A content security policy without https. Pages that embed the quiz on this machine have no https
/// either; and what is embedded needs the name of its host, which is this one here.
fn local_policy(policy: &str, port: u16) -> String {
    let policy = policy.replace("; upgrade-insecure-requests", "");
    if policy.contains("; sandbox ") {
        policy
            .replace(" https:;", " https: http:;")
            .replace("'self'", &format!("'self' http://127.0.0.1:{port}"))
    } else {
        policy
    }
}

#[cfg(test)]
mod tests {
    use super::local_policy;

    #[track_caller]
    fn check(policy: &str, expected: &str) {
        assert_eq!(local_policy(policy, 8080), expected);
    }

    #[test]
    fn only_what_means_https_is_changed() {
        check("img-src 'self'; x; upgrade-insecure-requests", "img-src 'self'; x");
        check("frame-ancestors https:; img-src 'self'", "frame-ancestors https:; img-src 'self'");
        check(
            "img-src 'self' https://a.example; frame-ancestors https:; sandbox allow-scripts",
            "img-src 'self' http://127.0.0.1:8080 https://a.example; \
             frame-ancestors https: http:; sandbox allow-scripts",
        );
        check(
            "frame-ancestors https://a.example; sandbox allow-scripts",
            "frame-ancestors https://a.example; sandbox allow-scripts",
        );
    }
}
