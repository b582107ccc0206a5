//! The entry point in the browser. The page's loader fetches the pack and calls [`start`].

// Nothing runs by itself, and without `main` the standard library's start-up code stays out.
#![cfg_attr(target_arch = "wasm32", no_main)]

#[cfg(target_arch = "wasm32")]
use {
    enig::app,
    enig::browser::{newsletter, offline, packs, page, sharing},
    enig::programme::Pack,
    wasm_bindgen::prelude::*,
};

#[cfg(not(target_arch = "wasm32"))]
fn main() {}

// Less code than the standard library's (`docs/adr/0011-smaller-code.md`).
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

/// Starts the quiz in the page: on a compiled pack, under a base path, with the bits that the page has
/// drawn, a function that fetches the pack of another language, one that sees to use without a network,
/// one that sends a sign-up for the newsletter, and one that sees to links to results. What stood there
/// before stays, for the loader to take away.
///
/// # Errors
///
/// Says in English what is wrong with the pack or the page; the loader shows its own text.
#[cfg(target_arch = "wasm32")]
#[wasm_bindgen]
pub fn start(
    pack: &[u8],
    base: String,
    bits: u32,
    load_pack: js_sys::Function,
    ask_offline: js_sys::Function,
    send_sign_up: js_sys::Function,
    ask_sharing: js_sys::Function,
) -> Result<(), JsError> {
    let pack = Pack::decode(pack).map_err(|error| JsError::new(error.reason()))?;
    let place =
        page::mount_point().ok_or_else(|| JsError::new("the page has no place for the app"))?;
    packs::set_loader(load_pack);
    offline::set_asked(ask_offline);
    newsletter::set_sender(send_sign_up);
    sharing::set_asked(ask_sharing);
    // The quiz runs for as long as the page is open.
    core::mem::forget(app::mount(&place, pack, base, bits));
    Ok(())
}
