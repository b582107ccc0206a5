//! Writes the texts of `locales/`, which [`enig_locales`] checks, as the enums of `src/i18n.rs`.

use std::env;
use std::error::Error;
use std::fs;
use std::path::Path;

use enig_locales::{File, Group, generate};

/// In the order of `Locale::ALL`. The first is the reference.
const LANGUAGES: [&str; 3] = ["nb", "nn", "en"];

const GROUPS: [Group; 5] = [
    Group {
        table: "interface",
        name: "Text",
        about: "A text of the app, in the order of a compiled pack.",
    },
    Group {
        table: "pages",
        name: "PageText",
        about: "A text of the HTML pages that the app does not use, so the pack does not carry it.",
    },
    Group {
        table: "builder",
        name: "BuilderText",
        about: "A text of the form that builds the snippet for embedding the quiz.",
    },
    Group {
        table: "pictures",
        name: "DrawnText",
        about: "A text that is drawn on a picture of a result.",
    },
    Group {
        table: "facts",
        name: "FactText",
        about: "A text of the table about who publishes the quiz, on the page about transparency.",
    },
];

#[expect(clippy::print_stderr, reason = "Cargo shows it")]
fn main() -> Result<(), Box<dyn Error>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut files = Vec::new();
    for tag in LANGUAGES {
        let path = format!("locales/{tag}.toml");
        let place = root.join(&path);
        println!("cargo::rerun-if-changed={}", place.display());
        let text =
            fs::read_to_string(place).map_err(|error| format!("cannot read {path}: {error}"))?;
        files.push(File { path, text });
    }
    let code = generate(&GROUPS, &files).inspect_err(|faults| eprintln!("\n{faults}"));
    let code = code.map_err(|faults| format!("faults in the texts: {}", faults.0.len()))?;
    let out = env::var("OUT_DIR")?;
    fs::write(Path::new(&out).join("texts.rs"), code)?;
    Ok(())
}
