//! Presses that were meant once: a double click, two quick taps, a key held down.

use anyhow::Result;
use enig_e2e::{Engine, Visit, Voter};
use serde_json::{Value, json};
use thirtyfour::WebElement;
use thirtyfour::common::command::{Actions, Command};

use super::AGREE;

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

/// Exactly one answer was taken, the first statement's, and the second statement is asked.
async fn is_one_step(voter: &Voter) -> Result<()> {
    voter.has_left(voter.programme().start).await?;
    // Whatever the second press did, it has done it after two frames.
    let frames = "return new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(1))))";
    voter.page().script(frames).await?;
    let kept = voter.kept().await?.unwrap();
    assert_eq!(kept.sheet.answered(), 1, "the second press answered the next statement");
    let order = kept.run.unwrap().order;
    assert_eq!(voter.statement().await?, order[1]);
    Ok(())
}

#[tokio::test]
async fn engines_double_click() -> Result<()> {
    Visit::new()?
        .run(async |voter| {
            let button = voter.page().button(voter.answer_words(AGREE)).await?;
            press_twice(voter, "mouse", &button).await?;
            is_one_step(voter).await
        })
        .await
}

#[tokio::test]
async fn engines_two_quick_taps() -> Result<()> {
    Visit::new()?
        .run(async |voter| {
            let button = voter.page().button(voter.answer_words(AGREE)).await?;
            press_twice(voter, "touch", &button).await?;
            is_one_step(voter).await
        })
        .await
}

/// The system repeats a key that is held; the developer tools can say so.
#[tokio::test]
async fn a_key_held_down() -> Result<()> {
    Visit::with(Engine::Chromium)?
        .run(async |voter| {
            voter.page().button(voter.answer_words(AGREE)).await?.focus().await?;
            for n in 0..6 {
                let key = json!({
                    "type": "keyDown", "key": "Enter", "code": "Enter", "text": "\r",
                    "windowsVirtualKeyCode": 13, "autoRepeat": n > 0,
                });
                voter.browser().devtools("Input.dispatchKeyEvent", key).await?;
            }
            is_one_step(voter).await
        })
        .await
}
