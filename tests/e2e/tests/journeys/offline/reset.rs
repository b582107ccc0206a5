//! «Slett alt».

use anyhow::Result;
use enig_core::i18n::{Locale, PageText, Text};
use enig_e2e::Voter;

use super::{choose_offline, keeps, visit, waited};

const LEFT: &str = "
    return [...Object.keys(sessionStorage), ...Object.keys(localStorage), ...await caches.keys()]";

async fn goes_there(voter: &Voter) -> Result<()> {
    choose_offline(voter).await?;
    voter.page().tick(voter.words(Text::Remember)).await?;
    voter.page().link(voter.words(Text::ResetTitle)).await?.click().await?;
    voter.browser().is_at(&format!("{}/reset/", voter.origin())).await
}

#[tokio::test]
async fn everything_is_removed_on_the_press_and_not_before() -> Result<()> {
    let visit = visit()?;
    visit
        .run(async |voter| {
            goes_there(voter).await?;
            voter.page().button(voter.words(Text::ResetTitle)).await?;
            keeps(voter, 1, 1).await?;
            voter.press(Text::ResetTitle).await?;
            voter.browser().is_at(&format!("{}/reset/done/", voter.origin())).await?;
            keeps(voter, 0, 0).await?;
            assert_eq!(waited(voter, LEFT).await?, serde_json::json!([]));
            // Once more does no harm.
            voter.browser().goto(&format!("{}/reset/", voter.origin())).await?;
            voter.press(Text::ResetTitle).await?;
            voter.browser().is_at(&format!("{}/reset/done/", voter.origin())).await?;
            voter.arrive().await?;
            assert_eq!(voter.statement().await?, voter.programme().start);
            Ok(())
        })
        .await
}

#[tokio::test]
async fn without_a_network_the_page_itself_says_so() -> Result<()> {
    // The page that the host clears with is asked for, in vain.
    let visit = visit()?.expecting(&["/reset/done/"]);
    visit
        .run(async |voter| {
            choose_offline(voter).await?;
            visit.site().stop();
            voter.page().tick(voter.words(Text::Remember)).await?;
            voter.page().link(voter.words(Text::ResetTitle)).await?.click().await?;
            voter.press(Text::ResetTitle).await?;
            voter.page().shows(PageText::ResetDone.in_language(Locale::Nb)).await?;
            keeps(voter, 0, 0).await?;
            assert_eq!(waited(voter, LEFT).await?, serde_json::json!([]));
            Ok(())
        })
        .await
}
