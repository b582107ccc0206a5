use enig_core::i18n::Text;
use enig_core::programme::{AreaIdx, ThemeIdx};
use enig_core::route::Origin;
use enig_core::scoring::{Shown, Tally, shown_area};
use leptos::prelude::*;

use super::{AnswerChips, Condition, PressHandler, Row, ScoreCell, Table};
use crate::state::use_quiz;

/// Agreement theme by theme; a theme opens to its areas. A programme without themes lists its areas.
#[component]
pub fn ScoreTable() -> impl IntoView {
    let pack = use_quiz().pack();
    let themes = (0..).map(ThemeIdx).take(pack.programme.themes.len());
    let mut parts: Vec<_> = themes.map(|theme| view! { <ThemeRows theme /> }.into_any()).collect();
    if parts.is_empty() {
        let areas = pack.programme.area_indices().collect();
        parts.push(view! { <tbody><AreaRows areas /></tbody> }.into_any());
    }
    let columns = vec![
        ("table__name", Text::ColumnTheme),
        ("table__score", Text::ColumnAgreement),
        ("table__count", Text::ColumnAnswers),
    ];
    view! {
        <Table class="table scores" caption=Text::TableCaption columns>
            {parts}
        </Table>
    }
}

/// A theme, and its areas once it is open.
#[component]
fn ThemeRows(
    /// The theme.
    theme: ThemeIdx,
) -> impl IntoView {
    let quiz = use_quiz();
    let pack = quiz.pack();
    let is_open = RwSignal::new(false);
    let tally = Tally::of_theme(&pack.programme, &quiz.state().sheet, theme);
    let theme = pack.programme.themes.get(theme.as_usize()).cloned().unwrap_or_default();
    let press: PressHandler = Box::new(move |_| is_open.set(!is_open.get_untracked()));
    let is_closed = Condition::from(move || !is_open.get());
    let toggle = view! {
        <button
            type="button"
            class="scores__toggle"
            aria-expanded=Condition::from(move || is_open.get()).into_aria()
            on:click=press
        >
            {theme.title}
        </button>
    };
    view! {
        <tbody>
            <ScoreRow name=toggle.into_any() tally />
        </tbody>
        <tbody class="scores__areas" hidden=is_closed.into_flag()>
            <AreaRows areas=theme.areas />
        </tbody>
    }
}

/// Areas, and the answers in each where they are too few for a score.
#[component]
fn AreaRows(
    /// The areas.
    areas: Vec<AreaIdx>,
) -> impl IntoView {
    areas.into_iter().map(|area| view! { <AreaRow area /> }.into_any()).collect::<Vec<_>>()
}

#[component]
fn AreaRow(
    /// The area.
    area: AreaIdx,
) -> impl IntoView {
    let quiz = use_quiz();
    let (pack, state) = (quiz.pack(), quiz.state());
    let tally = Tally::of_area(&pack.programme, &state.sheet, area);
    let has_chips = matches!(shown_area(&tally), Shown::TooFew { .. } | Shown::OnlyNoOpinion);
    let all = pack.programme.area(area).commitments.iter().copied();
    let indices: Vec<_> = all.filter(|&idx| has_chips && state.sheet.is_answered(idx)).collect();
    // Under the row and not in it: on a phone, a cell is no place for a sentence.
    let chips = has_chips.then(|| {
        view! {
            <tr class="scores__answers">
                <td colspan="3">
                    <AnswerChips indices origin=Origin::Result asks_parts=false />
                </td>
            </tr>
        }
        .into_any()
    });
    let name = view! { <span class="scores__name">{quiz.area_title(area)}</span> }.into_any();
    view! {
        <ScoreRow class="scores__area" name tally />
        {chips}
    }
}

/// The score of a theme or an area.
#[component]
fn ScoreRow(
    /// Its class.
    #[prop(default = "row")]
    class: &'static str,
    /// The name of the theme or the area.
    name: AnyView,
    /// Its answers.
    tally: Tally,
) -> impl IntoView {
    let coverage = use_quiz().n_of(Text::Position, tally.rated, tally.total);
    let coverage = view! { <span class="table__label">{coverage}</span> }.into_any();
    let score = view! { <ScoreCell shown=shown_area(&tally) /> }.into_any();
    let cells = vec![("table__score", score), ("table__count", coverage)];
    view! { <Row class name cells /> }
}
