//! `cargo xtask previews`: the pictures that stand beside links, and the icons, to look at.

use anyhow::Result;

use crate::build::Compiled;
use crate::shell::root;
use crate::site::pictures;
use crate::tools;

/// Draws every picture of the site into `target/previews/` and tells how large they are.
pub fn run() -> Result<()> {
    tools::for_pictures()?;
    let out = root().join("target/previews");
    let compiled = Compiled::only_packs()?;
    let files = pictures::write_previews(compiled.packs(), compiled.theme(), &out)?;
    for file in &files {
        println!("{:>7} bytes {}", file.metadata()?.len(), file.strip_prefix(&out)?.display());
    }
    println!("{} files in {}", files.len(), out.display());
    Ok(())
}
