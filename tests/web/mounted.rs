//! The app in a section of its own, as a test presses and reads it.

use enig::app::mount;
use enig_core::i18n::{Locale, Text, text};
use js_sys::Promise;
use wasm_bindgen::JsCast as _;
use wasm_bindgen_futures::JsFuture;
use web_sys::HtmlElement;

use super::broken::run;
use super::programme::pack;

/// How many frames a step of the browser's own may take.
const FRAMES: usize = 200;

/// A mounted app; it goes with everything it has kept when dropped.
pub(crate) struct Mounted {
    section: HtmlElement,
    /// Given up before the section, so that the app takes itself down.
    app: Option<Box<dyn core::any::Any>>,
}

impl Mounted {
    /// Mounts the app, as it starts when the page has been loaded.
    pub(crate) async fn app() -> Self {
        let document = web_sys::window().unwrap().document().unwrap();
        let section: HtmlElement = document.create_element("section").unwrap().unchecked_into();
        section.set_id("app");
        document.body().unwrap().append_child(&section).unwrap();
        let app = mount(section.clone(), pack(Locale::Nb), 0);
        let mounted = Self { section, app: Some(Box::new(app)) };
        drawn().await;
        mounted
    }

    /// Gives the page a file, which the attribute `data-<name>` of the app names.
    pub(crate) fn serve(&self, name: &str, content: &[u8]) {
        let parts = js_sys::Array::of1(&js_sys::Uint8Array::from(content));
        let blob = web_sys::Blob::new_with_u8_array_sequence(&parts).unwrap();
        let address = web_sys::Url::create_object_url_with_blob(&blob).unwrap();
        self.section.set_attribute(&format!("data-{name}"), &address).unwrap();
    }

    /// The text of the first heading.
    pub(crate) fn heading(&self) -> String {
        self.text_of("h1")
    }

    /// Waits until the first heading begins with these words.
    pub(crate) async fn comes_to(&self, heading: &str) {
        self.waits_for(heading, || self.heading().starts_with(heading)).await;
    }

    /// Waits until the first element that a selector names holds these words.
    pub(crate) async fn says(&self, selector: &str, words: &str) {
        self.waits_for(words, || self.text_of(selector).contains(words)).await;
    }

    async fn waits_for(&self, words: &str, is_there: impl Fn() -> bool) {
        for _ in 0..FRAMES {
            if is_there() {
                return;
            }
            drawn().await;
        }
        panic!("waited in vain for «{words}», still at «{}»", self.heading());
    }

    /// The text of the first element that a selector names; empty without one.
    pub(crate) fn text_of(&self, selector: &str) -> String {
        let element = self.section.query_selector(selector).unwrap();
        element.and_then(|element| element.text_content()).unwrap_or_default()
    }

    /// Presses the first element of a kind with a text, and waits until the page has been drawn.
    pub(crate) async fn press(&self, kind: &str, words: &str) {
        let elements = self.section.query_selector_all(kind).unwrap();
        let says = |element: &HtmlElement| {
            element.text_content().is_some_and(|text| text.trim().starts_with(words))
        };
        let found = (0..elements.length())
            .filter_map(|n| elements.item(n)?.dyn_into::<HtmlElement>().ok())
            .find(says);
        found.unwrap_or_else(|| panic!("no {kind} «{words}»")).click();
        drawn().await;
    }

    /// Presses a button with an interface text.
    pub(crate) async fn press_button(&self, which: Text) {
        self.press("button", text(Locale::Nb, which)).await;
    }
}

impl Drop for Mounted {
    fn drop(&mut self) {
        self.app.take();
        self.section.remove();
        run("sessionStorage.clear(); localStorage.clear(); history.replaceState(null, '')");
    }
}

/// Waits until the page has been drawn, and once more for what was waiting for that.
async fn drawn() {
    for _ in 0..2 {
        let mut frame = |done: js_sys::Function, _| {
            web_sys::window().unwrap().request_animation_frame(&done).unwrap();
        };
        JsFuture::from(Promise::new(&mut frame)).await.unwrap();
    }
}
