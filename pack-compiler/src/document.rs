mod bullet;
mod flowing_text;

pub use bullet::{Bullet, bullets};
pub(crate) use flowing_text::{FlowingText, collapse};

use crate::PackFile;

/// A source text of the programme, with what the checker and the compiler look up in it.
#[derive(Clone, Debug)]
pub struct Document {
    /// The file as it is.
    pub file: PackFile,
    /// Its bullets, in order.
    pub bullets: Vec<Bullet>,
    flow: FlowingText,
}

impl Document {
    /// Reads a document.
    pub fn new(file: PackFile) -> Self {
        let flow = FlowingText::new(&file.text);
        Self { bullets: bullet::in_flow(&flow), flow, file }
    }

    /// The whole text with every run of whitespace as one space. Offsets are into this.
    pub fn text(&self) -> &str {
        self.flow.text()
    }

    /// Where a quote begins, at every place it stands at. Whitespace does not count.
    pub fn find(&self, quote: &str) -> Vec<usize> {
        let quote = collapse(quote);
        if quote.is_empty() {
            return Vec::new();
        }
        self.text().match_indices(&quote).map(|(at, _)| at).collect()
    }

    /// Where a heading begins, at every place where it makes up whole lines.
    pub fn find_heading(&self, heading: &str) -> Vec<usize> {
        let length = collapse(heading).len();
        let whole_lines =
            |&at: &usize| self.flow.starts_line(at) && self.flow.ends_line(at + length);
        self.find(heading).into_iter().filter(whole_lines).collect()
    }

    /// Which of the headings a place stands under: the last one before it.
    pub fn section<'h>(&self, headings: &[&'h str], at: usize) -> Option<&'h str> {
        let before = |heading: &'h str| {
            let last = self.find_heading(heading).into_iter().filter(|&start| start <= at).max();
            last.map(|start| (start, heading))
        };
        headings.iter().filter_map(|heading| before(heading)).max().map(|(_, heading)| heading)
    }

    /// Whether a quote is exactly one bullet: it starts where the bullet's text starts and ends at
    /// the end of a line after which no sentence goes on.
    pub fn is_bullet(&self, bullet: &Bullet, quote: &str) -> bool {
        let quote = collapse(quote);
        let end = bullet.start + quote.len();
        let rest = self.text().get(bullet.start..).unwrap_or_default();
        let goes_on = rest
            .get(quote.len()..)
            .unwrap_or_default()
            .trim_start()
            .starts_with(char::is_lowercase);
        !quote.is_empty()
            && !quote.contains(bullet::MARK)
            && rest.starts_with(&quote)
            && self.flow.ends_line(end)
            && !goes_on
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "Skole\n\nVi vil:\n\n • Ha mat i skolen. Hver dag.\n • Gi alle  \n\nen ny \n\nsjanse \n\nHelse \nog omsorg\n• satse";

    fn document(text: &str) -> Document {
        Document::new(PackFile { name: "d.txt".to_owned(), text: text.to_owned() })
    }

    #[track_caller]
    fn check_bullet(number: usize, quote: &str, expected: bool) {
        let document = document(TEXT);
        assert_eq!(document.is_bullet(&document.bullets[number], quote), expected, "{quote}");
    }

    #[test]
    fn a_quote_covers_a_bullet_only_as_a_whole() {
        check_bullet(0, "Ha mat i skolen. Hver dag.", true);
        check_bullet(0, " Ha mat  i\nskolen. Hver dag.", true);
        check_bullet(0, "Ha mat i skolen.", false);
        check_bullet(0, "mat i skolen. Hver dag.", false);
        check_bullet(0, "Ha mat i skolen. Hver dag. • Gi alle en ny sjanse", false);
        check_bullet(1, "Gi alle", false);
        check_bullet(1, "Gi alle en ny sjanse", true);
        check_bullet(2, "satse", true);
        check_bullet(2, "", false);
    }

    #[test]
    fn headings_are_whole_lines() {
        let document = document(TEXT);
        assert_eq!(document.find_heading("Skole"), [0]);
        assert!(document.find_heading("Vi").is_empty());
        assert_eq!(document.find_heading("Helse og omsorg").len(), 1);
        assert_eq!(document.find_heading("og omsorg").len(), 1);
    }

    #[test]
    fn a_place_stands_under_the_last_heading_before_it() {
        let document = document(TEXT);
        let headings = ["Helse og omsorg", "Skole", "Nowhere"];
        let sections: Vec<_> = document
            .bullets
            .iter()
            .map(|bullet| document.section(&headings, bullet.start))
            .collect();
        assert_eq!(sections, [Some("Skole"), Some("Skole"), Some("Helse og omsorg")]);
        assert_eq!(document.section(&headings[..1], 0), None);
    }
}
