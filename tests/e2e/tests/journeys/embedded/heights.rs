//! The height of the frame is all that a page learns, and it tells nothing of the answers.

use anyhow::{Context, Result, ensure};
use enig_e2e::{Engine, hosted};

use super::{BY_HAND, FRAME};

/// Goes through the short quiz some times, answering by chance and now and then going back, and deletes
/// everything in between: the order of the statements stays, whatever is answered.
const RUNS: &str = "
    const done = arguments[arguments.length - 1];
    const soon = () => new Promise((next) => { const { port1, port2 } = new MessageChannel(); port1.onmessage = next; port2.postMessage(0) });
    const one = (selector) => document.querySelector(`#app ${selector}`);
    (async () => {
        for (let run = 0; run < 5; run += 1) {
            // To one side, to the other, or to none.
            const [from, among] = [[0, 3], [3, 3], [0, 6]][run % 3];
            while (!one('.result')) {
                const answers = [...document.querySelectorAll('#app .answers button')];
                if (Math.random() < 0.3) one('.importance input')?.click();
                if (!answers.length) one('.button--main').click();
                else if (Math.random() < 0.1 && one('.back')) one('.back').click();
                else answers[from + Math.floor(among * Math.random())].click();
                await soon();
            }
            one('.keep details:last-child .button').click();
            await soon();
        }
        done(document.querySelectorAll('#app .answers').length);
    })();";

/// Every height that was told, in turn.
const HEIGHTS: &str =
    "return heard.filter((it) => it.startsWith('height')).map((it) => JSON.parse(it.slice(7)).px)";

async fn check(engine: Engine, width: u32, batches: usize) -> Result<()> {
    let html = BY_HAND.replace("width=\"600\"", &format!("width=\"{width}\""));
    hosted(engine, &html, &[], async |quiz| {
        quiz.until("nonces.length").await?;
        quiz.script("welcome()").await?;
        for _ in 0..batches {
            quiz.enter_frame(FRAME).await?;
            let left = quiz.browser.driver.execute_async(RUNS, []).await?;
            ensure!(*left.json() == 1, "the quiz did not begin anew");
            quiz.leave().await?;
        }
        // That of the first page, where nothing has been deleted yet; then, run for run, that of every
        // other screen, and that of the first page again.
        let runs = 5 * batches;
        let heard =
            format!("heard.filter((it) => it.startsWith('height')).length === {}", 2 * runs + 1);
        quiz.until(&heard).await.context(quiz.script(HEIGHTS).await?.to_string())?;
        let heights: Vec<u64> = serde_json::from_value(quiz.script(HEIGHTS).await?)?;
        let repeated = (1..=2 * runs).map(|at| heights[2 - at % 2]);
        ensure!(heights[1..].iter().copied().eq(repeated), "heights tell runs apart: {heights:?}");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn engines_heights_tell_no_answers() -> Result<()> {
    check(Engine::chosen(), 360, 4).await
}

#[tokio::test]
async fn two_hundred_runs_at_three_widths() -> Result<()> {
    for width in [320, 480, 768] {
        check(Engine::Chromium, width, 40).await?;
    }
    Ok(())
}
