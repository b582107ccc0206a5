//! The entry point in the browser. The page's loader fetches the pack and calls [`start`].

// Nothing runs by itself, and without `main` the standard library's start-up code stays out.
#![cfg_attr(target_arch = "wasm32", no_main)]

use enig::app::App;
use enig::browser::host::{self, Host};
use enig::browser::page;
use enig::programme::Pack;
use leptos::prelude::*;
use wasm_bindgen::prelude::*;

#[cfg(not(target_arch = "wasm32"))]
fn main() {}

/// Starts the quiz in the page: on a compiled pack, under a base path, with the bits that the page has
/// drawn, and with what the loader does for it. What stood there before stays, for the loader to take
/// away.
///
/// # Errors
///
/// Says in English what is wrong with the pack or the page; the loader shows its own text.
#[wasm_bindgen]
pub fn start(pack: &[u8], base: String, bits: u32, host: Host) -> Result<(), JsError> {
    let pack = Pack::decode(pack)?;
    let place =
        page::mount_point().ok_or_else(|| JsError::new("the page has no place for the app"))?;
    host::set(host);
    leptos::mount::mount_to(place, move || view! { <App pack base bits /> }).forget();
    Ok(())
}
