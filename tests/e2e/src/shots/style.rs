//! The style page: colours, sizes and parts as the running quiz has them, in both schemes beside each other.
//! Cut out of the screens on the tour, so it is never behind them.

use std::fmt::Write;

use anyhow::Result;
use serde_json::{Value, json};

use crate::voter::Voter;

/// The parts that are shown: the screen that has them, and where they are on it.
const PARTS: [(&str, &str); 17] = [
    ("start", ".header"),
    ("start", ".start > .heading"),
    ("start", ".lead"),
    ("start", ".ways"),
    ("start", ".area-links"),
    ("choose", ".choice"),
    ("choose", ".choice:has(:checked)"),
    ("statement-open", ".statement__top"),
    ("statement-open", ".answers"),
    ("statement-open", ".importance"),
    ("statement-open", ".disclosures"),
    ("finished-agree", ".chips"),
    ("finished-agree", ".suggestion"),
    ("result", ".summary"),
    ("result", ".scores"),
    ("share", ".share__panel"),
    ("overview", ".filter"),
];

/// The markup of a part, with what is ticked now marked as such.
const CUT: &str = "
    const part = document.querySelector(arguments[0]);
    for (const it of part?.querySelectorAll('input') ?? []) it.toggleAttribute('checked', it.checked);
    return part?.outerHTML ?? ''";

/// Every rule that is in force, and the names of the values at its root.
const RULES: &str = "
    const rules = [...document.styleSheets].flatMap(sheet => [...sheet.cssRules]);
    const root = rules.filter(rule => rule.selectorText === ':root').flatMap(rule => [...rule.style]);
    const style = getComputedStyle(document.documentElement);
    const names = [...new Set(root.filter(name => name.startsWith('--')))];
    return { css: rules.map(rule => rule.cssText).join('\\n'), values: names.map(name => [name, style.getPropertyValue(name)]) }";

/// What has been cut out so far.
#[derive(Default)]
pub(super) struct StylePage {
    parts: String,
    rules: Value,
}

impl StylePage {
    /// Takes the parts that the open screen has.
    pub(super) async fn look(&mut self, voter: &Voter, screen: &str) -> Result<()> {
        for (_, selector) in PARTS.iter().filter(|(of, _)| *of == screen) {
            let cut = voter.browser().driver.execute(CUT, [json!(selector)]).await?;
            let html = cut.json().as_str().unwrap_or_default();
            let _ = writeln!(self.parts, "<h2>{selector}</h2>\n{html}");
        }
        // The screen on which all of the style has arrived.
        if screen == "share" {
            self.rules = voter.page().script(RULES).await?;
        }
        Ok(())
    }

    /// The page, and the frame with it once in light and once in dark. A frame's scheme is that of its element.
    pub(super) fn written(&self) -> [(&'static str, String); 2] {
        let mut values = String::new();
        for value in self.rules["values"].as_array().into_iter().flatten() {
            let name = value[0].as_str().unwrap_or_default();
            let sample = match (value[1].as_str().unwrap_or_default(), name) {
                (text, _) if text.starts_with('#') => format!("background:var({name})"),
                (_, name) if name.starts_with("--text") => format!("font-size:var({name})"),
                (_, name) if name.starts_with("--space") => {
                    format!("padding-inline-start:var({name})")
                }
                _ => continue,
            };
            let _ = write!(
                values,
                "<li><span class=\"sample\" style=\"{sample}\">Åæø</span> {name}</li>"
            );
        }
        let page = format!(
            "<!doctype html>\n<html lang=\"nb\" class=\"js\">\n<meta charset=\"utf-8\">\n<title>Style</title>\n<style>{}\n\
             .main > h2 {{ margin-block: 2rem 0.5rem; color: var(--ink-soft); font: var(--text-s) monospace; }}\n\
             .sample {{ display: inline-block; min-inline-size: 4rem; border: 1px solid var(--line); }}</style>\n\
             <div class=\"main\"><ul>{values}</ul>\n{}</div>\n",
            self.rules["css"].as_str().unwrap_or_default(),
            self.parts,
        );
        let frame = |scheme| {
            format!(
                "<iframe src=\"style-parts.html\" title=\"{scheme}\" style=\"flex: 1; block-size: 100vh; border: 0; \
                 color-scheme: {scheme}\"></iframe>"
            )
        };
        let both = format!(
            "<!doctype html>\n<html lang=\"en\">\n<title>Style</title>\n<body style=\"display: flex; margin: 0\">{}{}</body>\n",
            frame("light"),
            frame("dark"),
        );
        [("style-parts.html", page), ("style.html", both)]
    }
}
