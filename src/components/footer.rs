use enig_core::i18n::Text;
use enig_core::route::{Page, TextPage};
use leptos::prelude::*;

use super::{List, Remount};
use crate::state::use_quiz;

/// What the quiz is not, what it keeps, which edition it is, and the way to everything one may want to read
/// about it. The same links in the same place on every page.
#[component]
pub fn Footer() -> impl IntoView {
    let quiz = use_quiz();
    let content = move || {
        quiz.follow_language();
        view! { <FooterContent /> }.into_any()
    };
    view! { <footer class="footer"><Remount content /></footer> }
}

#[component]
fn FooterContent() -> impl IntoView {
    let quiz = use_quiz();
    let pack = quiz.pack();
    let n = pack.programme.edition.to_string();
    let edition = [("n", &*n), ("date", &*pack.programme.edition_date)];
    let pages = [Page::Programme].into_iter().chain(TextPage::ALL.map(Page::Text));
    let pages = pages.chain([Page::Reset]);
    // In the page of somebody else: the quiz itself, what is kept, and how it is computed.
    let short = [Page::Quiz, Page::Text(TextPage::Privacy), Page::Text(TextPage::Method)];
    let pages: Vec<_> = if quiz.is_embedded() { short.into() } else { pages.collect() };
    let links = pages.into_iter().map(|page| {
        let href = quiz.link(page);
        view! {
            <li>
                <a href=href>{quiz.text(title_of(page))}</a>
            </li>
        }
        .into_any()
    });
    let items = links.collect();
    view! {
        <div class="footer__inner">
            <p class="plain">{quiz.text(Text::AnswersStay)}</p>
            <p class="plain">{quiz.text(Text::NotVotingAdvice)}</p>
            <List class="footer__links" items />
            <p class="plain">{quiz.fill(Text::Edition, &edition)}</p>
        </div>
    }
}

fn title_of(page: Page) -> Text {
    match page {
        Page::Quiz | Page::Area(_) | Page::Embed(_) => Text::WholeQuiz,
        Page::Programme | Page::Commitment(_) => Text::ProgrammeTitle,
        Page::Text(TextPage::About) => Text::AboutTitle,
        Page::Text(TextPage::Method) => Text::MethodTitle,
        Page::Text(TextPage::Privacy) => Text::PrivacyTitle,
        Page::Text(TextPage::Accessibility) => Text::AccessibilityTitle,
        Page::Text(TextPage::Transparency) => Text::TransparencyTitle,
        Page::Text(TextPage::Embedding) => Text::EmbeddingTitle,
        Page::Shared => Text::SharedTitle,
        Page::Reset | Page::ResetDone => Text::ResetTitle,
    }
}
