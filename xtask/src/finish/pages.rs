//! One start page per language.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context, Result};
use enig::i18n::{Locale, Text};
use enig::programme::Pack;
use enig::route::Route;

use super::template::Template;
use crate::base::Base;
use crate::folder;

/// A language of the site: its pack, which holds every text, and the pack's address.
#[derive(Debug)]
pub(super) struct Language {
    locale: Locale,
    pack: Pack,
    address: String,
}

impl Language {
    /// Reads the language's compiled pack.
    pub(super) fn new(pack: &[u8], address: String) -> Result<Self> {
        let pack = Pack::decode(pack)?;
        let tag = &pack.programme.language;
        let locale = Locale::from_tag(tag)
            .with_context(|| format!("the interface does not speak the language `{tag}`"))?;
        Ok(Self { locale, pack, address })
    }

    fn home(&self, base: &str) -> String {
        Route::Quiz(self.locale).href(base)
    }
}

/// Writes the start page of every language to where its address leads. `app` is the address of the
/// WebAssembly module.
pub(super) fn write(
    mut template: Template,
    languages: &[Language],
    app: &str,
    base: &Base,
    out: &Path,
) -> Result<()> {
    let homes: Vec<String> = languages.iter().map(|it| it.home(base.as_str())).collect();
    let alternates: Vec<_> = languages
        .iter()
        .zip(&homes)
        .map(|(it, home)| [("each_lang", it.locale.tag()), ("each_home", home.as_str())])
        .collect();
    template.repeat(&alternates);

    let packs = languages.iter().map(|it| (it.locale.tag(), &*it.address));
    let packs = json_object(&packs.collect());
    for language in languages {
        let page = page(&template, language, app, base, &packs)?;
        let file = out.join(language.home("")).join("index.html");
        folder::write(&file, page.as_bytes())?;
    }
    Ok(())
}

fn page(
    template: &Template,
    language: &Language,
    app: &str,
    base: &Base,
    packs: &str,
) -> Result<String> {
    let Pack { programme, texts } = &language.pack;
    template.fill(&[
        ("lang", language.locale.tag()),
        ("title", &programme.title),
        ("description", &programme.purpose),
        ("sender", &programme.sender.label),
        ("noscript", texts.get(Text::NoScript)),
        ("boot_failed", texts.get(Text::BootFailed)),
        ("boot_reload", texts.get(Text::BootReload)),
        ("base", base.as_str()),
        ("wasm", app),
        ("pack", &language.address),
        ("packs", packs),
    ])
}

/// Language tags and addresses as JSON. Neither holds a character that JSON would escape.
fn json_object(entries: &BTreeMap<&str, &str>) -> String {
    let entries: Vec<String> =
        entries.iter().map(|(key, value)| format!("\"{key}\":\"{value}\"")).collect();
    format!("{{{}}}", entries.join(","))
}

#[cfg(test)]
mod tests {
    use super::json_object;

    #[test]
    fn packs_are_listed_in_a_fixed_order() {
        let packs = [("nn", "/assets/nn-1.pack"), ("en", "/assets/en-1.pack")];
        assert_eq!(
            json_object(&packs.into_iter().collect()),
            r#"{"en":"/assets/en-1.pack","nn":"/assets/nn-1.pack"}"#
        );
    }
}
