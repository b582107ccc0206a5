use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use enig::render::RelatedCommitment;
use enig_core::programme::{Commitment, CommitmentIdx, Programme};
use enig_pack_compiler::Relation;

/// How long a description may be, in letters: about what search engines show.
const LONGEST: usize = 160;

/// What each commitment has to do with, in programme order: the file that the pack compiler leaves beside a
/// pack.
pub(crate) fn related(pack: &Path, programme: &Programme) -> Result<Vec<Vec<RelatedCommitment>>> {
    let file = pack.with_extension("related.json");
    let bytes = fs::read(&file).with_context(|| format!("cannot read {}", file.display()))?;
    let relations: Vec<Vec<Relation>> =
        serde_json::from_slice(&bytes).with_context(|| format!("cannot use {}", file.display()))?;
    let count = programme.commitments.len();
    let exist = relations.iter().flatten().all(|of| usize::from(of.commitment) < count);
    ensure!(relations.len() == count && exist, "{} is of another pack", file.display());
    let related =
        |of: Relation| RelatedCommitment { idx: CommitmentIdx(of.commitment), shared: of.shared };
    Ok(relations.into_iter().map(|of| of.into_iter().map(related).collect()).collect())
}

/// What the page of a commitment is called: the statement without its full stop.
pub(crate) fn title(commitment: &Commitment) -> String {
    commitment.statement.text.trim_end_matches('.').to_owned()
}

/// What the page is about: as many sentences of the explanation as a search engine shows, and at least
/// the first.
pub(crate) fn description(commitment: &Commitment) -> String {
    beginning(&commitment.explanation.text).to_owned()
}

fn beginning(text: &str) -> &str {
    let ends = text.match_indices(". ").map(|(at, _)| at + 1).chain([text.len()]);
    let fits = |end: &usize| text[..*end].chars().count() <= LONGEST;
    let end = ends.clone().take_while(fits).last().or_else(|| ends.min());
    &text[..end.unwrap_or_default()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        assert_eq!(beginning(text), expected);
    }

    #[test]
    fn a_description_is_made_of_whole_sentences() {
        check("", "");
        check("En setning.", "En setning.");
        let sentence = format!("{}.", "å".repeat(79));
        let two = format!("{sentence} {}.", "b".repeat(78));
        check(&two, &two);
        check(&format!("{two} Slutt."), &two);
        check(&format!("{sentence} {sentence}"), &sentence);
        let long = format!("{}.", "å".repeat(200));
        check(&format!("{long} {sentence}"), &long);
    }
}
