use serde::{Deserialize, Serialize};

use super::{Locale, Text, text};

/// The interface texts of one language, in the order of [`Text::ALL`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Texts(pub(crate) Vec<String>);

impl Texts {
    /// The texts of a language, which call the programme by its usual noun.
    pub fn of(locale: Locale) -> Self {
        Self::with_noun(locale, usual_noun(locale))
    }

    /// The texts of a language, which call the programme by the pack's own noun, definite and as inside a
    /// sentence: «tekstene».
    pub fn with_noun(locale: Locale, noun: &str) -> Self {
        let filled = |&which| text(locale, which).replace("{programme}", noun);
        Self(Text::ALL.iter().map(filled).collect())
    }

    /// Whether every text is there.
    pub fn are_complete(&self) -> bool {
        self.0.len() == Text::ALL.len()
    }

    /// A text; empty where the pack lacks it.
    pub fn get(&self, text: Text) -> &str {
        self.0.get(text as usize).map_or("", String::as_str)
    }

    /// A text with its placeholders filled in, as [`fill`].
    pub fn fill(&self, text: Text, values: &[(&str, &str)]) -> String {
        fill(self.get(text), values)
    }

    /// The singular or plural form, with `{n}` filled in. All three languages have the same rule.
    pub fn count(&self, one: Text, several: Text, n: usize) -> String {
        self.fill(if n == 1 { one } else { several }, &[("n", &n.to_string())])
    }
}

/// What a programme is called, definite.
fn usual_noun(locale: Locale) -> &'static str {
    match locale {
        Locale::Nb | Locale::Nn => "programmet",
        Locale::En => "the programme",
    }
}

/// Replaces each placeholder `{name}` of a template by its value; unknown ones are removed.
pub fn fill(template: &str, values: &[(&str, &str)]) -> String {
    let mut filled = String::with_capacity(template.len() + 16);
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        filled.push_str(before);
        let (name, after) = after.split_once('}').unwrap_or((after, ""));
        filled.push_str(values.iter().find(|(key, _)| *key == name).map_or("", |(_, value)| value));
        rest = after;
    }
    filled.push_str(rest);
    filled
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(template: &str, values: &[(&str, &str)], expected: &str) {
        assert_eq!(fill(template, values), expected);
    }

    #[test]
    fn templates_are_filled() {
        check("plain", &[], "plain");
        check("{n} av {total}", &[("n", "3"), ("total", "14")], "3 av 14");
        check("{total}: {n}", &[("n", "{total}"), ("total", "14")], "14: {total}");
        check("open {n", &[("n", "1")], "open 1");
    }

    #[test]
    fn the_pack_names_its_programme() {
        let said = |texts: Texts| texts.get(Text::InProgramme).to_owned();
        assert_eq!(said(Texts::of(Locale::Nb)), "Hva står i programmet?");
        assert_eq!(said(Texts::with_noun(Locale::Nb, "tekstene")), "Hva står i tekstene?");
        for locale in Locale::ALL {
            let Texts(texts) = Texts::of(locale);
            assert!(!texts.iter().any(|text| text.contains("{programme}")), "{locale:?}");
        }
    }
}
