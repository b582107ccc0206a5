use super::{PictureContent, TopicPercents, labelled};
use crate::i18n::DrawnText;
use crate::programme::{Edition, Pack};
use crate::quiz::QuizState;
use crate::scoring::{Interval, Tally, shown_total};
use crate::share::Summary;

impl PictureContent {
    /// The voter's own result: all of it, or only some areas and themes, given by their positions in
    /// [`Summary::topics`]. `method_address` is the address of the page about the method. `None` where
    /// there is no number to show.
    pub fn of(
        pack: &Pack,
        quiz: &QuizState,
        topics: Option<&[usize]>,
        method_address: &str,
    ) -> Option<Self> {
        let programme = &pack.programme;
        let edition = Edition::of(programme);
        let mut content = Self::without_results(pack, &[&edition], method_address);
        let summary = match topics {
            Some(topics) => Summary::of_topics(programme, quiz, topics),
            None => Summary::of(programme, quiz),
        };
        let rows = edition.topics().into_iter().map(|topic| TopicPercents {
            title: topic.title.to_owned(),
            is_theme: topic.is_theme,
            percents: summary.topics.get(topic.place).copied().flatten().into_iter().collect(),
        });
        if topics.is_some() {
            for row in rows {
                content.add_row(pack, row.title, &row.percents);
            }
        } else {
            content.add_rows(pack, rows);
        }
        content.overall = labelled(pack, summary.overall.as_slice());
        if content.has_no_numbers() {
            return None;
        }
        if topics.is_some() {
            let answered = summary.answered.to_string();
            content.add_note(pack, DrawnText::ChosenAreas, &[]);
            content.add_note(pack, DrawnText::RestsOnAreas, &[("n", &answered)]);
            return Some(content);
        }
        let rated = Tally::of_all(&quiz.sheet).rated.to_string();
        let total = programme.commitments.len().to_string();
        content.add_note(pack, DrawnText::RestsOn, &[("n", &rated), ("total", &total)]);
        if content.overall.is_empty() {
            content.add_note(pack, DrawnText::NoTotal, &[]);
        } else if let Some(Interval { low, high }) = shown_total(programme, quiz).interval() {
            let range = [("low", &*low.to_string()), ("high", &*high.to_string())];
            content.add_note(pack, DrawnText::Lands, &range);
        }
        Some(content)
    }
}

#[cfg(test)]
mod tests {
    use super::super::PictureRow;
    use super::*;
    use crate::i18n::{Locale, Texts};
    use crate::programme::fixture;
    use crate::quiz::fixture::sheet;

    /// The rows, the overall figure and the notes of a picture of two themes: one of the areas 0 and 1
    /// with four commitments each, one of area 2 with four.
    fn of(answers: &str, topics: Option<&[usize]>) -> Option<(String, String, String)> {
        let mut programme = fixture::programme(&[vec![4, 4], vec![4]]);
        programme.language = "en".to_owned();
        let sheet = sheet(&programme, answers);
        let quiz = QuizState { sheet, run: None, dismissed: Vec::new() };
        let pack = Pack { programme, texts: Texts::of(Locale::En) };
        let content = PictureContent::of(&pack, &quiz, topics, "enig.example/metode/")?;
        let row = |row: &PictureRow| format!("{} {}", row.name, row.percents[0].label);
        let rows: Vec<String> = content.rows.iter().map(row).collect();
        let overall = content.overall.first().map(|it| it.label.clone()).unwrap_or_default();
        Some((overall, rows.join(", "), content.notes.join(" ")))
    }

    #[track_caller]
    fn check(answers: &str, topics: Option<&[usize]>, expected: Option<(&str, &str, &str)>) {
        let expected = expected
            .map(|(overall, rows, notes)| (overall.to_owned(), rows.to_owned(), notes.to_owned()));
        assert_eq!(of(answers, topics), expected, "{answers:?} {topics:?}");
    }

    #[test]
    fn a_whole_result_has_a_row_for_each_theme() {
        check("", None, None);
        check("4 4", None, None);
        check(
            "4 4 4 4 0 0 0 0 2 2 2 2",
            None,
            Some(("50%", "Theme 0 50%, Theme 1 50%", "Based on 12 of 12 statements.")),
        );
        let notes = "Based on 4 of 12 statements. Too few answers for one overall number.";
        check("4 4 4 4", None, Some(("", "Theme 0 100%", notes)));
    }

    #[test]
    fn a_picture_of_chosen_topics_shows_no_other() {
        let all = "4 4 4 4 0 0 0 0 2 2 2 2";
        let notes = "Shows chosen topics only. Based on 4 statements.";
        check(all, Some(&[1]), Some(("", "Area 1 0%", notes)));
        check(all, Some(&[4]), Some(("", "Theme 1 50%", notes)));
        check(all, Some(&[]), None);
    }
}
