//! What a screen reader says on the way through the quiz: Orca, in Firefox, on a screen that nobody sees.
//! Started by `cargo xtask listen`, which brings both and a session for them.
//!
//! `tests/golden/speech/` holds what was heard and found good; `UPDATE_GOLDEN=1` writes down what is heard
//! now.

mod reader;
mod speech;
mod walk;

use std::env;
use std::fs;

use anyhow::{Context, Result, bail};
use enig_core::i18n::Locale;
use reader::Reader;
use walk::Walk;
use xtask::listen::{Args, folder};

use crate::browser::Browser;
use crate::site::Site;
use crate::voter::Voter;

/// Walks through the quiz in the languages that are wanted, and fails where something else is heard.
pub async fn run(args: &Args) -> Result<()> {
    let site = Site::serve()?;
    let reader = Reader::start().await?;
    let mut others = Vec::new();
    for locale in Locale::ALL.into_iter().filter(|locale| args.wants(locale.tag())) {
        // A browser of its own, since it keeps answers.
        let voter = Voter::new(Browser::in_a_window().await?, &site)?;
        let heard = Walk::go(&voter, &reader, locale).await;
        voter.into_browser().quit().await?;
        others.extend(compare(locale, &heard?)?);
    }
    if others.is_empty() {
        return Ok(());
    }
    bail!("not what was found good (UPDATE_GOLDEN=1 takes it):\n{}", others.join("\n"))
}

/// The first line that differs from what was found good.
fn compare(locale: Locale, heard: &str) -> Result<Option<String>> {
    let file = folder().join(locale.tag()).with_extension("txt");
    if env::var_os("UPDATE_GOLDEN").is_some() {
        fs::create_dir_all(folder())?;
        fs::write(&file, heard)?;
        return Ok(None);
    }
    let good = fs::read_to_string(&file)
        .with_context(|| format!("no {}; UPDATE_GOLDEN=1 writes it", file.display()))?;
    let mut lines = good.lines().chain([""]).zip(heard.lines().chain([""])).enumerate();
    let other = lines.find(|(_, (was, is))| was != is);
    Ok(other.map(|(at, (was, is))| {
        format!("{}, line {}:\n  was {was}\n  is  {is}", file.display(), at + 1)
    }))
}
