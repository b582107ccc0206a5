//! The page around the quiz: its address, title, language, focus and scroll position.

use wasm_bindgen::prelude::*;
use web_sys::{HtmlElement, HtmlInputElement};

#[wasm_bindgen(module = "/js/page.js")]
extern "C" {
    fn shared() -> String;
}

/// The path of the page's address.
pub fn path() -> String {
    window().and_then(|window| window.location().pathname().ok()).unwrap_or_default()
}

/// The fragment of the page's address, with its `#`; empty without one.
pub fn fragment() -> String {
    window().and_then(|window| window.location().hash().ok()).unwrap_or_default()
}

/// Scheme and host of the page's address.
pub fn origin() -> String {
    window().and_then(|window| window.location().origin().ok()).unwrap_or_default()
}

/// Selects the text of the field with an id, ready to be copied, and moves focus there.
pub fn select(id: &str) {
    if let Some(field) = element::<HtmlInputElement>(id) {
        let _ = field.focus();
        field.select();
    }
}

/// The query of the page's address, with its question mark.
pub fn query() -> String {
    window().and_then(|window| window.location().search().ok()).unwrap_or_default()
}

/// The host of the page's address.
pub fn host() -> String {
    window().and_then(|window| window.location().host().ok()).unwrap_or_default()
}

/// Sets the page's title.
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// Sets the page's language. Browsers then compute every style anew, even where it stays the same.
pub fn set_language(tag: &str) {
    if let Some(root) = document().and_then(|document| document.document_element()) {
        let _ = root.set_attribute("lang", tag);
    }
}

/// Moves focus to the element with an id, and scrolls to it or not.
pub fn focus(id: &str, scrolls: bool) {
    if let Some(element) = element::<HtmlElement>(id) {
        let options = web_sys::FocusOptions::new();
        options.set_prevent_scroll(!scrolls);
        let _ = element.focus_with_options(&options);
    }
}

/// Calls `act` after the next frame has been painted. A page in the background paints when it is shown again.
pub fn after_paint(act: Box<dyn FnOnce()>) {
    before_paint(Box::new(move || {
        if let Some(window) = window() {
            let act = Closure::once_into_js(act);
            let _ = window.set_timeout_with_callback(act.unchecked_ref());
        }
    }));
}

/// Calls `act` just before the next frame is painted.
pub fn before_paint(act: Box<dyn FnOnce()>) {
    if let Some(window) = window() {
        let act = Closure::once_into_js(act);
        let _ = window.request_animation_frame(act.unchecked_ref());
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

/// What is typed in the field with an id. Nothing without one.
pub fn value_of(id: &str) -> String {
    element(id).map(|field: HtmlInputElement| field.value()).unwrap_or_default()
}

/// Whether the browser takes what is typed in the field with an id for what belongs in it.
pub fn is_valid(id: &str) -> bool {
    element(id).is_some_and(|field: HtmlInputElement| field.check_validity())
}

/// Whether the box with an id is ticked.
pub fn is_ticked(id: &str) -> bool {
    element(id).is_some_and(|field: HtmlInputElement| field.checked())
}

/// The element that the app is mounted in.
pub fn app_element() -> Option<HtmlElement> {
    element("app")
}

fn element<T: JsCast>(id: &str) -> Option<T> {
    document()?.get_element_by_id(id)?.dyn_into().ok()
}

fn window() -> Option<web_sys::Window> {
    web_sys::window()
}

fn document() -> Option<web_sys::Document> {
    window()?.document()
}

/// The part of the address that has the result of a link in it. Empty without one. The page takes it out of the
/// address before the app is there (`js/early.js`).
pub fn shared_link() -> String {
    shared()
}
