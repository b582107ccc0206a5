//! What the stored quizzes are of: a programme, and the quizzes on it.

use enig_core::programme::{
    Area, AreaIdx, Commitment, CommitmentId, CommitmentIdx, Programme, Theme, ThemeIdx,
};
use enig_core::quiz::{Answer, AnswerSheet, Mark, QuizMode, Run, Seed};

/// Areas `tenner` with the indices 1, 2 and 5, and `skole` with 4 and 7. Index 3 and 6 are retired.
pub(super) fn programme() -> Programme {
    let areas = [("tenner", [1, 2, 5].as_slice()), ("skole", &[4, 7])];
    let mut commitments = Vec::new();
    let mut listed = Vec::new();
    for (idx, (id, indices)) in (0..).zip(areas) {
        let first = CommitmentIdx(u16::try_from(commitments.len()).expect("there are few"));
        commitments.extend(indices.iter().map(|&index| commitment(AreaIdx(idx), index)));
        listed.push(Area {
            id: id.to_owned(),
            title: id.to_owned(),
            intro: String::new(),
            theme: ThemeIdx(0),
            commitments: (first.0..).map(CommitmentIdx).take(indices.len()).collect(),
        });
    }
    Programme {
        id: "golden".to_owned(),
        edition: 3,
        fingerprint: 0xDEAD_BEEF,
        edition_date: "2025-01-31".to_owned(),
        language: "nb".to_owned(),
        languages: vec!["nb".to_owned()],
        original_language: "nb".to_owned(),
        themes: vec![Theme { title: String::new(), areas: vec![AreaIdx(0), AreaIdx(1)] }],
        areas: listed,
        commitments,
        ..Programme::default()
    }
}

fn commitment(area: AreaIdx, id: u16) -> Commitment {
    Commitment { id: CommitmentId(id), area, ..Commitment::default() }
}

pub(super) fn run(mode: QuizMode, seed: &str, order: &[u16]) -> Run {
    let seed = Seed::parse(seed).expect("the seed is written in four characters");
    Run { mode, seed, order: numbers(order), samples: 1 }
}

pub(super) fn numbers(numbers: &[u16]) -> Vec<CommitmentIdx> {
    numbers.iter().copied().map(CommitmentIdx).collect()
}

/// A sheet with answers, and whether each is important, by position.
pub(super) fn sheet(marks: &[(u16, Option<Answer>, bool)]) -> AnswerSheet {
    let mut sheet = AnswerSheet::new(5);
    for &(idx, answer, important) in marks {
        sheet.set(CommitmentIdx(idx), Mark { answer, important, ..Mark::default() });
    }
    sheet
}
