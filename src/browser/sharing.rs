//! Links to results: the one the page was opened with, and handing one on (`loader/share.js`).

use std::cell::RefCell;

use wasm_bindgen::prelude::*;

thread_local! {
    static ASKED: RefCell<Option<js_sys::Function>> = const { RefCell::new(None) };
}

/// Sets who is asked: a function of a verb, a link, a title, and a callback.
pub fn set_asked(asked: js_sys::Function) {
    ASKED.with_borrow_mut(|place| *place = Some(asked));
}

/// What stood behind `#r=` in the address when the page was opened. It is told once.
pub fn arrived() -> Option<String> {
    ask("arrived", "", "", &JsValue::UNDEFINED).as_string()
}

/// Whether the device has a share sheet for a link.
pub fn can_hand_on(link: &str, title: &str) -> bool {
    ask("can", link, title, &JsValue::UNDEFINED).is_truthy()
}

/// Hands a link on: `share` to the device's share sheet, `copy` to the clipboard. `told` is told
/// `copied`, `select` when the voter has to copy it, or nothing when there is nothing to say.
pub fn hand_on(verb: &str, link: &str, title: &str, told: impl FnOnce(&str) + 'static) {
    let told = Closure::once_into_js(move |came_of_it: String| told(&came_of_it));
    ask(verb, link, title, &told);
}

fn ask(verb: &str, link: &str, title: &str, told: &JsValue) -> JsValue {
    let Some(asked) = ASKED.with_borrow(Clone::clone) else { return JsValue::UNDEFINED };
    let [verb, link, title] = [verb, link, title].map(JsValue::from_str);
    // The function tells every failure through the callback.
    asked.call4(&JsValue::NULL, &verb, &link, &title, told).unwrap_or(JsValue::UNDEFINED)
}
