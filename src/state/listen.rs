use leptos::tachys::renderer::types::{Element, Event};

use super::together;
use crate::browser::listener;

/// Does something whenever an event comes to an element; what follows it runs once, at its end.
pub fn listen(element: &Element, event: &str, act: Box<dyn Fn(Event)>) {
    listener::listen(element, event, Box::new(move |event| together(|| act(event))));
}
