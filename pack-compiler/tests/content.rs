//! The shipped programme: free of errors, complete, and readable by the app in every language.

#![allow(clippy::expect_used, reason = "a pack that cannot be read fails the test")]

use std::collections::BTreeSet;
use std::path::Path;

use enig_core::i18n::Locale;
use enig_core::programme::{CommitmentId, Mode, Pack, Programme};
use enig_core::related::REASON;
use enig_pack_compiler::{
    Candidates, Coverage, Evaluation, Problem, Ranking, Similarity, SourcePack, check, compile,
    median_lix, read, read_labels, relations,
};

fn source() -> SourcePack {
    read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../programme")).expect("the pack can be read")
}

fn programme(locale: Locale) -> Programme {
    let pack = compile(&source(), locale).expect("the pack compiles");
    let bytes = pack.encode();
    Pack::decode(&bytes).expect("the app can read the pack").programme
}

#[test]
fn the_pack_has_no_errors() {
    let errors = check(&source()).errors;
    let errors: Vec<String> = errors.iter().map(Problem::to_string).collect();
    assert_eq!(errors, Vec::<String>::new());
}

#[test]
fn every_warning_is_put_right_or_accepted_with_a_reason() {
    let open = check(&source()).warnings;
    let open: Vec<String> = open.iter().map(|of| of.problem.to_string()).collect();
    assert_eq!(open, Vec::<String>::new());
}

/// The median statement is easier to read than a newspaper, in Norwegian.
#[test]
fn statements_are_easy_to_read() {
    for locale in [Locale::Nb, Locale::Nn] {
        let median = median_lix(&source(), locale);
        assert!(median <= 35, "{}: {median}", locale.tag());
    }
}

#[test]
fn no_bullet_of_the_documents_is_left_out() {
    let pack = source();
    let documents = Coverage::of(&pack).documents(&pack);
    let figures: Vec<_> =
        documents.iter().map(|of| (of.document.as_str(), of.covered, of.bullets)).collect();
    assert_eq!(figures, [("helse-og-omsorg", 69, 69), ("god-helse-til-alle", 34, 34)]);
}

#[test]
fn every_language_holds_the_whole_programme() {
    for locale in Locale::ALL {
        let programme = programme(locale);
        assert_eq!(programme.language, locale.tag());
        assert_eq!(programme.commitments.len(), 98);
        assert_eq!(programme.areas.len(), 16);
        let of_theme = |areas: &[enig_core::programme::AreaIdx]| -> usize {
            areas.iter().map(|&area| programme.area(area).commitments.len()).sum()
        };
        let themes: Vec<usize> =
            programme.themes.iter().map(|theme| of_theme(&theme.areas)).collect();
        assert_eq!(themes, [19, 23, 35, 21]);
        let ids: BTreeSet<_> = programme.commitments.iter().map(|of| of.id).collect();
        assert_eq!(ids, (1..=98).map(CommitmentId).collect());
    }
}

#[test]
fn each_area_asks_each_of_its_commitments_once() {
    let programme = programme(Locale::Nb);
    for idx in programme.area_indices() {
        let asked: BTreeSet<_> = programme.area(idx).commitments.iter().copied().collect();
        let own: BTreeSet<_> = programme
            .commitment_indices()
            .filter(|&of| programme.commitment(of).area == idx)
            .collect();
        assert_eq!(asked, own);
        assert_eq!(asked.len(), programme.area(idx).commitments.len());
    }
}

#[test]
fn the_demonstration_says_what_it_is() {
    let sender = programme(Locale::Nb).sender;
    assert_eq!(sender.mode, Mode::Demo);
    assert_eq!(
        sender.label,
        "Demonstrasjon av Enig. Innholdet er hentet fra Arbeiderpartiets egne tekster; ikke laget eller \
         betalt av Arbeiderpartiet."
    );
}

#[test]
fn related_commitments_are_the_ones_a_reader_would_name() {
    let pack = source();
    let coverage = Coverage::of(&pack);
    let ranking = Ranking::of(&coverage, &Similarity::of(&pack, &coverage));
    assert_eq!(ranking.0.len(), 103);
    let labels = read_labels(include_str!("../../tests/data/related-dev.json"))
        .expect("labels by bullet numbers");
    let figures = Evaluation::of(&ranking, &labels, Candidates::Labelled);
    assert!(figures.ndcg_at_3 >= 0.89, "{figures:?}");
    assert!(figures.reciprocal_rank >= 0.88, "{figures:?}");
    let across = ranking.across_sections(&pack, &coverage);
    let figures = Evaluation::of(&across, &labels, Candidates::Labelled);
    assert!(figures.ndcg_at_3 >= 0.89, "{figures:?}");
}

/// What the page of a commitment names as related is the start of the ranking of its bullets, as far as
/// the links are strong enough to be a reason, in every language.
#[test]
fn pages_name_what_the_ranking_begins_with() {
    let pack = source();
    let coverage = Coverage::of(&pack);
    let ranking = Ranking::of(&coverage, &Similarity::of(&pack, &coverage));
    let programme = programme(Locale::Nb);
    let lists = Locale::ALL.map(|locale| relations(&pack, locale));
    for (own, idx) in programme.commitment_indices().enumerate() {
        let list: Vec<u16> = lists[0][own].iter().map(|it| it.commitment).collect();
        let strong = programme.similarity.of(idx).iter().filter(|link| link.1 >= REASON).count();
        assert_eq!(list.len(), strong.min(3), "{idx:?}");
        let bullets = |at: usize| coverage.of_commitment[at].iter();
        let seq = |&passage: &usize| coverage.passages[passage].seq;
        let is_alone = |passage: &&usize| {
            coverage.of_commitment.iter().filter(|of| of.contains(passage)).count() == 1
        };
        // A bullet that stands for several commitments has the ranking of all of them.
        for query in bullets(own).filter(is_alone).filter_map(seq) {
            let mut seen: BTreeSet<usize> = bullets(own).copied().collect();
            let of_list = list.iter().flat_map(|&at| bullets(at.into()));
            let expected: Vec<usize> =
                of_list.filter(|&&passage| seen.insert(passage)).filter_map(seq).collect();
            let found: Vec<usize> =
                ranking.0[&query].iter().copied().take(expected.len()).collect();
            assert_eq!(found, expected, "{idx:?}");
        }
        for other in &lists {
            let same: Vec<u16> = other[own].iter().map(|it| it.commitment).collect();
            assert_eq!(same, list);
        }
    }
}
