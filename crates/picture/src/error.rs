use thiserror::Error;

/// Why a picture could not be drawn or written.
#[derive(Debug, Error)]
pub enum PictureError {
    /// There is more text than any picture has space for.
    #[error("the picture has more than 16 KiB of text; shorten the titles")]
    TooMuchText,
}
