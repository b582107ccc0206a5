use core::cmp::Reverse;

use crate::i18n::Text;
use crate::programme::{Commitment, CommitmentNo};
use crate::state::QuizStore;
use crate::ui::elements::{disclosure, group, paragraph};
use crate::ui::piece::{Piece, element};

/// How many statements are measured: which takes most room depends on the width.
const MEASURED: usize = 8;

/// The statements that take most room as they stand on their screens, without what all have alike.
/// Never seen: a page measures them to know how much room the longest needs.
pub fn longest_page(quiz: QuizStore) -> Piece {
    let mut numbers: Vec<_> = quiz.with(|programme, _| programme.numbers().collect());
    numbers.sort_by_key(|&no| Reverse(quiz.with(|programme, _| room(programme.commitment(no)))));
    let statement = |no: CommitmentNo| {
        let commitment = quiz.with(|programme, _| programme.commitment(no).clone());
        let mut content = vec![
            // Its place, as long as any: «10 av 10 · Tannhelse».
            paragraph("statement__place", ["10 av 10 · ", &quiz.area_of(no)].concat()),
            element("h1").class("heading").text(&commitment.statement.text),
        ];
        if let Some(alternative) = commitment.alternative {
            let words = vec![paragraph("plain", alternative.text)];
            content.push(group(
                "disclosures",
                vec![disclosure(quiz.text(Text::OthersSay), true, words)],
            ));
        }
        group("main", vec![group("statement statement--page", content)])
    };
    group("longest", numbers.into_iter().take(MEASURED).map(statement).collect())
}

/// About how much room a statement needs: a letter of the heading takes that of two.
fn room(commitment: &Commitment) -> usize {
    let alternative = commitment.alternative.as_ref().map_or(0, |wording| wording.text.len());
    2 * commitment.statement.text.len() + alternative
}
