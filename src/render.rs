//! The site's pages, rendered to text on the host by the app's own components, with nothing answered.

use enig_core::programme::{CommitmentIdx, Pack};
use enig_core::route::Route;
use leptos::prelude::*;

use crate::app::{Frame, first_screen};
pub use crate::pages::RelatedCommitment;
use crate::pages::{CommitmentPage, LongestStatements, ProgrammePage};
use crate::state::Quiz;

/// What a page shows between header and footer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Content {
    /// What the app shows there when it starts: the first statement, or an area.
    Screen,
    /// The whole programme.
    Programme,
    /// A commitment, and what it is related to.
    Commitment(CommitmentIdx, Vec<RelatedCommitment>),
    /// A text, as HTML. From the project's own files alone.
    Html(String),
}

/// The script that stands right behind the first answers of a page, so that it runs before they are drawn.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AnswersScript(pub String);

/// A page as HTML, without head and body.
pub fn page(
    pack: &Pack,
    base: &str,
    route: Route,
    content: Content,
    script: Option<&AnswersScript>,
) -> String {
    with_quiz(pack, base, route, || {
        if let Some(script) = script {
            provide_context(script.clone());
        }
        let content = match content {
            Content::Screen => first_screen(),
            Content::Programme => view! { <ProgrammePage /> }.into_any(),
            Content::Commitment(idx, related) => {
                view! { <CommitmentPage idx related /> }.into_any()
            }
            Content::Html(html) => view! { <div class="prose" inner_html=html></div> }.into_any(),
        };
        view! { <Frame>{content}</Frame> }.to_html()
    })
}

/// The statements that need most room, one under the other, as HTML.
pub fn longest_statements(pack: &Pack, base: &str) -> String {
    with_quiz(pack, base, Route::default(), || view! { <LongestStatements /> }.to_html())
}

fn with_quiz(pack: &Pack, base: &str, route: Route, render: impl FnOnce() -> String) -> String {
    let owner = Owner::new();
    owner.with(|| {
        provide_context(Quiz::on_page(pack.clone(), base.to_owned(), route));
        render()
    })
}
