//! The path under which the site is hosted.

use std::fmt;
use std::str::FromStr;

/// The path under which the site is hosted, with a slash at both ends: `/` or `/kampanje/`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Base(String);

impl Base {
    /// The path as it stands in front of every address.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The address of something inside the site, given relative to its root.
    pub fn join(&self, relative: &str) -> String {
        format!("{}{relative}", self.0)
    }
}

impl Default for Base {
    fn default() -> Self {
        Self("/".to_owned())
    }
}

impl fmt::Display for Base {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl FromStr for Base {
    type Err = String;

    /// Accepts the path with or without its outer slashes.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let inner = text.trim_matches('/');
        if inner.is_empty() {
            return Ok(Self::default());
        }
        let plain = |segment: &str| {
            !segment.is_empty()
                && !segment.starts_with('.')
                && segment.bytes().all(|byte| {
                    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.' | b'~')
                })
        };
        if inner.split('/').all(plain) {
            Ok(Self(format!("/{inner}/")))
        } else {
            Err(format!("`{text}` is no path like / or /kampanje/"))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Base;

    #[track_caller]
    fn check(text: &str, expected: Option<&str>) {
        let base = text.parse::<Base>().ok();
        assert_eq!(base.as_ref().map(Base::as_str), expected, "{text}");
    }

    #[test]
    fn has_a_slash_at_both_ends() {
        check("/", Some("/"));
        check("", Some("/"));
        check("kampanje", Some("/kampanje/"));
        check("/a/b-2/", Some("/a/b-2/"));
    }

    #[test]
    fn refuses_what_is_no_plain_path() {
        check("/a//b/", None);
        check("/../a/", None);
        check("/a b/", None);
        check("/a\"b/", None);
        check("https://example.org/", None);
    }
}
