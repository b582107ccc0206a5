//! The three browser engines: how each is driven.

use std::env;
use std::io::{Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use serde_json::json;
use thirtyfour::Capabilities;

use crate::profile::Profile;
use crate::visit::Size;

/// How long a driver may take to answer. Long, because all processors may be busy compiling.
const DRIVER_PATIENCE: Duration = Duration::from_secs(30);

/// A browser engine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// Chromium through chromedriver; the only one with a network log and emulation.
    Chromium,
    /// Firefox ESR through geckodriver.
    Firefox,
    /// `WebKitGTK`'s own small browser. It has no headless mode and needs a (virtual) screen.
    WebKit,
}

impl Engine {
    /// The engine named by `ENIG_ENGINE`; Chromium without a name.
    pub fn chosen() -> Self {
        match env::var("ENIG_ENGINE").as_deref() {
            Err(_) | Ok("" | "chromium") => Self::Chromium,
            Ok("firefox") => Self::Firefox,
            Ok("webkit") => Self::WebKit,
            Ok(other) => panic!("ENIG_ENGINE is `{other}`; it may be chromium, firefox or webkit"),
        }
    }

    /// What the engine is asked to start with: a profile of its own, and as little as possible that
    /// talks to the network on its own account.
    pub(crate) fn capabilities(self, profile: &Profile, size: Size) -> Result<Capabilities> {
        let mut wanted = Capabilities::new();
        // That of a host on this machine has been made for the test.
        wanted.set("acceptInsecureCerts", true)?;
        match self {
            Self::Chromium => {
                wanted.set("browserName", "chrome")?;
                wanted
                    .set("goog:loggingPrefs", json!({ "browser": "ALL", "performance": "ALL" }))?;
                let options = match profile.running() {
                    Some(address) => json!({ "debuggerAddress": address }),
                    None => json!({ "args": chromium_arguments(profile.path(), size) }),
                };
                wanted.set("goog:chromeOptions", options)?;
            }
            Self::Firefox => {
                wanted.set("browserName", "firefox")?;
                let arguments = [
                    "-headless".to_owned(),
                    format!("--width={}", size.width),
                    format!("--height={}", size.height),
                ];
                wanted.set("moz:firefoxOptions", json!({ "args": arguments }))?;
            }
            Self::WebKit => {
                wanted.set("browserName", "MiniBrowser")?;
                wanted.set(
                    "webkitgtk:browserOptions",
                    json!({ "binary": mini_browser()?, "args": ["--automation"] }),
                )?;
            }
        }
        Ok(wanted)
    }

    fn driver(self, port: u16) -> Command {
        let (program, port) = match self {
            Self::Chromium => ("chromedriver", format!("--port={port}")),
            Self::Firefox => ("geckodriver", format!("--port={port}")),
            Self::WebKit => ("WebKitWebDriver", format!("--port={port}")),
        };
        let mut command = Command::new(program);
        command.arg(port).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        command
    }
}

/// What Chromium is started with.
pub(crate) fn chromium_arguments(profile: &Path, size: Size) -> [String; 11] {
    [
        "--headless=new".to_owned(),
        "--no-sandbox".to_owned(),
        "--disable-background-networking".to_owned(),
        "--disable-component-update".to_owned(),
        "--disable-sync".to_owned(),
        "--no-first-run".to_owned(),
        // No voter is as fast as a test, and history entries would be left out.
        "--disable-ipc-flooding-protection".to_owned(),
        "--disable-gpu".to_owned(),
        "--disable-dev-shm-usage".to_owned(),
        format!("--window-size={},{}", size.width, size.height),
        format!("--user-data-dir={}", profile.display()),
    ]
}

/// The folder's name carries the version of the interface, which differs between distributions.
fn mini_browser() -> Result<String> {
    let folders = Path::new("/usr/lib/x86_64-linux-gnu").read_dir()?.flatten();
    let mut found: Vec<_> = folders
        .map(|folder| folder.path().join("MiniBrowser"))
        .filter(|file| file.is_file())
        .collect();
    found.sort();
    let newest = found.pop().context("no MiniBrowser; install the package webkit2gtk-driver")?;
    Ok(newest.to_string_lossy().into_owned())
}

/// A running driver, stopped when dropped.
#[derive(Debug)]
pub(crate) struct Driver {
    process: Child,
    port: u16,
}

impl Driver {
    /// Starts the engine's driver on a free port and waits until it takes orders.
    pub(crate) fn start(engine: Engine) -> Result<Self> {
        let port = free_port()?;
        let mut command = engine.driver(port);
        let process = command.spawn().with_context(|| {
            format!("cannot start {}; is it installed?", command.get_program().display())
        })?;
        let mut driver = Self { process, port };
        driver.wait_until_ready()?;
        Ok(driver)
    }

    pub(crate) fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    fn wait_until_ready(&mut self) -> Result<()> {
        let deadline = Instant::now() + DRIVER_PATIENCE;
        while Instant::now() < deadline {
            if let Some(status) = self.process.try_wait()? {
                bail!("the driver stopped by itself ({status})");
            }
            if says(self.port, "/status", "\"ready\":true").unwrap_or(false) {
                return Ok(());
            }
            thread::sleep(Duration::from_millis(20));
        }
        bail!("the driver gave no sign of life in {DRIVER_PATIENCE:?}")
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // One that has gone already is what is wanted here.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn free_port() -> Result<u16> {
    Ok(TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port())
}

/// Whether the answer of a program on this machine holds some words, its spaces left out.
pub(crate) fn says(port: u16, path: &str, words: &str) -> Result<bool> {
    let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, port))?;
    stream.set_read_timeout(Some(Duration::from_secs(2)))?;
    write!(stream, "GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\n\r\n")?;
    // Not every program closes the connection when asked to, so what came until then is read.
    let mut answer = Vec::new();
    let mut piece = [0; 4096];
    while let Ok(n @ 1..) = stream.read(&mut piece) {
        answer.extend_from_slice(&piece[..n]);
        let text: String = String::from_utf8_lossy(&answer).split_whitespace().collect();
        if text.contains(words) {
            return Ok(true);
        }
    }
    Ok(false)
}
