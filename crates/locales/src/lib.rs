//! The files of interface texts, one for each language: reads them, compares them with the first, which is the
//! reference, and writes their keys and texts as Rust. The build script of `enig-core` calls it, so a text that is
//! missing in one language does not compile (`docs/adr/0032-texts-in-files.md`).

mod compare;
mod fault;
mod language;
mod placeholders;
mod rust;
mod table;

pub use fault::{Fault, Faults};
use language::Language;

/// A file with the texts of one language, read.
#[derive(Clone, Debug)]
pub struct File {
    /// From the project's root on: `locales/nb.toml`.
    pub path: String,
    /// What it says.
    pub text: String,
}

/// A table of texts, which every file has, and the enum that is made from it.
#[derive(Clone, Copy, Debug)]
pub struct Group {
    /// The table's name.
    pub table: &'static str,
    /// The enum's name.
    pub name: &'static str,
    /// What the enum's documentation says.
    pub about: &'static str,
}

/// The Rust code for the texts: for each group an enum with a value for each key, in the order of the first file.
///
/// The files come in the order of the languages. The code expects a type `Locale` with a method `among` that
/// chooses from a list in this order. The faults are all that are found, not only the first.
pub fn generate(groups: &[Group], files: &[File]) -> Result<String, Faults> {
    let mut faults = Faults::default();
    let languages: Vec<Option<Language>> =
        files.iter().map(|file| Language::read(file, groups, &mut faults)).collect();
    if let Some((Some(reference), others)) = languages.split_first() {
        for other in others.iter().flatten() {
            compare::compare(reference, other, &mut faults);
        }
    }
    faults.none_or_sorted(files)?;
    let languages: Vec<Language> = languages.into_iter().flatten().collect();
    Ok(rust::code(groups, &languages))
}
