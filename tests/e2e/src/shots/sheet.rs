use std::fmt::Write;

use super::{SCHEMES, WIDTHS, name};

/// The contact sheet: a row for each screen, a column for each width and scheme.
pub(super) fn of(screens: &[String]) -> String {
    let mut sheet = String::from(
        "<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n<title>Every screen</title>\n\
         <style>body { margin: 1rem; font: 1rem system-ui; background: #ccc; }\n\
         section { display: flex; align-items: start; gap: 0.5rem; }\n\
         img { display: block; max-inline-size: 100%; }</style>\n",
    );
    let total: u32 = WIDTHS.iter().sum();
    for screen in screens {
        let _ = writeln!(sheet, "<h2>{screen}</h2>\n<section>");
        for (width, scheme) in WIDTHS.iter().flat_map(|width| SCHEMES.map(|it| (*width, it))) {
            // Side by side at the same scale.
            let share = 50 * width / total;
            let file = name(screen, scheme, width);
            let _ = writeln!(
                sheet,
                "<a href=\"{file}\" style=\"flex: {share}\"><img src=\"{file}\" loading=\"lazy\" \
                 alt=\"{screen}, {width} px wide, {scheme}\"></a>"
            );
        }
        sheet.push_str("</section>\n");
    }
    sheet
}
