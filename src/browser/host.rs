//! What the page's loader does for the app: all that is ever fetched or sent.

use std::cell::RefCell;

use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    /// The loader. It reports every outcome through the callback and throws nothing.
    pub type Host;

    #[wasm_bindgen(method)]
    fn pack(this: &Host, tag: &str, done: JsValue);

    #[wasm_bindgen(method)]
    fn send(this: &Host, endpoint: &str, address: &str, consent: &str, done: JsValue);
}

thread_local! {
    static HOST: RefCell<Option<Host>> = const { RefCell::new(None) };
}

/// Sets the loader.
pub fn set(host: Host) {
    HOST.set(Some(host));
}

/// Fetches the pack of a language. `done` gets `None` when it could not be had.
pub fn request_pack(tag: &str, done: impl FnOnce(Option<Vec<u8>>) + 'static) {
    let done = Closure::once_into_js(move |bytes: JsValue| {
        done(bytes.dyn_ref::<js_sys::Uint8Array>().map(js_sys::Uint8Array::to_vec));
    });
    with_host(|host| host.pack(tag, done));
}

/// Sends a sign-up for the newsletter: the address, and which text was consented to. `done` gets the
/// HTTP status of the answer, 0 where none came in time, and `None` where nothing was reached.
pub fn send_sign_up(
    endpoint: &str,
    address: &str,
    consent: &str,
    done: impl FnOnce(Option<u16>) + 'static,
) {
    let done = Closure::once_into_js(move |status: JsValue| {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a status has three digits, and the cast saturates"
        )]
        done(status.as_f64().map(|status| status as u16));
    });
    with_host(|host| host.send(endpoint, address, consent, done));
}

fn with_host(ask: impl FnOnce(&Host)) {
    HOST.with_borrow(|host| host.as_ref().map(ask));
}
