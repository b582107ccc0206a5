//! `cargo xtask build`: the site that is uploaded.

use std::env;
use std::fs::{self, File};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use enig_pack_compiler::{Origin, SiteSettings, site_settings, transparency};
use serde_json::{Map, Value};

use crate::base::Base;
use crate::shell::{self, root};
use crate::site::{self, Inputs};
use crate::tools::WASM_TARGET;
use crate::{pack, tools};

/// What `cargo xtask build` takes.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The path under which the site will be hosted
    #[arg(long, default_value_t)]
    base: Base,
    /// Scheme and host under which it will be hosted, instead of the one in programme.toml
    #[arg(long)]
    origin: Option<Origin>,
    /// The folder of the pack
    #[arg(long, default_value = pack::PROGRAMME)]
    pack: PathBuf,
    /// The folder to build the site into
    #[arg(long, default_value = "dist")]
    out: PathBuf,
}

/// Brings the tools and builds the site.
pub fn run(args: Args) -> Result<()> {
    tools::for_build()?;
    let mut compiled = Compiled::everything_of(&args.pack)?;
    compiled.settings.origin = args.origin.or(compiled.settings.origin);
    compiled.assemble(&args.base, &root().join(args.out))
}

/// Where the finished site is.
pub fn dist() -> PathBuf {
    root().join("dist")
}

/// Where the finished site of the pack for tests is.
pub fn second_dist() -> PathBuf {
    target().join("second-dist")
}

/// Where the same site is, put together once more.
pub(crate) fn dist_again() -> PathBuf {
    target().join("dist-again")
}

/// Where the site for a folder of a domain is, which the tests need.
pub fn dist_below() -> PathBuf {
    target().join("dist-below")
}

/// The compiled app and packs, from which the site is put together for one path or several.
///
/// While it lives, no other `cargo xtask` compiles in this folder: two at once would take away
/// each other's files.
#[derive(Debug)]
pub struct Compiled {
    packs: Vec<PathBuf>,
    /// What is kept of earlier editions.
    editions: Vec<(String, Vec<u8>)>,
    settings: SiteSettings,
    /// The style sheet with the colours, from the project's root on.
    theme: PathBuf,
    /// Who is behind it, as far as the pack tells.
    transparency: Map<String, Value>,
    _lock: File,
}

impl Compiled {
    /// Compiles the pack that comes with the project, and the app.
    pub fn everything() -> Result<Self> {
        Self::everything_of(Path::new(pack::PROGRAMME))
    }

    /// Compiles a pack and the app, the pack first: it is quick, and often what is wrong.
    pub fn everything_of(pack: &Path) -> Result<Self> {
        let compiled = Self::pack_of(pack)?;
        build_app()?;
        Ok(compiled)
    }

    /// Compiles the pack that comes with the project and takes the app as it was compiled last.
    pub fn only_packs() -> Result<Self> {
        Self::pack_of(Path::new(pack::PROGRAMME))
    }

    /// Compiles a pack and takes the app as it was compiled last.
    pub fn pack_of(folder: &Path) -> Result<Self> {
        let lock = lock()?;
        let packs = pack::compile_to(folder, &target().join("site-pack"))?;
        let editions = pack::editions_of(folder)?;
        let source = pack::source(folder)?;
        let (settings, transparency) = (site_settings(&source), transparency(&source));
        let own_theme = folder.join(pack::THEME);
        let has_theme = root().join(&own_theme).is_file();
        let theme = if has_theme { own_theme } else { PathBuf::from("style/theme.css") };
        Ok(Self { packs, editions, settings, theme, transparency, _lock: lock })
    }

    /// The compiled packs, each named for its language.
    pub(crate) fn packs(&self) -> &[PathBuf] {
        &self.packs
    }

    /// The style sheet with the pack's colours, from the project's root on.
    pub(crate) fn theme(&self) -> &Path {
        &self.theme
    }

