use leptos::html::{H1, Main, Ul};
use leptos::prelude::*;

use super::QuizStore;
use crate::browser::page;

/// Moves focus to a screen's heading when the voter has come there, so that a keyboard or a screen
/// reader goes on from its top. Not on the first load: that focus is the browser's.
pub fn focus_on_arrival(quiz: QuizStore, heading: NodeRef<H1>) {
    Effect::new(move |_| {
        if let Some(heading) = heading.get()
            && quiz.has_moved()
        {
            page::focus(&heading);
        }
    });
}

/// Moves focus past the header.
pub fn focus_on(main: NodeRef<Main>) {
    if let Some(main) = main.get_untracked() {
        page::focus(&main);
    }
}

/// Moves focus to a list, when what had it is gone.
pub fn focus_on_list(list: NodeRef<Ul>) {
    if let Some(list) = list.get_untracked() {
        page::focus(&list);
    }
}
