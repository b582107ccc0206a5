use leptos::ev::{Event, MouseEvent};
use leptos::tachys::renderer::dom::Dom;
use leptos::tachys::renderer::types::{Element, Event as AnyEvent};

use crate::state::{Local, follow, listen};

/// An element of the page.
#[must_use = "it is on no page until something holds it"]
pub struct Piece(Element);

impl Piece {
    pub(super) fn new(tag: &str) -> Self {
        Self(Dom::create_element(tag, None))
    }

    /// An element of a drawing.
    pub fn drawn(tag: &'static str) -> Self {
        Self(Dom::create_element(tag, Some("http://www.w3.org/2000/svg")))
    }

    /// With an attribute.
    pub fn with(self, name: &'static str, value: &str) -> Self {
        Dom::set_attribute(&self.0, name, value);
        self
    }

    /// With an attribute that follows what it is made from; none without a value.
    pub fn with_live(
        self,
        name: &'static str,
        value: impl Fn() -> Option<String> + 'static,
    ) -> Self {
        self.follow_attribute(name, Box::new(value))
    }

    fn follow_attribute(self, name: &'static str, value: Box<dyn Fn() -> Option<String>>) -> Self {
        let element = self.0.clone();
        follow(Box::new(move || match value() {
            Some(value) => Dom::set_attribute(&element, name, &value),
            None => Dom::remove_attribute(&element, name),
        }));
        self
    }

    /// Ticked or not, following what it is made from.
    pub fn ticked(self, is_ticked: impl Fn() -> bool + 'static) -> Self {
        let element = self.0.clone();
        follow(Box::new(move || Dom::set_property(&element, "checked", &is_ticked().into())));
        self
    }

    /// Saying something, after what it holds already.
    pub fn text(self, text: &str) -> Self {
        Dom::insert_node(&self.0, &Dom::create_text_node(text), None);
        self
    }

    /// Holding another piece, after what it holds already.
    pub fn and(self, piece: Self) -> Self {
        Dom::insert_node(&self.0, &piece.0, None);
        self
    }

    /// Saying what follows what it is made from, and nothing else.
    pub fn live_text(self, text: impl Fn() -> String + 'static) -> Self {
        self.follow_text(Box::new(text))
    }

    fn follow_text(self, text: Box<dyn Fn() -> String>) -> Self {
        let node = Dom::create_text_node("");
        let element = self.0.clone();
        follow(Box::new(move || {
            let text = text();
            // The same words anew would be read out again.
            if node.data() != text {
                Dom::set_text(&node, &text);
                // A translator may have put something else in its place.
                Dom::clear_children(&element);
                Dom::insert_node(&element, &node, None);
            }
        }));
        self
    }

    /// Holding pieces that are built afresh when what they are made from changes, and nothing else.
    pub fn live(self, build: impl Fn() -> Vec<Self> + 'static) -> Self {
        self.follow_pieces(Box::new(build))
    }

    fn follow_pieces(self, build: Box<dyn Fn() -> Vec<Self>>) -> Self {
        let element = self.0.clone();
        follow(Box::new(move || {
            Dom::clear_children(&element);
            for piece in build() {
                Dom::insert_node(&element, &piece.0, None);
            }
        }));
        self
    }

    /// Holding one more piece, whose own are built when this is pressed for the first time.
    pub fn later(self, place: Self, build: impl Fn() -> Vec<Self> + 'static) -> Self {
        let is_wanted = Local::<bool>::default();
        let wants = is_wanted.clone();
        self.and(place.live(move || if is_wanted.watched() { build() } else { Vec::new() }))
            .on_click(move |_| {
                if !wants.get() {
                    wants.set(true);
                }
            })
    }

    /// Doing something when it is pressed.
    pub fn on_click(self, act: impl Fn(MouseEvent) + 'static) -> Self {
        self.on("click", Box::new(move |event| act(event.into())))
    }

    /// Doing something when another value has been chosen.
    pub fn on_change(self, act: impl Fn(Event) + 'static) -> Self {
        self.on("change", Box::new(move |event| act(event.into())))
    }

    /// Doing something instead of what browsers do with a form that is sent.
    pub fn on_submit(self, act: impl Fn() + 'static) -> Self {
        self.on(
            "submit",
            Box::new(move |event| {
                Event::from(event).prevent_default();
                act();
            }),
        )
    }

    fn on(self, event: &str, act: Box<dyn Fn(AnyEvent)>) -> Self {
        listen(&self.0, event, act);
        self
    }

    /// Puts it into the page, after what a place holds already.
    pub fn put_into(self, place: &Element) {
        Dom::insert_node(place, &self.0, None);
    }
}
