use enig_core::i18n::Text;
use leptos::prelude::*;

use crate::state::use_quiz;

/// A table with a caption for those who cannot see it, and the heads of its columns.
#[component]
pub fn Table(
    /// Its classes.
    class: &'static str,
    /// What it is about.
    caption: Text,
    /// The class of each column, and what stands over it.
    columns: Vec<(&'static str, Text)>,
    /// The rows.
    children: Children,
) -> impl IntoView {
    let quiz = use_quiz();
    let heads = columns.into_iter().map(|(class, title)| {
        view! {
            <th scope="col" class=class>
                <span class="table__label">{quiz.text(title)}</span>
            </th>
        }
        .into_any()
    });
    view! {
        <table class=class>
            <caption class="visually-hidden">{quiz.text(caption)}</caption>
            <thead>
                <tr>{heads.collect::<Vec<_>>()}</tr>
            </thead>
            {children()}
        </table>
    }
}

/// A row: what it is about, and its cells.
#[component]
pub fn Row(
    /// Its class.
    #[prop(default = "row")]
    class: &'static str,
    /// What it is about.
    name: AnyView,
    /// The class and the content of each cell.
    cells: Vec<(&'static str, AnyView)>,
) -> impl IntoView {
    let cells = cells
        .into_iter()
        .map(|(class, content)| view! { <td class=class>{content}</td> }.into_any());
    view! {
        <tr class=class>
            <th scope="row" class="table__name">{name}</th>
            {cells.collect::<Vec<_>>()}
        </tr>
    }
}
