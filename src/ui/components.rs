//! The parts that screens are made of.

mod agreement_bar;
mod answer_buttons;
mod answer_chips;
mod area_links;
mod below;
mod calculation;
mod commitment_list;
mod delete_panel;
mod ending;
mod engage;
mod newsletter_form;
mod offline_choice;
mod page_heading;
mod part_choice;
mod quotes;
mod remember_choice;
mod result_summary;
mod score_cell;
mod score_table;
mod sharing_place;
mod statement_card;
mod suggestion_list;
mod terms;
mod words;

pub use agreement_bar::agreement_bar;
pub use answer_chips::answer_chips;
pub use area_links::area_links;
pub use below::below;
pub use calculation::calculation;
pub use commitment_list::commitment_list;
pub use delete_panel::delete_panel;
pub use ending::{ending, thanks};
pub use offline_choice::offline_choice;
pub use page_heading::{back_button, main_heading, page_heading};
pub use remember_choice::remember_choice;
pub use result_summary::result_summary;
pub use score_cell::score_cell;
pub use score_table::score_table;
pub use sharing_place::{share_section, sharing_place};
#[cfg(feature = "ssr")]
pub use statement_card::readings;
pub use statement_card::statement_card;
pub use terms::statement_with_terms;
pub use words::answer_word;
