use enig_core::route::Screen;

/// A visit to a screen. Each has a number of its own, so that a screen is built anew even when the voter comes
/// from one of the same kind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Visit {
    /// The screen.
    pub screen: Screen,
    /// How many visits came before.
    pub number: u32,
}

impl Visit {
    /// The next visit, to a screen.
    #[must_use]
    pub fn next(self, screen: Screen) -> Self {
        Self { screen, number: self.number + 1 }
    }
}
