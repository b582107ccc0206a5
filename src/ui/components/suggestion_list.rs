use crate::i18n::{Text, digits};
use crate::programme::CommitmentNo;
use crate::related::Suggestion;
use crate::route::{Origin, Page, Screen};
use crate::state::{FocusPlace, QuizStore};
use crate::ui::elements::{button_about, group, item, link, list, paragraph, span};
use crate::ui::piece::Piece;

/// A statement offered to the voter, with the reason where there is one.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Offer {
    /// The commitment.
    pub no: CommitmentNo,
    /// The agreed commitment that it follows from.
    pub because: Option<CommitmentNo>,
}

impl From<Suggestion> for Offer {
    fn from(suggestion: Suggestion) -> Self {
        Self { no: suggestion.no, because: Some(suggestion.because) }
    }
}

/// Offered statements, best first, each with the way to its area: answer now, or not now. A statement
/// put off makes room for the next one, and focus goes to the list. `origin` is the screen they stand
/// on.
pub fn suggestion_list(
    quiz: QuizStore,
    offers: impl Fn() -> Vec<Offer> + 'static,
    origin: Origin,
) -> Piece {
    let cards = move || {
        quiz.watch_answers();
        offers().into_iter().map(|offer| card(quiz, offer, origin)).collect()
    };
    let suggestions = list("suggestions", Vec::new()).with("id", FocusPlace::Suggestions.id());
    suggestions.with("tabindex", "-1").live(cards)
}

fn card(quiz: QuizStore, offer: Offer, origin: Origin) -> Piece {
    let Offer { no, because } = offer;
    let area = quiz.with(|programme, _| programme.commitment(no).area);
    let id = ["suggestion-", &digits(no.0)].concat();
    let mut parts = vec![
        link("suggestion__area", quiz.link(Page::Area(area)), quiz.area_of(no)),
        paragraph("suggestion__statement", quiz.statement(no)).with("id", &id),
    ];
    if let Some(because) = because {
        let reason = quiz.fill(Text::Because, &[("statement", &quiz.statement(because))]);
        parts.push(paragraph("suggestion__reason", reason));
    }
    let answer_now = move || quiz.open(Screen::Statement(no, origin));
    let not_now = move || {
        quiz.dismiss(no);
        quiz.focus(FocusPlace::Suggestions);
    };
    let button = |class: &'static str, text: Text, press: Box<dyn Fn()>| {
        button_about(class, vec![span("button__word", quiz.text(text))], Some(id.clone()), press)
    };
    parts.push(group(
        "actions",
        vec![
            button("button", Text::AnswerNow, Box::new(answer_now)),
            button("button button--quiet", Text::NotNow, Box::new(not_now)),
        ],
    ));
    item("suggestion", parts)
}
