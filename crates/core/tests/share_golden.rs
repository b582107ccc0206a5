//! Links of every released version are readable for ever, each with the outcome it had.
//!
//! `tests/golden/share-v1.txt` holds their texts. A change that breaks one of its lines breaks links that
//! people have sent to each other.

#![allow(clippy::expect_used, reason = "a golden file that cannot be read fails the test")]

use enig_core::programme::{CommitmentId, Edition, EditionArea};
use enig_core::quiz::{Agreement, Answer, Mark};
use enig_core::share::{Content, Link, LinkError, SharedResult, Summary, link_text_in};

const VERSION_1: &str = include_str!("../../../tests/golden/share-v1.txt");

/// The line of the golden file with a name.
#[track_caller]
fn golden(name: &str) -> &'static str {
    let named = |line: &'static str| line.strip_prefix(name)?.strip_prefix(" = ");
    VERSION_1.lines().find_map(named).expect("the golden file has the line")
}

/// Edition 7 with three areas and the commitments 1 to 5.
fn edition() -> Edition {
    let area = |(id, ids): (&str, &[u16])| EditionArea {
        id: id.to_owned(),
        title: id.to_owned(),
        ids: ids.iter().copied().map(CommitmentId).collect(),
    };
    Edition {
        number: 7,
        fingerprint: 0xDEAD_BEEF,
        date: "2025-01-31".to_owned(),
        areas: [("a", [1, 2, 3].as_slice()), ("b", &[4]), ("c", &[5])].map(area).to_vec(),
        themes: Vec::new(),
    }
}

fn link(content: Content) -> Link {
    Link { edition: 7, fingerprint: 0xDEAD_BEEF, content }
}

/// What comes of opening a text.
fn opened(text: &str) -> Result<SharedResult, LinkError> {
    SharedResult::of(Link::decode(text)?, edition())
}

fn mark(nibble: u8) -> Mark {
    let points = |from: u8| {
        let agreement = Agreement::from_points(nibble - from).expect("a step of the scale");
        Some(Answer::Rated(agreement))
    };
    let (answer, important) = match nibble {
        0 => (None, false),
        1 => (Some(Answer::NoOpinion), false),
        2..=6 => (points(2), false),
        _ => (points(7), true),
    };
    Mark { answer, important, ..Mark::default() }
}

#[track_caller]
fn check_content(name: &str, content: Content) {
    let link = link(content);
    assert_eq!(link.encode(), golden(name), "{name}");
    assert_eq!(Link::decode(golden(name)), Ok(link), "{name}");
    opened(golden(name)).expect("the link opens");
}

fn summary(answered: u8, overall: u8, areas: &[u8]) -> Content {
    let told = |percent: u8| Some(percent).filter(|&percent| percent != 255);
    Content::Summary(Summary {
        answered,
        overall: told(overall),
        topics: areas.iter().copied().map(told).collect(),
    })
}

fn answers(nibbles: &[u8]) -> Content {
    Content::Answers(nibbles.iter().copied().map(mark).collect())
}

#[test]
fn what_version_1_has_made_says_what_it_said() {
    check_content("summary", summary(20, 73, &[80, 66, 255]));
    check_content("answers", answers(&[2, 6, 1, 0, 11]));
    check_content("summary-of-one-area", summary(3, 255, &[255, 0, 255]));
    check_content("summary-of-everything", summary(255, 100, &[100, 100, 100]));
    check_content("no-opinions", answers(&[1, 1, 0, 1, 1]));
    check_content("important", answers(&[7, 8, 11, 9, 10]));
}

/// Names say which case of the specification they hold.
#[test]
fn what_version_1_refuses_is_refused_for_the_same_reason() {
    let check = |name: &str, expected| assert_eq!(opened(golden(name)), Err(expected), "{name}");
    check("one-character-changed", LinkError::Damaged);
    check("cut-short", LinkError::Damaged);
    check("newer-format", LinkError::NewerFormat);
    check("older-than-the-first-format", LinkError::Damaged);
    check("unknown-kind", LinkError::Damaged);
    check("unknown-edition", LinkError::UnknownEdition);
    check("edition-0", LinkError::UnknownEdition);
    check("other-fingerprint", LinkError::ContentMismatch);
    check("more-areas-than-there-are", LinkError::Damaged);
    check("fewer-areas-than-there-are", LinkError::Damaged);
    check("length-is-not-that-of-the-body", LinkError::Damaged);
    check("nibble-12", LinkError::Damaged);
    check("nibble-15", LinkError::Damaged);
    check("pad-nibble-not-empty", LinkError::Damaged);
    check("per-cent-101", LinkError::Damaged);
    check("per-cent-254", LinkError::Damaged);
    check("left-over-bits-not-empty", LinkError::Damaged);
    check("first-vector-with-another-prefix", LinkError::Damaged);
    check("nothing-but-a-checksum", LinkError::Damaged);
}

