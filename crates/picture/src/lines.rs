/// The fewest lines that are at most `limit` wide, about equally long. None if a word is longer than that.
pub(super) fn balanced(
    text: &str,
    limit: i32,
    width: &impl Fn(&str) -> i32,
) -> Option<Vec<String>> {
    let longest_word = words(text).map(width).max().unwrap_or_default();
    if longest_word > limit {
        return None;
    }
    let mut lines = filled(text, limit, width);
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

/// The same, with words that are too long taken apart: the last resort for a text that must stand.
pub(super) fn forced(text: &str, limit: i32, width: &impl Fn(&str) -> i32) -> Vec<String> {
    let mut parts = String::new();
    for word in words(text) {
        let mut part = String::new();
        for letter in word.chars() {
            let longer: String = part.chars().chain([letter, '-']).collect();
            if width(&longer) > limit && !part.is_empty() {
                parts.extend([&part, "-\n"]);
                part.clear();
            }
            part.push(letter);
        }
        parts.extend([&part, " "]);
    }
    filled(&parts, limit, width)
}

/// What stays together. Only plain spaces part words: a no-break space is there for a reason.
fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split([' ', '\n']).filter(|word| !word.is_empty())
}

/// Fills one line after the other.
fn filled(text: &str, limit: i32, width: &impl Fn(&str) -> i32) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in words(text) {
        let longer = lines.last().map(|line| [line, " ", word].concat());
        match (lines.last_mut(), longer) {
            (Some(line), Some(longer)) if width(&longer) <= limit => *line = longer,
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every letter is one wide.
    fn width(text: &str) -> i32 {
        i32::try_from(text.chars().count()).unwrap()
    }

    #[track_caller]
    fn check(text: &str, limit: i32, expected: &[&str]) {
        assert_eq!(balanced(text, limit, &width).unwrap_or_default(), expected, "{text}");
    }

    #[test]
    fn lines_are_few_and_about_equally_long() {
        check("Tannhelse", 20, &["Tannhelse"]);
        check("aaaa bbbb cccc dddd", 14, &["aaaa bbbb", "cccc dddd"]);
        check("aaaa bbbb cccc dddd eeee", 14, &["aaaa bbbb cccc", "dddd eeee"]);
        check("side 12\u{a0}000 kr", 9, &["side", "12\u{a0}000 kr"]);
        check("", 14, &[]);
    }

    #[test]
    fn a_word_too_long_does_not_fit_and_is_taken_apart_at_last() {
        check("spesialisthelsetjeneste", 22, &[]);
        check("spesialisthelsetjeneste", 23, &["spesialisthelsetjeneste"]);
        assert_eq!(forced("om helsetjeneste nå", 6, &width), ["om", "helse-", "tjene-", "ste nå"]);
        assert_eq!(forced("om nå", 0, &width), ["o-", "m", "n-", "å"]);
    }
}
