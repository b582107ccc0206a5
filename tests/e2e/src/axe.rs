//! axe-core: what a machine can find of the accessibility criteria.

use std::fs;

use anyhow::{Context, Result};
use serde_json::Value;

use crate::page::Page;
use crate::site::workspace;
use crate::voter::Voter;

/// The criteria of WCAG 2.2 up to AA, what else axe-core holds for good practice, and targets large
/// enough for a finger, which the tag alone does not switch on.
const RUN: &str = "
    return axe.run(document, {
        resultTypes: ['violations'],
        rules: { 'target-size': { enabled: true } },
    });";

/// Something that axe-core holds against the page.
#[derive(Clone, Debug)]
pub struct Finding {
    /// minor, moderate, serious or critical.
    pub impact: String,
    /// The rule, what it asks for, and the elements that break it.
    pub what: String,
}

impl Finding {
    /// Whether it keeps people out.
    pub fn is_serious(&self) -> bool {
        matches!(self.impact.as_str(), "serious" | "critical")
    }
}

/// Examines the open page.
pub async fn examine(voter: &Voter) -> Result<Vec<Finding>> {
    examine_page(voter.page()).await
}

/// Examines a page.
pub async fn examine_page(page: &Page) -> Result<Vec<Finding>> {
    if page.script("return typeof axe").await? == "undefined" {
        let file = workspace().join("node_modules/axe-core/axe.min.js");
        let source = fs::read_to_string(&file)
            .with_context(|| format!("no {}; `npm ci` brings it", file.display()))?;
        page.script(&source).await?;
    }
    let report = page.script(RUN).await?;
    let violations = report["violations"].as_array().context("axe-core reports nothing")?;
    Ok(violations.iter().map(finding).collect())
}

fn finding(violation: &Value) -> Finding {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let nodes = violation["nodes"].as_array().map(Vec::as_slice).unwrap_or_default();
    let nodes: Vec<String> = nodes
        .iter()
        .map(|node| {
            format!("\n    {}\n      {}", text(&node["html"]), text(&node["failureSummary"]))
        })
        .collect();
    let what =
        format!("{}: {}{}", text(&violation["id"]), text(&violation["help"]), nodes.concat());
    Finding { impact: text(&violation["impact"]), what }
}
