use super::{PictureContent, TopicPercents, labelled, text};
use crate::i18n::DrawnText;
use crate::programme::Pack;
use crate::share::{Comparison, SharedResult};

impl PictureContent {
    /// Two results side by side: the voter's own and one from a link, or two from links. Shows only topics
    /// that both have a number for. `method_address` as in [`Self::of`]. `None` where there is nothing to
    /// compare.
    pub fn of_pair(
        pack: &Pack,
        [first, second]: [&SharedResult; 2],
        is_first_own: bool,
        method_address: &str,
    ) -> Option<Self> {
        let editions = [&first.edition, &second.edition];
        let editions = if first.is_of(editions[1]) { &editions[..1] } else { &editions };
        let mut content = Self::without_results(pack, editions, method_address);
        let name = if is_first_own { DrawnText::Me } else { DrawnText::One };
        content.names = vec![text(pack, name), text(pack, DrawnText::Other)];
        let Comparison { overall, topics, .. } = Comparison::of(first, second);
        let rows = topics.into_iter().map(|topic| TopicPercents {
            title: topic.title,
            is_theme: topic.is_theme,
            percents: both(topic.percents),
        });
        content.add_rows(pack, rows);
        content.overall = labelled(pack, &both(overall));
        if content.has_no_numbers() {
            return None;
        }
        let [of_first, of_second] = [first, second].map(|it| it.summary.answered.to_string());
        let values = [("first", &*of_first), ("second", &of_second)];
        content.add_note(pack, DrawnText::RestOn, &values);
        content.add_note(pack, DrawnText::Unverified, &[]);
        Some(content)
    }
}

/// Both percentages, or none.
fn both(percents: [Option<u8>; 2]) -> Vec<u8> {
    match percents {
        [Some(first), Some(second)] => vec![first, second],
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::super::PictureRow;
    use super::*;
    use crate::i18n::{Locale, Texts};
    use crate::programme::fixture;
    use crate::quiz::QuizState;
    use crate::quiz::fixture::sheet;
    use crate::share::Summary;

    /// The texts of a picture of two results, the second of which is changed after it has been made.
    fn of(
        answers: [&str; 2],
        is_first_own: bool,
        change: impl Fn(&mut SharedResult),
    ) -> Option<String> {
        let programme = fixture::programme(&[vec![4, 4], vec![4]]);
        let [first, mut second] = answers.map(|answers| {
            let sheet = sheet(&programme, answers);
            let quiz = QuizState { sheet, run: None, dismissed: Vec::new() };
            SharedResult::own(&programme, &quiz)
        });
        change(&mut second);
        let pack = Pack { programme, texts: Texts::of(Locale::En) };
        let results = [&first, &second];
        let content = PictureContent::of_pair(&pack, results, is_first_own, "enig.example")?;
        let row = |PictureRow { name, percents }: &PictureRow| {
            format!("{name} {} {}", percents[0].label, percents[1].label)
        };
        let overall = content.overall.iter().map(|it| it.label.clone());
        let texts = content.names.iter().cloned().chain(overall);
        let texts = texts.chain(content.rows.iter().map(row)).chain(content.notes.iter().cloned());
        Some(texts.collect::<Vec<_>>().join(" | "))
    }

    #[track_caller]
    fn check(
        answers: [&str; 2],
        is_first_own: bool,
        change: impl Fn(&mut SharedResult),
        expected: Option<&str>,
    ) {
        assert_eq!(of(answers, is_first_own, change).as_deref(), expected, "{answers:?}");
    }

    const AGREES: &str = "4 4 4 4 4 4 4 4 2 2 2 2";
    const NOT: &str = "0 0 0 0 0 0 0 0 2 2 2 2";

    #[test]
    fn two_results_have_a_row_for_each_theme() {
        let notes = "Based on 12 and 12 statements. | A result from a link is unverified.";
        let rows = "83% | 17% | Theme 0 100% 0% | Theme 1 50% 50%";
        let own = format!("Me | The other | {rows} | {notes}");
        check([AGREES, NOT], true, |_| (), Some(&own));
        let others = format!("One | The other | {rows} | {notes}");
        check([AGREES, NOT], false, |_| (), Some(&others));
    }

    #[test]
    fn only_topics_with_two_numbers_are_compared() {
        let few = "Me | The other | Theme 0 100% 0% | Based on 4 and 12 statements. \
            | A result from a link is unverified.";
        check(["4 4 4 4", NOT], true, |_| (), Some(few));
        check(["", NOT], true, |_| (), None);
        // A link to one area: its theme and the whole have no number.
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
            let results = [&now, other];
            let content = PictureContent::of_pair(&pack, results, true, "enig.example").unwrap();
            content.about.join(" ")
        };
        assert!(about(&before).contains(" Edition 3, 2025-01-31. Edition 1, 1 May. "));
        assert!(!about(&now).contains("Edition 1"));
    }
}
