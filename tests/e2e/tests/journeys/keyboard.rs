//! Without a mouse.

mod flows;

use anyhow::{Result, ensure};
use enig_core::i18n::Text;
use enig_core::quiz::SHORT_LENGTH;
use enig_e2e::{Focus, Visit, Voter, eventually};
use thirtyfour::Key;

use super::leaning;

/// Is there a ring (or anything else outside the text) around what has focus?
const RING: &str = "
    const style = getComputedStyle(document.activeElement);
    return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;";

async fn press_key(voter: &Voter, key: Key) -> Result<()> {
    Ok(voter.browser().driver.action_chain().send_keys(key).perform().await?)
}

/// Presses Tab until something of this name has focus. On the way focus is always visible.
async fn tab_to(voter: &Voter, name: &str) -> Result<()> {
    walk_to(voter, name, async || press_key(voter, Key::Tab).await).await
}

/// The same the other way round.
async fn back_to(voter: &Voter, name: &str) -> Result<()> {
    let keys = async || {
        let chain = voter.browser().driver.action_chain();
        Ok(chain.key_down(Key::Shift).send_keys(Key::Tab).key_up(Key::Shift).perform().await?)
    };
    walk_to(voter, name, keys).await
}

async fn walk_to(voter: &Voter, name: &str, step: impl AsyncFn() -> Result<()>) -> Result<()> {
    voter.settled().await?;
    for _ in 0..60 {
        step().await?;
        let focus = voter.page().focus().await?;
        ensure!(focus.tag != "body", "focus has left the page before «{name}»");
        let ring = async || Ok((voter.page().script(RING).await? == true).then_some(()));
        eventually(&format!("a ring around {focus:?}"), ring).await?;
        if focus.name == name || focus.name.starts_with(&format!("{name} ")) {
            return Ok(());
        }
    }
    anyhow::bail!("60 times Tab did not lead to «{name}»")
}

/// Focus is on the screen's heading, once the screen is there.
async fn focus_is_on(voter: &Voter, heading: &str) -> Result<()> {
    let wanted = Focus { tag: "h1".to_owned(), name: heading.to_owned() };
    let look = async || Ok((voter.page().focus().await? == wanted).then_some(()));
    let found = eventually(&format!("focus on «{heading}»"), look).await;
    let focus = voter.page().focus().await?;
    found.map_err(|error| error.context(format!("focus is on {focus:?}")))
}

#[tokio::test]
async fn engines_keyboard_only() -> Result<()> {
    Visit::new()?
        .run(async |voter| {
            // The first stop leads past the header.
            press_key(voter, Key::Tab).await?;
            assert_eq!(voter.page().focus().await?.name, voter.words(Text::SkipToContent));
            press_key(voter, Key::Enter).await?;
            let main = async || Ok((voter.page().focus().await?.tag == "main").then_some(()));
            eventually("focus on the main part", main).await?;

            assert_eq!(SHORT_LENGTH, 14, "the short quiz is fourteen presses");
            let mut answers = leaning();
            for n in 1..=SHORT_LENGTH {
                let idx = voter.statement().await?;
                let answer = answers.next().unwrap();
                tab_to(voter, voter.answer_words(answer)).await?;
                press_key(voter, Key::Enter).await?;
                voter.has_left(idx).await?;
                voter.note(idx, answer);
                if n < SHORT_LENGTH {
                    let next = voter.statement().await?;
                    focus_is_on(voter, &voter.statement_text(next)).await?;
                }
            }
            focus_is_on(voter, voter.words(Text::ResultTitle)).await?;
            voter.is_kept().await
        })
        .await
}

/// The arrow keys scroll and letters do nothing; they neither answer nor move on.
#[tokio::test]
async fn arrow_keys_and_letters_answer_nothing() -> Result<()> {
    Visit::new()?
        .run(async |voter| {
            let idx = voter.statement().await?;
            let first = voter.page().names(enig_e2e::Role::Button).await?;
            tab_to(voter, voter.words(Text::NoOpinion)).await?;
            for key in [Key::Down, Key::Up, Key::Left, Key::Right, Key::Home, Key::End] {
                press_key(voter, key).await?;
            }
            voter.browser().driver.action_chain().send_keys("abehnsvx123?/").perform().await?;
            assert_eq!(voter.statement().await?, idx);
            assert!(voter.pressed().await?.is_empty());
            assert_eq!(voter.page().names(enig_e2e::Role::Button).await?, first);
            Ok(())
        })
        .await
}

/// Deleting, and every step to it, with the keyboard.
#[tokio::test]
async fn delete_with_the_keyboard() -> Result<()> {
    Visit::new()?
        .run(async |voter| {
            tab_to(voter, voter.answer_words(super::AGREE)).await?;
            press_key(voter, Key::Enter).await?;
            voter.has_left(voter.programme().start).await?;
            tab_to(voter, voter.answer_words(super::AGREE)).await?;
            voter.page().script("history.back()").await?;
            voter.sees_heading(Text::ResumeTitle).await?;
            tab_to(voter, voter.words(Text::DeleteAll)).await?;
            press_key(voter, Key::Enter).await?;
            tab_to(voter, voter.words(Text::DeleteYes)).await?;
            press_key(voter, Key::Enter).await?;
            voter.page().shows(voter.words(Text::Deleted)).await?;
            voter.focus_is_not_lost().await
        })
        .await
}

/// Sharing, and every step to it, with the keyboard.
#[tokio::test]
async fn share_with_the_keyboard() -> Result<()> {
    Visit::new()?
        .run(async |voter| {
            let mut answers = leaning();
            voter.answer_all(|_| answers.next().unwrap()).await?;
            focus_is_on(voter, voter.words(Text::ResultTitle)).await?;
            tab_to(voter, voter.words(Text::ShareOpen)).await?;
            press_key(voter, Key::Enter).await?;
            let link = voter.link().await?;
            voter.focus_is_not_lost().await?;
            tab_to(voter, voter.words(Text::CopyLink)).await?;
            press_key(voter, Key::Enter).await?;
            voter.focus_is_not_lost().await?;
            tab_to(voter, voter.words(Text::ShowQr)).await?;
            press_key(voter, Key::Enter).await?;
            voter.page().link(voter.words(Text::DownloadQr)).await?;
            assert_eq!(voter.link().await?, link);
            Ok(())
        })
        .await
}
