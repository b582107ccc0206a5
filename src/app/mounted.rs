use leptos::prelude::Owner;
use leptos::tachys::renderer::types::Element;

use crate::programme::Pack;
use crate::state::provide_quiz;
use crate::ui::open_screen;

/// Builds the quiz in an element of the page. Nothing in it follows the voter any more when the owner
/// that is returned is given up.
///
/// `base` is the path that the site lies under, starting and ending with a slash; `bits` are what the
/// page has drawn to know on which side the answers begin.
pub fn mount(place: &Element, pack: Pack, base: String, bits: u32) -> Owner {
    let owner = Owner::new();
    owner.with(|| {
        for part in open_screen(provide_quiz(pack, base, bits)) {
            part.put_into(place);
        }
    });
    owner
}