    /// Puts the site together in a folder.
    pub fn assemble(&self, base: &Base, out: &Path) -> Result<()> {
        let inputs = Inputs {
            app: &app(),
            packs: &self.packs,
            editions: &self.editions,
            base,
            settings: &self.settings,
            theme: &self.theme,
            transparency: &self.transparency,
        };
        site::build(&inputs, out)?;
        let origin = self.settings.origin.as_ref().map_or("any host", Origin::as_str);
        println!("built {} for the path {base} of {origin}", out.display());
        Ok(())
    }
}

/// Has Trunk build the app and the module that makes pictures, as `Trunk.toml` and `index.html` say.
fn build_app() -> Result<()> {
    let mut trunk = shell::command("trunk");
    // Offline, Trunk takes the tools that are there and looks for no newer ones. The site builder hashes file names
    // itself: Trunk's hashes are those of the modules before wasm-opt.
    trunk.args(["build", "--release", "--offline", "--filehash=false", "--dist"]).arg(app());
    trunk.env(RUSTFLAGS, anonymous_sources()?);
    // A mistake in our code needs the compiler's words, not the way through Trunk's.
    trunk.env("RUST_BACKTRACE", "0");
    // Trunk reads this common variable as a flag of its own and accepts only these two words.
    if env::var_os("NO_COLOR").is_some() {
        trunk.env("NO_COLOR", "true");
    }
    shell::run(&mut trunk)
}

/// Compiles a module that is no part of a site to WebAssembly and its glue, under a name in a folder.
pub(crate) fn compile_module(package: &str, bin: &str, name: &str, folder: &Path) -> Result<()> {
    let mut cargo = shell::cargo(["build", "--release", "--offline", "--target", WASM_TARGET]);
    cargo.args(["--package", package, "--bin", bin]).env(RUSTFLAGS, anonymous_sources()?);
    shell::run(&mut cargo)?;
    let module = target().join(WASM_TARGET).join("release").join(bin).with_extension("wasm");
    let mut bindgen = shell::command("wasm-bindgen");
    bindgen.args(["--target", "web", "--no-typescript", "--out-name", name]);
    bindgen.arg("--out-dir").arg(folder).arg(module);
    shell::run(&mut bindgen)
}

/// Compiler flags for WebAssembly. Cargo adds them to those of `.cargo/config.toml`.
const RUSTFLAGS: &str = "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS";

/// Flags that take this machine's folders out of the paths of library sources, which Rust
/// keeps for panic messages: the app is then the same wherever it is built, and does not tell whose
/// machine that was.
fn anonymous_sources() -> Result<String> {
    let cargo_home = env::var_os("CARGO_HOME")
        .map(PathBuf::from)
        .or_else(|| env::home_dir().map(|home| home.join(".cargo")))
        .context("cannot tell where Cargo keeps its files; set CARGO_HOME")?;
    let sources = cargo_home.join("registry").join("src");
    let registries = fs::read_dir(&sources)
        .with_context(|| format!("cannot list the folder {}", sources.display()))?;
    let mut flags = Vec::new();
    for registry in registries {
        let path = registry?.path().display().to_string();
        // Cargo would take a path with a space in it for two flags.
        if !path.contains(char::is_whitespace) {
            flags.push(format!("--remap-path-prefix={path}=lib"));
        }
    }
    flags.sort();
    Ok(flags.join(" "))
}

/// Where Trunk leaves the app for the site builder. Not the folder of `trunk serve`, which may be running.
fn app() -> PathBuf {
    target().join("app")
}

/// Where compiled things go. Trunk.toml names the same folder.
fn target() -> PathBuf {
    root().join("target")
}

fn lock() -> Result<File> {
    let path = target().join("xtask.lock");
    let file = File::create(&path).with_context(|| format!("cannot create {}", path.display()))?;
    if file.try_lock().is_err() {
        println!("Another build is running in this folder; waiting for it to end.");
        file.lock().with_context(|| format!("cannot lock {}", path.display()))?;
    }
    Ok(file)
}
