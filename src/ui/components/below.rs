use crate::state::QuizStore;
use crate::ui::elements::group;
use crate::ui::piece::Piece;

/// What is below the first sight of a screen, built once that has been painted, so that a press is answered
/// sooner.
pub fn below(class: &'static str, quiz: QuizStore, build: Box<dyn Fn() -> Vec<Piece>>) -> Piece {
    group(class, Vec::new()).live(move || if quiz.is_painted() { build() } else { Vec::new() })
}
