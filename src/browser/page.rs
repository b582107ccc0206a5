//! The page around the quiz: its address, title, language, focus and scroll position.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{HtmlElement, HtmlInputElement};

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

/// Marks all that stands in the field with an id, ready to be copied, and moves focus there.
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

/// Does something once what has been asked for so far has been painted; in a page that is in the background,
/// when it is looked at again.
pub fn when_painted(act: Box<dyn FnOnce()>) {
    with_next_frame(Box::new(move || {
        if let Some(window) = window() {
            let act = Closure::once_into_js(act);
            let _ = window.set_timeout_with_callback(act.unchecked_ref());
        }
    }));
}

/// Does something just before the next frame is painted.
pub fn with_next_frame(act: Box<dyn FnOnce()>) {
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
pub fn typed_in(id: &str) -> String {
    element(id).map(|field: HtmlInputElement| field.value()).unwrap_or_default()
}

/// Whether the box with an id is ticked.
pub fn is_ticked(id: &str) -> bool {
    element(id).is_some_and(|field: HtmlInputElement| field.checked())
}

/// The element with an id, with nothing in it.
pub fn emptied(id: &str) -> Option<HtmlElement> {
    element(id).inspect(|place: &HtmlElement| place.set_text_content(None))
}

/// The element that the app is mounted in.
pub fn mount_point() -> Option<HtmlElement> {
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
