use std::sync::LazyLock;

use enig_core::programme::Programme;
use enig_core::quiz::{QuizEvent, QuizMode, QuizState, Seed};
use enig_core::route::{Page, Route, areas_in_query};

use crate::{made, voter};

/// The address of a page in the page of somebody else, with its parameters: the path says which page it
/// is, the query which areas are asked about.
pub fn embed(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let (path, query) = text.split_once('?').unwrap_or((&text, ""));
    let programme = &*PROGRAMME;
    let route = Route::parse("/", programme, &["/embed/", path].concat());
    assert!(matches!(route.page, Page::Embed(_)), "«{path}» leads out of the frame");
    let href = route.href("/", programme);
    assert!(href.starts_with("/embed/"));
    assert_eq!(Route::parse("/", programme, &href), route);
    let areas = areas_in_query(programme, query);
    let is_twice = |at: usize| areas[..at].contains(&areas[at]);
    assert!(!(0..areas.len()).any(is_twice), "«{query}» names an area twice");
    if !areas.is_empty() {
        let mut state = QuizState::new(programme);
        let mode = QuizMode::Areas(areas);
        state.apply(programme, QuizEvent::Started { mode, seed: Seed::new(data.len() as u32) });
        voter::go_on(programme, state, data.len() as u32);
    }
}

static PROGRAMME: LazyLock<Programme> = LazyLock::new(made::large);
