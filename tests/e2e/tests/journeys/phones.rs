//! What is under a finger looks as if nothing were, also where the browser claims that fingers hover.

use anyhow::{Context, Result, ensure};
use enig_core::i18n::Text;
use enig_e2e::{Engine, Visit, Voter};
use serde_json::{Value, json};
use thirtyfour::common::command::{Actions, Command};

use super::MIXED;

type Point = (i64, i64);

/// The headless browser says that nothing hovers. So that it claims to, as some telephones do, rules for what hovers
/// hold, however they ask.
const CLAIMS_TO_HOVER: &str = "
    for (const sheet of document.styleSheets) {
        for (const { media } of sheet.cssRules) {
            if (media?.mediaText.includes('hover')) media.mediaText = 'all';
        }
    }";

/// A pointer goes to a point of the window, and presses there or does not.
async fn point(voter: &Voter, pointer: &str, (x, y): Point, presses: bool) -> Result<()> {
    let mut actions = vec![json!({ "type": "pointerMove", "duration": 0, "x": x, "y": y })];
    if presses {
        actions.push(json!({ "type": "pointerDown", "button": 0 }));
        actions.push(json!({ "type": "pointerUp", "button": 0 }));
    }
    let actions: Value = json!([{
        "type": "pointer",
        "id": pointer,
        "parameters": { "pointerType": pointer },
        "actions": actions,
    }]);
    voter.browser().driver.cmd(Command::PerformActions(Actions::from(actions))).await?;
    voter.settled().await
}

/// Where the middle of an answer's button is.
async fn middle(voter: &Voter) -> Result<Point> {
    let rect = voter.page().button(voter.answer_words(MIXED)).await?.rect().await?;
    let scrolled = voter.page().script("return scrollY").await?.as_f64().context("no place")?;
    let (x, y) = (rect.x + rect.width / 2.0, rect.y + rect.height / 2.0 - scrolled);
    #[expect(clippy::cast_possible_truncation, reason = "windows are small")]
    Ok((x as i64, y as i64))
}

/// Whether the answer at a point is hovered over, as the browser has it, and whether it looks otherwise than the rest.
async fn look(voter: &Voter, (x, y): Point) -> Result<(bool, bool)> {
    let script = format!(
        "const under = document.elementFromPoint({x}, {y}).closest('.answer');
         const others = [...document.querySelectorAll('.answer:not(.answer--no-opinion)')];
         const look = it => {{
             const {{ backgroundColor, borderTopColor, color }} = getComputedStyle(it);
             return [backgroundColor, borderTopColor, color].join();
         }};
         const other = others.find(it => it !== under && it.ariaPressed !== 'true');
         return [under.matches(':hover'), look(under) !== look(other)]"
    );
    Ok(serde_json::from_value(voter.page().script(&script).await?)?)
}

#[tokio::test]
async fn no_look_stays_under_the_finger() -> Result<()> {
    Visit::with(Engine::Chromium)?
        .run(async |voter| {
            voter.press(Text::WayShort).await?;
            voter.page().script(CLAIMS_TO_HOVER).await?;
            let mut is_hovered = false;
            for _ in 0..3 {
                let idx = voter.statement().await?;
                voter.looks().await?;
                let at = middle(voter).await?;
                point(voter, "touch", at, true).await?;
                voter.has_left(idx).await?;
                voter.note(idx, MIXED);
                voter.looks().await?;
                let (is_under, looks_other) = look(voter, at).await?;
                is_hovered |= is_under;
                ensure!(!looks_other, "the next statement looks answered");
                // With the mouse the look is there, and it goes with the next finger.
                point(voter, "mouse", at, false).await?;
                assert_eq!(look(voter, at).await?, (true, true));
            }
            ensure!(is_hovered, "nothing was hovered over, so nothing was tested");
            voter.is_kept().await
        })
        .await
}

/// A pen in the air hovers, one on the screen does not.
#[tokio::test]
async fn a_pen_hovers_in_the_air() -> Result<()> {
    Visit::with(Engine::Chromium)?
        .run(async |voter| {
            let at = middle(voter).await?;
            point(voter, "pen", at, false).await?;
            assert_eq!(look(voter, at).await?, (true, true));
            voter.looks().await?;
            let idx = voter.statement().await?;
            point(voter, "pen", at, true).await?;
            voter.has_left(idx).await?;
            voter.note(idx, MIXED);
            let hovers = "return document.documentElement.classList.contains('hovers')";
            assert_eq!(voter.page().script(hovers).await?, false);
            voter.is_kept().await
        })
        .await
}
