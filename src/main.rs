//! The entry point in the browser.
//!
//! Nothing runs when the module is loaded: the page's boot script fetches the pack and calls [`start`].

// Without `main`, the standard library's start-up code stays out.
#![cfg_attr(target_arch = "wasm32", no_main)]

#[cfg(target_arch = "wasm32")]
use wasm_bindgen::prelude::*;

#[cfg(not(target_arch = "wasm32"))]
fn main() {}

// A third of the code size of the standard library's allocator.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

/// Mounts the quiz in the page's `#app` element, after what stands there already.
///
/// `pack` is a compiled programme pack. `bits` are random bits that the page has drawn: they choose the first
/// sample of statements and the side on which the answers begin.
///
/// # Errors
///
/// Says in English what is wrong with the pack or the page. The boot script shows its own text.
#[cfg(target_arch = "wasm32")]
#[wasm_bindgen]
pub fn start(pack: &[u8], bits: u32) -> Result<(), JsError> {
    let pack = enig_core::programme::Pack::decode(pack)?;
    enig::app::start(pack, bits).ok_or_else(|| JsError::new("the page has no element #app"))
}
