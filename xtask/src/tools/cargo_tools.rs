//! Tools that are Rust programs: installed with cargo-binstall where it is there, else compiled.

use anyhow::{Context, Result};

use super::versions;
use crate::shell::{self, cargo, command, find};

/// A Rust program, the version wanted of it, and how it is installed.
#[derive(Debug)]
pub(super) struct CargoTool {
    /// The package's name in the registry.
    package: &'static str,
    /// The command that prints its version.
    version_command: &'static [&'static str],
    version: String,
    /// Whether only this version will do, or any.
    exact: bool,
    /// Further arguments of `cargo install`.
    install_arguments: &'static [&'static str],
    /// How long compiling it usually takes on two cores.
    usual_time: &'static str,
}

/// Builds the app.
pub(super) fn trunk() -> CargoTool {
    CargoTool {
        package: "trunk",
        version_command: &["trunk", "--version"],
        version: versions::TRUNK.to_owned(),
        exact: true,
        install_arguments: &["--locked"],
        usual_time: "6 minutes",
    }
}

/// Writes the glue between WebAssembly and JavaScript, and runs the tests inside a browser.
pub(super) fn wasm_bindgen() -> Result<CargoTool> {
    Ok(CargoTool {
        package: "wasm-bindgen-cli",
        version_command: &["wasm-bindgen", "--version"],
        version: versions::wasm_bindgen()?,
        exact: true,
        // Not `--locked`: its lock file names a package that can no longer be had.
        install_arguments: &[],
        usual_time: "2 minutes",
    })
}

/// Runs the tests on the host.
pub(super) fn nextest() -> CargoTool {
    CargoTool {
        package: "cargo-nextest",
        version_command: &["cargo", "nextest", "--version"],
        version: versions::NEXTEST.to_owned(),
        exact: false,
        install_arguments: &[
            "--locked",
            "--no-default-features",
            "--features",
            "default-no-update",
        ],
        usual_time: "4 minutes",
    }
}

/// Sees what may come into the project.
pub(super) fn deny() -> CargoTool {
    CargoTool {
        package: "cargo-deny",
        version_command: &["cargo", "deny", "--version"],
        version: versions::DENY.to_owned(),
        exact: true,
        install_arguments: &["--locked", "--no-default-features"],
        usual_time: "2 minutes",
    }
}

/// Drives Firefox.
pub(super) fn geckodriver() -> CargoTool {
    CargoTool {
        package: "geckodriver",
        version_command: &["geckodriver", "--version"],
        version: versions::GECKODRIVER.to_owned(),
        exact: false,
        install_arguments: &["--locked"],
        usual_time: "1.5 minutes",
    }
}

/// What makes compiling a tool quick rather than the tool: each works for seconds at a time.
const QUICKLY: [(&str, &str); 3] = [
    ("CARGO_PROFILE_RELEASE_LTO", "off"),
    ("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16"),
    ("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1"),
];

impl CargoTool {
    /// Installs the tool unless the right version is there.
    pub(super) fn ensure(&self) -> Result<()> {
        let present = self.present_version();
        match &present {
            Some(present) if !self.exact || *present == self.version => return Ok(()),
            Some(present) => println!(
                "{} {present} is installed, the project needs {}.",
                self.package, self.version
            ),
            None => println!("{} is not installed.", self.package),
        }
        if self.install_ready_made() {
            return Ok(());
        }
        self.compile()
    }

    fn present_version(&self) -> Option<String> {
        let (program, arguments) = self.version_command.split_first()?;
        let line = shell::first_line(command(program).args(arguments))?;
        version_in(&line).map(str::to_owned)
    }

    fn wanted(&self) -> String {
        format!("{}@{}", self.package, self.version)
    }

    fn install_ready_made(&self) -> bool {
        if find("cargo-binstall").is_none() {
            return false;
        }
        println!("Downloading {} with cargo-binstall (usually seconds).", self.wanted());
        let mut install = cargo(["binstall", "--no-confirm", "--disable-strategies", "compile"]);
        let installed = shell::run(install.arg(self.wanted()));
        if installed.is_err() {
            println!("No ready-made {} within reach.", self.package);
        }
        installed.is_ok()
    }

    fn compile(&self) -> Result<()> {
        println!(
            "Compiling {}: once, and usually about {} on two cores.",
            self.wanted(),
            self.usual_time
        );
        let mut install = cargo(["install", "--force"]);
        // Elsewhere than the project, whose Cargo configuration is not meant for the tool.
        install.current_dir(std::env::temp_dir()).env_remove("CARGO_TARGET_DIR");
        install.envs(QUICKLY);
        shell::run(install.args(self.install_arguments).arg(self.wanted()))
            .with_context(|| format!("could not install {}", self.wanted()))
    }
}

/// The first word of a line that reads like a version.
fn version_in(line: &str) -> Option<&str> {
    line.split_whitespace().find(|word| {
        word.split('.').count() == 3 && word.starts_with(|first: char| first.is_ascii_digit())
    })
}

#[cfg(test)]
mod tests {
    use super::version_in;

    #[track_caller]
    fn check(line: &str, expected: Option<&str>) {
        assert_eq!(version_in(line), expected, "{line}");
    }

    #[test]
    fn reads_the_version_of_every_tool() {
        check("trunk 0.21.14", Some("0.21.14"));
        check("wasm-bindgen 0.2.130", Some("0.2.130"));
        check("cargo-nextest 0.9.151 (abc 2026-01-01)", Some("0.9.151"));
        check("cargo-deny 0.20.2", Some("0.20.2"));
        check("geckodriver 0.37.1 ( )", Some("0.37.1"));
        check("unknown command", None);
        check("", None);
    }
}
