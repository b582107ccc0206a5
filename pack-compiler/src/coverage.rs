use crate::SourcePack;
use crate::document::collapse;

/// Something the programme promises: a bullet, or a quoted sentence that is no bullet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passage {
    /// Position of its document in [`SourcePack::documents`].
    pub document: usize,
    /// Where its words start in the document with whitespace collapsed.
    pub start: usize,
    /// Its words, whitespace collapsed.
    pub text: String,
    /// Where its lead-in starts. Only bullets have one.
    pub lead_in: Option<usize>,
    /// The line it starts on. Only known of bullets.
    pub line: Option<usize>,
    /// The bullet's number, from 1 over all documents in the order of `programme.toml`.
    pub seq: Option<usize>,
}

/// How many bullets of a document the commitments stand for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DocumentCoverage {
    /// The document's id.
    pub document: String,
    /// How many bullets it has.
    pub bullets: usize,
    /// How many of them a commitment covers.
    pub covered: usize,
}

/// Which commitment stands for which passage.
#[derive(Clone, Debug)]
pub struct Coverage {
    /// Every passage: document by document, in the order of its text.
    pub passages: Vec<Passage>,
    /// By commitment in programme order: positions in [`Coverage::passages`].
    pub of_commitment: Vec<Vec<usize>>,
}

impl Coverage {
    /// Finds the passages of a pack and who stands for them.
    pub fn of(pack: &SourcePack) -> Self {
        let mut passages = all_bullets(pack);
        add_prose(pack, &mut passages);
        passages.sort_by_key(|passage| (passage.document, passage.start, passage.text.len()));
        let of_commitment = pack
            .commitments()
            .map(|(_, commitment)| {
                let quotes = commitment.sources.iter().filter_map(|source| {
                    Some((
                        pack.document_no(source.document.as_ref())?,
                        source.quote.get_ref().as_str(),
                    ))
                });
                let mut own: Vec<usize> = Vec::new();
                for (document, quote) in quotes {
                    let stands_for = |passage: &Passage| {
                        passage.document == document && is_covered(pack, passage, quote)
                    };
                    own.extend(
                        (0..passages.len())
                            .filter(|&at| stands_for(&passages[at]) && !own.contains(&at))
                            .collect::<Vec<_>>(),
                    );
                }
                own
            })
            .collect();
        Self { passages, of_commitment }
    }

    /// The numbers of the bullets a commitment stands for, in the order of its sources.
    pub fn seqs(&self, commitment: usize) -> Vec<usize> {
        let passages = self.of_commitment.get(commitment).into_iter().flatten();
        passages.filter_map(|&at| self.passages.get(at)?.seq).collect()
    }

    /// The bullets no commitment stands for.
    pub fn uncovered(&self) -> impl Iterator<Item = &Passage> {
        let covered = |at: usize| self.of_commitment.iter().any(|own| own.contains(&at));
        self.passages
            .iter()
            .enumerate()
            .filter(move |(at, passage)| passage.seq.is_some() && !covered(*at))
            .map(|(_, passage)| passage)
    }

    /// The figures of each document.
    pub fn documents(&self, pack: &SourcePack) -> Vec<DocumentCoverage> {
        let entries = pack.manifest.content.documents.iter().zip(&pack.documents).enumerate();
        entries
            .map(|(at, (entry, document))| DocumentCoverage {
                document: entry.id.get_ref().clone(),
                bullets: document.bullets.len(),
                covered: document.bullets.len()
                    - self.uncovered().filter(|passage| passage.document == at).count(),
            })
            .collect()
    }
}

fn all_bullets(pack: &SourcePack) -> Vec<Passage> {
    let documents = pack.documents.iter().enumerate();
    documents
        .flat_map(|(at, document)| document.bullets.iter().map(move |bullet| (at, bullet)))
        .enumerate()
        .map(|(number, (document, bullet))| Passage {
            document,
            start: bullet.start,
            text: bullet.text.clone(),
            lead_in: bullet.lead_in,
            line: Some(bullet.line),
            seq: Some(number + 1),
        })
        .collect()
}

/// Adds what sources quote outside the bullets, so that a programme in prose has passages too.
fn add_prose(pack: &SourcePack, passages: &mut Vec<Passage>) {
    for source in pack.commitments().flat_map(|(_, commitment)| &commitment.sources) {
        let Some(document) = pack.document_no(source.document.as_ref()) else {
            continue;
        };
        let quote = source.quote.get_ref();
        let Some(start) =
            pack.documents.get(document).and_then(|text| text.find(quote).first().copied())
        else {
            continue;
        };
        let in_document = |passage: &&Passage| passage.document == document;
        if !passages.iter().filter(in_document).any(|passage| is_covered(pack, passage, quote)) {
            let text = collapse(quote);
            passages.push(Passage { document, start, text, lead_in: None, line: None, seq: None });
        }
    }
}

fn is_covered(pack: &SourcePack, passage: &Passage, quote: &str) -> bool {
    let Some(document) = pack.documents.get(passage.document) else {
        return false;
    };
    let bullet = document
        .bullets
        .iter()
        .find(|bullet| passage.seq.is_some() && bullet.start == passage.start);
    match bullet {
        Some(bullet) => document.is_bullet(bullet, quote),
        None => passage.text == collapse(quote),
    }
}

#[cfg(test)]
mod tests {
    use crate::fixture::Fixture;

    use super::*;

    #[test]
    fn bullets_are_numbered_over_all_documents() {
        let pack = Fixture::new().pack();
        let coverage = Coverage::of(&pack);
        assert_eq!(coverage.seqs(0), [1]);
        assert_eq!(coverage.seqs(1), [2, 4]);
        assert_eq!(coverage.seqs(2), [3]);
        assert_eq!(
            coverage.documents(&pack),
            [
                DocumentCoverage { document: "program".to_owned(), bullets: 3, covered: 3 },
                DocumentCoverage { document: "tillegg".to_owned(), bullets: 1, covered: 1 },
            ]
        );
    }

    #[test]
    fn a_quote_outside_the_bullets_is_a_passage() {
        let pack = Fixture::new()
            .replace(
                "areas/skole.toml",
                "quote = \"Ha mat i skolen hver dag.\"",
                "quote = \"En innledning\"",
            )
            .pack();
        let coverage = Coverage::of(&pack);
        assert!(coverage.seqs(0).is_empty());
        assert_eq!(coverage.passages[coverage.of_commitment[0][0]].text, "En innledning");
        assert_eq!(coverage.uncovered().map(|passage| passage.seq).collect::<Vec<_>>(), [Some(1)]);
    }
}
