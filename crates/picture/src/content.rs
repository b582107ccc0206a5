use enig_core::i18n::{DrawnText, Locale, Text, fill};
use enig_core::programme::{Edition, Pack};
use enig_core::quiz::QuizState;
use enig_core::scoring::{Interval, Tally, shown_total};
use enig_core::share::Summary;

/// What stands on a picture.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Content {
    /// What the quiz is called.
    pub title: String,
    /// Whose results they are, where there are two of them.
    pub names: Vec<String>,
    /// The whole result, of each. Empty where there is none to tell.
    pub overall: Vec<Told>,
    /// What it is a per cent of.
    pub agrees: String,
    /// How many statements the result rests on, and where all of them would lead, each in a sentence.
    pub notes: Vec<String>,
    /// The result theme by theme, or area by area.
    pub rows: Vec<Row>,
    /// That `{n}` more rows have no room.
    pub more: String,
    /// The sender's label.
    pub sender: String,
    /// What this is not, the edition with its date, and where it says how the numbers are computed, each in
    /// a sentence.
    pub about: Vec<String>,
}

/// An area or a theme.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row {
    /// Its name.
    pub name: String,
    /// Agreement there, of each.
    pub told: Vec<Told>,
}

/// Agreement in per cent.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Told {
    /// 0 to 100.
    pub percent: u8,
    /// The same in words.
    pub words: String,
}

impl Content {
    /// A voter's whole result; or only that in some areas and themes, by their places in
    /// [`Summary::topics`]. `method` is the address of the page on the method. `None` where there is no number
    /// to tell.
    pub fn of(
        pack: &Pack,
        quiz: &QuizState,
        chosen: Option<&[usize]>,
        method: &str,
    ) -> Option<Self> {
        let programme = &pack.programme;
        let edition = Edition::of(programme);
        let mut content = Self::without_result(pack, &[&edition], method);
        let summary = match chosen {
            Some(chosen) => Summary::of_topics(programme, quiz, chosen),
            None => Summary::of(programme, quiz),
        };
        let topics = edition.topics().into_iter().map(|topic| {
            let percent = summary.topics.get(topic.place).copied().flatten();
            (topic.title, topic.is_theme, percent.into_iter().collect())
        });
        content.tell(pack, topics, chosen.is_some());
        content.overall = summary.overall.map(|percent| told(pack, percent)).into_iter().collect();
        if content.rows.is_empty() && content.overall.is_empty() {
            return None;
        }
        if chosen.is_some() {
            content.note(pack, DrawnText::ChosenAreas, &[]);
            content.note(pack, DrawnText::RestsOnAreas, &[("n", &summary.answered.to_string())]);
            return Some(content);
        }
        let rated = Tally::of_all(&quiz.sheet).rated.to_string();
        let total = programme.commitments.len().to_string();
        content.note(pack, DrawnText::RestsOn, &[("n", &rated), ("total", &total)]);
        if content.overall.is_empty() {
            content.note(pack, DrawnText::NoTotal, &[]);
        } else if let Some(Interval { low, high }) = shown_total(programme, quiz).interval() {
            let ends = [("low", &*low.to_string()), ("high", &*high.to_string())];
            content.note(pack, DrawnText::Lands, &ends);
        }
        Some(content)
    }

    /// What every picture says of results that are about some editions.
    pub(super) fn without_result(pack: &Pack, editions: &[&Edition], method: &str) -> Self {
        let edition = |edition: &&Edition| {
            let values = [("n", &*edition.number.to_string()), ("date", &edition.date)];
            pack.texts.fill(Text::Edition, &values) + "."
        };
        let mut about = vec![Self::say(pack, DrawnText::NotVotingAdvice)];
        about.extend(editions.iter().map(edition));
        about.push(fill(&Self::say(pack, DrawnText::Method), &[("address", method)]));
        Self {
            title: pack.programme.title.clone(),
            agrees: Self::say(pack, DrawnText::Agrees),
            more: Self::say(pack, DrawnText::More),
            sender: pack.programme.sender.label.clone(),
            about,
            ..Self::default()
        }
    }

