//! The screens, and the pages that only exist as files.

mod area;
mod area_finished;
mod choose_areas;
mod overview;
mod result;
mod start;
mod statement;

#[cfg(feature = "ssr")]
mod commitment;
#[cfg(feature = "ssr")]
mod longest;
#[cfg(feature = "ssr")]
mod programme;

pub use area::AreaPage;
pub use area_finished::AreaFinishedPage;
pub use choose_areas::ChooseAreasPage;
#[cfg(feature = "ssr")]
pub use commitment::{CommitmentPage, RelatedCommitment};
#[cfg(feature = "ssr")]
pub use longest::LongestStatements;
pub use overview::OverviewPage;
#[cfg(feature = "ssr")]
pub use programme::ProgrammePage;
pub use result::ResultPage;
pub use start::StartPage;
pub use statement::StatementPage;
