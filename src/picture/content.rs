use crate::i18n::{Locale, PictureText, Text, digits, fill};
use crate::programme::{Edition, Pack};
use crate::quiz::QuizState;
use crate::scoring::{Interval, Tally, shown_total};
use crate::share::Summary;

/// What stands on a picture.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Content {
    /// What the quiz is called.
    pub title: String,
    /// The whole result in per cent, in words; empty where only some areas are told.
    pub percent: String,
    /// What it is a per cent of.
    pub agrees: String,
    /// How many statements the result rests on, and where all of them would lead, each in a sentence.
    pub notes: Vec<String>,
    /// The result theme by theme, or area by area.
    pub rows: Vec<Row>,
    /// That `{n}` more rows have no room.
    pub more: String,
    /// That this is no voting advice.
    pub not_advice: String,
    /// The sender's label.
    pub sender: String,
    /// The edition and its date.
    pub edition: String,
}

/// An area or a theme.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row {
    /// Its name.
    pub name: String,
    /// Agreement, 0 to 100.
    pub percent: u8,
    /// The same in words.
    pub words: String,
}

impl Content {
    /// A voter's whole result; or only that in some areas and themes, by their places in
    /// [`Summary::topics`]. `None` where there is no number to tell.
    pub fn of(pack: &Pack, quiz: &QuizState, chosen: Option<&[usize]>) -> Option<Self> {
        let (programme, texts) = (&pack.programme, &pack.texts);
        let locale = Locale::from_tag(&programme.language).unwrap_or_default();
        let say = |text: PictureText| text.in_language(locale);
        let percent = |n: u8| texts.fill(Text::Percent, &[("percent", &digits(n))]);
        let summary = match chosen {
            Some(chosen) => Summary::of_topics(programme, quiz, chosen),
            None => Summary::of(programme, quiz),
        };
        let edition = Edition::of(programme);
        // Of a whole result the themes say enough, where there are any.
        let has_theme = summary.topics.iter().skip(edition.areas.len()).any(Option::is_some);
        let only_themes = chosen.is_none() && has_theme;
        let rows: Vec<Row> = edition
            .topics()
            .into_iter()
            .filter(|topic| topic.is_theme || !only_themes)
            .filter_map(|topic| {
                let n = (*summary.topics.get(topic.place)?)?;
                Some(Row { name: topic.title.to_owned(), percent: n, words: percent(n) })
            })
            .collect();
        if rows.is_empty() && summary.overall.is_none() {
            return None;
        }
        let notes = if chosen.is_some() {
            vec![
                say(PictureText::ChosenAreas).to_owned(),
                fill(say(PictureText::RestsOnAreas), &[("n", &digits(summary.answered))]),
            ]
        } else {
            let rated = digits(Tally::of_all(&quiz.sheet).rated);
            let total = digits(programme.commitments.len());
            let rests_on = [("n", &*rated), ("total", &total)];
            let lands = shown_total(programme, quiz).interval().map(|Interval { low, high }| {
                let ends = [("low", &*digits(low)), ("high", &*digits(high))];
                fill(say(PictureText::Lands), &ends)
            });
            [fill(say(PictureText::RestsOn), &rests_on)].into_iter().chain(lands).collect()
        };
        let values = [("n", &*digits(programme.edition)), ("date", &programme.edition_date)];
        Some(Self {
            title: programme.title.clone(),
            percent: summary.overall.map(percent).unwrap_or_default(),
            agrees: say(PictureText::Agrees).to_owned(),
            notes,
            rows,
            more: say(PictureText::More).to_owned(),
            not_advice: say(PictureText::NotVotingAdvice).to_owned(),
            sender: programme.sender.label.clone(),
            edition: texts.fill(Text::Edition, &values),
        })
    }

    /// What the picture says, in words: for those who do not see it.
    pub fn alt(&self) -> String {
        let mut words = self.title.clone();
        if !self.percent.is_empty() {
            words.extend([" ", &self.percent, " ", &self.agrees, "."]);
        }
        for row in &self.rows {
            words.extend([" ", &row.name, ": ", &row.words, "."]);
        }
        for note in self.notes.iter().chain([&self.not_advice, &self.sender]) {
            words.extend([" ", note]);
        }
        words.extend([" ", &self.edition, "."]);
        words
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Texts;
    use crate::programme::fixture;
    use crate::quiz::fixture::sheet;

    /// The rows, the per cent and the notes of a picture of two themes: one of the areas 0 and 1 with four
    /// commitments each, one of area 2 with four.
    fn of(words: &str, chosen: Option<&[usize]>) -> Option<(String, String, String)> {
        let mut programme = fixture::programme(&[vec![4, 4], vec![4]]);
        programme.language = "en".to_owned();
        let sheet = sheet(&programme, words);
        let quiz = QuizState { sheet, run: None, dismissed: Vec::new() };
        let pack = Pack { programme, texts: Texts::of(Locale::En) };
        let content = Content::of(&pack, &quiz, chosen)?;
        let row = |row: &Row| [&row.name, " ", &row.words].concat();
        let rows: Vec<String> = content.rows.iter().map(row).collect();
        Some((content.percent, rows.join(", "), content.notes.join(" ")))
    }

    #[track_caller]
    fn check(words: &str, chosen: Option<&[usize]>, expected: Option<(&str, &str, &str)>) {
        let expected = expected
            .map(|(percent, rows, notes)| (percent.to_owned(), rows.to_owned(), notes.to_owned()));
        assert_eq!(of(words, chosen), expected, "{words:?} {chosen:?}");
    }

    #[test]
    fn a_whole_result_is_told_theme_by_theme() {
        check("", None, None);
        check("4 4", None, None);
        check(
            "4 4 4 4 0 0 0 0 2 2 2 2",
            None,
            Some(("50%", "Theme 0 50%, Theme 1 50%", "Based on 12 of 12 statements.")),
        );
        check("4 4 4 4", None, Some(("", "Theme 0 100%", "Based on 4 of 12 statements.")));
    }

    #[test]
    fn chosen_areas_tell_of_no_other() {
        let all = "4 4 4 4 0 0 0 0 2 2 2 2";
        let notes = "Shows chosen areas only. Based on 4 statements.";
        check(all, Some(&[1]), Some(("", "Area 1 0%", notes)));
        check(all, Some(&[4]), Some(("", "Theme 1 50%", notes)));
        check(all, Some(&[]), None);
    }
}
