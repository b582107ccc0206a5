//! A screen reader that runs, and the keyboard in front of it.

use std::fs;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use tempfile::TempDir;

use super::speech::Speech;
use crate::wait::eventually;

/// Nothing tells that a screen reader has said all it has to say: it has when it is silent for as long as
/// this. What comes of a key comes within a tenth of it.
const SILENCE: Duration = Duration::from_millis(900);

/// The same while it reads on: between two parts of a page it looks for what comes next, in a table longest.
const SILENCE_READING: Duration = Duration::from_secs(4);

/// After as long as this, it has nothing to say at all.
const NOTHING: Duration = Duration::from_secs(5);

/// Orca, with a home of its own, and the keys of the screen that it reads.
pub(super) struct Reader {
    speech: Speech,
    processes: Vec<Child>,
    _home: TempDir,
}

impl Reader {
    /// Starts it on the screen and in the session of this program, and waits for its first word.
    pub(super) async fn start() -> Result<Self> {
        let home = tempfile::Builder::new().prefix("enig-orca-").tempdir()?;
        let settings = home.path().join("orca");
        fs::create_dir(&settings)?;
        let customizations = include_str!("orca-customizations.py");
        fs::write(settings.join("orca-customizations.py"), customizations)?;
        let socket = home.path().join("speech");
        let speech = Speech::at(&socket)?;
        // Without a window manager, no window has the keyboard; one without keys of its own leaves them all
        // to the reader.
        let keys = home.path().join("openbox.xml");
        fs::write(&keys, r#"<openbox_config xmlns="http://openbox.org/3.4/rc"/>"#)?;
        let manager = start(Command::new("openbox").arg("--config-file").arg(&keys))?;
        let mut orca = Command::new("orca");
        orca.env("XDG_DATA_HOME", home.path())
            .env("SPEECHD_ADDRESS", format!("unix_socket:{}", socket.display()));
        if let Some(log) = std::env::var_os("ENIG_ORCA_LOG") {
            orca.arg("--debug-file").arg(log);
        }
        let reader = Self { speech, processes: vec![start(&mut orca)?, manager], _home: home };
        let first = reader.heard().await?;
        ensure!(
            !first.is_empty(),
            "Orca says nothing; does another one run? ENIG_ORCA_LOG names a file for its log"
        );
        Ok(reader)
    }

    /// Presses a key, as `xdotool` calls it.
    pub(super) fn press(key: &str) -> Result<()> {
        let status = Command::new("xdotool").args(["key", key]).status()?;
        ensure!(status.success(), "cannot press {key}");
        Ok(())
    }

    /// What is said until it is silent.
    pub(super) async fn heard(&self) -> Result<Vec<String>> {
        self.heard_until(SILENCE).await
    }

    /// The same where it reads a whole page.
    pub(super) async fn heard_reading(&self) -> Result<Vec<String>> {
        self.heard_until(SILENCE_READING).await
    }

    async fn heard_until(&self, silence: Duration) -> Result<Vec<String>> {
        let begun = Instant::now();
        let is_silent = async || {
            let is_silent = match self.speech.last() {
                Some(last) => last.elapsed() > silence,
                None => begun.elapsed() > NOTHING,
            };
            Ok(is_silent.then_some(()))
        };
        eventually("the screen reader to be silent", is_silent).await?;
        Ok(self.speech.take())
    }

    /// Leaves out what has been said so far.
    pub(super) fn forget(&self) {
        self.speech.take();
    }
}

impl Drop for Reader {
    fn drop(&mut self) {
        for process in &mut self.processes {
            // One that has gone already is what is wanted here.
            let _ = process.kill();
            let _ = process.wait();
        }
    }
}

fn start(command: &mut Command) -> Result<Child> {
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    command.spawn().with_context(|| format!("cannot start {}", command.get_program().display()))
}