    /// Takes up areas and themes by name, whether it is a theme, and per cents. Of an area its theme says enough,
    /// unless all are wanted.
    pub(super) fn tell<'t>(
        &mut self,
        pack: &Pack,
        topics: impl Iterator<Item = (&'t str, bool, Vec<u8>)>,
        are_all_wanted: bool,
    ) {
        let mut is_told = false;
        for (name, is_theme, percents) in topics {
            if is_theme {
                is_told = !percents.is_empty();
            }
            if percents.is_empty() || is_told && !is_theme && !are_all_wanted {
                continue;
            }
            let told = percents.into_iter().map(|percent| told(pack, percent)).collect();
            self.rows.push(Row { name: name.to_owned(), told });
        }
    }

    pub(super) fn say(pack: &Pack, text: DrawnText) -> String {
        text.in_language(locale(pack)).to_owned()
    }

    pub(super) fn note(&mut self, pack: &Pack, text: DrawnText, values: &[(&str, &str)]) {
        self.notes.push(fill(&Self::say(pack, text), values));
    }

    /// What the picture says, in words: for those who do not see it.
    pub fn alt(&self) -> String {
        let mut words = self.title.clone();
        for (place, told) in self.overall.iter().enumerate() {
            let name = self.names.get(place).map_or(["", ""], |name| [name, ": "]);
            words.extend([" ", name[0], name[1], &told.words, " ", &self.agrees, "."]);
        }
        for row in &self.rows {
            words.extend([" ", &row.name]);
            for (place, told) in row.told.iter().enumerate() {
                let name = self.names.get(place).map_or(["", ""], |name| [name, " "]);
                words.extend([if place == 0 { ": " } else { ", " }, name[0], name[1], &told.words]);
            }
            words.push('.');
        }
        for sentence in self.notes.iter().chain([&self.sender]).chain(&self.about) {
            words.extend([" ", sentence]);
        }
        words
    }
}

pub(super) fn told(pack: &Pack, percent: u8) -> Told {
    let words = pack.texts.fill(Text::Percent, &[("percent", &percent.to_string())]);
    Told { percent, words }
}

fn locale(pack: &Pack) -> Locale {
    Locale::from_tag(&pack.programme.language).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use enig_core::i18n::Texts;
    use enig_core::programme::fixture;
    use enig_core::quiz::fixture::sheet;

    /// The rows, the per cent and the notes of a picture of two themes: one of the areas 0 and 1 with four
    /// commitments each, one of area 2 with four.
    fn of(words: &str, chosen: Option<&[usize]>) -> Option<(String, String, String)> {
        let mut programme = fixture::programme(&[vec![4, 4], vec![4]]);
        programme.language = "en".to_owned();
        let sheet = sheet(&programme, words);
        let quiz = QuizState { sheet, run: None, dismissed: Vec::new() };
        let pack = Pack { programme, texts: Texts::of(Locale::En) };
        let content = Content::of(&pack, &quiz, chosen, "enig.example/metode/")?;
        let row = |row: &Row| [&row.name, " ", &row.told[0].words].concat();
        let rows: Vec<String> = content.rows.iter().map(row).collect();
        let overall = content.overall.first().map(|told| told.words.clone()).unwrap_or_default();
        Some((overall, rows.join(", "), content.notes.join(" ")))
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
        let notes = "Based on 4 of 12 statements. Too few answers for one overall figure.";
        check("4 4 4 4", None, Some(("", "Theme 0 100%", notes)));
    }

    #[test]
    fn chosen_areas_tell_of_no_other() {
        let all = "4 4 4 4 0 0 0 0 2 2 2 2";
        let notes = "Shows chosen topics only. Based on 4 statements.";
        check(all, Some(&[1]), Some(("", "Area 1 0%", notes)));
        check(all, Some(&[4]), Some(("", "Theme 1 50%", notes)));
        check(all, Some(&[]), None);
    }
}
