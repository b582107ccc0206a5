/// Whether a text is an e-mail address that a letter can go to. It is what browsers accept in an
/// e-mail field (the HTML standard's rule, with domains in any script), but for a domain without a
/// dot or with a last part that none has: those are mistakes here.
pub fn is_address(text: &str) -> bool {
    // Bytes, because every sign that is asked about is one.
    let bytes = text.as_bytes();
    let Some(at) = bytes.iter().position(|&byte| byte == b'@') else { return false };
    is_name(&bytes[..at]) && is_domain(&bytes[at + 1..])
}

fn is_name(name: &[u8]) -> bool {
    let is_sign = |byte: &u8| b".!#$%&'*+/=?^_`{|}~-".contains(byte);
    !name.is_empty() && name.iter().all(|byte| byte.is_ascii_alphanumeric() || is_sign(byte))
}

fn is_domain(domain: &[u8]) -> bool {
    let mut parts = domain.split(|&byte| byte == b'.');
    // No domain ends in a number, or in a single letter.
    let is_last = |part: &[u8]| part.len() > 1 && !part[0].is_ascii_digit() && is_part(part);
    parts.next_back().is_some_and(is_last)
        && parts.next().is_some_and(is_part)
        && parts.all(is_part)
}

fn is_part(part: &[u8]) -> bool {
    let is_sign = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'-' || !byte.is_ascii();
    let is_edge = |byte: Option<&u8>| byte.is_some_and(|&byte| byte != b'-');
    part.len() <= 63 && is_edge(part.first()) && is_edge(part.last()) && part.iter().all(is_sign)
}

#[cfg(test)]
mod tests {
    use super::is_address;

    #[track_caller]
    fn check(texts: &[&str], expected: bool) {
        for text in texts {
            assert_eq!(is_address(text), expected, "«{text}»");
        }
    }

    #[test]
    fn addresses_that_people_have() {
        check(
            &[
                "kari@eksempel.no",
                "kari.nordmann@eksempel.no",
                "kari+nyheter@eksempel.no",
                "k@eksempel.no",
                "kari_n-1990@post.avdeling.eksempel.no",
                "KARI@EKSEMPEL.NO",
                "o'hara@example.ie",
                "kari@blåbærsyltetøy.no",
                "kari@xn--blbrsyltety-y8ao3x.no",
                "info@例え.テスト",
                "kari@eksempel.xn--p1ai",
                "kari@3d.eksempel.museum",
                "a..b@docomo.example",
                "!#$%&'*/=?^_`{|}~@eksempel.no",
            ],
            true,
        );
    }

    #[test]
    fn obvious_mistakes() {
        check(
            &[
                "",
                "kari",
                "@",
                "kari@",
                "@eksempel.no",
                "kari@eksempel",
                "kari@eksempel.",
                "kari@.no",
                "kari@eksempel..no",
                "kari@eksempel,no",
                "kari@eksempel.n",
                "kari@@eksempel.no",
                "kari@ola@eksempel.no",
                "kari eksempel.no",
                "kari @eksempel.no",
                "kari@ eksempel.no",
                "kari@eksempel.no ola@eksempel.no",
                "kari@eksempel.no,",
                "kari@eksempel.no;ola@eksempel.no",
                "Kari Nordmann <kari@eksempel.no>",
                "mailto:kari@eksempel.no",
                "https://kari@eksempel.no/",
                "kåre@eksempel.no",
                "kari@-eksempel.no",
                "kari@eksempel-.no",
                "kari@under_strek.no",
                "kari@127.0.0.1",
                "kari@[127.0.0.1]",
            ],
            false,
        );
    }

    #[test]
    fn no_part_of_a_domain_is_longer_than_the_name_system_allows() {
        let domain = |length| format!("kari@{}.no", "a".repeat(length));
        check(&[&domain(63)], true);
        check(&[&domain(64)], false);
    }
}
