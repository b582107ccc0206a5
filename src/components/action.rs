//! Closures as props. They are boxed, so that a component that takes one is compiled once.

use enig_core::i18n::Text;

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
}

impl<F: Fn() -> bool + Send + 'static> From<F> for Condition {
    fn from(holds: F) -> Self {
        Self(Box::new(holds))
    }
}
