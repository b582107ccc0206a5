//! The browsers, drivers, hosts and other programs that the tests start, through the system's package manager.

use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::shell::{self, command, find};

/// A program the tests start.
struct Program {
    /// The names it goes by; one of them must be on the search path.
    names: &'static [&'static str],
    /// The Debian package it comes with.
    package: &'static str,
    /// What it is for.
    purpose: &'static str,
}

const CHROMIUM: &[&str] = &["chromium", "chromium-browser", "google-chrome"];

const PROGRAMS: [Program; 11] = [
    Program { names: CHROMIUM, package: "chromium", purpose: "the Chromium browser" },
    Program { names: &["chromedriver"], package: "chromium-driver", purpose: "Chromium's driver" },
    Program {
        names: &["firefox-esr", "firefox"],
        package: "firefox-esr",
        purpose: "the Firefox browser",
    },
    Program {
        names: &["WebKitWebDriver"],
        package: "webkit2gtk-driver",
        purpose: "a WebKit browser and its driver",
    },
    Program {
        names: &["xvfb-run"],
        package: "xvfb",
        purpose: "a screen for WebKit, which has no headless mode",
    },
    Program { names: &["xauth"], package: "xauth", purpose: "access to that screen" },
    // Not everybody's search path has the programs that are usually the administrator's.
    Program { names: &["nginx", "/usr/sbin/nginx"], package: "nginx", purpose: "a host, nginx" },
    Program { names: &["caddy"], package: "caddy", purpose: "a host, Caddy" },
    Program { names: &["openssl"], package: "openssl", purpose: "https on this machine" },
    Program { names: &["php"], package: "php-cli", purpose: "PHP, for the WordPress plugin" },
    Program { names: &["c++", "g++"], package: "g++", purpose: "a compiler for libFuzzer, in C++" },
];

/// What listening to the site takes on top of them.
const READER: [Program; 5] = [
    Program { names: &["orca"], package: "orca", purpose: "the screen reader Orca" },
    Program { names: &["dbus-run-session"], package: "dbus-daemon", purpose: "a session for it" },
    Program {
        names: &["/usr/libexec/at-spi-bus-launcher"],
        package: "at-spi2-core",
        purpose: "what it hears of windows",
    },
    Program { names: &["openbox"], package: "openbox", purpose: "windows that have the keyboard" },
    Program { names: &["xdotool"], package: "xdotool", purpose: "keys to press" },
];

/// What apt-get is run with: no questions, and no service started, which would take the ports of
/// whatever else is on the machine. The first says that to systemd, the second to older systems;
/// handed over by `env`, because sudo passes nothing on.
const QUIETLY: [&str; 4] =
    ["env", "DEBIAN_FRONTEND=noninteractive", "SYSTEMD_OFFLINE=1", "RUNLEVEL=1"];

/// Installs the browsers, drivers and hosts that are missing, or says which and how.
pub(super) fn ensure() -> Result<()> {
    ensure_all(&PROGRAMS)
}

/// The same for the screen reader and what it needs.
pub(super) fn ensure_reader() -> Result<()> {
    ensure_all(&READER)
}

fn ensure_all(programs: &[Program]) -> Result<()> {
    let missing: Vec<&Program> = programs.iter().filter(|program| !program.is_there()).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let Some(apt) = apt_get() else {
        bail!("{}", instructions(&missing));
    };
    println!("Installing what the tests need with apt-get (usually under a minute):");
    print_list(&missing);
    if missing.iter().any(|program| ["nginx", "caddy"].contains(&program.package)) {
        println!("  The hosts are not started now; `systemctl disable nginx caddy` is for good.");
    }
    install(&apt, &missing).with_context(|| instructions(&missing))?;
    let still: Vec<&Program> = programs.iter().filter(|program| !program.is_there()).collect();
    if still.is_empty() { Ok(()) } else { bail!("{}", instructions(&still)) }
}

/// Where Chromium is.
pub fn chromium() -> Result<PathBuf> {
    let found = CHROMIUM.iter().find_map(|name| find(name));
    found.context("there is no Chromium on the search path")
}

/// Where a driver is.
pub fn driver(name: &str) -> Result<PathBuf> {
    find(name).with_context(|| format!("`{name}` is not on the search path"))
}

impl Program {
    fn is_there(&self) -> bool {
        self.names.iter().any(|name| find(name).is_some())
    }
}

/// The words in front of apt-get's arguments, if this user may run it without being asked.
fn apt_get() -> Option<Vec<&'static str>> {
    find("apt-get")?;
    let is_root = shell::first_line(command("id").arg("-u")).is_some_and(|user| user == "0");
    if is_root {
        return Some([&QUIETLY[..], &["apt-get"]].concat());
    }
    let may_sudo = shell::first_line(command("sudo").args(["-n", "true"])).is_some();
    may_sudo.then(|| [&["sudo", "-n"], &QUIETLY[..], &["apt-get"]].concat())
}

fn install(apt: &[&str], missing: &[&Program]) -> Result<()> {
    // On a fresh machine the list of packages is empty, and on an old one out of date.
    shell::run(words(apt)?.arg("update"))?;
    let mut install = words(apt)?;
    install.args(["install", "--yes", "--no-install-recommends"]);
    shell::run(install.args(missing.iter().map(|program| program.package)))
}

fn words(words: &[&str]) -> Result<Command> {
    let (program, arguments) = words.split_first().context("no package manager")?;
    let mut command = command(program);
    command.args(arguments);
    Ok(command)
}

fn print_list(programs: &[&Program]) {
    for program in programs {
        println!("  {}: {}", program.package, program.purpose);
    }
}

fn instructions(missing: &[&Program]) -> String {
    let list: Vec<String> = missing
        .iter()
        .map(|program| format!("  {} (`{}`)", program.purpose, program.names.join("` or `")))
        .collect();
    let packages: Vec<&str> = missing.iter().map(|program| program.package).collect();
    format!(
        "the tests need programs that are not on the search path:\n{}\n\
         On Debian: {} apt-get install {}\n\
         Elsewhere: install them with your system's package manager and run this again",
        list.join("\n"),
        QUIETLY.join(" "),
        packages.join(" ")
    )
}

#[cfg(test)]
mod tests {
    use super::{PROGRAMS, instructions};

    #[test]
    fn instructions_name_every_missing_program_and_its_package() {
        let missing = [&PROGRAMS[1], &PROGRAMS[2]];
        let text = instructions(&missing);
        assert!(text.contains("`chromedriver`"));
        assert!(text.contains("`firefox-esr` or `firefox`"));
        assert!(text.contains("apt-get install chromium-driver firefox-esr\n"));
        assert!(!text.contains("xvfb"));
    }
}
