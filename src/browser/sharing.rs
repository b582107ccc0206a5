//! Links to results. The app only leaves room for them; what stands there is a module of its own, which
//! the loader fetches when it is asked for (`loader/boot.js`). What that module wants of the device and
//! of the app goes through its own loader (`loader/sharing.js`).

use std::cell::RefCell;

use wasm_bindgen::prelude::*;

thread_local! {
    static ASKED: RefCell<Option<js_sys::Function>> = const { RefCell::new(None) };
}

/// Sets who is asked: of the app a function of a verb, a language and a callback; of the module one of a
/// verb, two texts and a callback.
pub fn set_asked(asked: js_sys::Function) {
    ASKED.with_borrow_mut(|place| *place = Some(asked));
}

/// Whether a link to a result has been opened since the page was loaded.
pub fn has_link() -> bool {
    ask("has", "", "", &JsValue::UNDEFINED).is_truthy()
}

/// Lets the module show a part in its place on the page, once that has been drawn. `failed` is told
/// when it could not be fetched.
pub fn show(part: &'static str, language: &'static str, failed: impl FnOnce() + 'static) {
    let failed = Closure::once_into_js(failed);
    let drawn = Closure::once_into_js(move || drop(ask(part, language, "", &failed)));
    if let Some(window) = web_sys::window() {
        let _ = window.request_animation_frame(drawn.unchecked_ref());
    }
}

/// Lets the app go to the screen of the current history entry. For the module.
pub fn follow_history() {
    ask("go", "", "", &JsValue::UNDEFINED);
}

/// Whether the device has a share sheet for a link. For the module.
pub fn can_hand_on(link: &str, title: &str) -> bool {
    ask("can", link, title, &JsValue::UNDEFINED).is_truthy()
}

/// Hands a link on: `share` to the device's share sheet, `copy` to the clipboard. `told` is told `copied`,
/// `select` when the voter has to copy it, or nothing when there is nothing to say. For the module.
pub fn hand_on(verb: &str, link: &str, title: &str, told: impl FnOnce(&str) + 'static) {
    let told = Closure::once_into_js(move |came_of_it: String| told(&came_of_it));
    ask(verb, link, title, &told);
}

/// Fetches the letters of pictures, once the page has been drawn. `done` gets `None` when they could not
/// be had. For the module.
pub fn letters(done: impl FnOnce(Option<Vec<u8>>) + 'static) {
    let done = Closure::once_into_js(move |bytes: JsValue| {
        done(bytes.dyn_ref::<js_sys::Uint8Array>().map(js_sys::Uint8Array::to_vec));
    });
    ask("letters", "", "", &done);
}

/// Holds a picture under a name, in place of any other of that name. Gives its address on this page.
/// For the module.
pub fn keep_file(name: &str, bytes: &[u8]) -> String {
    let bytes = js_sys::Uint8Array::from(bytes);
    ask_about("keep", name, &bytes, &JsValue::UNDEFINED).as_string().unwrap_or_default()
}

/// Whether the device has a share sheet for a picture by its name, together with a link. For the module.
pub fn can_hand_on_file(name: &str, link: &str, title: &str) -> bool {
    ask_about("can-file", name, &with_link(link, title), &JsValue::UNDEFINED).is_truthy()
}

/// Hands a picture on to the device's share sheet by its name, together with a link; the link alone where that
/// fails. `told` is told `failed`, or nothing when there is nothing to say. For the module.
pub fn hand_on_file(name: &str, link: &str, title: &str, told: impl FnOnce(&str) + 'static) {
    let told = Closure::once_into_js(move |came_of_it: String| told(&came_of_it));
    ask_about("file", name, &with_link(link, title), &told);
}

fn with_link(link: &str, title: &str) -> JsValue {
    [link, title].map(JsValue::from_str).iter().collect::<js_sys::Array>().into()
}

fn ask(verb: &str, one: &str, other: &str, told: &JsValue) -> JsValue {
    ask_about(verb, one, &JsValue::from_str(other), told)
}

fn ask_about(verb: &str, one: &str, other: &JsValue, told: &JsValue) -> JsValue {
    let Some(asked) = ASKED.with_borrow(Clone::clone) else { return JsValue::UNDEFINED };
    let [verb, one] = [verb, one].map(JsValue::from_str);
    // The function tells every failure through the callback.
    asked.call4(&JsValue::NULL, &verb, &one, other, told).unwrap_or(JsValue::UNDEFINED)
}
