//! Going on with the answers of a link.

use anyhow::{Result, ensure};
use enig_core::i18n::Text;
use enig_core::quiz::AnswerSheet;
use enig_e2e::{Engine, Role, Visit, Voter};

use super::super::{AGREE, DISAGREE, leaning};
use super::{choose, short_quiz};

/// Somebody's answers, and the link that tells them all.
async fn somebody() -> Result<(AnswerSheet, String)> {
    let mut made = None;
    Visit::new()?
        .run(async |voter| {
            short_quiz(voter, leaning()).await?;
            voter.link().await?;
            choose(voter, Text::ShareAnswers).await?;
            made = Some((voter.sheet(), voter.link().await?));
            Ok(())
        })
        .await?;
    made.ok_or_else(|| anyhow::anyhow!("no link was made"))
}

/// The answers are the voter's own, also after a reload.
async fn has_taken(voter: &Voter, sheet: &AnswerSheet) -> Result<()> {
    voter.sees_heading(Text::ResultTitle).await?;
    voter.browser().is_at(voter.home()).await?;
    let is_same = async || -> Result<bool> {
        let kept = voter.kept().await?.map(|kept| kept.sheet);
        Ok(kept.as_ref() == Some(sheet))
    };
    ensure!(is_same().await?, "other answers are kept");
    voter.reload().await?;
    voter.sees_heading(Text::ResultTitle).await?;
    ensure!(is_same().await?, "other answers are kept after a reload");
    Ok(())
}

#[tokio::test]
async fn engines_answers_of_a_link_are_taken_on() -> Result<()> {
    let (sheet, link) = somebody().await?;
    Visit::new()?
        .run(async |voter| {
            voter.opens(&link).await?;
            voter.press(Text::TakeAnswers).await?;
            has_taken(voter, &sheet).await?;
            // Nothing is left to take from a link with less in it.
            voter.opens(&format!("#r={}", voter.link_saying(60))).await?;
            voter.sees_shared(60).await?;
            ensure!(!voter.sees_button(Text::TakeAnswers).await?);
            Ok(())
        })
        .await
}

#[tokio::test]
async fn own_answers_are_replaced_only_after_asking() -> Result<()> {
    let (sheet, link) = somebody().await?;
    Visit::with(Engine::Chromium)?
        .run(async |voter| {
            voter.answer(AGREE).await?;
            voter.opens(&link).await?;
            voter.press(Text::TakeAnswers).await?;
            voter.page().shows(voter.words(Text::TakeAnswersAskOne)).await?;
            voter.focus_is_not_lost().await?;
            voter.press(Text::TakeAnswersNo).await?;
            voter.focus_is_not_lost().await?;
            voter.is_kept().await?;
            voter.press(Text::Back).await?;
            voter.press(Text::Resume).await?;
            voter.answer(DISAGREE).await?;
            voter.opens(&link).await?;
            voter.press(Text::TakeAnswers).await?;
            let asked = voter.filled(Text::TakeAnswersAskSeveral, &[("n", "2")]);
            voter.page().shows(&asked).await?;
            ensure!(!voter.page().has(Role::Button, voter.words(Text::TakeAnswers)).await?);
            voter.is_kept().await?;
            voter.press(Text::TakeAnswersYes).await?;
            has_taken(voter, &sheet).await
        })
        .await
}
