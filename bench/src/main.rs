//! The times of the pure half on this machine: `enig-bench <pack file> <repetitions>` prints them as
//! a table in JSON. Started by `cargo xtask bench`, in the release profile.

#![allow(clippy::print_stdout, reason = "a command-line tool")]

use std::env;
use std::fs;
use std::hint::black_box;
use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use enig_bench::{Figure, SIZES, Summary, Table, grown, half_answered};
use enig_core::programme::{Pack, Programme, ThemeIdx};
use enig_core::quiz::{Answer, QuizEvent, QuizState, Seed};
use enig_core::related::{suggestions, unrelated_to_disagreements};
use enig_core::scoring::{Tally, shown_area, shown_total};
use enig_core::session;

/// A sample is the mean of as many calls as take this long, so that the clock is fine enough.
const LONG_ENOUGH: Duration = Duration::from_millis(4);

/// A hundred times the commitments take a hundred times as long where time goes with their number, and
/// ten thousand times where it goes with the square. What fits into the processor's caches and branch
/// predictor at 100 does not at 10,000, and that alone makes up to five times; so halfway is the limit.
const LESS_THAN_SQUARE: f64 = 1_000.0;
/// Bytes know no caches.
const LINEAR: f64 = 100.0;

fn main() -> Result<()> {
    let mut arguments = env::args().skip(1);
    let file = arguments.next().context("name a compiled pack")?;
    let repetitions: usize = arguments.next().context("say how many repetitions")?.parse()?;
    let real = Pack::decode(&fs::read(&file).with_context(|| format!("cannot read {file}"))?)?;
    let mut table = Table::new("The pure half on this machine, half of the statements answered");
    for commitments in SIZES {
        let bytes = grown(&real, commitments, Seed::new(1)).encode();
        let programme = Pack::decode(&bytes)?.programme;
        let state = half_answered(&programme, Seed::new(1));
        let column = commitments.to_string();
        let kb = f64::from(u32::try_from(bytes.len())?) / 1000.0;
        table.add(&column, Figure::new("pack", "kB").growing_at_most(LINEAR), kb);
        for (name, work) in works(&bytes, &programme, &state) {
            let figure = Figure::new(name, "ms").shown_as(Summary::Best);
            let figure = figure.growing_at_most(LESS_THAN_SQUARE);
            table.add_all(&column, figure, (0..repetitions).map(|_| milliseconds(&*work)));
        }
    }
    println!("{}", serde_json::to_string(&table)?);
    Ok(())
}

type Work<'a> = Box<dyn Fn() + 'a>;

/// What is timed. Each is something the app does at once, while the voter waits.
fn works<'a>(
    bytes: &'a [u8],
    programme: &'a Programme,
    state: &'a QuizState,
) -> Vec<(&'static str, Work<'a>)> {
    let text = session::encode(programme, state);
    let taken_up = move || {
        let _ = black_box(session::decode(programme, black_box(&text)));
    };
    vec![
        ("decode the pack", Box::new(|| drop(black_box(Pack::decode(black_box(bytes)))))),
        ("take up a kept quiz", Box::new(taken_up)),
        ("a tap: answer, next step, kept form", Box::new(|| tap(programme, state))),
        ("all scores", Box::new(|| all_scores(programme, state))),
        ("lists of related and of unrelated", Box::new(|| lists(programme, state))),
    ]
}

/// What the app does in its pure half between a tap and the next statement. Gives every answer anew,
/// so that it is the middle of the quiz wherever the quiz is.
fn tap(programme: &Programme, state: &QuizState) {
    let mut state = state.clone();
    let Some(idx) = programme.commitment_indices().nth(programme.commitments.len() / 2) else {
        return;
    };
    state.apply(programme, QuizEvent::Answered { idx, answer: Answer::NoOpinion });
    black_box(state.step_after(programme, idx));
    black_box(session::encode(programme, &state));
}

/// Both ways to go on: for those who mostly agree and for those who mostly disagree. Together, because
/// the second is so short at 100 that its growth would tell of caches alone.
fn lists(programme: &Programme, state: &QuizState) {
    black_box(suggestions(programme, &state.sheet, &state.dismissed, None));
    black_box(unrelated_to_disagreements(programme, &state.sheet, None));
}

/// Everything the table of the result tells.
fn all_scores(programme: &Programme, state: &QuizState) {
    black_box(shown_total(programme, state));
    for theme in (0..).map(ThemeIdx).take(programme.themes.len()) {
        black_box(shown_area(&Tally::of_theme(programme, &state.sheet, theme)));
    }
    for area in programme.area_indices() {
        black_box(shown_area(&Tally::of_area(programme, &state.sheet, area)));
    }
}

fn milliseconds(work: &dyn Fn()) -> f64 {
    let mut calls = 1_u32;
    loop {
        let started = Instant::now();
        for _ in 0..calls {
            work();
        }
        let elapsed = started.elapsed();
        if elapsed >= LONG_ENOUGH {
            return elapsed.as_secs_f64() * 1000.0 / f64::from(calls);
        }
        calls = calls.saturating_mul(2);
    }
}
