//! Views of one type.
//!
//! Leptos gives every view a type of its own, with code to build it, to update it, and to take it
//! down. Our screens are built once and replaced whole, so nearly all of that code would never run. A
//! [`Piece`] is a view that has been built already and forgotten its type: code to update it does not
//! exist, and what contains it does not grow (`docs/adr/0005-pieces.md` has the sizes).

#[cfg(feature = "ssr")]
mod rendered {
    use leptos::prelude::*;

    /// A view of any type. On the host it must still become text.
    pub type Piece = AnyView;

    /// Makes a piece of a view.
    pub fn piece(view: impl IntoView + 'static) -> Piece {
        view.into_any()
    }
}

#[cfg(not(feature = "ssr"))]
mod built {
    use leptos::attr::Attribute;
    use leptos::attr::any_attribute::AnyAttribute;
    use leptos::tachys::hydration::Cursor;
    use leptos::tachys::renderer::types::{Element, Node};
    use leptos::tachys::view::add_attr::AddAnyAttr;
    use leptos::tachys::view::{Mountable, Position, PositionState, Render, RenderHtml};
    use send_wrapper::SendWrapper;

    /// A view that has been built already.
    pub struct Piece(SendWrapper<Box<dyn Mountable>>);

    /// Builds a view and makes a piece of it.
    pub fn piece(view: impl Render<State: 'static>) -> Piece {
        Piece(SendWrapper::new(Box::new(view.build())))
    }

    impl Render for Piece {
        type State = Self;

        fn build(self) -> Self {
            self
        }

        fn rebuild(mut self, old: &mut Self) {
            old.insert_before_this(&mut self);
            old.unmount();
            *old = self;
        }
    }

    impl Mountable for Piece {
        fn unmount(&mut self) {
            self.0.unmount();
        }

        fn mount(&mut self, parent: &Element, marker: Option<&Node>) {
            self.0.mount(parent, marker);
        }

        fn insert_before_this(&self, child: &mut dyn Mountable) -> bool {
            self.0.insert_before_this(child)
        }

        fn elements(&self) -> Vec<Element> {
            self.0.elements()
        }
    }

    /// Attributes go on the elements inside, where the view is written.
    impl AddAnyAttr for Piece {
        type Output<NewAttribute: Attribute> = Self;

        fn add_any_attr<NewAttribute: Attribute>(self, _: NewAttribute) -> Self {
            self
        }
    }

    /// Asked for by every place that takes a view. In the browser nothing is written as text.
    impl RenderHtml for Piece {
        type AsyncOutput = Self;
        type Owned = Self;
        const MIN_LENGTH: usize = 0;

        fn dry_resolve(&mut self) {}

        async fn resolve(self) -> Self {
            self
        }

        fn to_html_with_buf(
            self,
            _: &mut String,
            _: &mut Position,
            _: bool,
            _: bool,
            _: Vec<AnyAttribute>,
        ) {
        }

        fn hydrate<const FROM_SERVER: bool>(self, _: &Cursor, _: &PositionState) -> Self {
            self
        }

        fn into_owned(self) -> Self {
            self
        }
    }
}

#[cfg(not(feature = "ssr"))]
pub use built::{Piece, piece};
#[cfg(feature = "ssr")]
pub use rendered::{Piece, piece};
