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

/// Whether a page with these headers is one that is embedded.
pub(super) fn are_of_embedded_page(headers: &[(String, String)]) -> bool {
    headers.iter().any(|(name, value)| name == "Content-Security-Policy" && is_sandbox(value))
}

fn is_sandbox(policy: &str) -> bool {
    policy.contains("; sandbox ")
}

/// A content security policy without https. Pages that embed the quiz on this machine have no https
/// either; and what is embedded needs the name of its host, which is this one here.
fn local_policy(policy: &str, port: u16) -> String {
    let policy = policy.replace("; upgrade-insecure-requests", "");
    if is_sandbox(&policy) {
        with_host(&policy.replace(" https:;", " https: http:;"), port)
    } else {
        policy
    }
}

/// An embedded page whose own policy, in its `<meta>`, names this host.
pub(super) fn local_page(page: &str, port: u16) -> String {
    let parts = page.split_once(POLICY_IN_PAGE).and_then(|(before, rest)| {
        rest.split_once('"').map(|(policy, after)| (before, policy, after))
    });
    parts.map_or_else(
        || page.to_owned(),
        |(before, policy, after)| {
            format!("{before}{POLICY_IN_PAGE}{}\"{after}", with_host(policy, port))
        },
    )
}

const POLICY_IN_PAGE: &str = "<meta http-equiv=\"Content-Security-Policy\" content=\"";

fn with_host(policy: &str, port: u16) -> String {
    policy.replace("'self'", &format!("'self' http://127.0.0.1:{port}"))
}

#[cfg(test)]
mod tests {
    use super::{local_page, local_policy};

    #[track_caller]
    fn check(policy: &str, expected: &str) {
        assert_eq!(local_policy(policy, 8080), expected);
    }

    #[test]
    fn only_what_means_https_is_changed() {
        check("img-src 'self'; x; upgrade-insecure-requests", "img-src 'self'; x");
        check("frame-ancestors https:; img-src 'self'", "frame-ancestors https:; img-src 'self'");
        check(
            "frame-ancestors 'self' https:; sandbox allow-scripts",
            "frame-ancestors 'self' http://127.0.0.1:8080 https: http:; sandbox allow-scripts",
        );
        check(
            "frame-ancestors https://a.example; sandbox allow-scripts",
            "frame-ancestors https://a.example; sandbox allow-scripts",
        );
    }

    #[test]
    fn the_policy_of_an_embedded_page_names_this_host() {
        let page =
            "<meta http-equiv=\"Content-Security-Policy\" content=\"img-src 'self'; x\">'self'";
        let local = "<meta http-equiv=\"Content-Security-Policy\" \
            content=\"img-src 'self' http://127.0.0.1:8080; x\">'self'";
        assert_eq!(local_page(page, 8080), local);
        assert_eq!(local_page("<p>'self'", 8080), "<p>'self'");
    }
}
