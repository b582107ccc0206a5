/// The address that begins an e-mail with a subject and a link in it.
pub fn mail_to(subject: &str, link: &str) -> String {
    format!("mailto:?subject={}&body={}", encoded(subject), encoded(link))
}

/// With everything but letters, digits and what has no meaning in an address as per cent signs.
pub fn encoded(text: &str) -> String {
    let mut address = String::new();
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~/:".contains(&byte) {
            address.push(char::from(byte));
        } else {
            address.push_str(&format!("%{byte:02X}"));
        }
    }
    address
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
