use super::words;

const LENGTH: usize = 4;

/// The runs of four characters inside the words of a text; a word's ends count as spaces.
/// What is shorter than that is one run. They find kinship that stems miss: compounds and typos.
pub(super) fn of(text: &str) -> Vec<String> {
    words::content_words(text).flat_map(|word| of_word(&word)).collect()
}

fn of_word(word: &str) -> Vec<String> {
    let padded: Vec<char> = format!(" {word} ").chars().collect();
    if padded.len() <= LENGTH {
        return vec![padded.into_iter().collect()];
    }
    padded.windows(LENGTH).map(|run| run.iter().collect()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        assert_eq!(of(text), expected);
    }

    #[test]
    fn runs_stay_inside_words() {
        check("", &[]);
        check("Rus", &[" rus", "rus "]);
        check("Mat, rus", &[" mat", "mat ", " rus", "rus "]);
        check("føde", &[" fød", "føde", "øde "]);
        check("kø", &[" kø "]);
    }
}
