//! `bom.json`: what the published modules are compiled from, as a bill of materials in `CycloneDX` format.
//!
//! `cargo tree` lists the packages of the modules for the browser, with the features that they have there, and
//! Cargo.lock has the hash of each one's file. The same lock file and compiler give the same bytes: no time and no
//! random serial number, which cargo-cyclonedx cannot leave out.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};

use super::{APP, PICTURE};
use crate::folder::{read, write};
use crate::shell::{self, cargo, command, root};
use crate::tools::WASM_TARGET;

/// Its file.
pub(super) const NAME: &str = "bom.json";

/// The version of the format.
const SPEC_VERSION: &str = "1.5";

/// A package as Cargo lists it.
#[derive(Debug, PartialEq, Eq)]
struct Package<'t> {
    name: &'t str,
    version: &'t str,
    /// Whether it is one of this workspace, which no registry has.
    is_own: bool,
    licence: String,
}

/// Writes it into the site.
pub(super) fn publish(out: &Path) -> Result<()> {
    let mut tree = cargo(["tree", "--locked", "--offline", "--prefix", "none"]);
    tree.args(["--package", APP, "--package", PICTURE]);
    // Macros and build scripts run while it is compiled, and are no part of it.
    tree.args(["--target", WASM_TARGET, "--edges", "normal,no-proc-macro", "--no-dedupe"]);
    let tree = String::from_utf8(shell::output(tree.args(["--format", "{p}|{l}"]))?)?;
    let lock = String::from_utf8(read(&root().join("Cargo.lock"))?)?;
    let compiler = shell::first_line(command("rustc").arg("--version")).unwrap_or_default();
    let bill = bill(&tree, &checksums(&lock)?, &compiler)?;
    write(&out.join(NAME), format!("{bill:#}\n").as_bytes())
}

fn bill(tree: &str, checksums: &BTreeMap<String, String>, compiler: &str) -> Result<Value> {
    let mut components = vec![standard_library(compiler)];
    let mut application = None;
    let mut lines: Vec<&str> = tree.lines().filter(|line| !line.is_empty()).collect();
    lines.sort_unstable();
    lines.dedup();
    for line in lines {
        let package = package(line).with_context(|| format!("cannot read «{line}»"))?;
        let reference = format!("pkg:cargo/{}@{}", package.name, package.version);
        let mut component = json!({
            "type": "library",
            "bom-ref": reference,
            "name": package.name,
            "version": package.version,
            "licenses": [{ "expression": package.licence }],
            "purl": reference,
        });
        if package.name == APP {
            component["type"] = json!("application");
            application = Some(component);
            continue;
        }
        if !package.is_own {
            let checksum = checksums.get(&reference);
            let checksum =
                checksum.with_context(|| format!("Cargo.lock has no checksum of {reference}"))?;
            component["hashes"] = json!([{ "alg": "SHA-256", "content": checksum }]);
        }
        components.push(component);
    }
    ensure!(components.len() > 1, "Cargo lists no packages");
    Ok(json!({
        "bomFormat": "CycloneDX",
        "specVersion": SPEC_VERSION,
        "version": 1,
        "metadata": { "component": application.context("Cargo does not list the app itself")? },
        "components": components,
    }))
}

/// `name v1.2.3|licence`, with the folder in brackets behind the version of a package of this workspace.
fn package(line: &str) -> Option<Package<'_>> {
    let (package, licence) = line.split_once('|')?;
    let mut words = package.split(' ');
    let (name, version) = (words.next()?, words.next()?.strip_prefix('v')?);
    let is_own = words.next().is_some();
    // Packages of old write «or» as a slash.
    let licence = licence.split('/').map(str::trim).collect::<Vec<_>>().join(" OR ");
    (!licence.is_empty()).then_some(Package { name, version, is_own, licence })
}

/// Of each package in a registry, the hash of its file.
fn checksums(lock: &str) -> Result<BTreeMap<String, String>> {
    let lock: toml::Table = lock.parse().context("Cargo.lock is no valid TOML")?;
    let packages = lock.get("package").and_then(toml::Value::as_array);
    let checksum = |package: &toml::Value| {
        let text = |name: &str| package.get(name)?.as_str();
        let reference = format!("pkg:cargo/{}@{}", text("name")?, text("version")?);
        Some((reference, text("checksum")?.to_owned()))
    };
    Ok(packages.into_iter().flatten().filter_map(checksum).collect())
}

