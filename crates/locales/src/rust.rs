use crate::Group;
use crate::language::Language;
use crate::table::{Entry, Table};

/// The enums of all groups.
pub(crate) fn code(groups: &[Group], languages: &[Language<'_>]) -> String {
    groups.iter().map(|group| group_code(group, languages)).collect::<Vec<_>>().join("\n")
}

fn group_code(group: &Group, languages: &[Language<'_>]) -> String {
    let Group { table, name, about } = group;
    let tables: Vec<&Table> =
        languages.iter().flat_map(|it| &it.tables).filter(|it| it.name == *table).collect();
    let keys = || tables.first().into_iter().flat_map(|reference| &reference.texts);
    let variants = list(keys().map(|it| {
        let doc = shown(&it.text);
        format!("    #[doc = {doc:?}]\n    {},\n", variant(&it.key))
    }));
    let all = list(keys().map(|it| format!("        Self::{},\n", variant(&it.key))));
    let arms = list(keys().map(|Entry { key, .. }| {
        let texts: Vec<&String> =
            tables.iter().filter_map(|it| it.find(key)).map(|it| &it.text).collect();
        format!("            Self::{} => {texts:?},\n", variant(key))
    }));
    let count = tables.len();
    format!(
        "#[doc = {about:?}]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum {name} {{
{variants}}}

impl {name} {{
    /// Every one, in the order of the files.
    pub const ALL: &[Self] = &[
{all}    ];

    /// The text in a language.
    pub fn in_language(self, locale: Locale) -> &'static str {{
        locale.among(self.in_all())
    }}

    fn in_all(self) -> [&'static str; {count}] {{
        match self {{
{arms}        }}
    }}
}}
"
    )
}

fn list(lines: impl Iterator<Item = String>) -> String {
    lines.collect()
}

/// `way_short_note` becomes `WayShortNote`.
fn variant(key: &str) -> String {
    let capital = |word: &str| {
        let mut letters = word.chars();
        letters.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(letters).collect()
    };
    key.split('_').map(capital).collect::<Vec<String>>().concat()
}

/// A text as documentation, which is Markdown: as it is, on one line.
fn shown(text: &str) -> String {
    format!("`{}`", text.split_whitespace().collect::<Vec<_>>().join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(key: &str, expected: &str) {
        assert_eq!(variant(key), expected);
    }

    #[test]
    fn keys_are_named_as_in_rust() {
        check("back", "Back");
        check("way_short_note", "WayShortNote");
        check("level2", "Level2");
    }
}
