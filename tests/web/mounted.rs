//! The app in a section of its own, as a test presses and reads it.

use enig::app::mount;
use enig_core::i18n::{Locale, Text, text};
use js_sys::Promise;
use wasm_bindgen::JsCast as _;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Element, HtmlElement};

use super::broken::run;
use super::programme::pack;

/// How many frames a step of the browser's own may take.
const FRAMES: usize = 200;

/// A mounted app; it goes with everything it has kept when dropped.
pub(crate) struct Mounted {
    section: Element,
    /// Given up before the section, so that the app takes itself down.
    app: Option<Box<dyn core::any::Any>>,
}

impl Mounted {
    /// Mounts the app, as it starts when the page has been loaded.
    pub(crate) async fn app() -> Self {
        let document = web_sys::window().unwrap().document().unwrap();
        let section = document.create_element("section").unwrap();
        document.body().unwrap().append_child(&section).unwrap();
        let app = mount(&section, pack(Locale::Nb), "/".to_owned(), 0);
        let mounted = Self { section, app: Some(Box::new(app)) };
        drawn().await;
        mounted
    }

    /// The text of the first heading.
    pub(crate) fn heading(&self) -> String {
        self.text_of("h1")
    }

    /// Waits until the first heading begins with these words.
    pub(crate) async fn comes_to(&self, heading: &str) {
        for _ in 0..FRAMES {
            if self.heading().starts_with(heading) {
                return;
            }
            drawn().await;
        }
        panic!("waited in vain for «{heading}», still at «{}»", self.heading());
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
