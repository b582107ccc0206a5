use std::fs;
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

    /// Prints a table and keeps it.
    pub(super) fn take(&mut self, table: Table) {
        println!("\n{}", table.text());
        self.tables.push(table);
    }

    /// Writes every sample to `results.json`.
    pub(super) fn write(mut self) -> Result<()> {
        self.about["tables"] = serde_json::to_value(&self.tables)?;
        let file = folder().join("results.json");
        fs::write(&file, serde_json::to_string_pretty(&self.about)?)
            .with_context(|| format!("cannot write {}", file.display()))?;
        println!("every sample: {}", file.display());
        Ok(())
    }
}
