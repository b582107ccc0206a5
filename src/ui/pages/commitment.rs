use crate::i18n::{Locale, PageText, digits};
use crate::programme::CommitmentNo;
use crate::route::Page;
use crate::state::QuizStore;
use crate::ui::components::{main_heading, readings, statement_with_terms};
use crate::ui::elements::{group, item, link, list, paragraph, section, section_heading};
use crate::ui::piece::{Piece, element};

/// A commitment that another one has to do with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Related {
    /// The commitment.
    pub no: CommitmentNo,
    /// What both are about, in words. May be empty.
    pub shared: Vec<String>,
}

/// A commitment to read: what it says, where the programme promises it, what others think, and what it has
/// to do with. Only a page as a file, and no part of the quiz: while one answers, a statement stands alone.
pub fn commitment_page(
    quiz: QuizStore,
    locale: Locale,
    no: CommitmentNo,
    related: &[Related],
) -> Piece {
    let area = Page::Area(quiz.with(|programme, _| programme.commitment(no).area));
    let to_area = link("", quiz.link(area), quiz.area_of(no));
    let mut content = vec![element("p").class("statement__place").and(to_area)];
    content.extend(statement_with_terms(quiz, no, main_heading()));
    let mut parts = readings(quiz, no, |about, words| {
        section("part", vec![section_heading("", quiz.text(about))]).holding(words)
    });
    // What the programme promises comes first here, and what others say last.
    parts.reverse();
    content.extend(parts);
    if !related.is_empty() {
        let heading = section_heading("", PageText::Related.in_language(locale).to_owned());
        let items = related.iter().map(|of| related_item(quiz, locale, of)).collect();
        content.push(section("part", vec![heading, list("suggestions", items)]));
    }
    let anchor = quiz.with(|programme, _| digits(programme.commitment(no).index));
    let in_place = [&quiz.link(Page::Programme), "#c", &anchor].concat();
    let way = |address: String, words: PageText| {
        item("", vec![link("", address, words.in_language(locale).to_owned())])
    };
    let ways =
        vec![way(quiz.link(area), PageText::SayWhatYouThink), way(in_place, PageText::InContext)];
    content.push(group("engage", vec![list("", ways)]));
    group("start", content)
}

fn related_item(quiz: QuizStore, locale: Locale, related: &Related) -> Piece {
    let Related { no, shared } = related;
    let to_page = link("", quiz.link(Page::Commitment(*no)), quiz.statement(*no));
    let mut parts = vec![
        paragraph("suggestion__area", quiz.area_of(*no)),
        element("p").class("suggestion__statement").and(to_page),
    ];
    if !shared.is_empty() {
        let reason = [PageText::BothAbout.in_language(locale), " ", &shared.join(" · ")].concat();
        parts.push(paragraph("suggestion__reason", reason));
    }
    item("suggestion", parts)
}
