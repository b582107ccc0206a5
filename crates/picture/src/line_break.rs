//! Breaking text into lines. Widths are in any unit.

/// The fewest lines that are at most `limit` wide, balanced to about the same width. `None` if a word is
/// wider than that.
pub(crate) fn balanced(
    text: &str,
    limit: i32,
    width: &impl Fn(&str) -> i32,
) -> Option<Vec<String>> {
    let longest_word = words(text).map(width).max().unwrap_or_default();
    if longest_word > limit {
        return None;
    }
    let mut lines = filled(text, limit, width);
    // Bisects for the narrowest limit that needs no more lines.
    let (mut too_narrow, mut enough) = (longest_word - 1, limit);
    while enough - too_narrow > 1 {
        let middle = i32::midpoint(too_narrow, enough);
        let tried = filled(text, middle, width);
        if tried.len() > lines.len() {
            too_narrow = middle;
        } else {
            (enough, lines) = (middle, tried);
        }
    }
    Some(lines)
}

/// Lines that are at most `limit` wide, in which words that are wider are hyphenated anywhere.
pub(crate) fn forced(text: &str, limit: i32, width: &impl Fn(&str) -> i32) -> Vec<String> {
    let mut parts = String::new();
    for word in words(text) {
        let mut part = String::new();
        for character in word.chars() {
            if !part.is_empty() && width(&format!("{part}{character}-")) > limit {
                parts += &part;
                parts += "-\n";
                part.clear();
            }
            part.push(character);
        }
        parts += &part;
        parts += " ";
    }
    filled(&parts, limit, width)
}

/// Only plain spaces and line breaks separate words: a no-break space is part of its word.
fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split([' ', '\n']).filter(|word| !word.is_empty())
}

/// Fills one line after the other.
fn filled(text: &str, limit: i32, width: &impl Fn(&str) -> i32) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in words(text) {
        let longer = lines.last().map(|line| format!("{line} {word}"));
        match (lines.last_mut(), longer) {
            (Some(line), Some(longer)) if width(&longer) <= limit => *line = longer,
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

/// Moves a short word such as «i» or «the» from the end of a line to the next if that has room, unless the
/// line would then end in a shorter one.
#[cfg(not(target_arch = "wasm32"))]
pub(crate) fn without_short_ends(
    mut lines: Vec<String>,
    limit: i32,
    width: &impl Fn(&str) -> i32,
) -> Vec<String> {
    /// In letters.
    const SHORT_WORD: usize = 3;
    let letters = |word: &str| word.chars().filter(|it| it.is_alphabetic()).count();
    for at in 1..lines.len() {
        let Some((rest, end)) = lines[at - 1].rsplit_once(' ') else { continue };
        let before = rest.rsplit(' ').next().unwrap_or_default();
        let is_short = letters(end) <= SHORT_WORD && end.chars().all(char::is_alphabetic);
        let (rest, longer) = (rest.to_owned(), format!("{end} {}", lines[at]));
        if is_short && letters(end) < letters(before) && width(&longer) <= limit {
            (lines[at - 1], lines[at]) = (rest, longer);
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every character is one wide.
    fn width(text: &str) -> i32 {
        i32::try_from(text.chars().count()).unwrap()
    }

    #[track_caller]
    fn check(text: &str, limit: i32, expected: &[&str]) {
        assert_eq!(balanced(text, limit, &width).unwrap_or_default(), expected, "{text}");
    }

    #[test]
    fn lines_are_few_and_about_equally_wide() {
        check("Tannhelse", 20, &["Tannhelse"]);
        check("a b c", 20, &["a b c"]);
        check("aaaa bbbb cccc dddd", 14, &["aaaa bbbb", "cccc dddd"]);
        check("aaaa bbbb cccc dddd eeee", 14, &["aaaa bbbb cccc", "dddd eeee"]);
        check("side 12\u{a0}000 kr", 9, &["side", "12\u{a0}000 kr"]);
        check("", 14, &[]);
    }

    #[test]
    fn a_word_that_is_too_wide_is_hyphenated_only_by_force() {
        check("spesialisthelsetjeneste", 22, &[]);
        check("spesialisthelsetjeneste", 23, &["spesialisthelsetjeneste"]);
        assert_eq!(forced("om helsetjeneste nå", 6, &width), ["om", "helse-", "tjene-", "ste nå"]);
        assert_eq!(forced("om nå", 0, &width), ["o-", "m", "n-", "å"]);
    }

    #[track_caller]
    fn check_ends(text: &str, limit: i32, expected: &[&str]) {
        let lines = balanced(text, limit, &width).unwrap();
        assert_eq!(without_short_ends(lines, limit, &width), expected, "{text}");
    }

    #[test]
    fn a_short_word_moves_to_the_line_of_what_follows() {
        let title = "Hvor enig er du i partiets politikk?";
        check_ends(title, 20, &["Hvor enig er du", "i partiets politikk?"]);
        check_ends("Eldre folk: på eget vis", 13, &["Eldre folk:", "på eget vis"]);
        // No room, or a shorter word before it.
        check_ends("Likt tilbud og medisinlager", 14, &["Likt tilbud og", "medisinlager"]);
        check_ends("Så i det partiet", 12, &["Så i det", "partiet"]);
    }
}
