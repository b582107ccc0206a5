use crate::Problem;

/// The outcome of checking a pack: all problems, each list sorted by file and line.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// What stops the pack from being compiled.
    pub errors: Vec<Problem>,
    /// What an editor should look at.
    pub warnings: Vec<Problem>,
}

impl Report {
    pub(crate) fn error(&mut self, problem: Problem) {
        self.errors.push(problem);
    }

    pub(crate) fn warn(&mut self, problem: Problem) {
        self.warnings.push(problem);
    }

    pub(crate) fn sort(&mut self) {
        self.errors.sort();
        self.warnings.sort();
    }
}
