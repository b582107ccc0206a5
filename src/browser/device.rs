//! The clipboard and the share sheet of the device, and what the browser says it is. Browsers have neither on
//! pages without https, and some have none at all.

use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Clipboard, File, ShareData};

#[wasm_bindgen]
extern "C" {
    /// `navigator`, with the members that may be missing.
    type Device;

    #[wasm_bindgen(method, getter)]
    fn clipboard(this: &Device) -> Option<Clipboard>;

    #[wasm_bindgen(method, getter, js_name = share)]
    fn share_function(this: &Device) -> Option<js_sys::Function>;

    #[wasm_bindgen(method, getter, js_name = canShare)]
    fn can_share_function(this: &Device) -> Option<js_sys::Function>;

    #[wasm_bindgen(method, catch, js_name = canShare)]
    fn can_share(this: &Device, data: &ShareData) -> Result<bool, JsValue>;

    #[wasm_bindgen(method, catch)]
    async fn share(this: &Device, data: &ShareData) -> Result<JsValue, JsValue>;
}

/// What came of sharing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shared {
    /// It was shared, or the voter closed the share sheet.
    Done,
    /// The device could not share it.
    Failed,
}

/// Copies a text to the clipboard. Returns whether that worked.
pub async fn copy(text: &str) -> bool {
    match device().and_then(|device| device.clipboard()) {
        Some(clipboard) => JsFuture::from(clipboard.write_text(text)).await.is_ok(),
        None => false,
    }
}

/// Whether the device has a share sheet for a link.
pub fn can_share_link(title: &str, link: &str) -> bool {
    let Some(device) = device() else { return false };
    let knows = device.can_share_function().is_none_or(|_| {
        // A browser that throws here has no opinion.
        device.can_share(&link_data(title, link)).unwrap_or(true)
    });
    device.share_function().is_some() && knows
}

/// Opens the share sheet with a link.
pub async fn share_link(title: &str, link: &str) -> Shared {
    share(&link_data(title, link)).await
}

/// Whether the device has a share sheet for a file.
pub fn can_share_file(file: &File) -> bool {
    device().is_some_and(|device| {
        device.share_function().is_some() && device.can_share(&file_data(file)).unwrap_or(false)
    })
}

/// Opens the share sheet with a file alone: messengers that get a text or a link besides drop the picture.
pub async fn share_file(file: &File) -> Shared {
    share(&file_data(file)).await
}

/// What the browser says it is. Only to choose words by (`enig_core::share::is_in_app`).
pub fn user_agent() -> String {
    web_sys::window().and_then(|it| it.navigator().user_agent().ok()).unwrap_or_default()
}

async fn share(data: &ShareData) -> Shared {
    let Some(device) = device() else { return Shared::Failed };
    match device.share(data).await {
        Ok(_) => Shared::Done,
        Err(error) => {
            let is_closed =
                error.dyn_ref::<js_sys::Error>().is_some_and(|error| error.name() == "AbortError")
                    || error
                        .dyn_ref::<web_sys::DomException>()
                        .is_some_and(|e| e.name() == "AbortError");
            if is_closed { Shared::Done } else { Shared::Failed }
        }
    }
}

fn link_data(title: &str, link: &str) -> ShareData {
    let data = ShareData::new();
    data.set_title(title);
    data.set_url(link);
    data
}

fn file_data(file: &File) -> ShareData {
    let data = ShareData::new();
    data.set_files(js_sys::Array::of1(file).as_ref());
    data
}

fn device() -> Option<Device> {
    Some(web_sys::window()?.navigator().unchecked_into())
}
