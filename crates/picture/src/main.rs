//! The WebAssembly module that draws pictures, with two functions for JavaScript. `wasm-bindgen --target web`
//! makes the script that starts it. A program and not a `cdylib` beside the library, because Cargo leaves
//! out link-time optimisation for a package with both. On other targets it does nothing.

#[cfg(target_arch = "wasm32")]
pub mod exports {
    //! The functions for JavaScript.

    use enig_core::share::{PictureContent, PictureFormat};
    use enig_picture::{Style, render};
    use wasm_bindgen::prelude::*;

    /// Draws a picture as a PNG file.
    ///
    /// `content` is made by [`PictureContent::encode`], `format` by [`PictureFormat::name`], and `style` is the
    /// file that the build makes by [`Style::encode`]. Throws an error with a plain text for anything else.
    #[wasm_bindgen]
    pub fn render_png(content: &[u8], format: &str, style: &[u8]) -> Result<Vec<u8>, JsError> {
        let (content, format, style) = decode(content, format, style)?;
        Ok(render(&content, format, &style)?.png())
    }

    /// Draws a picture as an SVG file. The arguments are those of [`render_png`].
    #[wasm_bindgen]
    pub fn render_svg(content: &[u8], format: &str, style: &[u8]) -> Result<String, JsError> {
        let (content, format, style) = decode(content, format, style)?;
        Ok(render(&content, format, &style)?.svg())
    }

    fn decode(
        content: &[u8],
        format: &str,
        style: &[u8],
    ) -> Result<(PictureContent, PictureFormat, Style), JsError> {
        let content = PictureContent::decode(content);
        let content =
            content.ok_or_else(|| JsError::new("the content of the picture is damaged"))?;
        let format = PictureFormat::from_name(format);
        let format = format.ok_or_else(|| JsError::new("there is no such picture format"))?;
        let style = Style::decode(style);
        let style = style.ok_or_else(|| JsError::new("the style file of pictures is damaged"))?;
        Ok((content, format, style))
    }
}

fn main() {}
