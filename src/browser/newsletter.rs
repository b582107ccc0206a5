//! Sending a sign-up for the newsletter, through the page's loader (`loader/newsletter.js`).

use std::cell::RefCell;

use wasm_bindgen::prelude::*;

thread_local! {
    static SENDER: RefCell<Option<js_sys::Function>> = const { RefCell::new(None) };
}

/// Sets the sender: a function of an endpoint, an address, a name of the text that was consented to,
/// and a callback. The callback is called with the HTTP status of the answer, 0 where none came in time,
/// or null where nothing was reached.
pub fn set_sender(sender: js_sys::Function) {
    SENDER.with_borrow_mut(|place| *place = Some(sender));
}

/// Sends a sign-up. `done` gets what the sender tells, without null.
pub fn send(
    endpoint: &str,
    address: &str,
    consent: &str,
    done: impl FnOnce(Option<u16>) + 'static,
) {
    let Some(sender) = SENDER.with_borrow(Clone::clone) else {
        return done(None);
    };
    let callback = Closure::once_into_js(move |status: JsValue| {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a status has three digits, and the cast saturates"
        )]
        done(status.as_f64().map(|status| status as u16));
    });
    let [endpoint, address, consent] = [endpoint, address, consent].map(JsValue::from_str);
    // The sender reports every failure through the callback.
    let _ = sender.call4(&JsValue::NULL, &endpoint, &address, &consent, &callback);
}
