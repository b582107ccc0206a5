//! The texts and numbers on a result picture.

mod own;
mod pair;

use serde::{Deserialize, Serialize};

use crate::codec;
use crate::i18n::{DrawnText, Locale, Text, fill};
use crate::programme::{Edition, Pack};

/// The texts and numbers on a result picture, of one result or of two. All texts are in the language of
/// the pack.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PictureContent {
    /// The title of the quiz.
    pub title: String,
    /// The names of the two results, in the order of all percentages. Empty on a picture of one result.
    pub names: Vec<String>,
    /// Agreement with the whole programme, for each result. Empty where there is no overall figure.
    pub overall: Vec<LabelledPercent>,
    /// What the overall figure measures: «enig med programmet».
    pub overall_label: String,
    /// How many statements the result rests on and which range it would end in, one sentence each.
    pub notes: Vec<String>,
    /// Agreement in each theme, or in each area.
    pub rows: Vec<PictureRow>,
    /// The text for rows that there is no space for, with `{n}` for their number.
    pub more_rows: String,
    /// The sender's label.
    pub sender: String,
    /// Disclaimer, sources, editions, and the address of the method page, one sentence each.
    pub about: Vec<String>,
}

/// Agreement in a theme or an area.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PictureRow {
    /// The title of the theme or area.
    pub name: String,
    /// Agreement there, for each result.
    pub percents: Vec<LabelledPercent>,
}

/// A percentage and its text.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct LabelledPercent {
    /// 0 to 100; higher values are drawn as 100.
    pub percent: u8,
    /// As the language writes it: «58 %».
    pub label: String,
}

impl PictureContent {
    /// Writes the content as [postcard](https://postcard.jamesmunns.com/wire-format), for the picture
    /// module.
    pub fn encode(&self) -> Vec<u8> {
        codec::encode(&[], self)
    }

    /// Reads what [`encode`](Self::encode) writes. `None` for anything else.
    pub fn decode(bytes: &[u8]) -> Option<Self> {
        codec::decode(bytes)
    }

    /// The text alternative: everything on the picture, in words.
    pub fn alt(&self) -> String {
        let name = |place: usize, after: &str| match self.names.get(place) {
            Some(name) => format!("{name}{after}"),
            None => String::new(),
        };
        let overall =
            self.overall.iter().enumerate().map(|(place, LabelledPercent { label, .. })| {
                format!("{}{label} {}.", name(place, ": "), self.overall_label)
            });
        let row = |row: &PictureRow| {
            let percents = row.percents.iter().enumerate();
            let percents = percents.map(|(place, it)| name(place, " ") + &it.label);
            format!("{}: {}.", row.name, percents.collect::<Vec<_>>().join(", "))
        };
        let mut sentences = vec![self.title.clone()];
        sentences.extend(overall);
        sentences.extend(self.rows.iter().map(row));
        sentences.extend(self.notes.iter().chain([&self.sender]).chain(&self.about).cloned());
        sentences.join(" ")
    }

    /// A picture of results about some editions, without the results.
    fn without_results(pack: &Pack, editions: &[&Edition], method_address: &str) -> Self {
        let edition = |edition: &&Edition| {
            let values = [("n", &*edition.number.to_string()), ("date", &edition.date)];
            pack.texts.fill(Text::Edition, &values) + "."
        };
        let mut about = vec![text(pack, DrawnText::NotVotingAdvice)];
        about.extend(sources(pack));
        about.extend(editions.iter().map(edition));
        about.push(fill(&text(pack, DrawnText::Method), &[("address", method_address)]));
        Self {
            title: pack.programme.title.clone(),
            overall_label: text(pack, DrawnText::Agrees),
            more_rows: text(pack, DrawnText::More),
            sender: pack.programme.sender.label.clone(),
            about,
            ..Self::default()
        }
    }

    /// Adds a row for each theme, and for each area whose theme has no percentages.
    fn add_rows(&mut self, pack: &Pack, topics: impl Iterator<Item = TopicPercents>) {
        let mut has_theme = false;
        for TopicPercents { title, is_theme, percents } in topics {
            if is_theme {
                has_theme = !percents.is_empty();
            }
            if is_theme || !has_theme {
                self.add_row(pack, title, &percents);
            }
        }
    }

    /// Adds a row, unless there are no percentages.
    fn add_row(&mut self, pack: &Pack, name: String, percents: &[u8]) {
        if !percents.is_empty() {
            self.rows.push(PictureRow { name, percents: labelled(pack, percents) });
        }
    }

    fn add_note(&mut self, pack: &Pack, note: DrawnText, values: &[(&str, &str)]) {
        self.notes.push(fill(&text(pack, note), values));
    }

    fn has_no_numbers(&self) -> bool {
        self.rows.is_empty() && self.overall.is_empty()
    }
}

/// An area or a theme with the percentages of each result; none where a result has no number there.
struct TopicPercents {
    title: String,
    is_theme: bool,
    percents: Vec<u8>,
}

fn labelled(pack: &Pack, percents: &[u8]) -> Vec<LabelledPercent> {
    let label = |percent: u8| pack.texts.fill(Text::Percent, &[("percent", &percent.to_string())]);
    percents.iter().map(|&percent| LabelledPercent { percent, label: label(percent) }).collect()
}

/// What kinds of text the promises come from, as far as the pack says.
fn sources(pack: &Pack) -> Option<String> {
    let documents = pack.programme.documents.iter().map(|document| document.about.as_str());
    let list = documents.filter(|about| !about.is_empty()).collect::<Vec<_>>().join("; ");
    (!list.is_empty()).then(|| fill(&text(pack, DrawnText::Sources), &[("list", &list)]))
}

fn text(pack: &Pack, text: DrawnText) -> String {
    let locale = Locale::from_tag(&pack.programme.language).unwrap_or_default();
    text.in_language(locale).to_owned()
}

#[cfg(test)]
mod tests;
