//! Packs to begin with: real ones, compiled when they are needed, since their form is private to one
//! build and a kept one would soon be refused for its age alone.

use std::path::Path;

use anyhow::Result;
use enig_core::i18n::Texts;
use enig_core::programme::{Edition, Pack};
use enig_pack_compiler::compile;

use crate::folder;
use crate::pack::source;

/// The packs of the tests, of which one is small and the other has something of everything.
const PACKS: [&str; 2] = ["tests/packs/base", "tests/packs/second"];

/// Writes them into a folder, without the interface texts, which the target puts behind its input: texts
/// are most of a pack, and changing them leads nowhere. Beside each, what is kept of it as an edition.
pub(super) fn write(out: &Path) -> Result<()> {
    for folder in PACKS {
        let source = source(Path::new(folder))?;
        let name = Path::new(folder).file_name().unwrap_or_default();
        let programme = compile(&source, source.original())?.programme;
        let edition = Edition::of(&programme);
        folder::write(&out.join(name).with_extension("edition"), &edition.encode())?;
        let mut bytes = Pack { programme, texts: Texts::default() }.encode();
        // The last byte says that there are no texts.
        bytes.pop();
        folder::write(&out.join(name).with_extension("pack"), &bytes)?;
    }
    Ok(())
}
