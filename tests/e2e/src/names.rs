//! The open page as screen readers get it: the browser's own accessibility tree, as lines of text.

use std::collections::HashMap;
use std::fmt::Write;

use anyhow::{Context, Result};
use serde_json::{Value, json};

use crate::voter::Voter;

/// Is there for layout alone, and nobody is told of it.
const SILENT: [&str; 5] = ["generic", "none", "InlineTextBox", "LabelText", "ListMarker"];
/// Says a text that is not the name of anything around it.
const TEXT: &str = "StaticText";
/// Are called by what stands in them.
const NAMED_BY_CONTENT: [&str; 8] = [
    "button",
    "link",
    "heading",
    "DisclosureTriangle",
    "columnheader",
    "rowheader",
    "LabelText",
    "cell",
];
/// What is told of a thing besides role and name.
const STATES: [&str; 6] = ["level", "checked", "pressed", "expanded", "disabled", "invalid"];

/// The tree of the open page: a line for each thing, its role, its name in quotes, and its state;
/// what belongs to it stands under it, one step further in. Chromium only.
pub async fn names(voter: &Voter) -> Result<String> {
    voter.settled().await?;
    let answer = voter.browser().devtools("Accessibility.getFullAXTree", json!({})).await?;
    let nodes = answer["nodes"].as_array().context("there is no accessibility tree")?;
    let tree =
        Tree(nodes.iter().filter_map(|node| Some((node["nodeId"].as_str()?, node))).collect());
    let mut lines = String::new();
    tree.write(nodes.first().context("the tree is empty")?, 0, false, &mut lines);
    // The port is another one each time.
    Ok(lines.replace(voter.origin(), "https://enig.example"))
}

struct Tree<'a>(HashMap<&'a str, &'a Value>);

impl Tree<'_> {
    /// Writes what a node and everything in it say. `is_said` where the name of something around it says
    /// its text already.
    fn write(&self, node: &Value, depth: usize, is_said: bool, lines: &mut String) {
        let text = |key: &str| node[key]["value"].as_str().unwrap_or_default();
        let (role, name) = (text("role"), text("name"));
        let is_silent = node["ignored"] == true
            || SILENT.contains(&role)
            || role == TEXT && (is_said || name.trim().is_empty());
        let is_said = is_said || NAMED_BY_CONTENT.contains(&role);
        if is_silent {
            return self.inside(node, depth, is_said, lines);
        }
        let _ = write!(lines, "{:1$}{role}", "", 2 * depth);
        // A block of nothing but text is one line.
        let own = self.only_text(node).filter(|_| name.is_empty());
        for (mark, said) in
            [("", own.as_deref().unwrap_or(name)), ("described by ", text("description"))]
        {
            if !said.is_empty() {
                let words = said.split_whitespace().collect::<Vec<_>>().join(" ");
                let _ = write!(lines, " {mark}«{words}»");
            }
        }
        for state in node["properties"].as_array().into_iter().flatten() {
            let (what, value) =
                (state["name"].as_str().unwrap_or_default(), &state["value"]["value"]);
            let is_usual = *value == false || *value == "false" || role == "listitem";
            if STATES.contains(&what)
                && !(is_usual && ["disabled", "invalid", "level"].contains(&what))
            {
                let value = value.as_str().map_or_else(|| value.to_string(), ToOwned::to_owned);
                let _ = write!(lines, " {what}={value}");
            }
        }
        lines.push('\n');
        if role != TEXT && own.is_none() {
            self.inside(node, depth + 1, is_said, lines);
        }
    }

    /// The text of a node in which nothing else stands.
    fn only_text(&self, node: &Value) -> Option<String> {
        let children = node["childIds"].as_array().filter(|children| !children.is_empty())?;
        let text = |child: &Value| {
            let child = self.0.get(child.as_str()?)?;
            let is_text = child["role"]["value"] == TEXT && child["ignored"] != true;
            child["name"]["value"].as_str().filter(|_| is_text)
        };
        children.iter().map(text).collect::<Option<Vec<_>>>().map(|words| words.concat())
    }

    fn inside(&self, node: &Value, depth: usize, is_said: bool, lines: &mut String) {
        for child in node["childIds"].as_array().into_iter().flatten() {
            if let Some(child) = child.as_str().and_then(|id| self.0.get(id)) {
                self.write(child, depth, is_said, lines);
            }
        }
    }
}
