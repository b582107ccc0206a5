//! Pictures of every screen, at three widths, light and dark, in `target/shots/`.
//!
//! One tour through the quiz; on every screen the page is resized and recoloured, so that all
//! pictures of a screen show the same state.
#![allow(clippy::print_stdout, reason = "a command-line tool")]

use std::fs;
use std::path::PathBuf;

use anyhow::Result;
use enig_e2e::tour::{full_tour, tour};
use enig_e2e::{Engine, Size, Visit, Voter};
use serde_json::json;

const WIDTHS: [u32; 3] = [360, 768, 1440];
const SCHEMES: [&str; 2] = ["light", "dark"];
const HEIGHT: u32 = 800;
/// A4 at 96 dots per inch.
const PAPER: u32 = 794;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<()> {
    Visit::with(Engine::Chromium)?
        .run(async |voter| {
            // A telephone's scroll bar takes no room.
            let hidden = json!({ "hidden": true });
            voter.browser().devtools("Emulation.setScrollbarsHidden", hidden).await?;
            tour(voter, &mut shoot).await?;
            full_tour(voter, &mut shoot).await
        })
        .await?;
    println!("{}", folder()?.display());
    Ok(())
}

/// Pictures of the open screen at every width in every scheme, and of the result on paper.
async fn shoot(voter: &Voter, screen: &'static str) -> Result<()> {
    let browser = voter.browser();
    for scheme in SCHEMES {
        browser.emulate("screen", &[("prefers-color-scheme", scheme)]).await?;
        for width in WIDTHS {
            save(voter, &format!("{width}-{scheme}-{screen}"), width).await?;
        }
    }
    if screen == "result" {
        browser.emulate("print", &[]).await?;
        save(voter, "print-result", PAPER).await?;
    }
    browser.emulate("screen", &[]).await?;
    browser.resize(Size::LAPTOP).await
}

/// One picture of the whole page, as long as it is.
async fn save(voter: &Voter, name: &str, width: u32) -> Result<()> {
    let browser = voter.browser();
    browser.resize(Size { width, height: HEIGHT }).await?;
    let length = voter.page().script("return document.documentElement.scrollHeight").await?;
    let height = u32::try_from(length.as_u64().unwrap_or(0))?.max(HEIGHT);
    browser.resize(Size { width, height }).await?;
    browser.driver.screenshot(&folder()?.join(format!("{name}.png"))).await?;
    Ok(())
}

fn folder() -> Result<PathBuf> {
    let folder = xtask::shell::root().join("target").join("shots");
    fs::create_dir_all(&folder)?;
    Ok(folder)
}
