use crate::i18n::Text;
use crate::scoring::{Tally, shown_area, shown_total};
use crate::state::{FocusPlace, Local, QuizStore, SharingPart};
use crate::ui::elements::{button, paragraph, section, section_heading};
use crate::ui::piece::{Piece, element};

/// The place that a part of what there is to links fills as soon as it has been fetched.
pub fn sharing_place(quiz: QuizStore, part: SharingPart) -> Piece {
    let failed = Local::<bool>::default();
    ask(quiz, part, failed.clone());
    let said = move || {
        let status = |text| paragraph("plain", quiz.text(text)).with("role", "status");
        if !failed.watched() {
            return vec![status(Text::SharingComes)];
        }
        let failed = failed.clone();
        let again = move || {
            failed.set(false);
            ask(quiz, part, failed.clone());
            // The button is gone.
            quiz.focus(FocusPlace::Sharing);
        };
        vec![status(Text::SharingFailed), button("button", quiz.text(Text::TryAgain), again)]
    };
    let place = element("div").with("id", FocusPlace::Sharing.id()).with("tabindex", "-1");
    place.class("sharing").live(said)
}

fn ask(quiz: QuizStore, part: SharingPart, failed: Local<bool>) {
    quiz.show_sharing(part, move || failed.set(true));
}

/// The way to share the result. Not there while it has no number.
pub fn share_section(quiz: QuizStore) -> Option<Piece> {
    let is_worth = quiz.with(|programme, state| {
        let of_area = |area| shown_area(&Tally::of_area(programme, &state.sheet, area)).score();
        shown_total(programme, state).score().is_some()
            || programme.area_numbers().any(|area| of_area(area).is_some())
    });
    is_worth.then(|| {
        let is_open = Local::<bool>::default();
        let press = is_open.clone();
        let content = move || {
            if is_open.watched() {
                return vec![sharing_place(quiz, SharingPart::Panel)];
            }
            let press = press.clone();
            let open = move || {
                press.set(true);
                // The button is gone.
                quiz.focus(FocusPlace::Sharing);
            };
            vec![button("button", quiz.text(Text::ShareOpen), open)]
        };
        let heading = section_heading("", quiz.text(Text::ShareTitle));
        section("share", vec![heading, element("div").live(content)])
    })
}
