use std::sync::LazyLock;

use enig_core::programme::{CommitmentId, Edition, EditionArea, EditionTheme};
use enig_core::share::{Comparison, Content, Link, MAX_LENGTH, SharedResult, result_text};

use crate::check_plain;
use crate::checksum::text_of;

/// A link, twice: as what somebody pastes, and as the bytes that a checksum was put behind.
pub fn links(data: &[u8]) {
    let pasted = String::from_utf8_lossy(data);
    check(&pasted);
    match result_text(&pasted) {
        Ok(text) => check(&text),
        Err(refusal) => check_plain(&refusal),
    }
    check(&text_of(data));
}

fn check(text: &str) {
    let link = match Link::decode(text) {
        Ok(link) => link,
        Err(refusal) => return check_plain(&refusal),
    };
    let again = link.encode();
    assert!(again.len() <= MAX_LENGTH, "«{text}» grows");
    assert_eq!(Link::decode(&again).as_ref(), Ok(&link), "«{text}» does not survive");
    let edition = &EDITIONS[usize::from(matches!(link.content, Content::Answers(_)))];
    match SharedResult::of(link, edition.clone()) {
        Ok(result) => {
            let other = SharedResult { edition: EDITIONS[1].clone(), ..result.clone() };
            for (one, two) in [(&result, &result), (&result, &other), (&other, &result)] {
                let comparison = Comparison::of(one, two);
                let _ = comparison.is_empty();
                let _: Vec<_> = comparison.topics.iter().map(|it| it.difference()).collect();
            }
            let _ = result.summary.is_worth_sharing();
        }
        Err(refusal) => check_plain(&refusal),
    }
}

/// The edition of the golden links, without themes and with one that names an area too many.
static EDITIONS: LazyLock<[Edition; 2]> = LazyLock::new(|| {
    let areas = [("a", vec![1, 2, 3]), ("b", vec![4]), ("c", vec![5])];
    let areas = areas.map(|(id, ids)| EditionArea {
        id: id.to_owned(),
        title: id.to_owned(),
        ids: ids.into_iter().map(CommitmentId).collect(),
    });
    let edition = |themes| Edition {
        number: 7,
        fingerprint: 0xDEAD_BEEF,
        date: String::new(),
        areas: areas.to_vec(),
        themes,
    };
    [edition(Vec::new()), edition(vec![EditionTheme { title: "t".to_owned(), areas: vec![1, 9] }])]
});
