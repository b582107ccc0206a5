//! Pictures of every screen, at three widths, light and dark, in `target/shots/`, one page with them
//! all, and one with every part of the style. Started by `cargo xtask shots`.
//!
//! One tour through the quiz, the same as that of the accessibility tests; on every screen the page is
//! resized and recoloured, so that all pictures of a screen show the same state.

mod sheet;
mod style;

use std::fs;

use anyhow::Result;
use serde_json::json;
use style::StylePage;
use xtask::shots::{Args, folder, readme_folder};

use crate::engine::Engine;

use crate::tour::{TO_READ, full_tour, tour};
use crate::visit::{Size, Visit};
use crate::voter::Voter;

const WIDTHS: [u32; 3] = [360, 768, 1440];
const SCHEMES: [&str; 2] = ["light", "dark"];
const HEIGHT: u32 = 800;
/// The screens of the README, and the telephone that they are seen on.
const IN_README: [&str; 3] = ["start", "statement", "result"];
const TELEPHONE: Size = Size { width: 412, height: 915 };
/// A4 at 96 dots per inch.
const PAPER: u32 = 794;

/// Takes the pictures that are wanted, in the order of the tour.
pub async fn run(args: &Args) -> Result<()> {
    if args.only.is_empty() && folder().is_dir() {
        fs::remove_dir_all(folder())?;
    }
    fs::create_dir_all(folder())?;
    let mut taken = Vec::new();
    let mut style = StylePage::default();
    Visit::with(Engine::Chromium)?
        .without_chance()
        .run(async |voter| {
            let hidden = json!({ "hidden": true });
            voter.browser().devtools("Emulation.setScrollbarsHidden", hidden).await?;
            let mut look = async |voter: &Voter, screen: &'static str| {
                style.look(voter, screen).await?;
                if args.wants(screen) {
                    shoot(voter, screen).await?;
                    taken.push(screen.to_owned());
                }
                if args.readme && IN_README.contains(&screen) {
                    as_on_a_telephone(voter, screen).await?;
                }
                Ok(())
            };
            tour(voter, &mut look).await?;
            if args.wants_everything() {
                full_tour(voter, &mut look).await?;
            }
            // The builder shows what it makes.
            voter.asks_for("embed/");
            for page in TO_READ {
                let name = format!("page-{}", page.trim_end_matches('/').replace('/', "-"));
                if args.wants(&name) {
                    voter.browser().goto(&format!("{}{page}", voter.home())).await?;
                    shoot(voter, &name).await?;
                    taken.push(name);
                }
            }
            Ok(())
        })
        .await?;
    for (name, page) in style.written() {
        fs::write(folder().join(name), page)?;
    }
    let sheet = folder().join("index.html");
    fs::write(&sheet, sheet::of(&taken))?;
    println!("{} screens, all of them on {}", taken.len(), sheet.display());
    Ok(())
}

/// Pictures of the open screen at every width in every scheme, and of the result on paper.
async fn shoot(voter: &Voter, screen: &str) -> Result<()> {
    let browser = voter.browser();
    for scheme in SCHEMES {
        // A bar that is still growing would tell another number.
        let wishes = [("prefers-color-scheme", scheme), ("prefers-reduced-motion", "reduce")];
        browser.emulate("screen", &wishes).await?;
        for width in WIDTHS {
            save(voter, &name(screen, scheme, width), width).await?;
        }
    }
    if screen == "result" {
        browser.emulate("print", &[]).await?;
        save(voter, "result-print.png", PAPER).await?;
    }
    browser.emulate("screen", &[]).await?;
    browser.resize(Size::LAPTOP).await
}

/// One picture of what a telephone shows of the open screen.
async fn as_on_a_telephone(voter: &Voter, screen: &str) -> Result<()> {
    let browser = voter.browser();
    let wishes = [("prefers-color-scheme", "light"), ("prefers-reduced-motion", "reduce")];
    browser.emulate("screen", &wishes).await?;
    size(voter, TELEPHONE.width, TELEPHONE.height, true).await?;
    voter.page().script("scrollTo(0, 0)").await?;
    voter.settled().await?;
    browser.driver.screenshot(&readme_folder().join(screen).with_extension("png")).await?;
    browser.emulate("screen", &[]).await?;
    browser.resize(Size::LAPTOP).await
}

/// The file of a picture.
fn name(screen: &str, scheme: &str, width: u32) -> String {
    format!("{screen}-{width}-{scheme}.png")
}

/// One picture of the whole page, as long as it is.
async fn save(voter: &Voter, name: &str, width: u32) -> Result<()> {
    let browser = voter.browser();
    let is_telephone = width == WIDTHS[0];
    size(voter, width, HEIGHT, is_telephone).await?;
    let length = voter.page().script("return document.documentElement.scrollHeight").await?;
    let height = u32::try_from(length.as_u64().unwrap_or(0))?.max(HEIGHT);
    size(voter, width, height, is_telephone).await?;
    voter.settled().await?;
    browser.driver.screenshot(&folder().join(name)).await?;
    Ok(())
}

/// Gives the page a size; on a telephone the scroll bar takes no room.
async fn size(voter: &Voter, width: u32, height: u32, is_telephone: bool) -> Result<()> {
    let metrics = json!({
        "width": width, "height": height, "deviceScaleFactor": 1, "mobile": is_telephone,
    });
    voter.browser().devtools("Emulation.setDeviceMetricsOverride", metrics).await.map(drop)
}
