//! What has happened since the texts were written: shown with its source, marked where answers are looked at.

use anyhow::{Context, Result};
use enig_core::i18n::Text;
use enig_e2e::Visit;

use super::AGREE;

/// An area with a commitment that has been overtaken.
const AREA: &str = "abortloven";

#[tokio::test]
async fn what_has_happened_since_is_told_with_its_source() -> Result<()> {
    Visit::new()?
        .run(async |voter| {
            let programme = voter.programme();
            let all = voter.area(AREA)?.commitments.clone();
            let since = |idx| programme.commitment(idx).since.as_ref();
            let idx = all.iter().copied().find(|&idx| since(idx).is_some());
            let idx = idx.context("nothing of the area has been overtaken")?;
            let since = since(idx).context("there is one")?;

            voter.press(Text::WayAreas).await?;
            let statements = voter.tick_area(AREA).await?;
            voter.start_areas(statements).await?;
            while voter.statement().await? != idx {
                voter.answer(AGREE).await?;
            }
            voter.page().shows(&since.text).await?;
            voter.page().link(&since.sources[0].title).await?;
            voter.answer_all(|_| AGREE).await?;
            voter.page().shows(voter.words(Text::SinceMark)).await
        })
        .await
}
