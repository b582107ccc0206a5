//! The history entries of the quiz. The address stays the same, but where a link has led to; the entry's state says which screen
//! it is, and carries the quiz itself where the browser has no storage.

use wasm_bindgen::prelude::*;

/// Adds an entry with this state under the same address.
pub fn push(state: &str) {
    if let Some(history) = history() {
        // Refused in some sandboxed frames; the quiz then works without the back button.
        let _ = history.push_state(&JsValue::from_str(state), "");
    }
}

/// Adds an entry with this state under another address on this site.
pub fn push_address(state: &str, address: &str) {
    if let Some(history) = history() {
        let _ = history.push_state_with_url(&JsValue::from_str(state), "", Some(address));
    }
}

/// Gives the current entry this state.
pub fn replace(state: &str) {
    if let Some(history) = history() {
        let _ = history.replace_state(&JsValue::from_str(state), "");
    }
}

/// Gives the current entry another address on this site.
pub fn replace_address(state: &str, address: &str) {
    if let Some(history) = history() {
        let _ = history.replace_state_with_url(&JsValue::from_str(state), "", Some(address));
    }
}

/// The state of the current entry.
pub fn current() -> Option<String> {
    history()?.state().ok()?.as_string()
}

/// Goes back one entry.
pub fn back() {
    if let Some(history) = history() {
        let _ = history.back();
    }
}

/// Calls `changed` with the state of each entry that the voter moves to, for as long as the page
/// lives. Entries that are not ours, such as a jump within the page, are passed over.
pub fn on_moved(changed: impl Fn(String) + 'static) {
    let listener =
        Closure::<dyn Fn(web_sys::PopStateEvent)>::new(move |event: web_sys::PopStateEvent| {
            if let Some(state) = event.state().as_string() {
                changed(state);
            }
        });
    if let Some(window) = web_sys::window() {
        let listener = listener.into_js_value();
        let _ = window.add_event_listener_with_callback("popstate", listener.unchecked_ref());
    }
}

fn history() -> Option<web_sys::History> {
    web_sys::window()?.history().ok()
}
