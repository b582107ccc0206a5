//! «Slett alle svarene».

use anyhow::Result;
use enig_core::i18n::Text;
use enig_e2e::{Visit, Voter};

use super::AGREE;

/// Nothing of the quiz is left, neither on the screen nor anywhere it is kept.
async fn is_gone(voter: &Voter) -> Result<()> {
    voter.page().shows(voter.words(Text::Deleted)).await?;
    assert_eq!(voter.statement().await?, voter.programme().start, "not on the start page");
    assert!(voter.pressed().await?.is_empty());
    let left = voter
        .page()
        .script("return [...Object.keys(sessionStorage), ...Object.keys(localStorage)]");
    assert_eq!(left.await?, serde_json::json!([]));
    let state = voter.page().script("return String(history.state)").await?;
    assert_eq!(state, "start");
    voter.focus_is_not_lost().await
}

#[tokio::test]
async fn engines_delete_from_the_result() -> Result<()> {
    Visit::new()?
        .run(async |voter| {
            voter.answer(AGREE).await?;
            voter.press(Text::Overview).await?;
            voter.press(Text::ToResult).await?;
            voter.page().tick(voter.words(Text::Remember)).await?;
            voter.press(Text::DeleteAll).await?;
            voter.press(Text::DeleteYes).await?;
            is_gone(voter).await?;

            // Neither going back nor loading again brings anything to light.
            voter.browser().driver.back().await?;
            voter.statement().await?;
            voter.reload().await?;
            assert_eq!(voter.statement().await?, voter.programme().start);
            assert!(voter.kept().await?.is_none_or(|kept| kept.sheet.is_empty()));
            Ok(())
        })
        .await
}

#[tokio::test]
async fn delete_from_the_start_page() -> Result<()> {
    Visit::new()?
        .run(async |voter| {
            voter.answer(AGREE).await?;
            voter.arrive().await?;
            voter.press(Text::DeleteAll).await?;
            voter.page().shows(voter.words(Text::DeleteAsk)).await?;
            voter.press(Text::DeleteYes).await?;
            is_gone(voter).await
        })
        .await
}
