use std::ops::Range;

use toml::de::{DeTable, DeValue};

use crate::placeholders::placeholders;
use crate::{Faults, File};

/// The texts of one group, in the order of the file.
pub(crate) struct Table {
    pub(crate) name: &'static str,
    /// Where its heading stands.
    pub(crate) at: usize,
    pub(crate) texts: Vec<Entry>,
}

/// A text.
pub(crate) struct Entry {
    pub(crate) key: String,
    pub(crate) text: String,
    /// From the key to the end of the text.
    pub(crate) span: Range<usize>,
}

impl Table {
    pub(crate) fn find(&self, key: &str) -> Option<&Entry> {
        self.texts.iter().find(|entry| entry.key == key)
    }

    /// Reads its texts, and tells the faults that show without another language.
    pub(crate) fn read(
        &mut self,
        file: &File,
        entries: &DeTable<'_>,
        told: &mut Vec<String>,
        faults: &mut Faults,
    ) {
        for (key, value) in entries {
            let span = key.span().start..value.span().end;
            match text_of(key.get_ref(), value.get_ref()) {
                Ok(text) => {
                    self.texts.push(Entry { key: key.get_ref().to_string(), text, span });
                }
                Err(says) => {
                    told.push(key.get_ref().to_string());
                    faults.add(file, span.start, says);
                }
            }
        }
        self.texts.sort_by_key(|entry| entry.span.start);
    }
}

/// The text of a key, or what is wrong and what to do.
fn text_of(key: &str, value: &DeValue<'_>) -> Result<String, String> {
    let Some(text) = value.as_str() else {
        return Err(format!("`{key}` is no text. Put what it says in double quotes."));
    };
    if !is_key(key) {
        Err(format!(
            "`{key}` cannot be a key. Write small letters, with `_` between words: `way_short_note`."
        ))
    } else if text.trim().is_empty() {
        Err(format!("the text of `{key}` is empty. Write what it says in this language."))
    } else if placeholders(text).is_none() {
        Err(format!(
            "a brace in the text of `{key}` is not part of a placeholder. Write `{{name}}`, in small letters."
        ))
    } else {
        Ok(text.to_owned())
    }
}

/// Whether the key can become a name in Rust, and no other key the same name.
fn is_key(key: &str) -> bool {
    let is_word = |word: &str| {
        word.starts_with(|first: char| first.is_ascii_lowercase())
            && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
    };
    key.split('_').all(is_word) && key != "self"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(key: &str, expected: bool) {
        assert_eq!(is_key(key), expected, "{key}");
    }

    #[test]
    fn keys_become_names() {
        check("back", true);
        check("way_short_note", true);
        check("level2", true);
        check("level_2", false);
        check("2nd", false);
        check("", false);
        check("way__short", false);
        check("_way", false);
        check("way-short", false);
        check("WayShort", false);
        check("self", false);
    }
}
