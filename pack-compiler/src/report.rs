use crate::{Problem, Warning, WarningKind};

/// The outcome of checking a pack: all problems, each list sorted by file and line.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// What stops the pack from being compiled.
    pub errors: Vec<Problem>,
    /// What an editor should look at.
    pub warnings: Vec<Warning>,
    /// What an editor has looked at and found right.
    pub accepted: Vec<Accepted>,
}

/// A warning that the pack accepts.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Accepted {
    /// The warning.
    pub warning: Warning,
    /// Why it is right as it is, in the editor's words.
    pub reason: String,
}

impl Report {
    pub(crate) fn error(&mut self, problem: Problem) {
        self.errors.push(problem);
    }

    /// `about` is the id of a commitment, or a tag.
    pub(crate) fn warn(&mut self, kind: WarningKind, about: &str, problem: Problem) {
        self.warnings.push(Warning { problem, kind, about: about.to_owned() });
    }

    pub(crate) fn sort(&mut self) {
        self.errors.sort();
        self.warnings.sort();
        self.accepted.sort();
    }
}
