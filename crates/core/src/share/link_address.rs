//! Where the text of a link stands in an address, which programs on the way may have written in other ways.

use percent_encoding::percent_decode_str;

use super::LinkError;

/// How often per cent codes are taken apart: programs put one around the other.
const LAYERS: usize = 3;

/// What is behind `?r=` is taken for a result from this many characters on. Newsletters put `?r=` with a few behind
/// the links in them, for purposes of their own.
const SHORTEST_IN_QUERY: usize = 16;

/// The text of a link, for [`Link::decode`](super::Link::decode), in an address or in a message with one in it.
/// Signs may be written as per cent codes, also of per cent codes, and letters in either case. What stands in a query
/// has been sent to a server and is not read.
pub fn result_text(pasted: &str) -> Result<String, LinkError> {
    match place_in(pasted) {
        Place::Fragment(text) => {
            let text = decoded(text);
            match text.split_whitespace().next() {
                None => Err(LinkError::NotALink),
                // The page's scripts put this in the place of what they have found in the query.
                Some(text) if text.starts_with('?') => Err(LinkError::InQuery),
                Some(text) => Ok(text.to_owned()),
            }
        }
        Place::Query => Err(LinkError::InQuery),
        Place::Nowhere => Err(LinkError::NotALink),
    }
}

/// All that follows `#r=` in an address, as it stands there; empty where there is none.
pub fn link_text_in(address: &str) -> &str {
    if let Place::Fragment(text) = place_in(address) { text } else { "" }
}

/// Where an address has a result.
enum Place<'a> {
    /// Behind `#`, followed by this.
    Fragment(&'a str),
    Query,
    Nowhere,
}

fn place_in(address: &str) -> Place<'_> {
    let (mut is_fragment, mut is_in_query) = (false, false);
    for (start, _) in address.char_indices() {
        let rest = &address[start..];
        let behind = if let Some(behind) = after(rest, '#') {
            is_fragment = true;
            behind
        } else if let Some(behind) = after(rest, '?').or_else(|| after(rest, '&')) {
            behind
        } else {
            continue;
        };
        let Some(text) = behind.strip_prefix(['r', 'R']).and_then(|rest| after(rest, '=')) else {
            continue;
        };
        if is_fragment {
            return Place::Fragment(text);
        }
        let is_of_text = |c: &char| c.is_ascii_alphanumeric() || *c == '-';
        is_in_query |= text.chars().take_while(is_of_text).count() >= SHORTEST_IN_QUERY;
    }
    if is_in_query { Place::Query } else { Place::Nowhere }
}

/// What follows a sign at the beginning of a text: `=`, `%3D`, `%253d` and so on.
fn after(text: &str, sign: char) -> Option<&str> {
    if let Some(rest) = text.strip_prefix(sign) {
        return Some(rest);
    }
    let mut rest = text.strip_prefix('%')?;
    while let Some(layer) = rest.strip_prefix("25") {
        rest = layer;
    }
    let (code, rest) = rest.split_at_checked(2)?;
    (u32::from_str_radix(code, 16) == Ok(sign.into())).then_some(rest)
}

fn decoded(text: &str) -> String {
    let mut text = text.to_owned();
    for _ in 0..LAYERS {
        if !text.contains('%') {
            break;
        }
        text = percent_decode_str(&text).decode_utf8_lossy().into_owned();
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "2400fqndqvqg6529a11fy293qwbg";

    #[track_caller]
    fn check(address: &str, expected: Result<&str, LinkError>) {
        let address = address.replace("TEXT", TEXT);
        let expected = expected.map(|text| text.replace("TEXT", TEXT));
        assert_eq!(result_text(&address), expected, "{address}");
    }

    #[test]
    fn an_address_is_read_however_programs_have_written_it() {
        for address in [
            "https://enig.example/delt/#r=TEXT",
            "https://enig.example/#r=TEXT",
            "#r=TEXT",
            "#R=TEXT",
            "/nn/delt/#r%3DTEXT",
            "/delt/#R%3dTEXT",
            "/delt/#r%253DTEXT",
            "/delt/%23r=TEXT",
            "/delt/%23r%3DTEXT",
            "/delt/%2523r%253DTEXT",
            "/delt/%252523r%25253dTEXT",
            "#%23r=TEXT",
            "https%3A%2F%2Fenig.example%2Fdelt%2F%23r%3DTEXT",
            "/?fbclid=x#r=TEXT",
            "/delt/?utm_source=a&utm_medium=b#r=TEXT",
            "/delt/?r=1a2b3c#r=TEXT",
            "#utm_source=x&r=TEXT",
            "#/?r=TEXT",
            "#u=4F2K%26r%3DTEXT",
            "Se her: «https://enig.example/delt/#r=TEXT og svar meg",
            "#r= TEXT",
        ] {
            check(address, Ok("TEXT"));
        }
    }

    #[test]
    fn what_stands_behind_is_left_to_the_reader_of_the_text() {
        check("#r=TEXT.", Ok("TEXT."));
        check("#r=TEXT%22%3E", Ok("TEXT\">"));
        check("#r=TEXT&r=2400", Ok("TEXT&r=2400"));
        check("#r=24-%E2%80%8B00", Ok("24-\u{200B}00"));
        check("#r%253D24%25E2%2580%258B00", Ok("24\u{200B}00"));
        check("#r=%", Ok("%"));
        check("#r=%ED%A0%80", Ok("\u{FFFD}\u{FFFD}\u{FFFD}"));
    }

    #[test]
    fn what_stood_in_a_query_is_never_read() {
        for address in [
            "https://enig.example/?r=TEXT",
            "/delt/?R%3dTEXT",
            "/?fbclid=x&r=TEXT",
            "/%3Fr%3DTEXT",
            "/delt/%253Fr%253DTEXT&x=1",
            "/?a=1%26r=TEXT",
            // What the page's scripts make of it.
            "#r=?",
        ] {
            check(address, Err(LinkError::InQuery));
        }
    }

    #[test]
    fn anything_else_is_no_link() {
        for address in [
            "",
            "hei",
            "https://enig.example/delt/",
            "TEXT",
            "#",
            "#r",
            "#r=",
            "#r=%20",
            "#u=4F2K",
            "#xr=TEXT",
            "#r%3",
            "%",
            "%25252",
            "#r%3\u{E6}TEXT",
            "/?r=1a2b3c",
            "/?r=",
            "/?star=TEXT",
        ] {
            check(address, Err(LinkError::NotALink));
        }
    }

    #[test]
    fn the_text_of_a_link_is_found_as_it_stands() {
        assert_eq!(link_text_in("https://enig.example/delt/#r=2400.&x"), "2400.&x");
        assert_eq!(link_text_in("/delt/%23r%3D24%2500"), "24%2500");
        assert_eq!(link_text_in("/?r=2400fqndqvqg6529a11fy293qwbg"), "");
    }
}
