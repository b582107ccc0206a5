//! The screens, one file each.

mod area;
mod area_finished;
mod choose_areas;
#[cfg(feature = "ssr")]
mod longest;
mod overview;
#[cfg(feature = "ssr")]
mod programme;
mod result;
mod sharing;
mod start;
mod statement;

pub use area::area_page;
pub use area_finished::area_finished_page;
pub use choose_areas::choose_areas_page;
#[cfg(feature = "ssr")]
pub use longest::longest_page;
pub use overview::overview_page;
#[cfg(feature = "ssr")]
pub use programme::programme_page;
pub use result::result_page;
pub use sharing::sharing_page;
pub use start::start_page;
pub use statement::statement_page;
