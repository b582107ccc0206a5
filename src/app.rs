//! The app: the store and the frame around the screens.

#[cfg(feature = "ssr")]
mod written;

#[cfg(feature = "ssr")]
pub use written::{Content, longest_statements, written_page};

#[cfg(target_arch = "wasm32")]
mod mounted;
#[cfg(target_arch = "wasm32")]
mod sharing;

#[cfg(target_arch = "wasm32")]
pub use mounted::mount;
#[cfg(target_arch = "wasm32")]
pub use sharing::Sharing;
