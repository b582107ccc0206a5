use super::suggestion_list::{Offer, suggestion_list};
use crate::i18n::Text;
use crate::programme::AreaNo;
use crate::related::{suggestions, unrelated_to_disagreements};
use crate::route::Origin;
use crate::scoring::Tally;
use crate::state::QuizStore;
use crate::ui::elements::{paragraph, section, section_heading};
use crate::ui::piece::Piece;

/// How many other statements are offered to a voter who mostly disagreed.
const OTHERS: usize = 3;

/// Thanks, in the words that fit the answers.
pub fn thanks(quiz: QuizStore, tally: &Tally) -> Piece {
    let thanks = match tally.mostly_agrees() {
        Some(true) => Text::ThanksAgree,
        Some(false) => Text::ThanksDisagree,
        None => Text::ThanksNeutral,
    };
    paragraph("lead", quiz.text(thanks))
}

/// What else there is: for a voter who mostly agreed, related commitments with the reason; for one
/// who mostly disagreed, commitments that have nothing to do with what was disliked. The area that
/// the voter comes from is not offered again (`elsewhere`).
pub fn ending(
    quiz: QuizStore,
    tally: &Tally,
    elsewhere: Option<AreaNo>,
    origin: Origin,
) -> Option<Piece> {
    let agrees = tally.mostly_agrees() == Some(true);
    let offers = move || offers(quiz, agrees, elsewhere);
    let question = if agrees { Text::MoreAgree } else { Text::OtherAgree };
    (!offers().is_empty()).then(|| {
        let heading = section_heading("", quiz.text(question));
        section("", vec![heading, suggestion_list(quiz, offers, origin)])
    })
}

fn offers(quiz: QuizStore, agrees: bool, elsewhere: Option<AreaNo>) -> Vec<Offer> {
    quiz.with(|programme, state| {
        if agrees {
            let found = suggestions(programme, &state.sheet, &state.dismissed, elsewhere);
            found.into_iter().map(Offer::from).collect()
        } else {
            let others = unrelated_to_disagreements(programme, &state.sheet, elsewhere);
            let wanted = others.into_iter().filter(|no| !state.dismissed.contains(no));
            wanted.take(OTHERS).map(|no| Offer { no, because: None }).collect()
        }
    })
}
