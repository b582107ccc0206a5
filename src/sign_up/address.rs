/// Whether a text is an e-mail address that a letter can go to. It is what browsers accept in an
/// e-mail field (the HTML standard's rule, with domains in any script), but for a domain without a
/// dot or with a last part that none has: those are mistakes here.
pub fn is_address(text: &str) -> bool {
    text.split_once('@').is_some_and(|(name, domain)| is_name(name) && is_domain(domain))
}

fn is_name(name: &str) -> bool {
    let is_sign = |byte: u8| b".!#$%&'*+/=?^_`{|}~-".contains(&byte);
    !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || is_sign(byte))
}

fn is_domain(domain: &str) -> bool {
    let is_part = |part: &str| {
        let is_sign = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || !byte.is_ascii();
        (1..=63).contains(&part.len())
            && part.bytes().all(is_sign)
            && !part.starts_with('-')
            && !part.ends_with('-')
    };
    // No domain ends in a number, or in a single letter.
    let is_last = |part: &str| part.len() > 1 && !part.as_bytes()[0].is_ascii_digit();
    domain.split('.').all(is_part) && domain.rsplit_once('.').is_some_and(|(_, it)| is_last(it))
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
