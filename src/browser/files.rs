//! Files that the app makes, as the page shows them, offers them for download and shares them.

use send_wrapper::SendWrapper;
use web_sys::{FilePropertyBag, Url};

/// A file that the app has made. Signals want values that could go to another thread; a browser has one.
pub type File = SendWrapper<web_sys::File>;

/// A file with a name and a media type.
pub fn file(name: &str, media_type: &str, content: &[u8]) -> Option<File> {
    let options = FilePropertyBag::new();
    options.set_type(media_type);
    let parts = js_sys::Array::of1(&js_sys::Uint8Array::from(content));
    let file = web_sys::File::new_with_u8_array_sequence_and_options(&parts, name, &options);
    file.ok().map(SendWrapper::new)
}

/// An address of this page for a file. It lives until [`release`] is called or the page is closed.
pub fn address_of(file: &File) -> String {
    Url::create_object_url_with_blob(file).unwrap_or_default()
}

/// Gives the address of a file up.
pub fn release(address: &str) {
    // An unknown address is none to give up.
    let _ = Url::revoke_object_url(address);
}
