use anyhow::Result;
use enig_bench::{Figure, Summary, Table};
use enig_core::programme::Pack;
use serde::Deserialize;
use xtask::bench::Args;

use super::pages::{FLOOR, START, Target};
use super::words::{everything, settings};
use super::{Session, Speed, Stage};

/// How many statements are answered in a quick run.
const FEW: usize = 10;

/// A press, in milliseconds from the press on.
#[derive(Clone, Debug, Deserialize)]
pub(super) struct Press {
    /// `answer`, `way` (on from the end of an area) or `named`.
    pub(super) kind: String,
    /// The screen it led to: `statement`, `result` or `other`.
    pub(super) led: String,
    /// Until the page had changed.
    pub(super) dom: f64,
    /// Until the frame after the one that shows the change.
    pub(super) painted: f64,
    /// The same for the last change: what is further down comes after that.
    pub(super) whole: f64,
}

/// Where to press next.
#[derive(Clone, Debug, Deserialize)]
struct Aim {
    kind: String,
    x: f64,
    y: f64,
}

#[derive(Clone, Debug, Deserialize)]
struct Input {
    name: String,
    duration: f64,
}

/// Answers everything, from the start page and on the floor: once by the page's own script, which can
/// time each press, and once with the mouse, which the browser itself times.
pub(super) async fn measure(args: &Args, stage: &Stage, speed: Speed) -> Result<Table> {
    let commitments = Pack::decode(&std::fs::read(&stage.pack)?)?.programme.commitments.len();
    let mut table = Table::new(format!("Answering all {commitments} ({})", speed.words()));
    for _ in 0..args.repetitions() {
        for target in [START, FLOOR] {
            let session = begin(stage, speed, &target, commitments).await?;
            timed(&session, &target, args.quick, &mut table).await?;
            session.quit().await?;
            let session = begin(stage, speed, &target, commitments).await?;
            by_mouse(&session, &target, args.quick, &mut table).await?;
            session.quit().await?;
        }
    }
    Ok(table)
}

async fn begin(
    stage: &Stage,
    speed: Speed,
    target: &Target,
    commitments: usize,
) -> Result<Session> {
    let session = Session::open(speed, &settings(false)).await?;
    if target.is_floor {
        session.without_policy().await?;
    }
    session.load(&stage.address(target.path)).await?;
    if !target.is_floor {
        let way = serde_json::to_string(&everything(commitments))?;
        session.ask::<Press>(&format!("bench.pressNamed({way})")).await?;
    }
    Ok(session)
}

async fn timed(session: &Session, target: &Target, quick: bool, table: &mut Table) -> Result<()> {
    let most = if quick { FEW } else { usize::from(u16::MAX) };
    let presses: Vec<Press> = session.ask(&format!("bench.quiz({most})")).await?;
    let mut add = |what: Figure, samples: Vec<f64>| {
        table.add_all(target.name, what, samples);
    };
    let tail = |name: &str| Figure::new(name, "ms").shown_as(Summary::Tail);
    let of = |led: &'static str, time: fn(&Press) -> f64| -> Vec<f64> {
        presses.iter().filter(|press| press.led == led).map(time).collect()
    };
    add(tail("answer to next statement in the page"), of("statement", |press| press.dom));
    add(tail("answer to next statement painted"), of("statement", |press| press.painted));
    if !target.is_floor {
        add(tail("all of it painted"), of("statement", |press| press.whole));
        add(tail("answer to end of an area in the page"), of("other", |press| press.dom));
        add(tail("all of the end of an area painted"), of("other", |press| press.whole));
    }
    if quick {
        return Ok(());
    }
    add(Figure::new("result in the page", "ms"), of("result", |press| press.dom));
    add(Figure::new("result painted", "ms"), of("result", |press| press.painted));
    add(Figure::new("all of the result painted", "ms"), of("result", |press| press.whole));
    let megabytes = |bytes: f64| bytes / 1_000_000.0;
    let elements = session.ask("bench.elements()").await?;
    add(Figure::new("elements at the result", ""), vec![elements]);
    add(Figure::new("JavaScript heap at the result", "MB"), vec![megabytes(session.heap().await?)]);
    let memory: Option<f64> = session.ask("bench.memoryBytes()").await?;
    let memory = memory.map(megabytes).into_iter().collect();
    add(Figure::new("WebAssembly memory at the result", "MB"), memory);
    Ok(())
}

async fn by_mouse(
    session: &Session,
    target: &Target,
    quick: bool,
    table: &mut Table,
) -> Result<()> {
    let mut answers = 0;
    while !(quick && answers >= FEW) {
        let aim: Aim = session.ask("bench.aim()").await?;
        answers += usize::from(aim.kind == "answer");
        session.press_at(aim.x, aim.y).await?;
        if session.ask::<String>("bench.followed()").await? == "result" {
            break;
        }
    }
    let events: Vec<Input> = session.ask("bench.events()").await?;
    // Events shorter than a frame are not told of, so a quiz without any counts as one of that length.
    let pressed = events
        .into_iter()
        .filter(|event| event.name.starts_with("pointer") || event.name == "click");
    let worst = pressed.map(|event| event.duration).fold(16.0, f64::max);
    table.add(target.name, Figure::new("longest input event of a quiz", "ms"), worst);
    Ok(())
}
