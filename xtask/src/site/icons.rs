//! The icons of the installed site, all painted from `public/icon.svg`: two views and what they share. The
//! tile has the accent colour and is its own background, on light and dark.

use anyhow::{Context, Result};
use resvg::tiny_skia::Pixmap;

use super::raster::{Drawing, Pixel, pixels};
use crate::folder::read;
use crate::shell::root;

/// An icon file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Icon {
    /// What the file is called.
    pub(super) name: &'static str,
    /// Its width and height.
    pub(super) size: u16,
    /// What systems may do with it.
    pub(super) purpose: Purpose,
}

/// What systems may do with an icon.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Purpose {
    /// Show it as it is.
    Any,
    /// Cut it to their own shape: a circle of four fifths of its width must hold everything.
    Maskable,
    /// Round its corners; transparent ones would turn black. Named by the page, not the manifest.
    Apple,
}

/// The icons that are made.
pub(super) const ICONS: [Icon; 4] = [
    Icon { name: "icon-192.png", size: 192, purpose: Purpose::Any },
    Icon { name: "icon-512.png", size: 512, purpose: Purpose::Any },
    Icon { name: "icon-maskable-512.png", size: 512, purpose: Purpose::Maskable },
    Icon { name: "apple-touch-icon.png", size: 180, purpose: Purpose::Apple },
];

/// The drawing that all icons come from.
fn source() -> Result<String> {
    String::from_utf8(read(&root().join("public/icon.svg"))?).context("public/icon.svg is not text")
}

fn drawing() -> Result<Drawing> {
    Drawing::read(&source()?).context("cannot use public/icon.svg")
}

/// Every icon: its name and its bytes.
pub(super) fn icons() -> Result<Vec<(&'static str, Vec<u8>)>> {
    let drawing = drawing()?;
    ICONS.iter().map(|icon| Ok((icon.name, icon.paint(&drawing)?.encode_png()?))).collect()
}

/// The icon on link previews.
pub(super) fn icon_of_previews() -> Result<enig_picture::Icon> {
    let size = (enig_picture::Icon::SIDE, enig_picture::Icon::SIDE);
    Ok(enig_picture::Icon { pixels: pixels(&drawing()?.paint(size, 1.0, None)?) })
}

impl Icon {
    fn paint(&self, drawing: &Drawing) -> Result<Pixmap> {
        let size = (self.size, self.size);
        match self.purpose {
            Purpose::Any => drawing.paint(size, 1.0, None),
            Purpose::Maskable => drawing.paint(size, 0.8, Some(ground(drawing)?)),
            Purpose::Apple => drawing.paint(size, 1.0, Some(ground(drawing)?)),
        }
    }
}

/// What an icon that fills its square has around the drawing: the colour of the drawing's upper edge,
/// white where that is transparent.
fn ground(drawing: &Drawing) -> Result<Pixel> {
    const SIDE: u16 = 64;
    let points = pixels(&drawing.paint((SIDE, SIDE), 1.0, None)?);
    let edge = points.get(usize::from(SIDE / 2)).copied();
    Ok(edge.filter(|pixel| pixel[3] == u8::MAX).unwrap_or([u8::MAX; 4]))
}

#[cfg(test)]
mod tests {
    use super::{Drawing, ICONS, Icon, Pixel, Pixmap, Purpose, icons, pixels, source};

    fn decoded(picture: &[u8]) -> (u32, u32) {
        let pixels = Pixmap::decode_png(picture).unwrap();
        (pixels.width(), pixels.height())
    }

    #[test]
    fn every_icon_has_its_size() {
        let made = icons().unwrap();
        assert_eq!(made.len(), ICONS.len());
        for (icon, (name, picture)) in ICONS.iter().zip(made) {
            assert_eq!(icon.name, name);
            assert_eq!(decoded(&picture), (icon.size.into(), icon.size.into()), "{name}");
        }
    }

    /// The icon's points with their distance from its middle, in halves of its width.
    fn points(icon: &Icon, svg: &str) -> Vec<(f64, Pixel)> {
        let points = pixels(&icon.paint(&Drawing::read(svg).unwrap()).unwrap());
        let side = i32::from(icon.size);
        let places = (0..side).flat_map(|y| (0..side).map(move |x| (x, y)));
        let half = f64::from(side) / 2.0;
        let distance = |at: i32| f64::from(at) + 0.5 - half;
        let distances = places.map(|(x, y)| distance(x).hypot(distance(y)) / half);
        distances.zip(points).collect()
    }

    #[test]
    fn a_system_may_cut_the_maskable_icon_to_a_circle() {
        for icon in ICONS.iter().filter(|icon| icon.purpose == Purpose::Maskable) {
            let points = points(icon, &source().unwrap());
            let ground = points[0].1;
            assert!(points.iter().all(|&(distance, it)| distance < 0.8 || it == ground));
            assert!(points.iter().any(|&(_, it)| it != ground));
        }
    }

    #[track_caller]
    fn check_corner(purpose: Purpose, svg: &str, expected: Pixel) {
        let icon = Icon { name: "icon.png", size: 64, purpose };
        assert_eq!(points(&icon, svg)[0].1, expected, "{purpose:?} {svg}");
    }

    #[test]
    fn an_icon_that_fills_its_square_goes_on_as_its_edge() {
        let (white, red) = ([255, 255, 255, 255], [255, 0, 0, 255]);
        let circle = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><circle cx="4" cy="4" r="3" fill="#f00"/></svg>"##;
        let tile = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><rect width="8" height="8" rx="2" fill="#f00"/></svg>"##;
        check_corner(Purpose::Any, circle, [0, 0, 0, 0]);
        check_corner(Purpose::Any, tile, [0, 0, 0, 0]);
        for purpose in [Purpose::Maskable, Purpose::Apple] {
            check_corner(purpose, circle, white);
            check_corner(purpose, tile, red);
        }
    }
}
