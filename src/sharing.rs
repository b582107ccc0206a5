//! Links to results: sharing the voter's own, opening and comparing those of others, and pictures of them.

mod compare;
mod download;
mod link_ways;
mod lost;
mod paste_form;
mod percent_row;
mod picture_panel;
mod qr_code;
mod share_panel;
mod share_section;
mod share_ways;
mod shared;
mod shared_result;
mod take_answers;
mod whole_result;

pub use compare::ComparePage;
pub use lost::LostPage;
pub use share_section::ShareSection;
pub use shared::SharedPage;
pub use whole_result::WholeResult;
