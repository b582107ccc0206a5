use super::outline::{Contour, Point, Step};

/// Reads numbers, seven bits a byte, the lowest first.
pub(super) struct Reader<'b>(pub(super) &'b [u8]);

impl Reader<'_> {
    pub(super) fn byte(&mut self) -> Option<u8> {
        let (&first, rest) = self.0.split_first()?;
        self.0 = rest;
        Some(first)
    }

    pub(super) fn number(&mut self) -> Option<u32> {
        let mut number = 0;
        for shift in [0, 7, 14, 21] {
            let byte = self.byte()?;
            number |= u32::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return Some(number);
            }
        }
        None
    }

    /// A number that may be below zero.
    pub(super) fn signed(&mut self) -> Option<i32> {
        Some(unfolded(self.number()?))
    }

    pub(super) fn contour(&mut self, pen: &mut Point) -> Option<Contour> {
        let (x, y) = (self.signed()?, self.signed()?);
        let start = moved(pen, x, y);
        let mut steps = Vec::new();
        for _ in 0..self.number()? {
            let first = self.number()?;
            let (x, y) = (unfolded(first >> 1), self.signed()?);
            let towards = moved(pen, x, y);
            steps.push(if first & 1 == 0 {
                Step::Line(towards)
            } else {
                let (x, y) = (self.signed()?, self.signed()?);
                Step::Curve(towards, moved(pen, x, y))
            });
        }
        Some(Contour { start, steps })
    }
}

/// Writes what [`Reader`] reads.
#[derive(Default)]
pub(super) struct Writer(pub(super) Vec<u8>);

impl Writer {
    pub(super) fn number(&mut self, mut number: u32) {
        while number > 0x7f {
            self.0.push(number.to_le_bytes()[0] & 0x7f | 0x80);
            number >>= 7;
        }
        self.0.push(number.to_le_bytes()[0]);
    }

    pub(super) fn signed(&mut self, number: i32) {
        self.number(folded(number));
    }

    pub(super) fn count(&mut self, things: usize) {
        self.number(u32::try_from(things).unwrap_or_default());
    }

    pub(super) fn contour(&mut self, contour: &Contour, pen: &mut Point) {
        let (x, y) = way(pen, contour.start);
        self.signed(x);
        self.signed(y);
        self.count(contour.steps.len());
        for step in &contour.steps {
            let (first, then) = match *step {
                Step::Line(to) => (to, None),
                Step::Curve(towards, to) => (towards, Some(to)),
            };
            let (x, y) = way(pen, first);
            self.number(folded(x) << 1 | u32::from(then.is_some()));
            self.signed(y);
            if let Some(to) = then {
                let (x, y) = way(pen, to);
                self.signed(x);
                self.signed(y);
            }
        }
    }
}

/// Numbers near zero are small either way: 0, -1, 1, -2.
fn folded(number: i32) -> u32 {
    (number << 1 ^ number >> 31).cast_unsigned()
}

fn unfolded(number: u32) -> i32 {
    (number >> 1).cast_signed() ^ -(number & 1).cast_signed()
}

fn moved(pen: &mut Point, x: i32, y: i32) -> Point {
    *pen = (pen.0.wrapping_add(x), pen.1.wrapping_add(y));
    *pen
}

fn way(pen: &mut Point, to: Point) -> Point {
    let from = core::mem::replace(pen, to);
    (to.0 - from.0, to.1 - from.1)
}
