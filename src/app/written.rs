use crate::programme::Pack;
use crate::route::Route;
use crate::state::provide_page;
use crate::ui::{Piece, element, first_screen, frame, longest_page, programme_page};

/// What a page that is written in advance shows between header and footer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Content<'a> {
    /// What the app shows there when it starts: the first statement, or an area.
    Screen,
    /// The whole programme, after a sentence on what it is.
    Programme(&'a str),
    /// A text, as HTML. From the project's own files alone.
    Text(&'a str),
}

/// A page as HTML, without head and body: the same views as in the browser, with nothing answered.
pub fn written_page(pack: &Pack, base: &str, route: Route, content: Content<'_>) -> String {
    let quiz = provide_page(pack.clone(), base.to_owned(), route);
    let content = match content {
        Content::Screen => first_screen(quiz),
        Content::Programme(intro) => programme_page(quiz, intro.to_owned()),
        Content::Text(html) => element("div").class("prose").with_html(html),
    };
    let parts = frame(quiz, |main| main.and(content));
    parts.iter().map(Piece::to_html).collect()
}

/// The statements that take most room, one under the other, as HTML.
pub fn longest_statements(pack: &Pack, base: &str) -> String {
    let quiz = provide_page(pack.clone(), base.to_owned(), Route::default());
    longest_page(quiz).to_html()
}