/// T04, T05, T09: what stands around or inside a text does no harm.
#[test]
fn what_programs_and_people_do_to_a_text_is_forgiven() {
    let text = golden("summary");
    let expected = opened(text);
    assert!(expected.is_ok());
    for end in [".", ")", "\"", "&fbclid=x", "&r=zz", ",", " og mer", "\n", "\u{200B}", "-"] {
        assert_eq!(opened(&[text, end].concat()), expected, "{end:?}");
    }
    let typed = text.to_uppercase().replace('0', "O").replace('1', "L");
    assert_eq!(opened(&typed), expected);
    assert_eq!(opened(&text.replace('1', "i")), expected);
    assert_eq!(opened(&text.replace("qg", "q-\u{200B}g")), expected);
}

/// T19: what is no text of ours is no text at all.
#[test]
fn hostile_texts_are_damaged() {
    for text in ["<script>", "\u{202E}2400", "\0", "🙂", "javascript:", "%", "=", "u"] {
        assert_eq!(opened(text), Err(LinkError::Damaged), "{text:?}");
    }
    assert_eq!(opened(""), Err(LinkError::NotALink));
}

/// T10: a text that is far too long is refused before anything of it is read.
#[test]
fn a_text_that_is_too_long_is_refused() {
    let (first, million) = (golden("summary"), "0".repeat(1_000_000));
    assert_eq!(opened(&million), Err(LinkError::Damaged));
    assert_eq!(opened(&[first, ".", &"x".repeat(512)].concat()), Err(LinkError::Damaged));
}

#[test]
fn a_link_is_found_in_whatever_was_pasted() {
    let text = golden("summary");
    let check =
        |pasted: String, expected: &str| assert_eq!(link_text_in(&pasted), expected, "{pasted}");
    check(format!("https://enig.example/#r={text}"), text);
    check(format!("Se her: https://enig.example/nn/?x=y#r={text}"), text);
    check(format!("https://enig.example/%23r={text}"), text);
    check(text.to_owned(), "");
    check("https://enig.example/".to_owned(), "");
    check("https://enig.example/#r=".to_owned(), "");
}

/// What fits into a message: with `#r=`, without the host.
#[test]
fn links_are_short() {
    let length = |content| "#r=".len() + link(content).encode().len();
    let sixteen = length(summary(98, 50, &[50; 16]));
    let all = length(answers(&[6; 98]));
    assert!(sixteen <= 90, "{sixteen}");
    assert!(all <= 130, "{all}");
}

/// A number that no commitment of the edition has.
#[test]
fn an_answer_to_no_commitment_is_damaged() {
    let mut edition = edition();
    edition.areas[0].ids = [1, 2].map(CommitmentId).to_vec();
    let open = |text| SharedResult::of(Link::decode(text)?, edition.clone());
    assert_eq!(open(golden("answers")), Err(LinkError::Damaged));
    assert!(open(golden("no-opinions")).is_ok());
}

/// The per cents of answers are those that a result shows.
#[test]
fn answers_come_to_per_cents_in_their_own_areas() {
    let result = opened(golden("important")).expect("the link opens");
    // 0 + 1 + 4 of 12 points, 2 of 4, 3 of 4; all in all 10 of 20.
    assert_eq!(result.summary.topics, [Some(42), Some(50), Some(75)]);
    assert_eq!((result.summary.answered, result.summary.overall), (5, Some(50)));
    let result = opened(golden("answers")).expect("the link opens");
    // 0 + 4 of 8 points, since nothing else is left to answer; three opinions are no total yet.
    assert_eq!(result.summary.topics, [Some(50), None, Some(100)]);
    assert_eq!((result.summary.answered, result.summary.overall), (3, None));
}
