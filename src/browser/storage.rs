//! Storage that may be blocked, full or gone.

use gloo_storage::{LocalStorage, SessionStorage, Storage as _};
use thiserror::Error;

/// Where something is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tier {
    /// Until the tab is closed.
    Tab,
    /// Until the voter deletes it. Only used when asked for.
    Device,
}

/// Why something was not kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum StorageError {
    /// The browser gives this page no storage.
    #[error("storage is blocked")]
    Blocked,
    /// There is no room, or the browser refuses to write.
    #[error("storage is full")]
    Full,
}

/// Whether the tier is there at all.
pub fn is_available(tier: Tier) -> bool {
    raw(tier).is_ok()
}

/// What is kept under a key, if anything can be read.
pub fn read(tier: Tier, key: &str) -> Option<String> {
    raw(tier).ok()?.get_item(key).ok()?
}

/// Keeps a value under a key.
pub fn write(tier: Tier, key: &str, value: &str) -> Result<(), StorageError> {
    raw(tier)?.set_item(key, value).map_err(|_| StorageError::Full)
}

/// Removes a key. Nothing happens where there is none.
pub fn remove(tier: Tier, key: &str) {
    if let Ok(storage) = raw(tier) {
        // A browser that hands out its storage but refuses to remove has nothing better to offer.
        let _ = storage.remove_item(key);
    }
}

/// Reading `window.localStorage` itself throws where storage is blocked, and the library turns that
/// into an exception that Rust cannot catch. So the property is tried first.
fn raw(tier: Tier) -> Result<web_sys::Storage, StorageError> {
    let window = web_sys::window().ok_or(StorageError::Blocked)?;
    let tried = match tier {
        Tier::Tab => window.session_storage(),
        Tier::Device => window.local_storage(),
    };
    match (tried, tier) {
        (Ok(Some(_)), Tier::Tab) => Ok(SessionStorage::raw()),
        (Ok(Some(_)), Tier::Device) => Ok(LocalStorage::raw()),
        (Ok(None) | Err(_), _) => Err(StorageError::Blocked),
    }
}
