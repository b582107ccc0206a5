use super::format::Format;
use super::glyphs::Colours;
use super::outline::{Point, Step};
use super::shape::{Colour, Shape, UNIT};

/// The shapes as an SVG file, with what the picture says in words as its title.
pub(super) fn svg(format: Format, colours: &Colours, shapes: &[Shape], alt: &str) -> String {
    let (width, height) = format.size();
    let unit = UNIT.unsigned_abs();
    let sides =
        [width, height].map(|side| (side.to_string(), (u32::from(side) * unit).to_string()));
    let [(width, across), (height, down)] = &sides;
    let paper = hex(colours.of(Colour::Paper));
    let mut file = [
        "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" width=\"",
        width,
        "\" height=\"",
        height,
        "\" viewBox=\"0 0 ",
        across,
        " ",
        down,
        "\"><title>",
        &escaped(alt),
        "</title><path fill=\"",
        &paper,
        "\" d=\"M0 0h",
        across,
        "v",
        down,
        "H0z\"/>",
    ]
    .concat();
    for shape in shapes {
        file.extend(["<path fill=\"", &hex(colours.of(shape.colour)), "\" d=\""]);
        let mut path = Path { text: file, pen: (0, 0) };
        for contour in &shape.contours {
            path.add("M", &[contour.start], false);
            for step in &contour.steps {
                match *step {
                    Step::Line(to) => path.add("l", &[to], true),
                    Step::Curve(towards, to) => path.add("q", &[towards, to], true),
                }
            }
            path.text.push('z');
        }
        file = path.text;
        file.push_str("\"/>");
    }
    file.push_str("</svg>\n");
    file
}

/// The text of a path while it is written.
struct Path {
    text: String,
    pen: Point,
}

impl Path {
    /// A command and its points, counted from where the pen stands if `is_way`.
    fn add(&mut self, command: &str, points: &[Point], is_way: bool) {
        self.text.push_str(command);
        let from = if is_way { self.pen } else { (0, 0) };
        let mut is_first = true;
        for &(x, y) in points {
            for number in [x - from.0, y - from.1] {
                if number < 0 {
                    self.text.push('-');
                } else if !is_first {
                    self.text.push(' ');
                }
                self.text.push_str(&number.unsigned_abs().to_string());
                is_first = false;
            }
            self.pen = (x, y);
        }
    }
}

fn hex(colour: [u8; 3]) -> String {
    let digit = |value: u8| char::from_digit(value.into(), 16).unwrap_or_default();
    let digits = colour.iter().flat_map(|&part| [digit(part >> 4), digit(part & 15)]);
    ['#'].into_iter().chain(digits).collect()
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
