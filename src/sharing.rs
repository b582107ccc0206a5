//! The entry point of what there is to links to results: a module of its own, which the page's loader
//! fetches for those who share or open one (`docs/adr/0015-sharing-comes-later.md`).

#![cfg_attr(target_arch = "wasm32", no_main)]

#[cfg(target_arch = "wasm32")]
use {
    core::cell::RefCell,
    enig::app::Sharing,
    enig::browser::{packs, page, sharing},
    enig::i18n::Locale,
    enig::programme::Pack,
    enig::state::SharingPart,
    wasm_bindgen::prelude::*,
};

#[cfg(not(target_arch = "wasm32"))]
fn main() {}

// Less code than the standard library's (`docs/adr/0011-smaller-code.md`).
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

#[cfg(target_arch = "wasm32")]
thread_local! {
    static SHARING: RefCell<Option<Sharing>> = const { RefCell::new(None) };
}

/// Shows a part in its place on the page: on a compiled pack, under a base path, with the text of the
/// link that the page was opened with, a function that fetches what is kept of an earlier edition, and
/// one that hands links on and leads to other screens.
///
/// # Errors
///
/// Says in English what is wrong with the pack or the page; the app shows its own text.
#[cfg(target_arch = "wasm32")]
#[wasm_bindgen]
pub fn show(
    part: &str,
    pack: &[u8],
    base: String,
    link: &str,
    load_edition: js_sys::Function,
    ask_device: js_sys::Function,
) -> Result<(), JsError> {
    let mut pack = Pack::decode(pack).map_err(|error| JsError::new(error.reason()))?;
    let locale = Locale::from_tag(&pack.programme.language).unwrap_or_default();
    pack.texts = pack.texts.with_sharing(locale);
    let part = SharingPart::named(part).ok_or_else(|| JsError::new("there is no such part"))?;
    let place =
        page::emptied("sharing").ok_or_else(|| JsError::new("the page has no place for it"))?;
    packs::set_loader(load_edition);
    sharing::set_asked(ask_device);
    SHARING.with_borrow_mut(|shown| {
        let shown = shown.get_or_insert_with(|| Sharing::new(pack.clone(), base, link));
        shown.show(part, &place, pack);
    });
    Ok(())
}
