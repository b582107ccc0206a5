use core::fmt;

use thiserror::Error;

/// Something in a pack that has to be put right.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// The file, from the pack's folder on: `programme/areas/tannhelse.toml`.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// What is wrong.
    pub message: String,
    /// What to do about it, a whole sentence.
    pub remedy: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { file, line, message, remedy } = self;
        write!(f, "{file}:{line}: {message}. {remedy}")
    }
}

/// Problems that stop a pack from being read or compiled. Never empty.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("{}", one_per_line(.0))]
pub struct Problems(pub Vec<Problem>);

fn one_per_line(problems: &[Problem]) -> String {
    problems.iter().map(Problem::to_string).collect::<Vec<_>>().join("\n")
}
