//! Fetching files of the site.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use wasm_bindgen_futures::JsFuture;
use web_sys::{AbortController, Request, RequestCache, RequestCredentials, RequestInit, Response};

use super::assets::Asset;

/// How long the browser may take to fetch what the voter has asked for, in milliseconds.
const TIMEOUT: i32 = 15_000;

/// The content of a file. What does not arrive whole is fetched once more, past every cache.
pub async fn bytes(file: &Asset) -> Option<Vec<u8>> {
    match try_bytes(file, RequestCache::Default).await {
        Some(bytes) => Some(bytes),
        None => bytes_past_caches(file).await,
    }
}

/// The content of a file, fetched past every cache, which then hold it.
pub async fn bytes_past_caches(file: &Asset) -> Option<Vec<u8>> {
    try_bytes(file, RequestCache::Reload).await
}

async fn try_bytes(file: &Asset, cache: RequestCache) -> Option<Vec<u8>> {
    let options = RequestInit::new();
    options.set_cache(cache);
    options.set_credentials(if file.address.ends_with(".js") {
        // As browsers do for scripts, so that both find the same file in the cache.
        RequestCredentials::SameOrigin
    } else {
        RequestCredentials::Omit
    });
    if !file.integrity.is_empty() {
        options.set_integrity(&file.integrity);
    }
    let timeout = Timeout::start()?;
    options.set_signal(Some(&timeout.controller.signal()));
    let response = send(&Request::new_with_str_and_init(&file.address, &options).ok()?).await?;
    let buffer = JsFuture::from(response.array_buffer().ok()?).await.ok()?;
    Some(js_sys::Uint8Array::new(&buffer).to_vec())
}

/// Sends a request. `None` when nothing was reached, or the request was given up.
pub(super) async fn send(request: &Request) -> Option<Response> {
    let promise = web_sys::window()?.fetch_with_request(request);
    JsFuture::from(promise).await.ok()?.dyn_into().ok()
}

/// Gives a request up after a while, unless dropped before.
pub(super) struct Timeout {
    pub(super) controller: AbortController,
    timer: i32,
    _abort: Closure<dyn FnMut()>,
}

impl Timeout {
    /// Starts the clock.
    pub(super) fn start() -> Option<Self> {
        let controller = AbortController::new().ok()?;
        let aborted = controller.clone();
        let abort = Closure::<dyn FnMut()>::new(move || aborted.abort());
        let window = web_sys::window()?;
        let timer = window.set_timeout_with_callback_and_timeout_and_arguments_0(
            abort.as_ref().unchecked_ref(),
            TIMEOUT,
        );
        Some(Self { controller, timer: timer.ok()?, _abort: abort })
    }

    /// Whether the time is over.
    pub(super) fn is_over(&self) -> bool {
        self.controller.signal().aborted()
    }
}

impl Drop for Timeout {
    fn drop(&mut self) {
        if let Some(window) = web_sys::window() {
            window.clear_timeout_with_handle(self.timer);
        }
    }
}
