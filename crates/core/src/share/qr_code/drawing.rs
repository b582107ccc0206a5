//! Where the bits of a code stand.

/// A code that is being drawn.
pub(super) struct Drawing {
    pub(super) size: usize,
    pub(super) dark: Vec<bool>,
    /// Modules that belong to patterns and to what is told about the code itself.
    taken: Vec<bool>,
}

impl Drawing {
    /// The code of some codewords, under one of the eight masks.
    pub(super) fn of(version: usize, codewords: &[u8], mask: u8) -> Self {
        let size = 17 + 4 * version;
        let empty = vec![false; size * size];
        let mut drawing = Self { size, dark: empty.clone(), taken: empty };
        drawing.draw_patterns(version);
        drawing.draw_format(mask);
        drawing.draw_version(version);
        drawing.draw_data(codewords, mask);
        drawing
    }

    fn take(&mut self, column: usize, row: usize, dark: bool) {
        let at = row * self.size + column;
        self.dark[at] = dark;
        self.taken[at] = true;
    }

    fn draw_patterns(&mut self, version: usize) {
        let last = self.size - 7;
        for at in 0..self.size {
            self.take(6, at, at % 2 == 0);
            self.take(at, 6, at % 2 == 0);
        }
        for (column, row) in [(3, 3), (last + 3, 3), (3, last + 3)] {
            self.draw_rings(column, row, 4);
        }
        let places: &[usize] = match version {
            1 => &[],
            2..=6 => &[6, last],
            _ => &[6, usize::midpoint(6, last), last],
        };
        for &column in places {
            for &row in places {
                // The finder patterns stand in the other corners.
                if ![(6, 6), (6, last), (last, 6)].contains(&(column, row)) {
                    self.draw_rings(column, row, 2);
                }
            }
        }
    }

    /// Dark and light rings around a dark module; around a finder pattern a fourth, light one.
    fn draw_rings(&mut self, column: usize, row: usize, radius: usize) {
        for y in row.saturating_sub(radius)..=(row + radius).min(self.size - 1) {
            for x in column.saturating_sub(radius)..=(column + radius).min(self.size - 1) {
                let ring = x.abs_diff(column).max(y.abs_diff(row));
                let dark = if radius == 4 { ring != 2 && ring != 4 } else { ring != 1 };
                self.take(x, y, dark);
            }
        }
    }

    /// Level (M is 0) and mask, twice.
    fn draw_format(&mut self, mask: u8) {
        let bits = checked(mask.into(), 10, 0x537) ^ 0x5412;
        let last = self.size - 1;
        for place in 0..15 {
            let dark = bits >> place & 1 == 1;
            let beside = match place {
                0..=5 => (8, place),
                6 | 7 => (8, place + 1),
                8 => (7, 8),
                _ => (14 - place, 8),
            };
            self.take(beside.0, beside.1, dark);
            let (column, row) = if place < 8 { (last - place, 8) } else { (8, last + place - 14) };
            self.take(column, row, dark);
        }
        self.take(8, last - 7, true);
    }

    /// The version, twice, where it cannot be told from the size alone.
    fn draw_version(&mut self, version: usize) {
        if version < 7 {
            return;
        }
        let bits = checked(u32::try_from(version).unwrap_or_default(), 12, 0x1F25);
        for place in 0..18 {
            let (along, across) = (place / 3, self.size - 11 + place % 3);
            let dark = bits >> place & 1 == 1;
            self.take(along, across, dark);
            self.take(across, along, dark);
        }
    }

    /// The data, up and down in pairs of columns from the right, past the upright line of the timing
    /// pattern.
    fn draw_data(&mut self, codewords: &[u8], mask: u8) {
        let mut bits =
            codewords.iter().flat_map(|word| (0..8).rev().map(move |place| word >> place & 1 == 1));
        let mut right = self.size - 1;
        let mut is_upwards = true;
        loop {
            for step in 0..self.size {
                let row = if is_upwards { self.size - 1 - step } else { step };
                for column in [right, right - 1] {
                    let at = row * self.size + column;
                    if !self.taken[at] {
                        self.dark[at] =
                            bits.next().unwrap_or_default() ^ is_masked(mask, column, row);
                    }
                }
            }
            is_upwards = !is_upwards;
            right = match right {
                1 => return,
                8 => 5,
                right => right - 2,
            };
        }
    }

    /// How hard the code is to read, by the rules of the standard: long runs, blocks, what looks like a
    /// finder pattern, and one colour in excess.
    pub(super) fn penalty(&self) -> usize {
        let size = self.size;
        let at = |x: usize, y: usize| self.dark[y * size + x];
        let mut penalty = 0;
        for line in 0..size {
            penalty += of_line((0..size).map(|at_line| at(at_line, line)));
            penalty += of_line((0..size).map(|at_line| at(line, at_line)));
        }
        for y in 1..size {
            for x in 1..size {
                let block = [at(x - 1, y), at(x, y - 1), at(x - 1, y - 1)];
                if block.iter().all(|&other| other == at(x, y)) {
                    penalty += 3;
                }
            }
        }
        let dark = self.dark.iter().filter(|&&dark| dark).count();
        penalty + 10 * ((20 * dark).abs_diff(10 * size * size) / (size * size))
    }
}

fn of_line(line: impl Iterator<Item = bool>) -> usize {
    let (mut penalty, mut run, mut last, mut window) = (0, 0, None, 0_u16);
    for (place, dark) in line.enumerate() {
        run = if last == Some(dark) { run + 1 } else { 1 };
        last = Some(dark);
        penalty += match run {
            5 => 3,
            6.. => 1,
            _ => 0,
        };
        window = (window << 1 | u16::from(dark)) & 0x7FF;
        if place >= 10 && (window == 0b000_0101_1101 || window == 0b101_1101_0000) {
            penalty += 40;
        }
    }
    penalty
}

fn is_masked(mask: u8, x: usize, y: usize) -> bool {
    let rest = match mask {
        0 => (x + y) % 2,
        1 => y % 2,
        2 => x % 3,
        3 => (x + y) % 3,
        4 => (x / 3 + y / 2) % 2,
        5 => x * y % 2 + x * y % 3,
        6 => (x * y % 2 + x * y % 3) % 2,
        _ => ((x + y) % 2 + x * y % 3) % 2,
    };
    rest == 0
}

/// A number and, below it, the bits that are left when it is divided by a polynomial of this degree.
fn checked(number: u32, degree: u32, polynomial: u32) -> u32 {
    let rest = (0..degree).fold(number, |rest, _| {
        rest << 1 ^ if rest >> (degree - 1) & 1 == 1 { polynomial } else { 0 }
    });
    number << degree | rest
}
