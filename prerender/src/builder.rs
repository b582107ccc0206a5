use std::fmt::Write;

use enig_core::i18n::{BuilderText, Locale};
use enig_core::programme::Pack;

use crate::site::escaped;

/// The form that puts a snippet together, which `js/builder.js` brings to life; hidden without it.
pub(crate) fn builder(pack: &Pack, locale: Locale) -> String {
    let words = |text: BuilderText| escaped(text.in_language(locale));
    let choice = |id: &str, label: BuilderText, options: &[(&str, String)]| {
        let options = options.iter().fold(String::new(), |mut html, (value, words)| {
            // Writing into a string cannot fail.
            let _ = write!(html, "<option value=\"{value}\">{words}</option>");
            html
        });
        format!(
            "<p class=\"filter\"><label for=\"{id}\">{}</label><select id=\"{id}\">{options}</select></p>",
            words(label)
        )
    };
    let tick = |id: &str, label: &str, note: String| {
        format!(
            "<label class=\"tick\"><input type=\"checkbox\" {id}><span class=\"tick__word\">{label}</span>\
             <span class=\"tick__note\">{note}</span></label>"
        )
    };
    let areas = pack.programme.areas.iter().fold(String::new(), |html, area| {
        let id = format!("name=\"area\" value=\"{}\"", area.id);
        html + &tick(&id, &escaped(&area.title), String::new())
    });
    let own = locale.tag();
    let others = pack.programme.locales().filter(|&other| other != locale);
    let languages: Vec<_> =
        core::iter::once(locale).chain(others).map(|it| (it.tag(), escaped(it.name()))).collect();
    [
        format!("<div id=\"builder\" class=\"builder\" data-lang=\"{own}\" hidden><fieldset><legend>"),
        format!("{}</legend><p>{}</p>", words(BuilderText::Areas), words(BuilderText::AreasNote)),
        format!("<div class=\"builder__areas\">{areas}</div></fieldset>"),
        choice("builder-language", BuilderText::Language, &languages),
        choice(
            "builder-scheme",
            BuilderText::Scheme,
            &[
                ("", words(BuilderText::SchemeAuto)),
                ("light", words(BuilderText::SchemeLight)),
                ("dark", words(BuilderText::SchemeDark)),
            ],
        ),
        choice(
            "builder-heading",
            BuilderText::Heading,
            &[
                ("", words(BuilderText::HeadingFirst)),
                ("2", words(BuilderText::HeadingSecond)),
            ],
        ),
        tick("id=\"builder-has-accent\"", &words(BuilderText::Accent), words(BuilderText::AccentNote)),
        format!(
            "<p class=\"filter\"><label for=\"builder-accent\">{}</label>\
             <input type=\"color\" id=\"builder-accent\" value=\"#0e5a5a\"></p>",
            words(BuilderText::AccentColour)
        ),
        tick("id=\"builder-events\"", &words(BuilderText::Events), words(BuilderText::EventsNote)),
        choice(
            "builder-kind",
            BuilderText::Kind,
            &[
                ("", words(BuilderText::KindScript)),
                ("frame", words(BuilderText::KindFrame)),
            ],
        ),
        format!(
            "<p><label for=\"builder-snippet\">{}</label></p>\
             <textarea id=\"builder-snippet\" rows=\"8\" readonly spellcheck=\"false\"></textarea>\
             <p><button type=\"button\" id=\"builder-copy\" class=\"button button--main\">{}</button></p>\
             <p role=\"status\"><strong id=\"builder-copied\" hidden>{}</strong>\
             <strong id=\"builder-not-copied\" hidden>{}</strong></p>",
            words(BuilderText::Snippet),
            words(BuilderText::Copy),
            words(BuilderText::Copied),
            words(BuilderText::NotCopied),
        ),
        format!("<h2>{}</h2><div id=\"builder-preview\"></div></div>", words(BuilderText::Preview)),
    ]
    .concat()
}
