//! What holds for whatever stands in the address bar or in a history entry.

use proptest::prelude::*;
use proptest::sample::select;

use super::{Origin, Route, Screen};
use crate::programme::Programme;
use crate::quiz::strategies::programmes;

/// A programme and any screen of it.
fn screens() -> impl Strategy<Value = (Programme, Screen)> {
    programmes().prop_flat_map(|programme| {
        let idx = select(programme.commitment_indices().collect::<Vec<_>>());
        let area = select(programme.area_indices().collect::<Vec<_>>());
        let origin = prop_oneof![
            Just(Origin::Quiz),
            Just(Origin::Overview),
            Just(Origin::Result),
            area.clone().prop_map(Origin::AreaFinished),
        ];
        let screen = prop_oneof![
            Just(Screen::Start),
            Just(Screen::ChooseAreas),
            Just(Screen::Overview),
            Just(Screen::Result),
            Just(Screen::Shared),
            Just(Screen::Compare),
            area.prop_map(Screen::AreaFinished),
            (idx, origin).prop_map(|(idx, origin)| Screen::Statement(idx, origin)),
        ];
        (Just(programme), screen)
    })
}

proptest! {
    #[test]
    fn a_screen_survives_its_token((programme, screen) in screens()) {
        prop_assert_eq!(Screen::parse(&programme, &screen.token(&programme)), Some(screen));
    }

    #[test]
    fn any_token_is_read_without_a_panic(
        programme in programmes(),
        token in prop_oneof![any::<String>(), "(statement|area|start) ?([a-z]+-[0-9]{1,2} ?){0,4}"],
    ) {
        if let Some(screen) = Screen::parse(&programme, &token) {
            prop_assert_eq!(screen.token(&programme), token);
        }
    }

    #[test]
    fn any_address_is_read_without_a_panic(
        programme in programmes(),
        base in any::<String>(),
        path in prop_oneof![any::<String>(), "(nn/|en/)?(tema|programmet|delt|om)/(area-[0-9]|[0-9]{1,2})?/?"],
    ) {
        let parsed = Route::parse(&base, &programme, &format!("{base}{path}"));
        prop_assert_eq!(parsed, Route::parse("", &programme, &path));
        let href = parsed.href(&base, &programme);
        prop_assert_eq!(Route::parse(&base, &programme, &href), parsed);
    }
}
