//! The screens, one file each.

mod area_finished;
mod choose_areas;
mod overview;
mod result;
mod start;
mod statement;

pub use area_finished::area_finished_page;
pub use choose_areas::choose_areas_page;
pub use overview::overview_page;
pub use result::result_page;
pub use start::start_page;
pub use statement::statement_page;
