//! Presses that were meant once.

use std::cell::Cell;

use wasm_bindgen::JsValue;
use web_sys::MouseEvent;

thread_local! {
    static LAST: Cell<f64> = const { Cell::new(f64::NEG_INFINITY) };
}

/// Milliseconds within which a second tap belongs to the first: nobody reads a statement so fast.
const SECOND_TAP: f64 = 350.0;

/// Whether a press is the second of a double click or of two quick taps, and so was not meant for
/// what has come to stand there since the first. Not every browser counts taps as clicks together, so
/// for touch the time between them decides.
pub fn is_second(press: &MouseEvent) -> bool {
    let now = press.time_stamp();
    let is_soon = now - LAST.replace(now) < SECOND_TAP;
    let pointer = js_sys::Reflect::get(press, &JsValue::from_str("pointerType"));
    let is_touch = pointer.is_ok_and(|pointer| pointer == "touch");
    press.detail() > 1 || is_touch && is_soon
}
