use std::collections::BTreeMap;

use serde::Deserialize;

/// The category that is told and not judged: machines differ.
const SPEED: &str = "performance";

/// What is said of one page or screen.
#[derive(Debug, Deserialize)]
pub(super) struct Examined {
    pub(super) name: String,
    /// From 0 to 1, by category.
    scores: BTreeMap<String, f64>,
    /// The titles of the audits that take away from a score that is judged.
    failed: Vec<String>,
}

impl Examined {
    /// Says it, with the audits that have failed below it.
    pub(super) fn print(&self) {
        println!("{}", self.line());
        for failed in &self.failed {
            println!("  {failed}");
        }
    }

    /// The table's line.
    fn line(&self) -> String {
        let score = |(category, score): (&String, &f64)| format!("{category} {:.0}", score * 100.0);
        format!(
            "{:<18} {}",
            self.name,
            self.scores.iter().map(score).collect::<Vec<_>>().join(", ")
        )
    }

    /// Whether every category that is judged has its 100.
    pub(super) fn is_whole(&self) -> bool {
        self.scores.iter().all(|(category, score)| category == SPEED || *score >= 1.0)
    }
}

#[cfg(test)]
mod tests {
    use super::Examined;

    #[track_caller]
    fn check(line: &str, expected: &str, is_whole: bool) {
        let examined: Examined = serde_json::from_str(line).unwrap();
        assert_eq!(examined.line(), expected);
        assert_eq!(examined.is_whole(), is_whole);
    }

    #[test]
    fn everything_but_speed_is_judged() {
        check(
            r#"{"name":"/","scores":{"performance":0.98,"seo":1},"failed":[]}"#,
            "/                  performance 98, seo 100",
            true,
        );
        check(
            r#"{"name":"/nn/","scores":{"accessibility":0.97},"failed":["Contrast"]}"#,
            "/nn/               accessibility 97",
            false,
        );
    }
}
