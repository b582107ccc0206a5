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
    Beside,
}

/// What is drawn of one of two results: its bars, and its numbers, which are small and need more contrast.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Role {
    pub(super) bar: Colour,
    pub(super) words: Colour,
}

impl Role {
    /// Of the first and of the second.
    pub(super) const BOTH: [Self; 2] = [
        Self { bar: Colour::Accent, words: Colour::Accent },
        Self { bar: Colour::Beside, words: Colour::InkSoft },
    ];
}

/// Outlines filled with a colour. All that is drawn stands on paper, and nothing lies over anything else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Shape {
    pub(super) colour: Colour,
    pub(super) contours: Vec<Contour>,
}

impl Shape {
    /// A bar from corner to corner, in points, its left and its right end round or not.
    pub(super) fn bar(
        colour: Colour,
        from: (i32, i32),
        to: (i32, i32),
        [left, right]: [bool; 2],
    ) -> Self {
        let [from, to] = [from, to].map(|(x, y)| (x * UNIT, y * UNIT));
        Self { colour, contours: vec![Contour::bar(from, to, left, right)] }
    }

    /// Moved sideways so that it begins at `left`, in points: large letters carry much space before them.
    pub(super) fn flush_at(self, left: i32) -> Self {
        let begins = self.contours.iter().map(|contour| contour.extent().0).min();
        let right = left * UNIT - begins.unwrap_or_default();
        let place = |(x, y)| (x + right, y);
        let contours = self.contours.iter().map(|contour| contour.placed(&place)).collect();
        Self { contours, ..self }
    }
}
