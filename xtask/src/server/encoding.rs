//! Which compressed copy of a file a browser may be sent.

/// A way of sending a file, with its name in HTTP and the suffix of the copy.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Encoding {
    Brotli,
    Gzip,
}

impl Encoding {
    /// Best first.
    pub(super) const ALL: [Self; 2] = [Self::Brotli, Self::Gzip];

    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Brotli => "br",
            Self::Gzip => "gzip",
        }
    }

    pub(super) fn suffix(self) -> &'static str {
        match self {
            Self::Brotli => ".br",
            Self::Gzip => ".gz",
        }
    }

    /// Whether an `Accept-Encoding` header allows it. A weight of zero is a refusal.
    pub(super) fn is_accepted(self, accept_encoding: &str) -> bool {
        accept_encoding.split(',').any(|offer| {
            let (name, parameters) = offer.split_once(';').unwrap_or((offer, ""));
            let weight = parameters.trim().strip_prefix("q=").unwrap_or("1").trim();
            name.trim().eq_ignore_ascii_case(self.name())
                && weight.parse::<f32>().is_ok_and(|weight| weight > 0.0)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::Encoding;

    #[track_caller]
    fn check(accept_encoding: &str, expected: &[Encoding]) {
        let accepted: Vec<Encoding> =
            Encoding::ALL.into_iter().filter(|it| it.is_accepted(accept_encoding)).collect();
        assert_eq!(accepted, expected, "{accept_encoding}");
    }

    #[test]
    fn only_what_is_offered_is_accepted() {
        check("gzip, deflate, br, zstd", &Encoding::ALL);
        check("GZIP", &[Encoding::Gzip]);
        check("br;q=0, gzip;q=0.5", &[Encoding::Gzip]);
        check("brotli, gzipped", &[]);
        check("br;q=much", &[]);
        check("", &[]);
    }
}
