use serde::{Deserialize, Serialize};

/// A closed outline. Overlapping outlines are filled by the nonzero rule.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contour<P> {
    /// The first and last point.
    pub start: P,
    /// From point to point. The last segment ends at the start, or a straight line closes the outline.
    pub segments: Vec<Segment<P>>,
}

/// A part of an outline that begins where the one before it ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Segment<P> {
    /// A straight line to a point.
    Line(P),
    /// A quadratic Bézier curve: control point, end point.
    Quad(P, P),
}

/// A position in a picture, in [units](crate::shape::UNIT) to the right and down.
pub(crate) type Point = (i32, i32);

impl<P: Copy> Contour<P> {
    /// The contour with each point replaced, in their order.
    pub(crate) fn map<Q>(&self, place: &mut impl FnMut(P) -> Q) -> Contour<Q> {
        let start = place(self.start);
        let segment = |segment: &Segment<P>| match *segment {
            Segment::Line(end) => Segment::Line(place(end)),
            Segment::Quad(control, end) => {
                let control = place(control);
                Segment::Quad(control, place(end))
            }
        };
        Contour { start, segments: self.segments.iter().map(segment).collect() }
    }
}

impl Contour<Point> {
    /// All points, control points included.
    pub(crate) fn points(&self) -> impl Iterator<Item = Point> {
        let points = |segment: &Segment<Point>| match *segment {
            Segment::Line(end) => [end, end],
            Segment::Quad(control, end) => [control, end],
        };
        core::iter::once(self.start).chain(self.segments.iter().flat_map(points))
    }

    /// A rectangle between two corners, with the radius of its left and of its right corners.
    pub(crate) fn rectangle(from: Point, to: Point, [left, right]: [i32; 2]) -> Self {
        let mut outline = Self { start: (from.0 + left, from.1), segments: Vec::new() };
        outline.corner((to.0 - right, from.1 + right), right, (0, -1));
        outline.corner((to.0 - right, to.1 - right), right, (1, 0));
        outline.corner((from.0 + left, to.1 - left), left, (0, 1));
        outline.corner((from.0 + left, from.1 + left), left, (-1, 0));
        outline
    }

    /// A line to a quarter of a circle, and the quarter, clockwise from a direction of its centre. It is two
    /// curves, each an eighth of the circle, whose control point is where the tangents meet: tan 22.5° of
    /// the radius from either end.
    fn corner(&mut self, centre: Point, radius: i32, from: Point) {
        let to = (-from.1, from.0);
        let at = |along_from: i32, along_to: i32| {
            let part = |from: i32, to: i32| {
                let thousandths = radius * (along_from * from + along_to * to);
                (thousandths + 500 * thousandths.signum()) / 1000
            };
            (centre.0 + part(from.0, to.0), centre.1 + part(from.1, to.1))
        };
        let start = at(1000, 0);
        if self.points().last() != Some(start) {
            self.segments.push(Segment::Line(start));
        }
        if radius > 0 {
            self.segments.extend([
                Segment::Quad(at(1000, 414), at(707, 707)),
                Segment::Quad(at(414, 1000), at(0, 1000)),
            ]);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(radii: [i32; 2], expected: &str) {
        let Contour { start, segments } = Contour::rectangle((0, 0), (300, 100), radii);
        let point = |(x, y): Point| format!(" {x},{y}");
        let segment = |segment: &Segment<Point>| match *segment {
            Segment::Line(end) => point(end),
            Segment::Quad(control, end) => format!(" ~{}{}", point(control), point(end)),
        };
        let segments: String = segments.iter().map(segment).collect();
        assert_eq!(point(start) + &segments, expected);
    }

    #[test]
    fn corners_are_quarters_of_a_circle() {
        check([0, 0], " 0,0 300,0 300,100 0,100 0,0");
        // 20 · 0.414 = 8, 20 · 0.707 = 14.
        let left = " 20,100 ~ 12,100 6,94 ~ 0,88 0,80 0,20 ~ 0,12 6,6 ~ 12,0 20,0";
        check([20, 0], &format!(" 20,0 300,0 300,100{left}"));
        // 50 · 0.414 = 21, 50 · 0.707 = 35.
        let right = " 250,0 ~ 271,0 285,15 ~ 300,29 300,50 ~ 300,71 285,85 ~ 271,100 250,100";
        check([0, 50], &format!(" 0,0{right} 0,100 0,0"));
    }
}
