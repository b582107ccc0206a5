use std::fs;
use std::path::PathBuf;
use std::thread::available_parallelism;

use anyhow::{Context, Result};
use enig_bench::Table;
use serde_json::{Value, json};
use xtask::bench::{Args, folder};

use super::words::settings;
use super::{Session, Speed, Stage};

/// Everything measured, and on what.
pub(super) struct Results {
    about: Value,
    tables: Vec<Table>,
}

impl Results {
    /// Asks a browser what it is and what day it is.
    pub(super) async fn new(args: &Args, stage: &Stage) -> Result<Self> {
        let session = Session::open(Speed::Fast, &settings(false)).await?;
        session.load(&stage.address("/")).await?;
        let date: String = session.ask("new Date().toISOString()").await?;
        let browser = session.version().await?;
        session.quit().await?;
        let cores = available_parallelism().context("no number of processors")?;
        let about = json!({
            "date": date, "browser": browser, "cores": cores.get(), "runs": args.repetitions(),
        });
        Ok(Self { about, tables: Vec::new() })
    }

    /// Prints a table and writes every sample so far to `results.json`: what has taken minutes is not
    /// to be lost when something later fails.
    pub(super) fn take(&mut self, table: Table) -> Result<()> {
        println!("\n{}", table.text());
        self.tables.push(table);
        self.about["tables"] = serde_json::to_value(&self.tables)?;
        let file = file();
        fs::write(&file, serde_json::to_string_pretty(&self.about)?)
            .with_context(|| format!("cannot write {}", file.display()))
    }
}

/// Where the samples are.
pub(super) fn file() -> PathBuf {
    folder().join("results.json")
}
