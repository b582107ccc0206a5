use anyhow::Result;
use enig_bench::{Figure, Table};
use xtask::bench::Args;

use super::session::Loaded;
use super::words::settings;
use super::{Session, Speed, Stage};

/// A page that is loaded again and again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Target {
    /// Its column.
    pub(super) name: &'static str,
    pub(super) path: &'static str,
    /// Whether it is the page written by hand, which needs the site's policy out of its way.
    pub(super) is_floor: bool,
}

pub(super) const START: Target = Target { name: "start", path: "/", is_floor: false };
const AREA: Target = Target { name: "area", path: "/tema/tannhelse/", is_floor: false };
pub(super) const FLOOR: Target = Target { name: "floor", path: "/floor.html", is_floor: true };

/// Loads the pages in turn, each time in a new browser: once to look on, and once to press an answer
/// as soon as there is one.
pub(super) async fn measure(args: &Args, stage: &Stage, speed: Speed) -> Result<Table> {
    let mut targets = vec![START];
    if stage.has(AREA.path) {
        targets.push(AREA);
    } else if speed == Speed::ALL[0] {
        println!("{} is skipped: the site has no such page.", AREA.path);
    }
    targets.push(FLOOR);
    let mut table = Table::new(format!("Loading a page ({})", speed.words()));
    for _ in 0..args.repetitions() {
        for target in &targets {
            look_on(stage, speed, target, &mut table).await?;
            press_at_once(stage, speed, target, &mut table).await?;
        }
    }
    Ok(table)
}

async fn open(speed: Speed, target: &Target, presses: bool) -> Result<Session> {
    let session = Session::open(speed, &settings(presses)).await?;
    if target.is_floor {
        session.without_policy().await?;
    }
    Ok(session)
}

async fn look_on(stage: &Stage, speed: Speed, target: &Target, table: &mut Table) -> Result<()> {
    let session = open(speed, target, false).await?;
    let loaded = session.load(&stage.address(target.path)).await?;
    let (requests, kilobytes) = session.traffic().await?.until(f64::INFINITY);
    session.quit().await?;
    let mut add = |name: &str, unit: &str, sample: Option<f64>| {
        table.add_all(target.name, Figure::new(name, unit), sample);
    };
    add("first contentful paint", "ms", loaded.first_paint);
    add("largest contentful paint", "ms", loaded.largest_paint);
    add("app in charge", "ms", loaded.in_charge);
    add("blocking time", "ms", Some(loaded.blocking));
    add("layout shift", "", Some(loaded.shift));
    add("layout shift after input", "", Some(loaded.shift_after_input));
    add("requests in all", "", Some(f64::from(requests)));
    add("transferred in all", "kB", Some(kilobytes));
    Ok(())
}

async fn press_at_once(
    stage: &Stage,
    speed: Speed,
    target: &Target,
    table: &mut Table,
) -> Result<()> {
    let session = open(speed, target, true).await?;
    let loaded = session.load(&stage.address(target.path)).await?;
    let traffic = session.traffic().await?;
    session.quit().await?;
    let Loaded { answerable: Some(answerable), button_there, origin, .. } = loaded else {
        return Ok(());
    };
    table.add_all(target.name, Figure::new("answer button there", "ms"), button_there);
    let (requests, kilobytes) = traffic.until(origin + answerable);
    let mut add = |name: &str, unit: &str, sample: f64| {
        table.add(target.name, Figure::new(name, unit), sample);
    };
    add("first statement answerable", "ms", answerable);
    add("requests until answerable", "", f64::from(requests));
    add("transferred until answerable", "kB", kilobytes);
    Ok(())
}
