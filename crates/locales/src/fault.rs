use std::error::Error;
use std::fmt;

use crate::File;

/// Something in a file that is not as it should be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The file's path.
    pub path: String,
    /// The line, from 1.
    pub line: usize,
    /// What that line holds.
    pub shown: String,
    /// What is wrong, and what to do.
    pub says: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}:{}: {}", self.path, self.line, self.says)?;
        write!(f, "    {}", self.shown)
    }
}

/// All faults of all files.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Faults(pub Vec<Fault>);

impl Faults {
    /// Adds what there is to say about a place in a file.
    pub(crate) fn add(&mut self, file: &File, at: usize, says: String) {
        let line = file.line_number(at);
        let shown = file.text.lines().nth(line - 1).unwrap_or_default().to_owned();
        self.0.push(Fault { path: file.path.clone(), line, shown, says });
    }

    /// An error if there are any, file by file and line by line.
    pub(crate) fn none_or_sorted(mut self, files: &[File]) -> Result<(), Self> {
        let place = |fault: &Fault| files.iter().position(|file| file.path == fault.path);
        self.0.sort_by_key(|fault| (place(fault), fault.line));
        if self.0.is_empty() { Ok(()) } else { Err(self) }
    }
}

impl Error for Faults {}

impl fmt::Display for Faults {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|fault| writeln!(f, "{fault}"))
    }
}

impl File {
    /// The number of the line with a byte, from 1.
    pub(crate) fn line_number(&self, at: usize) -> usize {
        1 + self.text.bytes().take(at).filter(|&byte| byte == b'\n').count()
    }
}
