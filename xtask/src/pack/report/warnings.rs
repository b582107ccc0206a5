use enig_pack_compiler::{Problem, Report};

use super::table::{Cell, Table, folded, note};

/// What has to be put right, what should be looked at, and what has been.
pub(super) fn section(report: &Report) -> String {
    let mut html = String::new();
    if report.errors.is_empty() && report.warnings.is_empty() {
        html += &note("Nothing: there are no errors and no open warnings.");
    }
    if !report.errors.is_empty() {
        let mut table = Table::new(
            "Errors: the pack cannot be used before these are put right",
            ["Place", "What is wrong", "What to do"],
        );
        for problem in &report.errors {
            table.row(row(problem));
        }
        html += &table.html();
    }
    if !report.warnings.is_empty() {
        let mut table = Table::new(
            "Open warnings: put right, or accept with a reason",
            ["Place", "What may be wrong", "What to do", "Kind"],
        );
        for warning in &report.warnings {
            let kind = Cell::Code(warning.kind.name().to_owned());
            table.row(row(&warning.problem).into_iter().chain([kind]));
        }
        html += &table.html();
    }
    html + &accepted(report)
}

fn row(problem: &Problem) -> [Cell; 3] {
    [place(problem), Cell::Text(problem.message.clone()), Cell::Text(problem.remedy.clone())]
}

fn place(problem: &Problem) -> Cell {
    Cell::Code(format!("{}:{}", problem.file, problem.line))
}

fn accepted(report: &Report) -> String {
    let mut table = Table::new(
        "Accepted warnings, from accepted-warnings.toml",
        ["About", "Kind", "Warning", "Why it is right"],
    );
    for accepted in &report.accepted {
        table.row([
            Cell::Code(accepted.warning.about.clone()),
            Cell::Code(accepted.warning.kind.name().to_owned()),
            Cell::Text(accepted.warning.problem.message.clone()),
            Cell::Text(accepted.reason.clone()),
        ]);
    }
    let summary = format!("Accepted warnings, with reasons: {}", report.accepted.len());
    if report.accepted.is_empty() { String::new() } else { folded(&summary, &table.html()) }
}
