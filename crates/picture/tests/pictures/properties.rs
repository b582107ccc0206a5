use enig_core::share::{LabelledPercent, PictureContent, PictureFormat, PictureRow};
use enig_picture::{Contour, FontSubset, Glyph, Kerning, PictureError, Segment, Style, render};
use proptest::collection::vec;
use proptest::prelude::*;

use crate::fixture::{content, style};

fn text() -> impl Strategy<Value = String> {
    prop_oneof![any::<String>(), "[a-zA ]{0,90}", "[A-Z]{0,90}"]
}

fn percents() -> impl Strategy<Value = Vec<LabelledPercent>> {
    let percent = (any::<u8>(), text());
    vec(percent.prop_map(|(percent, label)| LabelledPercent { percent, label }), 0..4)
}

fn any_content() -> impl Strategy<Value = PictureContent> {
    let row = (text(), percents()).prop_map(|(name, percents)| PictureRow { name, percents });
    let texts = || vec(text(), 0..4);
    let parts = (text(), texts(), percents(), text(), texts(), vec(row, 0..20));
    (parts, text(), text(), texts()).prop_map(
        |((title, names, overall, overall_label, notes, rows), more_rows, sender, about)| {
            PictureContent {
                title,
                names,
                overall,
                overall_label,
                notes,
                rows,
                more_rows,
                sender,
                about,
            }
        },
    )
}

/// A font with every number that a file may hold, not sorted.
fn any_font() -> impl Strategy<Value = FontSubset> {
    let vector = any::<(i16, i16)>;
    let segment = prop_oneof![
        vector().prop_map(Segment::Line),
        (vector(), vector()).prop_map(|(control, end)| Segment::Quad(control, end)),
    ];
    let contour = (vector(), vec(segment, 0..5));
    let contour = contour.prop_map(|(start, segments)| Contour { start, segments });
    let character = prop_oneof![any::<char>(), prop::char::range('A', 'e')];
    let glyph = (character, any::<i16>(), vec(contour, 0..3));
    let glyph =
        glyph.prop_map(|(character, advance, contours)| Glyph { character, advance, contours });
    let kerning = (any::<(u16, u16)>(), any::<i16>());
    let kerning = kerning.prop_map(|(pair, adjustment)| Kerning { pair, adjustment });
    (vec(glyph, 0..9), vec(kerning, 0..5))
        .prop_map(|(glyphs, kerning)| FontSubset { glyphs, kerning })
}

fn any_format() -> impl Strategy<Value = PictureFormat> {
    prop::sample::select(&PictureFormat::ALL[..])
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]

    #[test]
    fn every_content_can_be_drawn_and_always_in_the_same_way(
        content in any_content(),
        format in any_format(),
    ) {
        let style = style();
        let files = || render(&content, format, &style).map(|it| (it.png(), it.svg())).ok();
        let drawn = files();
        prop_assert!(drawn.is_some());
        prop_assert!(drawn == files());
    }

    #[test]
    fn every_font_can_be_drawn_with(
        regular in any_font(),
        bold in any_font(),
        title in "[A-e ]{0,20}",
        format in any_format(),
    ) {
        let style = Style { regular, bold, ..style() };
        let content = PictureContent { title, ..content() };
        prop_assert!(render(&content, format, &style).is_ok_and(|it| !it.png().is_empty()));
    }

    #[test]
    fn damaged_files_are_no_panic(bytes in vec(any::<u8>(), 0..2000)) {
        let _ = Style::decode(&bytes);
        let _ = PictureContent::decode(&bytes);
    }
}

#[track_caller]
fn check_long(change: impl Fn(&mut PictureContent, String), length: usize, is_drawn: bool) {
    let mut content = content();
    change(&mut content, "x".repeat(length));
    match render(&content, PictureFormat::Wide, &style()) {
        Ok(picture) => assert!(is_drawn && !picture.png().is_empty()),
        Err(error) => assert!(!is_drawn && matches!(error, PictureError::TooMuchText)),
    }
}

#[test]
fn too_much_text_is_refused() {
    let (most, too_much) = (15_000, 20_000);
    for (length, is_drawn) in [(most, true), (too_much, false)] {
        check_long(|it, text| it.title = text, length, is_drawn);
        check_long(|it, text| it.overall[0].label = text, length, is_drawn);
        check_long(|it, text| it.rows[0].percents[0].label = text, length, is_drawn);
        check_long(|it, text| it.rows[0].name = text, length, is_drawn);
        check_long(|it, text| it.more_rows = text, length, is_drawn);
        check_long(|it, text| it.about.push(text), length, is_drawn);
    }
}
