//! The browser's own Back and Forward.

use anyhow::Result;
use enig_core::i18n::{Locale, Text};
use enig_core::programme::CommitmentIdx;
use enig_e2e::{Visit, Voter};

use super::{AGREE, leaning};

/// Neither the address nor the title gives away what is asked or answered.
async fn tells_nothing(voter: &Voter, idx: CommitmentIdx) -> Result<()> {
    let driver = &voter.browser().driver;
    assert_eq!(driver.current_url().await?.as_str(), format!("{}/", voter.origin()));
    let title = driver.title().await?;
    let commitment = voter.programme().commitment(idx);
    let area = &voter.programme().area(commitment.area).title;
    assert!(
        !title.contains(area.as_str()) && !title.contains(&voter.statement_text(idx)),
        "{title}"
    );
    Ok(())
}

/// The statement is asked and shows the answer it was given.
async fn is_as_answered(voter: &Voter, idx: CommitmentIdx) -> Result<()> {
    voter.is_asked(idx).await?;
    let answer = voter.sheet().mark(idx).answer.map(|answer| voter.answer_words(answer));
    assert_eq!(voter.pressed().await?, Vec::from_iter(answer));
    tells_nothing(voter, idx).await
}

#[tokio::test]
async fn engines_back_and_forward() -> Result<()> {
    Visit::new()?
        .run(async |voter| {
            voter.press(Text::WayShort).await?;
            let mut answers = leaning();
            let mut asked = Vec::new();
            for _ in 0..6 {
                asked.push(voter.answer(answers.next().unwrap()).await?);
                tells_nothing(voter, voter.statement().await?).await?;
            }
            let driver = &voter.browser().driver;
            for &idx in asked.iter().rev() {
                driver.back().await?;
                is_as_answered(voter, idx).await?;
            }
            driver.back().await?;
            voter.sees_heading(Text::ResumeTitle).await?;
            for &idx in &asked {
                driver.forward().await?;
                is_as_answered(voter, idx).await?;
            }
            voter.is_kept().await
        })
        .await
}

/// Away to another page and back, from the browser's cache of pages or not.
#[tokio::test]
async fn engines_leave_and_come_back() -> Result<()> {
    Visit::new()?
        .run(async |voter| {
            voter.answer(AGREE).await?;
            let asked = voter.statement().await?;
            let driver = &voter.browser().driver;
            voter.browser().goto(&format!("{}/{}/", voter.origin(), Locale::En.tag())).await?;
            driver.back().await?;
            voter.browser().is_at(&format!("{}/", voter.origin())).await?;
            voter.wait_for_the_app().await?;
            is_as_answered(voter, asked).await?;
            voter.is_kept().await
        })
        .await
}

/// The choice of areas is a screen like any other: it is there again after going back and forward,
/// and after loading the page again.
#[tokio::test]
async fn the_choice_of_areas_comes_back() -> Result<()> {
    Visit::new()?
        .run(async |voter| {
            voter.press(Text::WayAreas).await?;
            voter.sees_heading(Text::ChooseTitle).await?;
            let driver = &voter.browser().driver;
            driver.back().await?;
            voter.page().button(voter.words(Text::WayShort)).await?;
            driver.forward().await?;
            voter.sees_heading(Text::ChooseTitle).await?;
            voter.reload().await?;
            voter.sees_heading(Text::ChooseTitle).await
        })
        .await
}
