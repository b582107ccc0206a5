//! Closures as props and attributes. They are boxed, so that what takes one is compiled once.

use enig_core::i18n::Text;
use leptos::ev::MouseEvent;
use leptos::prelude::AnyView;

/// What a press does.
pub struct Action(Box<dyn Fn() + Send>);

impl Action {
    /// Does it.
    pub fn run(&self) {
        (self.0)();
    }
}

impl<F: Fn() + Send + 'static> From<F> for Action {
    fn from(act: F) -> Self {
        Self(Box::new(act))
    }
}

/// Builds a view, again and again. A component that shows it follows it.
pub struct Content(Box<dyn Fn() -> AnyView + Send>);

impl Content {
    /// Builds it.
    pub fn build(&self) -> AnyView {
        (self.0)()
    }
}

impl<F: Fn() -> AnyView + Send + 'static> From<F> for Content {
    fn from(build: F) -> Self {
        Self(Box::new(build))
    }
}

/// Handles a press, for elements that are no [`super::Button`].
pub type PressHandler = Box<dyn Fn(MouseEvent) + Send>;

/// A message that may change; none while there is nothing to say. A component that shows it follows it.
pub struct Message(Box<dyn Fn() -> Option<Text> + Send>);

impl Message {
    /// The message now.
    pub fn get(&self) -> Option<Text> {
        (self.0)()
    }
}

impl<F: Fn() -> Option<Text> + Send + 'static> From<F> for Message {
    fn from(get: F) -> Self {
        Self(Box::new(get))
    }
}

/// Whether something holds. A component that shows it follows it.
pub struct Condition(Box<dyn Fn() -> bool + Send>);

impl Condition {
    /// Whether it holds now.
    pub fn holds(&self) -> bool {
        (self.0)()
    }

    /// As the value of an attribute that is there or not, such as `hidden`.
    pub fn into_flag(self) -> Box<dyn Fn() -> bool + Send> {
        self.0
    }

    /// As the value of an `aria-` attribute that says `true` or `false`.
    pub fn into_aria(self) -> Box<dyn Fn() -> String + Send> {
        Box::new(move || self.holds().to_string())
    }
}

impl<F: Fn() -> bool + Send + 'static> From<F> for Condition {
    fn from(holds: F) -> Self {
        Self(Box::new(holds))
    }
}
