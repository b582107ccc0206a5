//! `cargo xtask load`: what a host can take, with real nginx on this machine alone.
//!
//! nginx runs as one process, so that it has one core; wrk, which asks, has another. It serves the finished
//! site as `docs/DEPLOYMENT.md` says, with https.

mod measured;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use enig_core::i18n::Locale;

use crate::build;
use crate::nginx::Nginx;
use crate::shell::{self, command, find, root};
use crate::size::first_visit;
use measured::Measured;

/// What `cargo xtask load` takes.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// How long each of the two measurements takes, in seconds, at most 30
    #[arg(long, default_value_t = 10, value_parser = clap::value_parser!(u32).range(1..=30))]
    seconds: u32,
}

/// How many ask at once.
const CONNECTIONS: u32 = 32;

/// What wrk does: asks for the addresses in turn, and says what came of it in one line. A visitor's last
/// request closes the connection, so that the next one has to make another.
const SCRIPT: &str = r#"
local paths, closing, n = { PATHS }, CLOSING, 0
request = function()
  n = n % #paths + 1
  local headers = { ["Accept-Encoding"] = "br" }
  if closing and n == #paths then headers["Connection"] = "close" end
  return wrk.format("GET", paths[n], headers)
end
done = function(summary, latency)
  local errors = summary.errors
  io.write(string.format("measured %d %d %d %d %d\n", summary.requests, summary.bytes, summary.duration,
    errors.connect + errors.read + errors.write + errors.status + errors.timeout, latency:percentile(99)))
end
"#;

/// Measures the finished site.
pub fn run(args: &Args) -> Result<()> {
    let wrk = find("wrk").context("there is no wrk; on Debian: apt-get install wrk")?;
    let dist = build::dist();
    let visit: Vec<String> =
        first_visit(&dist, Locale::default())?.iter().map(|name| address(name)).collect();
    ensure!(visit.len() > 1, "there is no finished site; `cargo xtask build` makes one");
    let folder = root().join("target").join("load");
    let nginx = Nginx::start(&dist, &folder)?;
    let ask = |paths: &[String], closing| ask(&wrk, &nginx, &folder, paths, closing, args.seconds);

    let start = ask(&["/".to_owned()], false)?;
    println!("the start page over open connections:");
    println!("  {:.0} requests a second, 99 % within {:.1} ms", start.per_second(), start.slowest);
    println!("  {:.0} bytes each, headers included", start.bytes_each());
    let all = ask(&visit, true)?;
    let count = f64::from(u32::try_from(visit.len())?);
    println!("first visits, each {count} requests over a connection of its own:");
    println!("  {:.0} visitors a second", all.per_second() / count);
    println!("  {:.0} bytes a visitor, headers included", all.bytes_each() * count);
    println!("  {:.3} s of one core for 1,000 visitors", all.cpu_each() * count * 1000.0);
    for (what, measured) in [("start page", &start), ("first visits", &all)] {
        println!("errors, {what}: {}", measured.errors);
    }
    Ok(())
}

/// The address of a file of the site.
fn address(name: &str) -> String {
    format!("/{}", name.strip_suffix("index.html").unwrap_or(name))
}

fn ask(
    wrk: &Path,
    nginx: &Nginx,
    folder: &Path,
    paths: &[String],
    closing: bool,
    seconds: u32,
) -> Result<Measured> {
    let script: PathBuf = folder.join("ask.lua");
    let quoted: Vec<String> = paths.iter().map(|path| format!("\"{path}\"")).collect();
    let text = SCRIPT.replace("PATHS", &quoted.join(", ")).replace("CLOSING", &closing.to_string());
    fs::write(&script, text).with_context(|| format!("cannot write {}", script.display()))?;
    let mut wrk = command(&wrk.to_string_lossy());
    wrk.args(["--threads", "1", "--latency", "--connections"]).arg(CONNECTIONS.to_string());
    wrk.arg("--duration").arg(format!("{seconds}s")).arg("--script").arg(&script);
    let before = nginx.cpu_seconds()?;
    let said = shell::output(wrk.arg(nginx.address()))?;
    let busy = nginx.cpu_seconds()? - before;
    Measured::read(&String::from_utf8_lossy(&said), busy).context("wrk has said something else")
}
