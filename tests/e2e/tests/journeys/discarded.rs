//! Tabs that the system has given up because it is short of memory.

use std::cell::RefCell;

use anyhow::{Context as _, Result};
use enig_e2e::{Engine, Visit};

use super::{AGREE, DISAGREE, MIXED};

/// The page is gone, script and memory and all, and comes again when the voter looks at its tab. The answers
/// are there, and so is the statement that was asked, although Chromium drops the state of the history entry that
/// it brings back where the page is sent with `Cross-Origin-Opener-Policy`.
#[tokio::test]
async fn a_tab_that_was_given_up() -> Result<()> {
    let visit = Visit::with(Engine::Chromium)?.in_a_browser_that_stays().await?;
    let before = RefCell::new(None);
    visit
        .run(async |voter| {
            for answer in [AGREE, DISAGREE, MIXED] {
                voter.answer(answer).await?;
            }
            *before.borrow_mut() = Some((voter.statement().await?, voter.sheet()));
            voter.browser().give_up(voter.home()).await
        })
        .await?;
    let (asked, sheet) = before.take().context("nothing was asked")?;
    visit
        .come_back(async |voter| {
            voter.wait_for_the_app().await?;
            assert_eq!(voter.page().script("return document.wasDiscarded").await?, true);
            voter.is_asked(asked).await?;
            assert_eq!(voter.kept().await?.context("nothing is kept")?.sheet, sheet);
            voter.answer(AGREE).await?;
            let kept = voter.kept().await?.context("nothing is kept")?.sheet;
            assert!(sheet.iter().all(|(idx, given)| idx == asked || kept.mark(idx) == given));
            assert_eq!(kept.answered(), 4);
            Ok(())
        })
        .await
}
