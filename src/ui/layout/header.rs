use super::language_menu::language_menu;
use crate::i18n::Text;
use crate::state::QuizStore;
use crate::ui::elements::{group, paragraph};
use crate::ui::piece::{Piece, element};

/// Who is behind the quiz, on every screen, and the choice of language; before them the way past them.
pub fn header(quiz: QuizStore, skip_link: Piece) -> Piece {
    let sender = move || {
        quiz.watch_language();
        let sender = quiz.with(|programme, _| programme.sender.clone());
        let about = element("details")
            .class("sender__about")
            .and(element("summary").text(&quiz.text(Text::WhoIsBehind)))
            .and(paragraph("plain", sender.about));
        vec![paragraph("sender__label", sender.label), about]
    };
    let sender = group("sender", Vec::new()).live(sender);
    let mut content = vec![sender];
    // On the page of somebody else, the language is theirs.
    if !quiz.is_embedded() {
        content.push(language_menu(quiz));
    }
    let inner = group("header__inner", content);
    element("header").class("header").and(skip_link).and(inner)
}
