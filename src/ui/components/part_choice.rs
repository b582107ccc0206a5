use crate::i18n::Text;
use crate::programme::CommitmentNo;
use crate::quiz::Agreement;
use crate::state::QuizStore;
use crate::ui::elements::{group, span};
use crate::ui::piece::{Piece, element};

/// With which part of a compound commitment the voter disagrees, asked of those who do not agree with
/// the whole. It counts for nothing, so it is asked where answers are looked at and holds up no one.
pub fn part_choice(quiz: QuizStore, no: CommitmentNo) -> Option<Piece> {
    let parts = quiz.with(|programme, _| programme.commitment(no).parts.clone());
    let asks = quiz.mark(no).agreement().is_some_and(|agreement| agreement <= Agreement::Mixed);
    if !asks || parts.is_empty() {
        return None;
    }
    let question = quiz.text(Text::WhichPart);
    let choice = |(part, words): (u8, String)| {
        let is_chosen = move || {
            quiz.watch_answers();
            quiz.mark(no).has_part(part)
        };
        element("button")
            .with("type", "button")
            .class("part-choice")
            .with_live("aria-pressed", move || Some(is_chosen().to_string()))
            .text(&words)
            .on_click(move |_| quiz.toggle_part(no, part))
    };
    let mut content = vec![span("part-choices__question", question.clone())];
    content.extend((0..).zip(parts).map(choice));
    Some(group("part-choices", content).with("role", "group").with("aria-label", &question))
}
