use std::fs;

use anyhow::{Result, ensure};
use enig_bench::{Figure, Summary, Table};
use serde::Deserialize;
use xtask::bench::{Args, lists_folder};

use super::words::settings;
use super::{Session, Speed, Stage};

const SCRIPT: &str = include_str!("lists.js");

/// So many samples of each list, each the mean of so many calls.
const SAMPLES: usize = 20;
const CALLS: usize = 50;

/// What the page says, in milliseconds.
#[derive(Deserialize)]
struct Timed {
    related: Times,
    unrelated: Times,
    suggested: usize,
}

#[derive(Deserialize)]
struct Times {
    first: f64,
    later: Vec<f64>,
}

/// The lists alone, without the rest of the app: in new browsers, at both speeds of a device.
pub(super) async fn measure(args: &Args) -> Result<Table> {
    let stage = Stage::with_floor(&args.site())?;
    for name in ["lists.js", "lists_bg.wasm"] {
        stage.add(&format!("bench-lists/{name}"), &fs::read(lists_folder().join(name))?)?;
    }
    stage.add("bench-lists/pack", &fs::read(&stage.pack)?)?;
    let mut table = Table::new("Ranking and suggestions alone, in the browser");
    let samples = if args.quick { 2 } else { SAMPLES };
    for _ in 0..args.repetitions() {
        for speed in [Speed::SlowDevice, Speed::Fast] {
            let session = Session::open(speed, &settings(false)).await?;
            session.load(&stage.address("/")).await?;
            let timed: Timed = session.ask(&format!("({SCRIPT})({samples}, {CALLS})")).await?;
            session.quit().await?;
            ensure!(timed.suggested > 0, "there is nothing to time");
            for (name, times) in [("related", timed.related), ("unrelated", timed.unrelated)] {
                let first = format!("{name}, the first call");
                table.add(speed.words(), Figure::new(&first, "ms"), times.first);
                let figure = Figure::new(name, "ms").shown_as(Summary::Tail);
                table.add_all(speed.words(), figure, times.later);
            }
        }
    }
    Ok(table)
}
