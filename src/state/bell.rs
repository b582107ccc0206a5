use std::cell::RefCell;
use std::rc::Rc;

use leptos::prelude::*;

/// Rings when something has changed.
#[derive(Clone, Default)]
pub(super) struct Bell(ArcTrigger);

impl Bell {
    /// Says that it has changed.
    pub(super) fn ring(&self) {
        self.0.notify();
    }

    /// Lets whatever follows it now run again when it rings.
    pub(super) fn watch(&self) {
        self.0.track();
    }
}

/// Something that an open screen alone knows, and that its views follow.
#[derive(Clone, Default)]
pub struct Local<T>(Rc<(RefCell<T>, Bell)>);

impl<T: Clone> Local<T> {
    /// What it is now. Whatever follows runs again when that changes.
    pub fn watched(&self) -> T {
        self.0.1.watch();
        self.get()
    }

    /// What it is now.
    pub fn get(&self) -> T {
        self.0.0.borrow().clone()
    }

    /// Makes it something else.
    pub fn set(&self, value: T) {
        self.0.0.replace(value);
        self.0.1.ring();
    }
}
