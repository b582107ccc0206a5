//! Ranking and suggestions alone, compiled as the app is, for a page that times them in a browser:
//! `cargo xtask bench --only lists`. No part of the product.

#![cfg_attr(target_arch = "wasm32", no_main)]

#[cfg(target_arch = "wasm32")]
use {
    enig_bench::half_answered,
    enig_core::programme::{Pack, Programme},
    enig_core::quiz::{QuizState, Seed},
    enig_core::related::{suggestions, unrelated_to_disagreements},
    wasm_bindgen::prelude::*,
};

#[cfg(not(target_arch = "wasm32"))]
fn main() {}

// The app's own.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

/// A quiz of which half is answered, and the two lists that can follow from it.
#[cfg(target_arch = "wasm32")]
#[wasm_bindgen]
pub struct Lists {
    programme: Programme,
    state: QuizState,
}

#[cfg(target_arch = "wasm32")]
#[wasm_bindgen]
impl Lists {
    /// On a compiled pack. The answers are those of the native times.
    ///
    /// # Errors
    ///
    /// Says what is wrong with the pack.
    #[wasm_bindgen(constructor)]
    pub fn new(pack: &[u8]) -> Result<Self, JsError> {
        let pack = Pack::decode(pack).map_err(|error| JsError::new(error.reason()))?;
        let state = half_answered(&pack.programme, Seed::new(1));
        Ok(Self { programme: pack.programme, state })
    }

    /// Ranks what the voter may also agree with, and says how many are suggested.
    pub fn related(&self) -> usize {
        suggestions(&self.programme, &self.state.sheet, &self.state.dismissed, None).len()
    }

    /// Finds what has nothing to do with disagreements, and says how many there are.
    pub fn unrelated(&self) -> usize {
        unrelated_to_disagreements(&self.programme, &self.state.sheet, None).len()
    }
}
