use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// What is encoded: everything but letters, digits, and characters without a meaning in the query of a
/// `mailto:` or `data:` address.
const ENCODED: &AsciiSet =
    &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~').remove(b'/').remove(b':');

/// The `mailto:` address of an e-mail with a subject and a link in it.
pub fn mail_to(subject: &str, link: &str) -> String {
    format!("mailto:?subject={}&body={}", percent_encoded(subject), percent_encoded(link))
}

/// Percent-encodes a text for the query of an address (RFC 3986, section 2.1).
pub fn percent_encoded(text: &str) -> String {
    utf8_percent_encode(text, ENCODED).to_string()
}

#[cfg(test)]
mod tests {
    use super::mail_to;

    #[test]
    fn nothing_in_it_ends_it_early() {
        assert_eq!(
            mail_to("Hvor enig & så?", "https://enig.example/#r=2400"),
            "mailto:?subject=Hvor%20enig%20%26%20s%C3%A5%3F&body=https://enig.example/%23r%3D2400"
        );
    }
}
