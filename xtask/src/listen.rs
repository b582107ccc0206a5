//! `cargo xtask listen`: what a screen reader says on the way through the quiz.

use std::env;
use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::PathBuf;
use std::process;

use anyhow::Result;

use crate::base::Base;
use crate::build::{self, Compiled};
use crate::shell::{self, command, root};
use crate::tools;

/// What `cargo xtask listen` takes. The part with a browser takes the same.
#[derive(Clone, Debug, Default, clap::Args)]
pub struct Args {
    /// Listen to the language with this tag instead of bokmål; may be given more than once
    #[arg(long)]
    pub only: Vec<String>,
    /// Listen to a finished site as it is, instead of building one
    #[arg(long)]
    pub site: Option<PathBuf>,
}

impl Args {
    /// Whether a language is wanted.
    pub fn wants(&self, tag: &str) -> bool {
        if self.only.is_empty() { tag == "nb" } else { self.only.iter().any(|only| only == tag) }
    }
}

/// Brings the tools, builds the site, and listens to it, on a screen and in a session of their own.
pub fn run(args: Args) -> Result<()> {
    tools::for_listening()?;
    if args.site.is_none() {
        Compiled::everything()?.assemble(&Base::default(), &build::dist())?;
    }
    // Where the session keeps its sockets, whose paths may not be long.
    let session = env::temp_dir().join(format!("enig-listen-{}", process::id()));
    fs::create_dir(&session)?;
    fs::set_permissions(&session, fs::Permissions::from_mode(0o700))?;
    let mut listen = command("xvfb-run");
    listen.args(["--auto-servernum", "--server-args=-screen 0 1280x1000x24"]);
    listen.args(["dbus-run-session", "--", "cargo", "run", "--quiet", "--package", "enig-e2e"]);
    listen.args(["--bin", "listen", "--"]);
    listen.args(args.only.iter().map(|tag| format!("--only={tag}")));
    listen.env("ENIG_DIST", args.site.unwrap_or_else(build::dist));
    listen.env("XDG_RUNTIME_DIR", &session);
    // The reader's own words in English, whatever the machine speaks; its wishes are nobody's settings.
    listen.env("LANG", "C.UTF-8").env_remove("LANGUAGE").env_remove("LC_ALL");
    listen.env("GSETTINGS_BACKEND", "memory").env("GNOME_ACCESSIBILITY", "1");
    let outcome = shell::run(&mut listen);
    fs::remove_dir_all(session)?;
    outcome
}

/// Where what was heard and found good stands.
pub fn folder() -> PathBuf {
    root().join("tests").join("golden").join("speech")
}

#[cfg(test)]
mod tests {
    use super::Args;

    #[test]
    fn languages_are_asked_for_by_their_tags() {
        let only =
            |tags: &[&str]| Args { only: tags.iter().map(|it| (*it).into()).collect(), site: None };
        let check = |tags: &[&str], tag, expected| assert_eq!(only(tags).wants(tag), expected);
        check(&[], "nb", true);
        check(&[], "nn", false);
        check(&["nn", "en"], "en", true);
        check(&["nn"], "nb", false);
    }
}
