//! Breaking a text into lines.

/// In letters.
const SHORT_WORD: usize = 3;

/// The fewest lines that are at most `limit` wide, about equally long. None if a word is longer than
/// that: broken in the wrong place it would say something else.
pub(super) fn balanced(
    text: &str,
    limit: f64,
    width: &impl Fn(&str) -> f64,
) -> Option<Vec<String>> {
    let longest_word = words(text).map(width).fold(0.0, f64::max);
    if longest_word > limit {
        return None;
    }
    let mut lines = filled(text, limit, width);
    let (mut too_narrow, mut enough) = (longest_word, limit);
    // Halving this often gets to a fraction of a point.
    for _ in 0..12 {
        let middle = f64::midpoint(too_narrow, enough);
        let tried = filled(text, middle, width);
        if tried.len() > lines.len() {
            too_narrow = middle;
        } else {
            (enough, lines) = (middle, tried);
        }
    }
    Some(without_loose_ends(lines, limit, width))
}

/// What stays together. Only plain spaces part words: a no-break space is there for a reason.
fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split([' ', '\n']).filter(|word| !word.is_empty())
}

/// Fills one line after the other.
fn filled(text: &str, limit: f64, width: &impl Fn(&str) -> f64) -> Vec<String> {
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

/// A short word such as «i» or «the» belongs to what follows, and moves to the next line if that has
/// room, unless the line would then end in a shorter one.
fn without_loose_ends(
    mut lines: Vec<String>,
    limit: f64,
    width: &impl Fn(&str) -> f64,
) -> Vec<String> {
    let letters = |word: &str| word.chars().filter(|it| it.is_alphabetic()).count();
    for at in 1..lines.len() {
        let Some((rest, end)) = lines[at - 1].rsplit_once(' ') else { continue };
        let before = rest.rsplit(' ').next().unwrap_or_default();
        let short = letters(end) <= SHORT_WORD && end.chars().all(char::is_alphabetic);
        let (rest, longer) = (rest.to_owned(), format!("{end} {}", lines[at]));
        if short && letters(end) < letters(before) && width(&longer) <= limit {
            (lines[at - 1], lines[at]) = (rest, longer);
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::balanced;

    /// Every letter is one wide.
    #[track_caller]
    fn check(text: &str, limit: u32, expected: &[&str]) {
        let width = |text: &str| f64::from(u32::try_from(text.chars().count()).unwrap());
        let lines = balanced(text, f64::from(limit), &width);
        assert_eq!(lines.unwrap_or_default(), expected, "{text}");
    }

    #[test]
    fn lines_are_few_and_about_equally_long() {
        check("Tannhelse", 20, &["Tannhelse"]);
        check("a b c", 20, &["a b c"]);
        check("aaaa bbbb cccc dddd", 14, &["aaaa bbbb", "cccc dddd"]);
        check("aaaa bbbb cccc dddd eeee", 14, &["aaaa bbbb cccc", "dddd eeee"]);
        check("", 14, &[]);
    }

    #[test]
    fn a_short_word_stands_with_what_follows() {
        check(
            "Hvor enig er du i partiets politikk?",
            20,
            &["Hvor enig er du", "i partiets politikk?"],
        );
        check("Eldre folk: på eget vis", 13, &["Eldre folk:", "på eget vis"]);
        // No room, or a shorter word before it.
        check("Likt tilbud og medisinlager", 14, &["Likt tilbud og", "medisinlager"]);
        check("Så i det partiet", 12, &["Så i det", "partiet"]);
    }

    #[test]
    fn a_no_break_space_is_part_of_its_word() {
        check("side 12\u{a0}000 kr", 9, &["side", "12\u{a0}000 kr"]);
    }

    #[test]
    fn a_word_too_long_does_not_fit() {
        check("spesialisthelsetjeneste", 22, &[]);
        check("spesialisthelsetjeneste", 23, &["spesialisthelsetjeneste"]);
    }
}
