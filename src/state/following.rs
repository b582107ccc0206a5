use std::cell::{Cell, RefCell};
use std::rc::Rc;

use leptos::prelude::Owner;
use leptos::reactive::graph::{AnySource, AnySubscriber, Source, WithObserver};

/// Something that runs again and again.
pub(super) struct Following {
    run: Box<dyn Fn()>,
    /// Owns what the last run has built.
    owner: Owner,
    /// The bells that the last run has looked at.
    watched: RefCell<Vec<AnySource>>,
    /// Whether it has to run at the end of [`super::together`].
    pub(super) is_waiting: Cell<bool>,
    subscriber: AnySubscriber,
}

impl Following {
    pub(super) fn new(run: Box<dyn Fn()>, subscriber: AnySubscriber) -> Rc<Self> {
        let owner = Owner::new();
        Rc::new(Self {
            run,
            owner,
            watched: RefCell::default(),
            is_waiting: Cell::default(),
            subscriber,
        })
    }

    pub(super) fn run(&self) {
        self.is_waiting.set(false);
        self.watch_nothing();
        self.owner.with_cleanup(|| self.subscriber.with_observer(|| (self.run)()));
    }

    pub(super) fn watch(&self, source: AnySource) {
        self.watched.borrow_mut().push(source);
    }

    pub(super) fn watch_nothing(&self) {
        for source in self.watched.take() {
            source.remove_subscriber(&self.subscriber);
        }
    }
}
