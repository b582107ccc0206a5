use super::answer_buttons::answer_buttons;
use super::quotes::quotes;
use crate::i18n::Text;
use crate::programme::{CommitmentNo, Wording};
use crate::route::Origin;
use crate::state::QuizStore;
use crate::ui::elements::{disclosure, group, paragraph, tick};
use crate::ui::piece::Piece;

/// What belongs to a statement under its heading: the answers, «viktig for meg», and the
/// disclosures.
pub fn statement_card(quiz: QuizStore, no: CommitmentNo, origin: Origin) -> Vec<Piece> {
    let commitment = quiz.with(|programme, _| programme.commitment(no).clone());
    let mut disclosures = Vec::new();
    if let Some(alternative) = &commitment.alternative {
        disclosures.push(disclosure(quiz.text(Text::OthersSay), true, plain(quiz, alternative)));
    }
    let explanation = plain(quiz, &commitment.explanation);
    disclosures.push(disclosure(quiz.text(Text::Meaning), false, explanation));
    let mut programme = quotes(quiz, commitment.sources);
    if !commitment.background.is_empty() {
        programme.push(paragraph("quote__more", quiz.text(Text::BackgroundTitle)));
        programme.extend(quotes(quiz, commitment.background));
    }
    disclosures.push(disclosure(quiz.text(Text::InProgramme), false, programme));
    vec![
        answer_buttons(quiz, no, origin),
        tick(
            "tick importance",
            quiz.text(Text::Important),
            quiz.text(Text::ImportantNote),
            quiz.mark(no).important,
            Box::new(move |_| quiz.toggle_importance(no)),
        ),
        group("disclosures", disclosures),
    ]
}

/// A text of the pack; says so where it is not in the language of the page.
fn plain(quiz: QuizStore, wording: &Wording) -> Vec<Piece> {
    let note =
        wording.untranslated.then(|| paragraph("untranslated", quiz.text(Text::Untranslated)));
    note.into_iter().chain([paragraph("plain", quiz.wording(wording))]).collect()
}
