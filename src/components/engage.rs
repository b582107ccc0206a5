use enig_core::i18n::Text;
use leptos::prelude::*;

use super::newsletter_form::NewsletterForm;
use super::{List, Section, SenderSays};
use crate::state::use_quiz;

/// The pack's ways to go further: links, and the sign-up for a newsletter. Nothing where it names none.
#[component]
pub fn Engage(
    /// The heading.
    title: Text,
    /// Whether the voter mostly agrees.
    agrees: bool,
) -> impl IntoView {
    let quiz = use_quiz();
    let pack = quiz.pack();
    let links = pack.programme.engage.iter().map(|link| {
        let label = format!("{} {}", link.label, quiz.text(Text::OpensElsewhere));
        view! {
            <li>
                <a href=link.href.clone() rel="noopener noreferrer">{label}</a>
            </li>
        }
        .into_any()
    });
    let items = links.collect::<Vec<_>>();
    let list = (!items.is_empty()).then(|| view! { <List items /> }.into_any());
    // In the page of somebody else, an address would be typed under the eyes of that page.
    let newsletter = pack.programme.newsletter.clone().filter(|_| !quiz.is_embedded());
    let form = newsletter.map(|newsletter| view! { <NewsletterForm newsletter /> }.into_any());
    let said = pack
        .programme
        .endings
        .clone()
        .filter(|_| agrees)
        .map(|endings| view! { <SenderSays words=endings.agree_more /> }.into_any());
    (list.is_some() || form.is_some()).then(|| {
        view! {
            <Section title class="engage">
                {said}
                {list}
                {form}
            </Section>
        }
        .into_any()
    })
}
