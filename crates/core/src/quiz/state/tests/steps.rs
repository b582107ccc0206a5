//! Which way a quiz goes.

use super::*;

#[test]
fn the_short_quiz_goes_from_statement_to_statement_to_the_result() {
    let mut quiz = Quiz::started(QuizMode::Short);
    let order = quiz.order();
    for (&idx, &next) in order.iter().zip(&order[1..]) {
        quiz.answer(idx, rated(2));
        assert_eq!(quiz.step_after(idx), Step::Statement(next));
    }
    quiz.answer(order[13], rated(2));
    assert_eq!(quiz.step_after(order[13]), Step::Result);
    assert!(!quiz.state.is_unfinished());
}

#[test]
fn a_finished_area_comes_before_the_next_one() {
    let mut quiz = Quiz::started(QuizMode::Areas(vec![AreaIdx(0), AreaIdx(1)]));
    let order = quiz.order();
    quiz.answer(order[0], rated(2));
    assert_eq!(quiz.step_after(order[0]), Step::Statement(order[1]));
    quiz.answer(order[1], rated(2));
    assert_eq!(quiz.step_after(order[1]), Step::AreaFinished(AreaIdx(0)));
    assert_eq!(quiz.step_on(Some(AreaIdx(0))), Step::Statement(order[2]));
    quiz.answer_area(AreaIdx(1));
    assert_eq!(quiz.step_after(order[5]), Step::AreaFinished(AreaIdx(1)));
    assert_eq!(quiz.step_on(Some(AreaIdx(1))), Step::Result);
}

#[test]
fn what_was_left_out_is_asked_after_the_rest() {
    let mut quiz = Quiz::started(QuizMode::Areas(vec![AreaIdx(0), AreaIdx(1)]));
    let order = quiz.order();
    quiz.answer(order[1], rated(2));
    quiz.answer_area(AreaIdx(1));
    assert_eq!(quiz.step_on(Some(AreaIdx(1))), Step::Statement(order[0]));
    assert!(quiz.state.is_unfinished());
    quiz.answer(order[0], rated(2));
    assert_eq!(quiz.step_on(None), Step::Result);
}

#[test]
fn a_statement_outside_the_quiz_leads_back_into_it() {
    let mut quiz = Quiz::started(QuizMode::Areas(vec![AreaIdx(1)]));
    quiz.answer(CommitmentIdx(90), rated(2));
    let first = quiz.order()[0];
    assert_eq!(quiz.step_after(CommitmentIdx(90)), Step::Statement(first));
}

#[test]
fn without_a_quiz_there_is_only_the_result() {
    let mut quiz = Quiz::started(QuizMode::Full);
    quiz.apply(QuizEvent::Deleted);
    assert_eq!(quiz.step_after(CommitmentIdx(0)), Step::Result);
    assert_eq!(quiz.step_on(None), Step::Result);
    assert!(!quiz.state.is_unfinished());
    assert!(!quiz.state.is_area_finished(&quiz.programme, AreaIdx(0)));
}

#[test]
fn back_goes_the_way_the_quiz_came() {
    let run = Quiz::started(QuizMode::Short).state.run.unwrap();
    assert_eq!(run.before(run.order[0]), None);
    assert_eq!(run.before(run.order[5]), Some(run.order[4]));
    let outside = (0..98).map(CommitmentIdx).find(|&idx| run.position(idx).is_none()).unwrap();
    assert_eq!(run.before(outside), None);
}
