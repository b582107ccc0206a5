use leptos::prelude::Owner;
use leptos::tachys::renderer::types::Element;

use crate::programme::Pack;
use crate::state::{SharingPart, SharingStore, provide_sharing};
use crate::ui::{element, sharing_part};

/// What there is to links to results, as a module of its own keeps it: its store, and what it shows now.
pub struct Sharing {
    store: SharingStore,
    shown: Option<Owner>,
}

impl Sharing {
    /// On the text of the link that the page was opened with, empty without one.
    pub fn new(pack: Pack, base: String, link: &str) -> Self {
        Self { store: provide_sharing(pack, base, link), shown: None }
    }

    /// Shows a part in an element of the page, on the answers as they are kept now. What was shown before
    /// is given up.
    pub fn show(&mut self, part: SharingPart, place: &Element, pack: Pack) {
        self.shown = None;
        let store = self.store;
        store.refresh(pack);
        let owner = Owner::new();
        owner.with(|| {
            element("div").class("result").live(move || sharing_part(store, part)).put_into(place);
        });
        self.shown = Some(owner);
    }
}
