//! Fetching another language's pack, through the page's loader.

use std::cell::RefCell;

use wasm_bindgen::prelude::*;

thread_local! {
    static LOADER: RefCell<Option<js_sys::Function>> = const { RefCell::new(None) };
}

/// Sets the loader: a function of a language tag and a callback, which is called with the bytes or,
/// when they could not be had, with null.
pub fn set_loader(loader: js_sys::Function) {
    LOADER.with_borrow_mut(|place| *place = Some(loader));
}

/// Fetches the pack of a language. `done` gets `None` when it could not be had.
pub fn request(tag: &str, done: impl FnOnce(Option<Vec<u8>>) + 'static) {
    let Some(loader) = LOADER.with_borrow(Clone::clone) else {
        return done(None);
    };
    let callback = Closure::once_into_js(move |bytes: JsValue| {
        done(bytes.dyn_ref::<js_sys::Uint8Array>().map(js_sys::Uint8Array::to_vec));
    });
    // The loader reports every failure through the callback.
    let _ = loader.call2(&JsValue::NULL, &JsValue::from_str(tag), &callback);
}
