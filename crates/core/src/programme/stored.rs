//! What a compiled pack is made of, part by part, in the order in which it is stored.

use super::form::{Form, Stored, list, long, numbers, sized, some, texts};
use super::{
    Area, AreaIdx, Commitment, CommitmentIdx, Document, Edition, EditionArea, EditionTheme,
    EngageLink, Mode, Newsletter, Pack, Programme, Sender, SimilarPair, Source, Term, TermMark,
    Theme,
};

impl Stored for Pack {
    fn pass(&mut self, form: &mut impl Form) {
        self.programme.pass(form);
        list(form, &mut self.texts.0);
    }
}

impl Stored for Programme {
    fn pass(&mut self, form: &mut impl Form) {
        form.text(&mut self.id);
        form.number(&mut self.edition);
        long(form, &mut self.fingerprint);
        form.text(&mut self.edition_date);
        form.text(&mut self.language);
        list(form, &mut self.languages);
        form.text(&mut self.original_language);
        form.text(&mut self.title);
        form.text(&mut self.purpose);
        self.sender.pass(form);
        list(form, &mut self.engage);
        some(form, &mut self.newsletter);
        if let Some(newsletter) = &mut self.newsletter {
            newsletter.pass(form);
        }
        list(form, &mut self.documents);
        list(form, &mut self.themes);
        list(form, &mut self.areas);
        self.start.pass(form);
        commitments(form, &mut self.commitments);
        list(form, &mut self.terms);
        similar_pairs(form, &mut self.similar_pairs);
    }
}

/// Texts of a kind lie together.
fn commitments(form: &mut impl Form, all: &mut Vec<Commitment>) {
    sized(form, all);
    numbers(form, all, |it| &mut it.index);
    numbers(form, all, |it| &mut it.area.0);
    for it in &mut *all {
        let mut contested = it.contested.into();
        form.number(&mut contested);
        it.contested = contested == 1;
        some(form, &mut it.alternative);
    }
    texts(form, all, |it| &mut it.statement.text);
    texts(form, all, |it| &mut it.explanation.text);
    for alternative in all.iter_mut().filter_map(|it| it.alternative.as_mut()) {
        form.text(&mut alternative.text);
    }
    for it in all {
        list(form, &mut it.statement.terms);
        list(form, &mut it.explanation.terms);
        if let Some(alternative) = &mut it.alternative {
            list(form, &mut alternative.terms);
        }
        list(form, &mut it.parts);
        list(form, &mut it.sources);
        list(form, &mut it.background);
    }
}

fn similar_pairs(form: &mut impl Form, all: &mut Vec<SimilarPair>) {
    sized(form, all);
    numbers(form, all, |it| &mut it.a.0);
    numbers(form, all, |it| &mut it.b.0);
    for pair in all {
        let mut strength = pair.strength.into();
        form.number(&mut strength);
        pair.strength = u8::try_from(strength).unwrap_or_default();
    }
}

impl Stored for Sender {
    fn pass(&mut self, form: &mut impl Form) {
        let mut mode = self.mode as u16;
        form.number(&mut mode);
        self.mode = match mode {
            0 => Mode::Demo,
            1 => Mode::InHouse,
            _ => Mode::PoliticalAd,
        };
        form.text(&mut self.party);
        form.text(&mut self.label);
        form.text(&mut self.about);
        form.text(&mut self.contact);
    }
}

impl Stored for Edition {
    fn pass(&mut self, form: &mut impl Form) {
        form.number(&mut self.number);
        long(form, &mut self.fingerprint);
        form.text(&mut self.date);
        list(form, &mut self.areas);
        list(form, &mut self.themes);
    }
}

impl Stored for u16 {
    fn pass(&mut self, form: &mut impl Form) {
        form.number(self);
    }
}

/// Things that are nothing but a few numbers and texts.
macro_rules! stored {
    ($($kind:ty: $($how:ident $part:tt),+;)*) => {$(
        impl Stored for $kind {
            fn pass(&mut self, form: &mut impl Form) {
                // A part that is not stored does not compile.
                let Self { $($part: _),+ } = self;
                $(stored!(form, self, $how $part);)+
            }
        }
    )*};
    ($form:ident, $it:ident, text $part:tt) => { $form.text(&mut $it.$part) };
    ($form:ident, $it:ident, number $part:tt) => { $form.number(&mut $it.$part) };
    ($form:ident, $it:ident, list $part:tt) => { list($form, &mut $it.$part) };
    ($form:ident, $it:ident, part $part:tt) => { $it.$part.pass($form) };
}

stored! {
    AreaIdx: number 0;
    CommitmentIdx: number 0;
    super::ThemeIdx: number 0;
    EngageLink: text label, text href;
    Newsletter: text endpoint, text label, text consent, text consent_name;
    Document: text title, text period;
    Theme: text title, list areas;
    Area: text id, text title, text intro, part theme, list commitments;
    EditionArea: text id, text title, list indices;
    EditionTheme: text title, list areas;
    Source: number document, text heading, text quote;
    Term: text word, text text;
    TermMark: number skip, number length, number term;
}
