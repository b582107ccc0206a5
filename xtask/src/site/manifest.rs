//! What a browser needs to know to install the site as an app.

use anyhow::{Context, Result};
use enig_core::i18n::Locale;
use serde_json::{Value, json};

use super::colours::Colours;
use super::icons::{ICONS, Icon, Purpose};
use crate::base::Base;

/// What stands under the icon. The product's name, the same in every language.
const SHORT_NAME: &str = "Enig";

/// The text of `manifest.webmanifest` for a language, whose start page is at `home`. `address` tells
/// where the icon of a name is.
pub(super) fn manifest(
    name: &str,
    description: &str,
    locale: Locale,
    home: &str,
    base: &Base,
    colours: &Colours,
    address: impl Fn(&str) -> String,
) -> Result<String> {
    let manifest = json!({
        "name": name,
        "short_name": SHORT_NAME,
        "description": description,
        "lang": locale.tag(),
        "dir": "ltr",
        "id": home,
        "start_url": home,
        "scope": base.as_str(),
        "display": "standalone",
        "theme_color": colours.paper,
        "background_color": colours.paper,
        "icons": ICONS.iter().filter_map(|icon| entry(icon, &address)).collect::<Vec<_>>(),
    });
    serde_json::to_string_pretty(&manifest).context("cannot write the manifest")
}

fn entry(icon: &Icon, address: impl Fn(&str) -> String) -> Option<Value> {
    let purpose = match icon.purpose {
        Purpose::Any => "any",
        Purpose::Maskable => "maskable",
        Purpose::Apple => return None,
    };
    Some(json!({
        "src": address(icon.name),
        "sizes": format!("{0}x{0}", icon.size),
        "type": "image/png",
        "purpose": purpose,
    }))
}

#[cfg(test)]
mod tests {
    use enig_core::i18n::Locale;
    use serde_json::{Value, json};

    use super::{Colours, manifest};

    fn made(locale: Locale, base: &str, home: &str) -> Value {
        let base = base.parse().unwrap();
        let address = |name: &str| format!("/icons/{name}");
        let (name, description) = ("Kor \"einig\"?", "Ei «setning».");
        let text = manifest(name, description, locale, home, &base, &Colours::made_up(), address);
        serde_json::from_str(&text.unwrap()).unwrap()
    }

    #[test]
    fn tells_what_an_installed_app_needs() {
        let icon = |file: &str, size: &str, purpose: &str| {
            let src = format!("/icons/{file}");
            json!({ "src": src, "sizes": size, "type": "image/png", "purpose": purpose })
        };
        let expected = json!({
            "name": "Kor \"einig\"?",
            "short_name": "Enig",
            "description": "Ei «setning».",
            "lang": "nn",
            "dir": "ltr",
            "id": "/kampanje/nn/",
            "start_url": "/kampanje/nn/",
            "scope": "/kampanje/",
            "display": "standalone",
            "theme_color": "#fff8f0",
            "background_color": "#fff8f0",
            "icons": [
                icon("icon-192.png", "192x192", "any"),
                icon("icon-512.png", "512x512", "any"),
                icon("icon-maskable-512.png", "512x512", "maskable"),
            ],
        });
        assert_eq!(made(Locale::Nn, "/kampanje/", "/kampanje/nn/"), expected);
    }
}
