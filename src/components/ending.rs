use enig_core::i18n::Text;
use enig_core::programme::AreaIdx;
use enig_core::related::{suggestions, unrelated_to_disagreements};
use enig_core::route::{Origin, Screen};
use enig_core::scoring::Tally;
use leptos::prelude::*;

use super::engage::Engage;
use super::{Actions, Button, Offer, Section, SenderSays, SuggestionList};
use crate::state::{Quiz, use_quiz};

/// How many other statements are offered to a voter who mostly disagreed.
const OTHERS: usize = 3;

/// That an area is done, in the words that fit the answers, and the sender's thanks.
#[component]
pub fn Thanks(
    /// The answers.
    tally: Tally,
) -> impl IntoView {
    let thanks = match tally.mostly_agrees() {
        Some(true) => Text::ThanksAgree,
        Some(false) => Text::ThanksDisagree,
        None => Text::ThanksNeutral,
    };
    view! {
        <p class="lead">{use_quiz().text(thanks)}</p>
        <SenderThanks tally />
    }
}

/// The sender's own thanks, in the words that fit the answers. Nothing where the pack has none, or the answers
/// lean to neither side.
#[component]
pub fn SenderThanks(
    /// The answers.
    tally: Tally,
) -> impl IntoView {
    let pack = use_quiz().pack();
    let said = pack.programme.endings.as_ref().zip(tally.mostly_agrees());
    said.map(|(endings, agrees)| {
        let words = if agrees { &endings.agree } else { &endings.disagree };
        view! { <SenderSays words=words.clone() /> }.into_any()
    })
}

/// What else there is. For a voter who mostly agreed, related commitments, each with the reason; for one who
/// mostly disagreed, commitments that are not similar to what was disliked, and the choice of areas. Then, for
/// both, ways to go further than the quiz.
#[component]
pub fn Ending(
    /// The answers that this is the end of.
    tally: Tally,
    /// The area that the voter comes from, which is not offered again.
    #[prop(optional_no_strip)]
    elsewhere: Option<AreaIdx>,
    /// The screen that it stands on.
    origin: Origin,
) -> impl IntoView {
    let quiz = use_quiz();
    let agrees = tally.mostly_agrees() == Some(true);
    let is_complete = Tally::of_all(&quiz.state().sheet).is_complete();
    let has_offers = !untrack(|| offers(quiz, agrees, elsewhere)).is_empty();
    let offers = Box::new(move || offers(quiz, agrees, elsewhere));
    let has_more = has_offers || !agrees && !is_complete;
    let more = has_more.then(|| {
        let others = (!agrees).then(|| view! { <OtherAreas /> }.into_any());
        view! {
            <Section title=if agrees { Text::MoreAgree } else { Text::OtherAgree }>
                <SuggestionList offers origin />
                {others}
            </Section>
        }
        .into_any()
    });
    view! {
        {more}
        <Engage title=if has_more { Text::Engage } else { Text::EngageAlone } agrees />
    }
}

/// The way to other areas.
#[component]
fn OtherAreas() -> impl IntoView {
    let quiz = use_quiz();
    let label = quiz.text(Text::SeeOther);
    let said = quiz
        .pack()
        .programme
        .endings
        .clone()
        .map(|endings| view! { <SenderSays words=endings.disagree_more /> }.into_any());
    view! {
        {said}
        <Actions>
            <Button label on_press=move || quiz.open(Screen::ChooseAreas) />
        </Actions>
    }
}

/// The commitments that are offered, best first. Follows the answers.
fn offers(quiz: Quiz, agrees: bool, elsewhere: Option<AreaIdx>) -> Vec<Offer> {
    let (pack, state) = (quiz.pack(), quiz.follow_state());
    let programme = &pack.programme;
    if agrees {
        let found = suggestions(programme, &state.sheet, &state.dismissed, elsewhere);
        return found.into_iter().map(Offer::from).collect();
    }
    let others = unrelated_to_disagreements(programme, &state.sheet, elsewhere);
    let wanted = others.into_iter().filter(|idx| !state.dismissed.contains(idx));
    wanted.take(OTHERS).map(|idx| Offer { idx, because: None }).collect()
}
