//! What there is to see of links to results. A module of its own in the browser, fetched by those who
//! share or open a link (`docs/adr/0015-sharing-comes-later.md`).

mod compare;
mod paste_form;
mod picture_panel;
mod qr_code;
mod share_panel;
mod shared;
mod whole_result;

use crate::state::{SharingPart, SharingStore};
use crate::ui::piece::Piece;

/// What stands in one of the places that the app leaves for it.
pub fn sharing_part(sharing: SharingStore, part: SharingPart) -> Vec<Piece> {
    match part {
        SharingPart::Panel => share_panel::share_panel(sharing),
        SharingPart::Whole => whole_result::whole_result(sharing),
        SharingPart::Shared => shared::shared(sharing),
        SharingPart::Compare => compare::compare(sharing),
    }
}
