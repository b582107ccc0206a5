//! Breaking a text into lines.

/// In letters.
const SHORT_WORD: usize = 3;

/// The fewest lines that are at most `limit` wide, about equally long. A word that is longer than a
/// line is broken with a hyphen.
pub(super) fn balanced(text: &str, limit: f64, width: &impl Fn(&str) -> f64) -> Vec<String> {
    let full = greedy(text, limit, width);
    let longest_word = words(text).map(width).fold(0.0, f64::max);
    if longest_word > limit {
        return full;
    }
    let (mut too_narrow, mut enough) = (longest_word, limit);
    let mut lines = full;
    // Halving this often gets to a fraction of a point.
    for _ in 0..12 {
        let middle = f64::midpoint(too_narrow, enough);
        let tried = greedy(text, middle, width);
        if tried.len() > lines.len() {
            too_narrow = middle;
        } else {
            (enough, lines) = (middle, tried);
        }
    }
    without_loose_ends(lines, limit, width)
}

/// Short words such as «i» and «the» belong to what follows, and move to the next line if it has room.
fn without_loose_ends(
    mut lines: Vec<String>,
    limit: f64,
    width: &impl Fn(&str) -> f64,
) -> Vec<String> {
    for at in 1..lines.len() {
        if let Some((rest, end)) = lines[at - 1].rsplit_once(' ')
            && end.chars().count() <= SHORT_WORD
            && end.chars().all(char::is_alphabetic)
        {
            let (rest, longer) = (rest.to_owned(), format!("{end} {}", lines[at]));
            if width(&longer) <= limit {
                (lines[at - 1], lines[at]) = (rest, longer);
            }
        }
    }
    lines
}

/// Whether every word fits on a line.
pub(super) fn fit(text: &str, limit: f64, width: &impl Fn(&str) -> f64) -> bool {
    words(text).all(|word| width(word) <= limit)
}

/// What stays together. Only plain spaces part words: a no-break space is there for a reason.
fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split([' ', '\n']).filter(|word| !word.is_empty())
}

/// Fills one line after the other.
fn greedy(text: &str, limit: f64, width: &impl Fn(&str) -> f64) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in words(text).flat_map(|word| broken(word, limit, width)) {
        let longer = lines.last().map(|line| format!("{line} {word}"));
        match (lines.last_mut(), longer) {
            (Some(line), Some(longer)) if width(&longer) <= limit => *line = longer,
            _ => lines.push(word),
        }
    }
    lines
}

/// A word in pieces that fit on a line, all but the last with a hyphen. Each holds at least one letter.
fn broken(word: &str, limit: f64, width: &impl Fn(&str) -> f64) -> Vec<String> {
    let mut pieces = Vec::new();
    let mut rest = word;
    while width(rest) > limit {
        let ends = rest.char_indices().map(|(at, _)| at).filter(|&at| at > 0);
        let fitting = ends.clone().take_while(|&at| width(&format!("{}-", &rest[..at])) <= limit);
        let Some(end) = fitting.last().or(ends.clone().next()) else { break };
        pieces.push(format!("{}-", &rest[..end]));
        rest = &rest[end..];
    }
    pieces.push(rest.to_owned());
    pieces
}

#[cfg(test)]
mod tests {
    use super::balanced;

    /// Every letter is one wide.
    #[track_caller]
    fn check(text: &str, limit: u32, expected: &[&str]) {
        let width = |text: &str| f64::from(u32::try_from(text.chars().count()).unwrap());
        assert_eq!(balanced(text, f64::from(limit), &width), expected, "{text}");
    }

    #[test]
    fn lines_are_few_and_about_equally_long() {
        check("Tannhelse", 20, &["Tannhelse"]);
        check("a b c", 20, &["a b c"]);
        check("aaaa bbbb cccc dd", 14, &["aaaa bbbb", "cccc dd"]);
        check("aaaa bbbb cccc dddd ee", 14, &["aaaa bbbb", "cccc dddd ee"]);
        check("", 14, &[]);
    }

    #[test]
    fn a_no_break_space_is_part_of_its_word() {
        check("side 12\u{a0}000 kr", 9, &["side", "12\u{a0}000 kr"]);
    }

    #[test]
    fn a_word_too_long_is_broken() {
        check("spesialisthelsetjeneste", 10, &["spesialis-", "thelsetje-", "neste"]);
        check("en øyelegespesialist", 10, &["en", "øyelegesp-", "esialist"]);
        check("ab", 0, &["a-", "b"]);
    }
}
