use crate::i18n::Text;
use crate::route::Page;
use crate::state::{SharingStore, Telling};
use crate::ui::elements::{link, span};
use crate::ui::piece::Piece;

/// The way from the page of somebody else to the quiz's own, where a result can be seen as a whole and shared:
/// a summary goes along behind a `#`, where no server sees it. The address stands there as well: some pages
/// let nothing be opened.
pub fn whole_result(sharing: SharingStore) -> Vec<Piece> {
    let quiz = sharing.quiz;
    let address = sharing.link_to_result(&Telling::Summary);
    let address = address.unwrap_or_else(|| quiz.link(Page::Quiz));
    let way = link("button button--main whole-result", address, quiz.text(Text::OpenWholeResult));
    let site = span("whole-result__address", quiz.site());
    vec![way.with("rel", "noopener noreferrer").and(site)]
}
