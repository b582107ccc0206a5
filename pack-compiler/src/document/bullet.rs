use super::flowing_text::FlowingText;

/// What a bullet starts with.
pub(crate) const MARK: char = '•';

/// One bullet of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bullet {
    /// Its words, without the mark. A line that starts with a small letter goes on with the
    /// sentence before it.
    pub text: String,
    /// The line it starts on, from 1.
    pub line: usize,
    /// Where its words start in the document with whitespace collapsed.
    pub start: usize,
    /// Where its lead-in starts: the last line before it that ends in a colon.
    pub lead_in: Option<usize>,
}

/// The bullets of a text: each line that starts with "•", with the lines its sentence goes on in.
pub fn bullets(text: &str) -> Vec<Bullet> {
    in_flow(&FlowingText::new(text))
}

pub(super) fn in_flow(flow: &FlowingText) -> Vec<Bullet> {
    let mut bullets: Vec<Bullet> = Vec::new();
    let mut lead_in = None;
    let mut open = false;
    for (line, text) in flow.lines() {
        if let Some(rest) = text.strip_prefix(MARK) {
            let words = rest.trim_start();
            let start = line.end - words.len();
            bullets.push(Bullet { text: words.to_owned(), line: line.number, start, lead_in });
            open = true;
        } else if let Some(bullet) =
            bullets.last_mut().filter(|_| open && text.starts_with(char::is_lowercase))
        {
            bullet.text.push(' ');
            bullet.text.push_str(text);
        } else {
            open = false;
            if text.ends_with(':') {
                lead_in = Some(line.start);
            }
        }
    }
    bullets
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[(usize, &str)]) {
        let found = bullets(text);
        let found: Vec<_> =
            found.iter().map(|bullet| (bullet.line, bullet.text.as_str())).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn a_bullet_is_a_line_with_a_mark_and_what_goes_on() {
        check("", &[]);
        check("Ingen punkter her.", &[]);
        check("Vi vil:\n • En\n • To", &[(2, "En"), (3, "To")]);
        check("•  vil ha  \n\nro \n\n• vil", &[(1, "vil ha ro"), (5, "vil")]);
        check("• vil ha ro\nOverskrift\nog mer", &[(1, "vil ha ro")]);
        check("tekst • ikke et punkt", &[]);
    }

    #[test]
    fn the_lead_in_is_the_last_line_with_a_colon() {
        let found = bullets("• a\nVi vil:\n• b\n• c\nMer tekst.\nVi vil:\n• d");
        let lead_ins: Vec<_> = found.iter().map(|bullet| bullet.lead_in).collect();
        assert_eq!(lead_ins[0], None);
        assert_eq!(lead_ins[1], lead_ins[2]);
        assert!(lead_ins[2] < lead_ins[3]);
    }
}
