use crate::i18n::{Text, digits};
use crate::route::{Page, TextPage};
use crate::state::QuizStore;
use crate::ui::elements::{group, item, link, list, paragraph};
use crate::ui::piece::{Piece, element};

/// What the quiz is not, what it keeps, which edition it is, and the way to everything one may want
/// to read about it. The same links in the same place on every page.
pub fn footer(quiz: QuizStore) -> Piece {
    let texts = move || {
        quiz.watch_language();
        let (n, date) =
            quiz.with(|programme, _| (digits(programme.edition), programme.edition_date.clone()));
        let pages = [Page::Programme].into_iter().chain(TextPage::ALL.map(Page::Text));
        let pages = pages.chain([Page::Reset]);
        // On the page of somebody else: the quiz itself, what is kept, and how it is computed.
        let short = [Page::Quiz, Page::Text(TextPage::Privacy), Page::Text(TextPage::Method)];
        let pages: Vec<_> = if quiz.is_embedded() { short.into() } else { pages.collect() };
        let links = pages
            .into_iter()
            .map(|page| item("", vec![link("", quiz.link(page), quiz.text(title_of(page)))]));
        let inner = group(
            "footer__inner",
            vec![
                paragraph("plain", quiz.text(Text::AnswersStay)),
                paragraph("plain", quiz.text(Text::NotVotingAdvice)),
                list("footer__links", links.collect()),
                paragraph("plain", quiz.fill(Text::Edition, &[("n", &n), ("date", &date)])),
            ],
        );
        vec![inner]
    };
    element("footer").class("footer").live(texts)
}

fn title_of(page: Page) -> Text {
    match page {
        Page::Quiz | Page::Area(_) | Page::Embed(_) => Text::WholeQuiz,
        Page::Programme => Text::ProgrammeTitle,
        Page::Text(TextPage::About) => Text::AboutTitle,
        Page::Text(TextPage::Method) => Text::MethodTitle,
        Page::Text(TextPage::Privacy) => Text::PrivacyTitle,
        Page::Text(TextPage::Accessibility) => Text::AccessibilityTitle,
        Page::Text(TextPage::Transparency) => Text::TransparencyTitle,
        Page::Text(TextPage::Embedding) => Text::EmbeddingTitle,
        Page::Reset | Page::ResetDone => Text::ResetTitle,
    }
}
