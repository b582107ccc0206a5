use crate::Palette;
use crate::outline::{Contour, Point, Segment};
use crate::shape::{Shape, UNIT};

/// Shapes as an SVG file with a title.
pub(crate) fn svg(
    (width, height): (u16, u16),
    palette: &Palette,
    shapes: &[Shape],
    title: &str,
) -> String {
    let [across, down] = [width, height].map(|side| i32::from(side) * UNIT);
    let (title, paper) = (escaped(title), palette.paper);
    let mut file = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" width=\"{width}\" height=\"{height}\" \
         viewBox=\"0 0 {across} {down}\"><title>{title}</title><path fill=\"{paper}\" \
         d=\"M0 0h{across}v{down}H0z\"/>"
    );
    for shape in shapes {
        file.extend(["<path fill=\"", &palette.get(shape.colour).to_string(), "\" d=\""]);
        for contour in &shape.contours {
            write_contour(&mut file, contour);
        }
        file += "\"/>";
    }
    file += "</svg>\n";
    file
}

/// Relative commands: small numbers make a small file.
fn write_contour(path: &mut String, contour: &Contour<Point>) {
    write_command(path, 'M', (0, 0), &[contour.start]);
    let mut pen = contour.start;
    for segment in &contour.segments {
        match *segment {
            Segment::Line(end) => {
                write_command(path, 'l', pen, &[end]);
                pen = end;
            }
            Segment::Quad(control, end) => {
                write_command(path, 'q', pen, &[control, end]);
                pen = end;
            }
        }
    }
    path.push('z');
}

/// A command and its points, relative to an origin. A minus sign separates numbers as well as a space does.
fn write_command(path: &mut String, command: char, origin: Point, points: &[Point]) {
    path.push(command);
    let numbers = points.iter().flat_map(|point| [point.0 - origin.0, point.1 - origin.1]);
    for (place, number) in numbers.enumerate() {
        if place > 0 && number >= 0 {
            path.push(' ');
        }
        path.push_str(&number.to_string());
    }
}

/// Without control characters, which no XML file may have.
fn escaped(text: &str) -> String {
    let text: String = text.chars().filter(|character| !character.is_control()).collect();
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
