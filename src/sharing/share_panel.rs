use enig_core::i18n::Text;
use enig_core::programme::{Edition, Topic};
use enig_core::share::{Summary, answers_of};
use leptos::prelude::*;

use super::paste_form::PasteForm;
use super::share_ways::ShareWays;
use crate::components::{Condition, Remount, Tick};
use crate::state::{FocusTarget, ShareScope, use_quiz};

/// The voter's result as a link: what it shall show, in words, and ways to share it. What shows least is chosen
/// at first. And the way to look at a link that one has been sent.
#[component]
pub fn SharePanel() -> impl IntoView {
    let quiz = use_quiz();
    let scope = RwSignal::new(ShareScope::Summary);
    let choice = move |choice: ShareScope, name: Text, note: String| {
        view! { <ScopeChoice scope choice name note /> }.into_any()
    };
    let state = quiz.state();
    let answers = answers_of(&quiz.pack().programme, &state).map(|_| {
        let n = state.sheet.answered().to_string();
        let note = quiz.fill(Text::ShareAnswersNote, &[("n", &n)]);
        choice(ShareScope::Answers, Text::ShareAnswers, note)
    });
    let topics = ShareScope::Topics(Vec::new());
    let ways = move || match quiz.link_to_result(&scope.get()) {
        Some(link) => view! { <ShareWays link scope=scope.get() /> }.into_any(),
        None => view! { <p class="plain">{quiz.text(Text::ShareNoArea)}</p> }.into_any(),
    };
    view! {
        <div id=FocusTarget::Sharing.id() tabindex="-1" class="sharing">
            <div class="result">
                <div class="card share__panel">
                    <p class="plain">{quiz.text(Text::ShareIntro)}</p>
                    <fieldset class="choose__areas">
                        <legend>{quiz.text(Text::ShareWhat)}</legend>
                        <div class="share__choices">
                            {choice(
                                ShareScope::Summary,
                                Text::ShareSummary,
                                quiz.text(Text::ShareSummaryNote),
                            )}
                            {choice(topics, Text::ShareAreas, quiz.text(Text::ShareAreasNote))}
                            <TopicChoice scope />
                            {answers}
                        </div>
                    </fieldset>
                    <div class="share__ways"><Remount content=ways /></div>
                </div>
                <PasteForm title=Text::GotLink compares=false />
            </div>
        </div>
    }
}

/// One of the things that a link can show.
#[component]
fn ScopeChoice(
    /// What the link shows.
    scope: RwSignal<ShareScope>,
    /// What it shows when this is chosen.
    choice: ShareScope,
    /// What that is called.
    name: Text,
    /// What there is to say about it.
    note: String,
) -> impl IntoView {
    let kind = core::mem::discriminant(&choice);
    let is_chosen = move || scope.with(|scope| core::mem::discriminant(scope) == kind);
    view! {
        <Tick
            label=use_quiz().text(name)
            note
            choice_of="scope"
            checked=is_chosen
            on_toggle=move || scope.set(choice.clone())
        />
    }
}

/// Which of the areas and themes that have a score, once only some of them are wanted.
#[component]
fn TopicChoice(
    /// What the link shows.
    scope: RwSignal<ShareScope>,
) -> impl IntoView {
    let quiz = use_quiz();
    let pack = quiz.pack();
    let percents = Summary::of(&pack.programme, &quiz.state()).topics;
    let edition = Edition::of(&pack.programme);
    let is_shown = |topic: &Topic<'_>| percents.get(topic.place).is_some_and(Option::is_some);
    let ticks = edition.topics().into_iter().filter(is_shown).map(|topic| {
        let title = topic.title.to_owned();
        view! { <TopicTick scope place=topic.place title is_theme=topic.is_theme /> }.into_any()
    });
    let is_hidden =
        Condition::from(move || scope.with(|scope| !matches!(scope, ShareScope::Topics(_))));
    view! {
        <div
            class="share__topics"
            role="group"
            aria-label=quiz.text(Text::ShareWhichAreas)
            hidden=is_hidden.into_flag()
        >
            {ticks.collect::<Vec<_>>()}
        </div>
    }
}

/// An area or a theme to be shown or not.
#[component]
fn TopicTick(
    /// What the link shows.
    scope: RwSignal<ShareScope>,
    /// Its place among the topics.
    place: usize,
    /// Its name.
    title: String,
    /// Whether it is a theme.
    is_theme: bool,
) -> impl IntoView {
    let is_chosen = move || {
        scope.with(|it| matches!(it, ShareScope::Topics(chosen) if chosen.contains(&place)))
    };
    let toggle = move || {
        let ShareScope::Topics(mut chosen) = scope.get_untracked() else { return };
        let was_chosen = chosen.contains(&place);
        chosen.retain(|&other| other != place);
        chosen.extend((!was_chosen).then_some(place));
        scope.set(ShareScope::Topics(chosen));
    };
    view! {
        <Tick
            label=title
            class=if is_theme { "tick" } else { "tick share__area" }
            checked=is_chosen
            on_toggle=toggle
        />
    }
}
