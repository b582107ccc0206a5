use super::outline::{Contour, Point, Step};
use super::shape::{Colour, Shape, UNIT};

/// How many levels of covering a colour has between paper and itself.
pub(super) const LEVELS: u8 = 15;

/// How many lines are laid through each row of points. How much of a line lies inside is exact.
const LINES: i32 = 8;
const BETWEEN: i32 = UNIT / LINES;
/// A point that is covered wholly, in units of lines.
const WHOLE: i32 = UNIT * LINES;

/// How far a flattened curve may lie from the true one, in units.
const FLATNESS: i32 = 2;

/// The points of a picture: the place of a colour in the high half of the byte, how much of the paper it
/// covers in the low half. So no colours are ever mixed here.
#[derive(Debug)]
pub(super) struct Canvas {
    pub(super) width: usize,
    pub(super) pixels: Vec<u8>,
}

/// Where the outline of a shape crosses a line.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Crossing {
    line: i32,
    x: i32,
    /// 1 down, -1 up.
    way: i32,
}

impl Canvas {
    /// Nothing but paper.
    pub(super) fn new(width: u16, height: u16) -> Self {
        let (width, height) = (usize::from(width), usize::from(height));
        Self { width, pixels: vec![0; width * height] }
    }

    /// The value of a point that a colour covers to a level.
    pub(super) fn pixel(colour: Colour, level: u8) -> u8 {
        (colour as u8) << 4 | level
    }

    /// Fills a shape.
    pub(super) fn paint(&mut self, shape: &Shape) {
        for glyph in &together(&shape.contours) {
            let mut crossings = Vec::new();
            for contour in *glyph {
                cross(contour, &mut crossings);
            }
            crossings.sort_unstable();
            for row in crossings.chunk_by(|one, other| one.line / LINES == other.line / LINES) {
                self.paint_row(row, shape.colour);
            }
        }
    }

    /// Fills one row of points, given what crosses its lines.
    fn paint_row(&mut self, crossings: &[Crossing], colour: Colour) {
        let Some(first) = crossings.first() else { return };
        let Ok(row) = usize::try_from(first.line / LINES) else { return };
        let points = self.pixels.chunks_mut(self.width).nth(row);
        let Some(points) = points else { return };
        let ends = crossings.iter().map(|crossing| crossing.x);
        let (left, right) =
            (ends.clone().min().unwrap_or_default(), ends.max().unwrap_or_default());
        let start = (left / UNIT).max(0);
        let Ok(count) = usize::try_from(right / UNIT + 2 - start) else { return };
        // How much more of each point is covered than of the one before it.
        let mut covered = vec![0; count + 1];
        let mut winding = 0;
        for pair in crossings.windows(2) {
            let [from, to] = pair else { continue };
            winding += from.way;
            if from.line != to.line {
                winding = 0;
            } else if winding != 0 {
                cover(&mut covered, from.x - start * UNIT, 1);
                cover(&mut covered, to.x - start * UNIT, -1);
            }
        }
        let mut sum = 0;
        let start = usize::try_from(start).unwrap_or_default();
        for (point, more) in points.iter_mut().skip(start).zip(covered) {
            sum += more;
            let level = (sum * i32::from(LEVELS) + WHOLE / 2) / WHOLE;
            let level = u8::try_from(level).unwrap_or_default().min(LEVELS);
            if level > *point & LEVELS {
                *point = Self::pixel(colour, level);
            }
        }
    }
}

/// All to the right of `x` is covered by one line more, or by one fewer.
fn cover(covered: &mut [i32], x: i32, sign: i32) {
    let inside = x.max(0) % UNIT;
    let Ok(place) = usize::try_from(x.max(0) / UNIT) else { return };
    for (place, share) in [(place, UNIT - inside), (place + 1, inside)] {
        if let Some(more) = covered.get_mut(place) {
            *more += sign * share;
        }
    }
}

/// Contours that belong to one letter stand one after the other, and so near that they fill few lines
/// together. Those of a line of text are taken a few at a time: crossings are sorted, and short lists
/// sort faster.
fn together(contours: &[Contour]) -> Vec<&[Contour]> {
    let mut parts = Vec::new();
    let (mut rest, mut end) = (contours, 0);
    while let Some(next) = rest.get(end) {
        let right = |contour: &Contour| contour.extent().1;
        let reach = rest.iter().take(end).map(right).max();
        if reach.is_some_and(|reach| next.extent().0 > reach) {
            let (part, after) = rest.split_at(end);
            parts.push(part);
            (rest, end) = (after, 0);
        }
        end += 1;
    }
    parts.push(rest);
    parts
}

