use crate::outline::{Contour, Point};
use crate::palette::Colour;

/// Picture units per pixel.
pub(crate) const UNIT: i32 = 32;

/// Outlines filled with a colour.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Shape {
    pub(crate) colour: Colour,
    pub(crate) contours: Vec<Contour<Point>>,
}

/// The colours of one of two results: of its bars, and of its figures, which need more contrast.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct ResultColours {
    pub(crate) bar: Colour,
    pub(crate) text: Colour,
}

impl ResultColours {
    /// Of the first and the second result.
    pub(crate) const BOTH: [Self; 2] = [
        Self { bar: Colour::Accent, text: Colour::Accent },
        Self { bar: Colour::Second, text: Colour::InkSoft },
    ];
}

impl Shape {
    /// A rectangle between two corners, with the radius of its left and of its right corners, all in pixels.
    pub(crate) fn rectangle(colour: Colour, from: Point, to: Point, radii: [i32; 2]) -> Self {
        let [from, to] = [from, to].map(|(x, y)| (x * UNIT, y * UNIT));
        let radii = radii.map(|radius| radius * UNIT);
        Self { colour, contours: vec![Contour::rectangle(from, to, radii)] }
    }

    /// A bar between two corners, in pixels, whose left and right end are round or not.
    pub(crate) fn bar(colour: Colour, from: Point, to: Point, rounded: [bool; 2]) -> Self {
        let radius = (to.1 - from.1) / 2;
        Self::rectangle(colour, from, to, rounded.map(|it| if it { radius } else { 0 }))
    }

    /// The shape moved sideways so that it begins at `left`, in pixels: large figures have a wide side
    /// bearing.
    pub(crate) fn flush_left(self, left: i32) -> Self {
        let begins = self.contours.iter().flat_map(Contour::points).map(|(x, _)| x).min();
        let right = left * UNIT - begins.unwrap_or_default();
        let mut place = |(x, y)| (x + right, y);
        let contours = self.contours.iter().map(|contour| contour.map(&mut place)).collect();
        Self { contours, ..self }
    }
}
