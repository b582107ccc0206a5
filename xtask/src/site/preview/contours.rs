use enig_picture::{Contour, Point, Step};
use rustybuzz::ttf_parser::OutlineBuilder;

/// Collects the outlines of one letter in whole units of the font, as pictures of a result have them.
#[derive(Debug, Default)]
pub(super) struct Contours {
    pub(super) done: Vec<Contour>,
    /// Whether it has curves that those pictures do not know.
    pub(super) has_cubic: bool,
}

impl Contours {
    fn add(&mut self, step: Step) {
        if let Some(contour) = self.done.last_mut() {
            contour.steps.push(step);
        }
    }
}

/// Half a unit is too little to be seen.
fn point(x: f32, y: f32) -> Point {
    #[expect(clippy::cast_possible_truncation, reason = "letters are some thousand units large")]
    let whole = |part: f32| part.round() as i32;
    (whole(x), whole(y))
}

impl OutlineBuilder for Contours {
    fn move_to(&mut self, x: f32, y: f32) {
        self.done.push(Contour { start: point(x, y), steps: Vec::new() });
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.add(Step::Line(point(x, y)));
    }

    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        self.add(Step::Curve(point(x1, y1), point(x, y)));
    }

    fn curve_to(&mut self, _: f32, _: f32, _: f32, _: f32, _: f32, _: f32) {
        self.has_cubic = true;
    }

    fn close(&mut self) {
        // A contour of a picture is closed in itself.
        let Some(contour) = self.done.last_mut() else { return };
        if contour.steps.last() == Some(&Step::Line(contour.start)) {
            contour.steps.pop();
        }
    }
}