fn cross(contour: &Contour, crossings: &mut Vec<Crossing>) {
    let mut from = contour.start;
    for step in &contour.steps {
        match *step {
            Step::Line(to) => cross_line(from, to, crossings),
            Step::Curve(towards, to) => cross_curve(from, towards, to, crossings),
        }
        let (Step::Line(to) | Step::Curve(_, to)) = *step;
        from = to;
    }
    cross_line(from, contour.start, crossings);
}

/// A curve as so many straight parts that none is farther from it than [`FLATNESS`]: n parts of a
/// quadratic curve are off by a quarter of its second difference over n².
fn cross_curve(from: Point, towards: Point, to: Point, crossings: &mut Vec<Crossing>) {
    let second = |a: i32, b: i32, c: i32| (a - 2 * b + c).abs();
    let bend = second(from.0, towards.0, to.0).max(second(from.1, towards.1, to.1));
    let mut parts = 1;
    while bend > 4 * FLATNESS * parts * parts {
        parts += 1;
    }
    let mut last = from;
    for part in 1..=parts {
        let left = parts - part;
        let along = |a: i32, b: i32, c: i32| {
            (left * left * a + 2 * left * part * b + part * part * c).div_euclid(parts * parts)
        };
        let next = (along(from.0, towards.0, to.0), along(from.1, towards.1, to.1));
        cross_line(last, next, crossings);
        last = next;
    }
}

fn cross_line(from: Point, to: Point, crossings: &mut Vec<Crossing>) {
    if from.1 == to.1 {
        return;
    }
    let (top, foot, way) = if from.1 < to.1 { (from, to, 1) } else { (to, from, -1) };
    // Lines lie in the middle of their strips. One that runs through an end belongs to what is below.
    let first = |y: i32| (y + BETWEEN / 2 - 1).div_euclid(BETWEEN).max(0);
    for line in first(top.1)..first(foot.1) {
        let down = i64::from(line * BETWEEN + BETWEEN / 2 - top.1);
        let right = down * i64::from(foot.0 - top.0);
        let right = right.div_euclid(i64::from(foot.1 - top.1));
        let x = top.0 + i32::try_from(right).unwrap_or_default();
        crossings.push(Crossing { line, x, way });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What a rectangle from one corner to the other, in units, covers of three by two points.
    #[track_caller]
    fn check(from: Point, to: Point, expected: [[u8; 3]; 2]) {
        let mut canvas = Canvas::new(3, 2);
        let contours = vec![Contour::bar(from, to, false, false)];
        canvas.paint(&Shape { colour: Colour::Paper, contours });
        assert_eq!(canvas.pixels, expected.as_flattened(), "{from:?} {to:?}");
    }

    #[test]
    fn points_are_covered_by_the_share_that_lies_inside() {
        check((0, 0), (96, 64), [[15; 3]; 2]);
        check((32, 0), (64, 32), [[0, 15, 0], [0, 0, 0]]);
        check((16, 0), (64, 64), [[8, 15, 0], [8, 15, 0]]);
        check((32, 24), (64, 40), [[0, 4, 0], [0, 4, 0]]);
        check((-50, -50), (16, 500), [[8, 0, 0], [8, 0, 0]]);
        check((70, 0), (500, 32), [[0, 0, 12], [0, 0, 0]]);
    }

    #[test]
    fn outlines_that_run_the_other_way_leave_a_hole() {
        let outer = Contour::bar((0, 0), (96, 64), false, false);
        let inner = Contour::bar((32, 0), (64, 64), false, false);
        let mut points = vec![inner.start];
        points.extend(inner.steps.iter().map(|step| match *step {
            Step::Line(to) | Step::Curve(_, to) => to,
        }));
        points.reverse();
        let steps = points[1..].iter().map(|&to| Step::Line(to)).collect();
        let mut canvas = Canvas::new(3, 2);
        let contours = vec![outer, Contour { start: points[0], steps }];
        canvas.paint(&Shape { colour: Colour::Paper, contours });
        assert_eq!(canvas.pixels, [15, 0, 15, 15, 0, 15]);
    }

    #[test]
    fn a_circle_covers_as_much_as_it_should() {
        let mut canvas = Canvas::new(100, 100);
        let contours = vec![Contour::bar((0, 0), (100 * UNIT, 100 * UNIT), true, true)];
        canvas.paint(&Shape { colour: Colour::Paper, contours });
        let sum: u32 = canvas.pixels.iter().map(|&it| u32::from(it)).sum();
        // 50² π of 15 levels.
        assert!((117_400..118_200).contains(&sum), "{sum}");
    }
}
