use super::engage::engage;
use super::suggestion_list::{Offer, suggestion_list};
use crate::i18n::Text;
use crate::programme::AreaNo;
use crate::related::{suggestions, unrelated_to_disagreements};
use crate::route::{Origin, Screen};
use crate::scoring::Tally;
use crate::state::QuizStore;
use crate::ui::elements::{button, group, paragraph, section, section_heading};
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
/// who mostly disagreed, commitments that have nothing to do with what was disliked, and the choice
/// of areas. Then, for both, ways to go further than the quiz. The area that the voter comes from is
/// not offered again (`elsewhere`).
pub fn ending(
    quiz: QuizStore,
    tally: &Tally,
    elsewhere: Option<AreaNo>,
    origin: Origin,
) -> Vec<Piece> {
    let agrees = tally.mostly_agrees() == Some(true);
    let offers = move || offers(quiz, agrees, elsewhere);
    let is_complete = quiz.with(|_, state| Tally::of_all(&state.sheet).is_complete());
    let mut parts = Vec::new();
    if !offers().is_empty() || !agrees && !is_complete {
        let question = if agrees { Text::MoreAgree } else { Text::OtherAgree };
        let mut content =
            vec![section_heading("", quiz.text(question)), suggestion_list(quiz, offers, origin)];
        if !agrees {
            let choose = move || quiz.open(Screen::ChooseAreas);
            content
                .push(group("actions", vec![button("button", quiz.text(Text::SeeOther), choose)]));
        }
        parts.push(section("", content));
    }
    let heading = if parts.is_empty() { Text::EngageAlone } else { Text::Engage };
    parts.extend(engage(quiz, heading));
    parts
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
