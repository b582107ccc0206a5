/// A place: to the right, and up in a font or down in a picture.
pub type Point = (i32, i32);

/// On from one point of an outline to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Straight.
    Line(Point),
    /// As a quadratic Bézier curve: towards the first point, to the second.
    Curve(Point, Point),
}

/// A closed outline. What lies inside counts by the direction of all outlines around it (nonzero rule).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contour {
    /// Where it begins and ends.
    pub start: Point,
    /// The way round.
    pub steps: Vec<Step>,
}

impl Contour {
    /// The same outline, each point moved by a function.
    pub(super) fn placed(&self, place: &impl Fn(Point) -> Point) -> Self {
        let step = |step: &Step| match *step {
            Step::Line(to) => Step::Line(place(to)),
            Step::Curve(towards, to) => Step::Curve(place(towards), place(to)),
        };
        Self { start: place(self.start), steps: self.steps.iter().map(step).collect() }
    }

    /// How far left and right its points reach.
    pub(super) fn extent(&self) -> (i32, i32) {
        let mut extent = (self.start.0, self.start.0);
        for step in &self.steps {
            let (Step::Line(to) | Step::Curve(_, to)) = *step;
            let towards = if let Step::Curve(towards, _) = *step { towards.0 } else { to.0 };
            extent.0 = extent.0.min(to.0).min(towards);
            extent.1 = extent.1.max(to.0).max(towards);
        }
        extent
    }

    /// A rectangle from one corner to the other, its left or right corners rounded.
    pub(super) fn bar(from: Point, to: Point, round_left: bool, round_right: bool) -> Self {
        let radius = (to.1 - from.1) / 2;
        let left = if round_left { radius } else { 0 };
        let right = if round_right { radius } else { 0 };
        let mut steps = vec![Step::Line((to.0 - right, from.1))];
        if round_right {
            steps.extend(round((to.0 - right, from.1 + radius), radius, 1));
        }
        steps.extend([Step::Line((to.0 - right, to.1)), Step::Line((from.0 + left, to.1))]);
        if round_left {
            steps.extend(round((from.0 + left, from.1 + radius), radius, -1));
        }
        Self { start: (from.0 + left, from.1), steps }
    }
}

/// Half a circle, clockwise from its top (`side` 1) or its foot (-1): four curves, each an eighth of the
/// circle, whose control point lies where the tangents meet (tan 22.5° of the radius from either end).
fn round((x, y): Point, radius: i32, side: i32) -> [Step; 4] {
    let along = |share: i32| side * (radius * share + 500) / 1000;
    let at = |right: i32, down: i32| (x + along(right), y + along(down));
    [
        Step::Curve(at(414, -1000), at(707, -707)),
        Step::Curve(at(1000, -414), at(1000, 0)),
        Step::Curve(at(1000, 414), at(707, 707)),
        Step::Curve(at(414, 1000), at(0, 1000)),
    ]
}
