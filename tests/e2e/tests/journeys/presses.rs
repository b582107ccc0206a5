//! Presses that were meant once: a double click, two quick taps, a key held down.

use anyhow::Result;
use enig_core::i18n::Text;
use enig_e2e::{Engine, Visit, Voter};
use serde_json::{Value, json};
use thirtyfour::WebElement;
use thirtyfour::common::command::{Actions, Command};

use super::MIXED;

/// The pointer presses twice in the same place, so quickly that no one has read what came between.
async fn press_twice(voter: &Voter, pointer: &str, target: &WebElement) -> Result<()> {
    let down = json!({ "type": "pointerDown", "button": 0 });
    let up = json!({ "type": "pointerUp", "button": 0 });
    let pause = json!({ "type": "pause", "duration": 80 });
    let there = json!({ "type": "pointerMove", "duration": 0, "x": 0, "y": 0, "origin": target.to_json()? });
    let actions: Value = json!([{
        "type": "pointer",
        "id": pointer,
        "parameters": { "pointerType": pointer },
        "actions": [there, down, up, pause, down, up],
    }]);
    voter.browser().driver.cmd(Command::PerformActions(Actions::from(actions))).await?;
    Ok(())
}

/// Answers some statements with double presses, and sees each taken as one. Meant are the presses
/// that hit an answer of the statement that came in between; at least one of them must have.
async fn each_is_one_step(voter: &Voter, pointer: &str) -> Result<()> {
    voter.press(Text::WayShort).await?;
    voter.page().script(NOTE_HITS).await?;
    for _ in 0..6 {
        let idx = voter.statement().await?;
        voter.looks().await?;
        // From the middle of the answers the second press hits one, wherever the next ones are.
        let button = voter.page().button(voter.answer_words(MIXED)).await?;
        press_twice(voter, pointer, &button).await?;
        voter.has_left(idx).await?;
        voter.note(idx, MIXED);
        voter.settled().await?;
        voter.is_kept().await?;
    }
    let hits = voter.page().script("return window.hits").await?;
    assert!(hits.as_u64() > Some(0), "no second press hit an answer, so nothing was tested");
    Ok(())
}

/// Counts the presses that hit an answer right after another one.
const NOTE_HITS: &str = "
    window.hits = 0;
    let last = -1000;
    addEventListener('click', event => {
        if (event.timeStamp - last < 400 && event.target.closest('.answer')) window.hits += 1;
        last = event.timeStamp;
    }, true);";

#[tokio::test]
async fn engines_double_click() -> Result<()> {
    Visit::new()?.run(async |voter| each_is_one_step(voter, "mouse").await).await
}

#[tokio::test]
async fn engines_two_quick_taps() -> Result<()> {
    Visit::new()?.run(async |voter| each_is_one_step(voter, "touch").await).await
}

/// The system repeats a key that is held; the developer tools can say so.
#[tokio::test]
async fn a_key_held_down() -> Result<()> {
    Visit::with(Engine::Chromium)?
        .run(async |voter| {
            let idx = voter.statement().await?;
            voter.page().button(voter.answer_words(MIXED)).await?.focus().await?;
            for n in 0..6 {
                let key = json!({
                    "type": "keyDown", "key": "Enter", "code": "Enter", "text": "\r",
                    "windowsVirtualKeyCode": 13, "autoRepeat": n > 0,
                });
                voter.browser().devtools("Input.dispatchKeyEvent", key).await?;
            }
            voter.note(idx, MIXED);
            voter.settled().await?;
            voter.is_kept().await
        })
        .await
}
