//! The page around the quiz: its address, title, language, focus and scroll position.

use wasm_bindgen::JsCast as _;
use wasm_bindgen::closure::Closure;
use web_sys::HtmlElement;

/// The path of the page's address.
pub fn path() -> String {
    window().and_then(|window| window.location().pathname().ok()).unwrap_or_default()
}

/// Sets the page's title.
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// Sets the page's language.
pub fn set_language(tag: &str) {
    if let Some(root) = document().and_then(|document| document.document_element()) {
        let _ = root.set_attribute("lang", tag);
    }
}

/// Moves focus to the element with an id, without scrolling to it, once the page has been drawn: what
/// was just asked for need not be there yet.
pub fn focus_when_drawn(id: &'static str) {
    let focus = Closure::once_into_js(move || {
        let element = document().and_then(|document| document.get_element_by_id(id));
        if let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
            let options = web_sys::FocusOptions::new();
            options.set_prevent_scroll(true);
            let _ = element.focus_with_options(&options);
        }
    });
    if let Some(window) = window() {
        let _ = window.request_animation_frame(focus.unchecked_ref());
    }
}

/// Scrolls to the top, at once.
pub fn scroll_to_top() {
    if let Some(window) = window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
}

/// Opens the browser's print dialogue.
pub fn print() {
    if let Some(window) = window() {
        let _ = window.print();
    }
}

/// The element that the app is mounted in.
pub fn mount_point() -> Option<HtmlElement> {
    document()?.get_element_by_id("app")?.dyn_into().ok()
}

fn window() -> Option<web_sys::Window> {
    web_sys::window()
}

fn document() -> Option<web_sys::Document> {
    window()?.document()
}
