//! The picture maker, a WebAssembly module of its own (`crates/picture`), fetched when a voter asks for a
//! picture.

use enig_core::share::{PictureContent, PictureFormat};
use wasm_bindgen::prelude::*;

use super::assets::{Asset, asset};
use super::fetch::{bytes, bytes_past_caches};

#[wasm_bindgen(module = "/js/modules.js")]
extern "C" {
    #[wasm_bindgen(js_name = importModule, catch)]
    async fn import_module(address: &str) -> Result<PictureModule, JsValue>;
}

#[wasm_bindgen]
extern "C" {
    /// The exports of the module's glue, as wasm-bindgen makes it.
    type PictureModule;

    #[wasm_bindgen(method, catch, js_name = default)]
    async fn init(this: &PictureModule, options: &js_sys::Object) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(method, catch)]
    fn render_png(
        this: &PictureModule,
        content: &[u8],
        format: &str,
        style: &[u8],
    ) -> Result<Vec<u8>, JsValue>;

    #[wasm_bindgen(method, catch)]
    fn render_svg(
        this: &PictureModule,
        content: &[u8],
        format: &str,
        style: &[u8],
    ) -> Result<String, JsValue>;
}

/// A picture as a PNG and as an SVG file. `None` where the module cannot be fetched or started.
pub async fn render(content: &PictureContent, format: PictureFormat) -> Option<(Vec<u8>, String)> {
    let module = load(&asset("picture")?, &asset("picture-wasm")?).await?;
    let style = bytes(&asset("picture-style")?).await?;
    let (content, format) = (content.encode(), format.name());
    let png = module.render_png(&content, format, &style).ok()?;
    let svg = module.render_svg(&content, format, &style).ok()?;
    Some((png, svg))
}

/// Starts the module. The browser keeps it, so that starting it again fetches nothing.
async fn load(glue: &Asset, module: &Asset) -> Option<PictureModule> {
    // An import checks no hash, so the file is fetched with its hash into the browser's cache first.
    bytes(glue).await?;
    let exports = if let Ok(exports) = import_module(&glue.address).await {
        exports
    } else {
        // The cache may hold it under another type, with which browsers run no script.
        bytes_past_caches(glue).await?;
        import_module(&glue.address).await.ok()?
    };
    let options = js_sys::Object::new();
    let wasm = js_sys::Uint8Array::from(&*bytes(module).await?);
    js_sys::Reflect::set(&options, &JsValue::from_str("module_or_path"), &wasm).ok()?;
    exports.init(&options).await.ok()?;
    Some(exports)
}
