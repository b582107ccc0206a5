use super::content::{Content, told};
use enig_core::i18n::DrawnText;
use enig_core::programme::Pack;
use enig_core::share::{Comparison, SharedResult};

impl Content {
    /// Two results side by side: the voter's own and one of a link, or those of two links. Only what both
    /// tell. `method` as in [`Self::of`]. `None` where there is nothing to compare.
    pub fn of_pair(
        pack: &Pack,
        [first, second]: [&SharedResult; 2],
        is_own: bool,
        method: &str,
    ) -> Option<Self> {
        let editions = [&first.edition, &second.edition];
        let editions = if first.is_of(editions[1]) { &editions[..1] } else { &editions };
        let mut content = Self::without_result(pack, editions, method);
        let one = if is_own { DrawnText::Me } else { DrawnText::One };
        content.names = [one, DrawnText::Other].map(|text| Self::say(pack, text)).into();
        let both = |percents: [Option<u8>; 2]| match percents {
            [Some(first), Some(second)] => vec![first, second],
            _ => Vec::new(),
        };
        let comparison = Comparison::of(first, second);
        let topics = comparison.topics.iter();
        let topics = topics.map(|pair| (&*pair.title, pair.is_theme, both(pair.percents)));
        content.tell(pack, topics, false);
        let overall = both(comparison.overall);
        content.overall = overall.into_iter().map(|percent| told(pack, percent)).collect();
        if content.rows.is_empty() && content.overall.is_empty() {
            return None;
        }
        let [of_first, of_second] = [first, second].map(|it| it.summary.answered.to_string());
        let values = [("first", &*of_first), ("second", &of_second)];
        content.note(pack, DrawnText::RestOn, &values);
        content.note(pack, DrawnText::Unverified, &[]);
        Some(content)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::Row;
    use enig_core::i18n::{Locale, Texts};
    use enig_core::programme::fixture;
    use enig_core::quiz::QuizState;
    use enig_core::quiz::fixture::sheet;
    use enig_core::share::Summary;

    /// What a picture of two results says of them, where the second is changed after it has been made.
    fn of(
        [first, second]: [&str; 2],
        is_own: bool,
        change: impl Fn(&mut SharedResult),
    ) -> Option<String> {
        let programme = fixture::programme(&[vec![4, 4], vec![4]]);
        let result = |words| {
            let sheet = sheet(&programme, words);
            let quiz = QuizState { sheet, run: None, dismissed: Vec::new() };
            SharedResult::own(&programme, &quiz)
        };
        let (first, mut second) = (result(first), result(second));
        change(&mut second);
        let pack = Pack { programme, texts: Texts::of(Locale::En) };
        let content = Content::of_pair(&pack, [&first, &second], is_own, "enig.example")?;
        let row =
            |row: &Row| [&row.name, " ", &row.told[0].words, " ", &row.told[1].words].concat();
        let words = content.overall.iter().map(|told| told.words.clone());
        let words = content.names.iter().cloned().chain(words).chain(content.rows.iter().map(row));
        let words = words.chain(content.notes.iter().cloned());
        Some(words.collect::<Vec<_>>().join(" | "))
    }

    #[track_caller]
    fn check(
        words: [&str; 2],
        is_own: bool,
        change: impl Fn(&mut SharedResult),
        expected: Option<&str>,
    ) {
        assert_eq!(of(words, is_own, change).as_deref(), expected, "{words:?}");
    }

    const AGREES: &str = "4 4 4 4 4 4 4 4 2 2 2 2";
    const NOT: &str = "0 0 0 0 0 0 0 0 2 2 2 2";

    #[test]
    fn two_results_are_told_theme_by_theme() {
        let notes = "Based on 12 and 12 statements. | A result from a link is unverified.";
        let rows = "83% | 17% | Theme 0 100% 0% | Theme 1 50% 50%";
        let mine = ["Me | The other", rows, notes].join(" | ");
        check([AGREES, NOT], true, |_| (), Some(&mine));
        let others = ["One | The other", rows, notes].join(" | ");
        check([AGREES, NOT], false, |_| (), Some(&others));
    }

    #[test]
    fn only_what_both_tell_is_compared() {
        let few = "Me | The other | Theme 0 100% 0% | Based on 4 and 12 statements. \
            | A result from a link is unverified.";
        check(["4 4 4 4", NOT], true, |_| (), Some(few));
        check(["", NOT], true, |_| (), None);
        // A link to one area: no theme stands for it, and the whole is not told.
        let part = |it: &mut SharedResult| {
            let topics = vec![None, Some(7), None, None, None];
            it.summary = Summary { answered: 4, overall: None, topics };
        };
        let area = "Me | The other | Area 1 100% 7% | Based on 12 and 4 statements. \
            | A result from a link is unverified.";
        check([AGREES, NOT], true, part, Some(area));
    }

    #[test]
    fn an_earlier_edition_is_named() {
        let programme = fixture::programme(&[[4]]);
        let pack = Pack { programme, texts: Texts::of(Locale::En) };
        let sheet = sheet(&pack.programme, "4 4 4 4");
        let quiz = QuizState { sheet, run: None, dismissed: Vec::new() };
        let now = SharedResult::own(&pack.programme, &quiz);
        let mut before = now.clone();
        (before.edition.number, before.edition.date) = (1, "1 May".to_owned());
        let about = |other| {
            let content = Content::of_pair(&pack, [&now, other], true, "enig.example").unwrap();
            content.about.join(" ")
        };
        assert!(about(&before).contains(" Edition 3, 2025-01-31. Edition 1, 1 May. "));
        assert!(!about(&now).contains("Edition 1"));
    }
}
