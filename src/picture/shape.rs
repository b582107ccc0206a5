use super::outline::Contour;

/// How many units a point of the picture has.
pub(super) const UNIT: i32 = 32;

/// A colour of the picture, by its place in [`super::Colours`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Colour {
    Paper,
    Ink,
    InkSoft,
    Line,
    Accent,
}

/// Outlines filled with a colour. All that is drawn stands on paper, and nothing lies over anything else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Shape {
    pub(super) colour: Colour,
    pub(super) contours: Vec<Contour>,
}

impl Shape {
    /// Moved sideways so that it begins at `left`, in points: large letters carry much space before them.
    pub(super) fn flush_at(self, left: i32) -> Self {
        let begins = self.contours.iter().map(|contour| contour.extent().0).min();
        let right = left * UNIT - begins.unwrap_or_default();
        let place = |(x, y)| (x + right, y);
        let contours = self.contours.iter().map(|contour| contour.placed(&place)).collect();
        Self { contours, ..self }
    }
}
