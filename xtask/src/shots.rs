//! `cargo xtask shots`: pictures of every screen, to look at.

use std::path::PathBuf;

use anyhow::Result;

use crate::base::Base;
use crate::build::{self, Compiled};
use crate::shell::{self, cargo, root};
use crate::tools;

/// What `cargo xtask shots` takes. The part with a browser takes the same.
#[derive(Clone, Debug, Default, clap::Args)]
pub struct Args {
    /// Take only screens whose name begins with this; may be given more than once
    #[arg(long)]
    pub only: Vec<String>,
    /// Take the pictures of the README as well, into docs/images/
    #[arg(long)]
    pub readme: bool,
    /// Take a finished site as it is, instead of building one
    #[arg(long)]
    pub site: Option<PathBuf>,
}

impl Args {
    /// Whether a screen is wanted.
    pub fn wants(&self, screen: &str) -> bool {
        self.only.is_empty() || self.only.iter().any(|name| screen.starts_with(name.as_str()))
    }

    /// Whether a screen that only the quiz on everything leads to is wanted, which takes longest.
    pub fn wants_everything(&self) -> bool {
        self.wants("result-full")
    }
}

/// Brings the tools, builds the site, and takes the pictures into [`folder`].
pub fn run(args: Args) -> Result<()> {
    tools::for_browsing()?;
    if args.site.is_none() {
        Compiled::everything()?.assemble(&Base::default(), &build::dist())?;
    }
    let mut shots = cargo(["run", "--quiet", "--package", "enig-e2e", "--bin", "shots", "--"]);
    shots.args(args.only.iter().map(|name| format!("--only={name}")));
    shots.args(args.readme.then_some("--readme"));
    shots.env("ENIG_DIST", args.site.unwrap_or_else(build::dist));
    shell::run(&mut shots)
}

/// Where the pictures go.
pub fn folder() -> PathBuf {
    root().join("target").join("shots")
}

/// Where those of the README go.
pub fn readme_folder() -> PathBuf {
    root().join("docs").join("images")
}

#[cfg(test)]
mod tests {
    use super::Args;

    #[track_caller]
    fn check(only: &[&str], screen: &str, expected: bool) {
        let only = only.iter().map(ToString::to_string).collect();
        assert_eq!(Args { only, ..Args::default() }.wants(screen), expected, "{screen}");
    }

    #[test]
    fn a_screen_is_asked_for_by_how_its_name_begins() {
        check(&[], "start", true);
        check(&["start", "result"], "result-open", true);
        check(&["start"], "restart", false);
    }
}
