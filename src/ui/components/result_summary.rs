use super::agreement_bar::agreement_bar;
use super::words::band_word;
use crate::i18n::{Text, digits};
use crate::scoring::{Band, Interval, Shown, Tally, shown_total};
use crate::state::QuizStore;
use crate::ui::elements::{group, paragraph, span};
use crate::ui::piece::{Piece, element};

/// The number in words and figures, what it rests on, and how far it may be off. Or why there is
/// none yet.
pub fn result_summary(quiz: QuizStore) -> Piece {
    let (shown, tally) =
        quiz.with(|programme, state| (shown_total(programme, state), Tally::of_all(&state.sheet)));
    let of =
        |text, n: u32, total: u32| quiz.fill(text, &[("n", &digits(n)), ("total", &digits(total))]);
    let answered = of(Text::Answered, tally.rated, tally.total);
    let why_none = match shown {
        Shown::Estimate(..) | Shown::Final(_) => String::new(),
        Shown::NoAnswers => quiz.text(Text::NoAnswersYet),
        Shown::OnlyNoOpinion => quiz.text(Text::NoPositionYet),
        Shown::TooFewAreas { answered, total } => of(Text::TooFewAreas, answered, total),
        Shown::TooFew { missing } => {
            let missing = quiz.count(Text::TooFewOne, Text::TooFewSeveral, missing as usize);
            [&answered, " ", &missing].concat()
        }
    };
    let Some(score) = shown.score() else {
        return group("card summary", vec![paragraph("lead", why_none)]);
    };
    let percent = score.percent();
    let value = [("percent", &*digits(percent))];
    let mut rests_on = answered;
    if let Some(Interval { low, high }) = shown.interval() {
        let ends = [("low", &*digits(low)), ("high", &*digits(high))];
        rests_on = [&rests_on, " ", &quiz.fill(Text::IntervalNote, &ends)].concat();
    }
    let figure = span("summary__percent", quiz.fill(Text::Percent, &value));
    let number = element("p")
        .class("summary__number")
        .and(figure.with("aria-hidden", "true"))
        .and(span("summary__band", quiz.text(band_word(Band::of(percent)))));
    group(
        "card summary",
        vec![
            paragraph("summary__sentence", quiz.fill(Text::ResultSentence, &value)),
            number,
            agreement_bar(percent, shown.interval()),
            paragraph("summary__coverage", rests_on),
        ],
    )
}
