//! Use without a network. What there is to it is done by the page's scripts (`loader/offline.js`).

use std::cell::RefCell;

use wasm_bindgen::prelude::*;

thread_local! {
    static ASKED: RefCell<Option<js_sys::Function>> = const { RefCell::new(None) };
}

/// Sets who is asked: a function of a verb and a callback, which is called with every state that
/// comes of it, and never where there is no use without a network.
pub fn set_asked(asked: js_sys::Function) {
    ASKED.with_borrow_mut(|place| *place = Some(asked));
}

/// Asks for something: `look`, `on`, `off` or `update`. What `told` is told stands in the script.
pub fn ask(verb: &str, told: impl Fn(&str) + 'static) {
    let Some(asked) = ASKED.with_borrow(Clone::clone) else { return };
    let told = Closure::<dyn Fn(String)>::new(move |state: String| told(&state)).into_js_value();
    // The function tells every failure through the callback.
    let _ = asked.call2(&JsValue::NULL, &JsValue::from_str(verb), &told);
}
