use anyhow::Result;
use enig_bench::{Figure, Table};
use xtask::bench::Args;

use super::words::settings;
use super::{Session, Speed, Stage};

/// How many quizzes are taken in one tab, and how many of a quick run.
const QUIZZES: usize = 1_000;
const FEW: usize = 50;

/// How many before anything is measured: after them the browser has compiled what it compiles, and the
/// tab's history has as many entries as it may.
const FIRST: usize = 50;

/// Takes the short quiz a thousand times in one tab, and sees whether anything of it stays behind.
pub(super) async fn measure(args: &Args, stage: &Stage) -> Result<Table> {
    let quizzes = if args.quick { FEW } else { QUIZZES };
    let session = Session::open(Speed::Fast, &settings(false)).await?;
    session.load(&stage.address("/")).await?;
    let mut table = Table::new(format!("{quizzes} quizzes in one tab, after {FIRST} others"));
    let mut presses = 0;
    take(&session, FIRST).await?;
    look(&session, "before", &mut table).await?;
    for half in ["halfway", "after"] {
        presses += take(&session, quizzes / 2).await?;
        look(&session, half, &mut table).await?;
    }
    session.quit().await?;
    println!("{presses} presses");
    Ok(table)
}

async fn take(session: &Session, mut quizzes: usize) -> Result<u64> {
    /// So many fit into the time that a script may take.
    const BATCH: usize = 50;
    let mut presses = 0;
    while quizzes > 0 {
        let now = quizzes.min(BATCH);
        presses += session.ask::<u64>(&format!("bench.soak({now})")).await?;
        quizzes -= now;
    }
    Ok(presses)
}

/// What there is once nothing is left that nobody needs.
async fn look(session: &Session, column: &str, table: &mut Table) -> Result<()> {
    let heap = session.heap().await? / 1000.0;
    let mut add = |figure: Figure, value: f64| table.add(column, figure, value);
    add(Figure::new("JavaScript heap", "kB").growing_at_most(1.05), heap);
    for (name, metric) in
        [("nodes", "Nodes"), ("listeners", "JSEventListeners"), ("documents", "Documents")]
    {
        add(Figure::new(name, "").growing_at_most(1.0), session.metric(metric).await?);
    }
    if let Some(bytes) = session.ask::<Option<f64>>("bench.memoryBytes()").await? {
        add(Figure::new("WebAssembly memory", "kB").growing_at_most(1.0), bytes / 1000.0);
    }
    Ok(())
}
