use std::sync::LazyLock;

use enig_core::programme::Programme;
use enig_core::quiz::{QuizState, Seed};
use enig_core::route::{Route, Screen, areas_in_query};

use crate::made;

/// What stands in the address bar, and in the state of a history entry.
pub fn route(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let programme = &*PROGRAMME;
    for base in ["/", "/kampanje/"] {
        let route = Route::parse(base, programme, &text);
        let href = route.href(base, programme);
        assert_eq!(Route::parse(base, programme, &href), route, "«{text}» does not survive");
    }
    if let Some(screen) = Screen::parse(programme, &text) {
        assert_eq!(screen.token(programme), *text, "a screen has two names");
        let _ = screen.is_available_in(&QuizState::new(programme));
    }
    if let Some(seed) = Seed::in_fragment(&text) {
        assert_eq!(Seed::parse(&seed.code()), Some(seed));
    }
    let areas = areas_in_query(programme, &text);
    assert!(areas.iter().all(|area| area.as_usize() < programme.areas.len()));
}

static PROGRAMME: LazyLock<Programme> = LazyLock::new(made::large);
