use std::fs;

use anyhow::{Context, Result};
use enig_bench::{Figure, SIZES, Summary, Table, grown, half_answered};
use enig_core::i18n::Text;
use enig_core::programme::Pack;
use enig_core::quiz::Seed;
use serde_json::{Value, json};
use xtask::bench::{Args, pack_file};

use super::quiz::Press;
use super::words::{settings, words};
use super::{Session, Speed, Stage};
use crate::voter::KEY;

/// A press may cost this many times as much in the largest pack as in the smallest.
const SAME: f64 = 2.0;
/// What has to do with all commitments may grow as they do.
const LINEAR: f64 = 100.0;

/// How many statements are answered.
const PRESSES: usize = 60;
const FEW_PRESSES: usize = 15;

/// Packs of different sizes, in each of which half of the statements are answered already: loading,
/// pressing, and the result.
pub(super) async fn measure(args: &Args) -> Result<Table> {
    let site = args.site();
    let real = Pack::decode(&fs::read(pack_file(&site, "nb")?)?)?;
    let speed = Speed::SlowDevice;
    let mut table = Table::new(format!("Packs of so many commitments ({})", speed.words()));
    let mut sizes = Vec::new();
    for commitments in SIZES {
        let pack = grown(&real, commitments, Seed::new(1));
        let stage = Stage::with_pack(&site, &format!("growth-{commitments}"), &pack.encode())?;
        add_sizes(&stage, &commitments.to_string(), &mut table)?;
        let kept = enig_core::session::encode(
            &pack.programme,
            &half_answered(&pack.programme, Seed::new(1)),
        );
        sizes.push((commitments.to_string(), stage, with_kept_quiz(&kept)));
    }
    let presses = if args.quick { FEW_PRESSES } else { PRESSES };
    for _ in 0..args.repetitions() {
        for (column, stage, settings) in &sizes {
            let session = Session::open(speed, settings).await?;
            press(&session, stage, presses, column, &mut table).await?;
            result(&session, stage, column, &mut table).await?;
            session.quit().await?;
        }
    }
    Ok(table)
}

/// Settings with which the tab has a quiz already.
fn with_kept_quiz(text: &str) -> Value {
    let mut settings = settings(false);
    settings["kept"] = json!({ "key": KEY, "text": text });
    settings
}

fn add_sizes(stage: &Stage, column: &str, table: &mut Table) -> Result<()> {
    let compressed = stage.pack.with_extension("pack.br");
    for (name, file) in [("pack", &stage.pack), ("pack, compressed", &compressed)] {
        let bytes = fs::metadata(file)?.len();
        let kilobytes = f64::from(u32::try_from(bytes)?) / 1000.0;
        table.add(column, Figure::new(name, "kB").growing_at_most(LINEAR), kilobytes);
    }
    Ok(())
}

async fn press(
    session: &Session,
    stage: &Stage,
    presses: usize,
    column: &str,
    table: &mut Table,
) -> Result<()> {
    let loaded = session.load(&stage.address("/")).await?;
    let start = loaded.in_charge.zip(loaded.last_byte).map(|(there, byte)| there - byte);
    let figure = Figure::new("last byte to app in charge", "ms").growing_at_most(LINEAR);
    table.add(column, figure, start.context("the app did not start")?);

    session.ask::<Press>(&press_named(words(Text::Resume))?).await?;
    let presses: Vec<Press> = session.ask(&format!("bench.quiz({presses})")).await?;
    let mut add = |name: &str, limit: f64, led: &str, time: fn(&Press) -> f64| {
        let figure = Figure::new(name, "ms").shown_as(Summary::Tail).growing_at_most(limit);
        let answers = presses.iter().filter(|press| press.kind == "answer" && press.led == led);
        table.add_all(column, figure, answers.map(time));
    };
    add("answer to next statement in the page", SAME, "statement", |press| press.dom);
    add("answer to next statement painted", SAME, "statement", |press| press.painted);
    add("answer to end of an area, with related", LINEAR, "other", |press| press.whole);
    Ok(())
}

async fn result(session: &Session, stage: &Stage, column: &str, table: &mut Table) -> Result<()> {
    session.leave().await?;
    session.load(&stage.address("/")).await?;
    let press: Press = session.ask(&press_named(words(Text::ToResult))?).await?;
    let mut add = |name: &str, unit: &str, sample: f64| {
        table.add(column, Figure::new(name, unit).growing_at_most(LINEAR), sample);
    };
    add("result painted", "ms", press.painted);
    add("result painted, with related", "ms", press.whole);
    add("elements at the result", "", session.ask("bench.elements()").await?);
    let memory: Option<f64> = session.ask("bench.memoryBytes()").await?;
    add("WebAssembly memory at the result", "MB", memory.context("no memory")? / 1_000_000.0);
    add("JavaScript heap at the result", "MB", session.heap().await? / 1_000_000.0);
    Ok(())
}

fn press_named(name: &str) -> Result<String> {
    Ok(format!("bench.pressNamed({})", serde_json::to_string(name)?))
}
