//! Changing one's mind.

use anyhow::Result;
use enig_core::i18n::Text;
use enig_core::programme::CommitmentIdx;
use enig_e2e::{Visit, Voter};

use super::{AGREE, DISAGREE, MIXED, result};

/// Opens a statement from a list of answers, on which its button begins with what it says.
async fn open(voter: &Voter, idx: CommitmentIdx) -> Result<()> {
    voter.page().press(&voter.statement_text(idx)).await?;
    voter.is_asked(idx).await
}

#[tokio::test]
async fn engines_change_by_going_back() -> Result<()> {
    Visit::new()?
        .run(async |voter| {
            voter.press(Text::WayShort).await?;
            let first = voter.answer(AGREE).await?;
            let second = voter.statement().await?;
            voter.press(Text::Back).await?;
            voter.is_asked(first).await?;
            assert_eq!(voter.pressed().await?, [voter.answer_words(AGREE)]);

            voter.answer(DISAGREE).await?;
            voter.is_asked(second).await?;
            assert!(voter.pressed().await?.is_empty(), "the next statement has an answer");
            voter.is_kept().await
        })
        .await
}

#[tokio::test]
async fn change_in_the_overview() -> Result<()> {
    Visit::new()?
        .run(async |voter| {
            let first = voter.answer(AGREE).await?;
            voter.answer(AGREE).await?;
            let asked = voter.statement().await?;
            voter.press(Text::Overview).await?;
            voter.sees_heading(Text::OverviewTitle).await?;
            open(voter, first).await?;
            assert_eq!(voter.pressed().await?, [voter.answer_words(AGREE)]);
            voter.answer(DISAGREE).await?;
            voter.sees_heading(Text::OverviewTitle).await?;
            let entry = format!("{} {}", voter.statement_text(first), voter.answer_words(DISAGREE));
            voter.page().button(&entry).await?;

            voter.press(Text::ContinueQuiz).await?;
            voter.is_asked(asked).await
        })
        .await
}

#[tokio::test]
async fn change_in_the_result() -> Result<()> {
    Visit::new()?
        .run(async |voter| {
            let first = voter.answer(AGREE).await?;
            voter.answer_all(|_| MIXED).await?;
            result::check(voter).await?;
            let before = voter.expected().await?;

            open(voter, first).await?;
            voter.answer(DISAGREE).await?;
            assert_ne!(voter.expected().await?, before);
            result::check(voter).await?;

            let before = voter.expected().await?;
            open(voter, first).await?;
            voter.page().tick(voter.words(Text::Important)).await?;
            voter.note_importance(first);
            voter.answer(DISAGREE).await?;
            assert_ne!(voter.expected().await?, before);
            result::check(voter).await
        })
        .await
}
