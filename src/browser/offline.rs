//! Use without a network. The service worker and its registration are JavaScript (`js/offline.js`).

use wasm_bindgen::prelude::*;

use super::assets;

#[wasm_bindgen(module = "/js/offline.js")]
extern "C" {
    fn look(base: &str, edition: &str, tell: &JsValue);

    #[wasm_bindgen(js_name = turnOn)]
    fn turn_on(base: &str, edition: &str, tell: &JsValue);

    #[wasm_bindgen(js_name = turnOff)]
    fn turn_off(base: &str, edition: &str, tell: &JsValue);

    #[wasm_bindgen(js_name = update)]
    fn update_now(base: &str, edition: &str, tell: &JsValue);
}

/// What the service worker can be asked to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Request {
    /// To say how things stand.
    Look,
    /// To keep the site's files on the device.
    TurnOn,
    /// To remove them.
    TurnOff,
    /// To let the new version take over. The page is loaded again.
    Update,
}

/// What the service worker reports.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Report {
    /// Nothing is kept.
    Off,
    /// The files are being fetched.
    Working,
    /// Everything is kept.
    On,
    /// A new version waits.
    NewVersion,
    /// A new version waits, with a new edition of the programme.
    NewEdition,
    /// The request failed.
    Failed,
}

/// Sends a request. `report` is called with every state that follows, for as long as the page lives; never
/// where the browser has no service workers.
pub fn send(request: Request, report: impl Fn(Report) + 'static) {
    let report = Closure::<dyn Fn(String)>::new(move |state: String| report(parse(&state)));
    let report = report.into_js_value();
    let (base, edition) = (assets::base(), assets::edition());
    match request {
        Request::Look => look(&base, &edition, &report),
        Request::TurnOn => turn_on(&base, &edition, &report),
        Request::TurnOff => turn_off(&base, &edition, &report),
        Request::Update => update_now(&base, &edition, &report),
    }
}

fn parse(state: &str) -> Report {
    match state {
        "off" => Report::Off,
        "working" => Report::Working,
        "on" => Report::On,
        "update" => Report::NewVersion,
        "edition" => Report::NewEdition,
        _ => Report::Failed,
    }
}
