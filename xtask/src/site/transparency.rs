//! `transparency.json`: who is behind the quiz, for programs to read; its page is `apenhet/`.

use std::path::{Path, PathBuf};

use anyhow::Result;
use serde_json::{Map, Value, json};

use super::{offline, sbom};
use crate::base::Base;
use crate::folder::write;

/// Writes what the pack tells, with where on the site one finds what the software is made of.
pub(super) fn publish(told: &Map<String, Value>, base: &Base, out: &Path) -> Result<PathBuf> {
    let mut told = told.clone();
    let at = |file: &str| format!("{base}{file}");
    let software = json!({
        "name": "Enig",
        "version": env!("CARGO_PKG_VERSION"),
        "licence": "MIT",
        "files": at(offline::LIST),
        "bill_of_materials": at(sbom::NAME),
    });
    told.insert("software".to_owned(), software);
    let file = out.join("transparency.json");
    write(&file, format!("{:#}\n", Value::Object(told)).as_bytes())?;
    Ok(file)
}
