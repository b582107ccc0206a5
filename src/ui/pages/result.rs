use crate::i18n::{Text, digits};
use crate::quiz::{Agreement, QuizMode};
use crate::route::{Origin, Screen};
use crate::scoring::{Score, Tally, shown_total};
use crate::state::{QuizStore, SharingPart};
use crate::ui::components::{
    answer_chips, back_button, below, calculation, delete_panel, ending, offline_choice,
    page_heading, remember_choice, result_summary, score_table, share_section, sharing_place,
    thanks,
};
use crate::ui::elements::{button, group, section, section_heading};
use crate::ui::piece::Piece;

/// How many statements are listed as the most agreed and the most disagreed.
const MOST: usize = 3;

/// The result: the number and what it rests on, theme by theme, what the voter agrees and disagrees
/// with most, what else they may agree with, and the whole sum.
pub fn result_page(quiz: QuizStore) -> Piece {
    let (tally, shown) =
        quiz.with(|programme, state| (Tally::of_all(&state.sheet), shown_total(programme, state)));
    let mut content =
        vec![back_button(quiz), page_heading(quiz.text(Text::ResultTitle)), result_summary(quiz)];
    if tally.answered() > 0 {
        content.push(thanks(quiz, &tally));
    }
    content.push(actions(quiz, &tally));
    let details = move || details(quiz, &tally, shown.score());
    content.push(below("result", quiz, Box::new(details)));
    group("result", content)
}

/// What the number is made of, and what can be done with it.
fn details(quiz: QuizStore, tally: &Tally, score: Option<Score>) -> Vec<Piece> {
    let mut scores = vec![section_heading("", quiz.text(Text::TableCaption)), score_table(quiz)];
    scores.extend(score.map(|score| calculation(quiz, score)));
    let mut content = vec![section("", scores)];
    if !quiz.is_embedded() {
        content.extend(share_section(quiz));
    }
    content.extend(extremes(quiz, Text::MostAgreed, Agreement::agrees));
    content.extend(extremes(quiz, Text::MostDisagreed, Agreement::disagrees));
    content.extend(ending(quiz, tally, None, Origin::Result));
    let mut keep: Vec<_> = remember_choice(quiz).into_iter().collect();
    keep.extend([offline_choice(quiz), delete_panel(quiz)]);
    content.push(group("keep", keep));
    content
}

/// Where to go from the result: on with the quiz, or on to the rest of the programme.
fn actions(quiz: QuizStore, tally: &Tally) -> Piece {
    let mut buttons = Vec::new();
    if quiz.with(|_, state| state.is_unfinished()) {
        let go_on = move || quiz.go_on(None);
        buttons.push(button("button button--main", quiz.text(Text::ContinueQuiz), go_on));
    } else if !tally.is_complete() {
        let more = quiz.with(|programme, state| state.more(programme));
        if more > 0 {
            let label = quiz.fill(Text::AskMore, &[("n", &digits(more))]);
            buttons.push(button("button button--main", label, move || quiz.ask_more()));
        }
        let rest = move || quiz.start(QuizMode::Full);
        let class = if more > 0 { "button" } else { "button button--main" };
        buttons.push(button(class, quiz.text(Text::GoOnWithAll), rest));
    }
    let overview = move || quiz.open(Screen::Overview);
    buttons.push(button("button", quiz.text(Text::Overview), overview));
    // A page in a sandbox cannot print.
    if quiz.is_embedded() {
        buttons.push(sharing_place(quiz, SharingPart::Whole));
    } else {
        buttons.push(button("button", quiz.text(Text::Print), move || quiz.print()));
    }
    group("actions", buttons)
}

/// The statements that the voter agrees or disagrees with most.
fn extremes(quiz: QuizStore, title: Text, wanted: fn(Agreement) -> bool) -> Option<Piece> {
    let numbers = quiz.with(|_, state| state.sheet.strongest(MOST, wanted));
    (!numbers.is_empty()).then(|| {
        let chips = answer_chips(quiz, numbers, Origin::Result, true);
        section("", vec![section_heading("", quiz.text(title)), chips])
    })
}
