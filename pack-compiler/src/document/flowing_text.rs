/// A text with its line breaks and runs of whitespace collapsed, which remembers where its lines
/// were: sources wrap their lines anywhere, and quotes do not.
#[derive(Clone, Debug)]
pub(crate) struct FlowingText {
    text: String,
    lines: Vec<Line>,
}

/// A line with something on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Line {
    /// Its number in the file, from 1.
    pub(crate) number: usize,
    /// Where it starts in the flowing text.
    pub(crate) start: usize,
    /// Where it ends, before the space that stands for the line break.
    pub(crate) end: usize,
}

impl FlowingText {
    pub(crate) fn new(source: &str) -> Self {
        let mut text = String::with_capacity(source.len());
        let mut lines = Vec::new();
        for (number, line) in source.lines().enumerate() {
            let line = collapse(line);
            if line.is_empty() {
                continue;
            }
            if !text.is_empty() {
                text.push(' ');
            }
            let start = text.len();
            text.push_str(&line);
            lines.push(Line { number: number + 1, start, end: text.len() });
        }
        Self { text, lines }
    }

    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    /// The lines with something on them, each with its text.
    pub(crate) fn lines(&self) -> impl Iterator<Item = (Line, &str)> {
        self.lines
            .iter()
            .map(|&line| (line, self.text.get(line.start..line.end).unwrap_or_default()))
    }

    pub(crate) fn starts_line(&self, at: usize) -> bool {
        self.lines.binary_search_by_key(&at, |line| line.start).is_ok()
    }

    pub(crate) fn ends_line(&self, at: usize) -> bool {
        self.lines.binary_search_by_key(&at, |line| line.end).is_ok()
    }
}

/// The text with every run of whitespace as one space, none at the ends.
pub(crate) fn collapse(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_keep_their_numbers() {
        let flow = FlowingText::new("a  b\n\n \u{c}\n  c\r\nd");
        assert_eq!(flow.text(), "a b c d");
        let lines: Vec<_> = flow.lines().map(|(line, text)| (line.number, text)).collect();
        assert_eq!(lines, [(1, "a b"), (4, "c"), (5, "d")]);
        assert!(flow.starts_line(4) && flow.ends_line(5) && !flow.starts_line(2));
    }
}