/// It is in every Rust program, and in no lock file.
fn standard_library(compiler: &str) -> Value {
    let version = compiler.split(' ').nth(1).unwrap_or_default();
    json!({
        "type": "library",
        "bom-ref": format!("std@{version}"),
        "name": "std",
        "version": version,
        "description": "Rust's standard library",
        "licenses": [{ "expression": "MIT OR Apache-2.0" }],
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const TREE: &str = "enig v0.1.0 (/here)|MIT\nenig-core v0.1.0 (/here/crates/core)|MIT\n\
                        b v2.0.0|MIT/Apache-2.0\na v1.0.0|Zlib\nb v2.0.0|MIT/Apache-2.0\n";
    const LOCK: &str = "version = 4\n[[package]]\nname = \"a\"\nversion = \"1.0.0\"\nchecksum = \"aa\"\n\
                        [[package]]\nname = \"b\"\nversion = \"2.0.0\"\nchecksum = \"bb\"\n\
                        [[package]]\nname = \"enig\"\nversion = \"0.1.0\"\n";

    #[test]
    fn every_package_is_there_once_with_its_licence_and_hash() {
        let bill = bill(TREE, &checksums(LOCK).unwrap(), "rustc 1.95.0 (1234 2026-04-14)").unwrap();
        assert_eq!(bill["metadata"]["component"]["name"], "enig");
        let told: Vec<Value> = bill["components"].as_array().unwrap().clone();
        let names: Vec<&Value> = told.iter().map(|it| &it["name"]).collect();
        assert_eq!(names, ["std", "a", "b", "enig-core"]);
        assert_eq!(told[3].get("hashes"), None);
        assert_eq!(told[0]["version"], "1.95.0");
        assert_eq!(told[2]["purl"], "pkg:cargo/b@2.0.0");
        assert_eq!(told[2]["licenses"][0]["expression"], "MIT OR Apache-2.0");
        assert_eq!(told[2]["hashes"][0]["content"], "bb");
    }

    /// No path of the machine it was built on.
    #[test]
    fn it_tells_nothing_of_the_machine() {
        let bill = bill(TREE, &checksums(LOCK).unwrap(), "rustc 1.95.0").unwrap();
        assert!(!bill.to_string().contains("/here"));
    }

    #[test]
    fn a_package_that_nobody_can_check_is_an_error() {
        let told = |tree: &str| bill(tree, &checksums(LOCK).unwrap(), "").unwrap_err().to_string();
        let own = "enig v0.1.0 (/here)|MIT\n";
        assert_eq!(
            told(&[own, "c v1.0.0|MIT"].concat()),
            "Cargo.lock has no checksum of pkg:cargo/c@1.0.0"
        );
        assert_eq!(told(&[own, "a v1.0.0|"].concat()), "cannot read «a v1.0.0|»");
        assert_eq!(told(own), "Cargo lists no packages");
    }

    /// What is published, against what the form asks for: the fields that must be there, of their kind, and
    /// references that are each their own.
    #[test]
    fn the_published_one_is_of_the_form() {
        let folder = tempfile::tempdir().unwrap();
        publish(folder.path()).unwrap();
        let bill: Value =
            serde_json::from_slice(&read(&folder.path().join(NAME)).unwrap()).unwrap();
        assert_eq!((&bill["bomFormat"], &bill["version"]), (&json!("CycloneDX"), &json!(1)));
        let components = bill["components"].as_array().unwrap();
        let mut references = std::collections::BTreeSet::new();
        for component in components.iter().chain([&bill["metadata"]["component"]]) {
            for field in ["type", "bom-ref", "name", "version"] {
                let told = component[field].as_str();
                assert!(told.is_some_and(|it| !it.is_empty()), "{field} of {component}");
            }
            assert!(references.insert(component["bom-ref"].as_str().unwrap()), "{component}");
            assert!(component["licenses"][0]["expression"].is_string(), "{component}");
            for hash in component["hashes"].as_array().into_iter().flatten() {
                let content = hash["content"].as_str().unwrap();
                assert!(content.len() == 64 && content.bytes().all(|it| it.is_ascii_hexdigit()));
            }
        }
        for name in ["leptos", "wasm-bindgen", "enig-core", "enig-picture", "std"] {
            assert!(components.iter().any(|it| it["name"] == name), "{name} is missing");
        }
        let is_in_it = |name: &str| components.iter().any(|it| it["name"] == name);
        assert!(
            !is_in_it("proptest") && !is_in_it("clap"),
            "what tests and tools need is not shipped"
        );
    }
}
