//! What the page tells of an element.

use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::Element;

/// Does something whenever an event comes to an element. The browser gives it up with the element.
pub fn listen(element: &Element, event: &str, act: Box<dyn Fn(JsValue)>) {
    let act = Closure::wrap(act).into_js_value();
    // There is no event that an element cannot listen to.
    let _ = element.add_event_listener_with_callback(event, act.unchecked_ref());
}
