//! The content security policies: what a page may load, run and be shown in.
//!
//! A page carries its policy itself, in a `<meta>`, with the hashes of what that very page has inline: so no host can
//! weaken it, and no configuration that is older than the page can refuse the page's own scripts. What only a header
//! can say stands in the header ([`page_header`], [`embed_header`]), and names nothing that changes with a build.

use enig_pack_compiler::{Origin, SiteSettings};

use super::Hashes;

/// What both policies say. Markup from text needs the loader's Trusted Types policy.
const TRUSTED_TYPES: &str = "require-trusted-types-for 'script'; trusted-types default";

/// The policy in a page of its own. The page that puts a snippet together shows the embedded quiz.
pub fn in_page(hashes: &Hashes, settings: &SiteSettings, shows_quiz: bool) -> String {
    let scripts = sources("'self' 'wasm-unsafe-eval'", &hashes.scripts);
    let styles = sources("'self'", &hashes.styles);
    let connect = sources("'self'", settings.newsletter_endpoint.as_slice());
    let frames = if shows_quiz { "'self'" } else { "'none'" };
    format!(
        "default-src 'none'; script-src {scripts}; style-src {styles}; img-src 'self' blob:; \
         font-src 'self'; connect-src {connect}; manifest-src 'self'; worker-src 'self'; \
         object-src 'none'; frame-src {frames}; base-uri 'none'; form-action 'none'; {TRUSTED_TYPES}"
    )
}

/// The policy in a page that is embedded. Its sandbox gives it an origin of its own. Safari then no longer takes the
/// site for `'self'` when the page fetches something; so the site is named as well.
pub fn in_embedded_page(hashes: &Hashes, settings: &SiteSettings) -> String {
    let origin = settings.origin.as_ref().map(Origin::as_str);
    let own = origin.map_or_else(|| "'self'".to_owned(), |origin| format!("'self' {origin}"));
    let scripts = sources(&format!("{own} 'wasm-unsafe-eval'"), &hashes.scripts);
    let styles = sources(&own, &hashes.styles);
    format!(
        "default-src 'none'; script-src {scripts}; style-src {styles}; img-src {own}; \
         font-src {own}; connect-src {own}; object-src 'none'; frame-src 'none'; \
         base-uri 'none'; form-action 'none'; {TRUSTED_TYPES}"
    )
}

/// What is sent with a page of its own.
pub(super) fn page_header() -> String {
    "frame-ancestors 'none'; upgrade-insecure-requests".to_owned()
}

/// What is sent with a page that is embedded. The sandbox keeps it from keeping or reading anything, whoever embeds
/// it.
///
/// `http:` is not asked for with https here: nothing in the page says it, and Firefox would then take
/// pages without https for such as `frame-ancestors https:` means.
pub(super) fn embed_header(settings: &SiteSettings) -> String {
    let ancestors = match settings.embed_origins.join(" ") {
        nobody if nobody.is_empty() => "'none'".to_owned(),
        // The site itself shows how it looks.
        ancestors => format!("'self' {ancestors}"),
    };
    format!(
        "frame-ancestors {ancestors}; \
         sandbox allow-scripts allow-popups allow-popups-to-escape-sandbox"
    )
}

fn sources(first: &str, others: &[String]) -> String {
    others.iter().fold(first.to_owned(), |list, source| format!("{list} {source}"))
}

#[cfg(test)]
mod tests {
    use enig_pack_compiler::SiteSettings;

    use super::{embed_header, in_embedded_page, in_page};
    use crate::headers::Hashes;

    /// The sources that a policy gives for one kind of thing.
    #[track_caller]
    fn check(policy: &str, directive: &str, expected: &str) {
        let mut directives = policy.split("; ").map(|it| it.split_once(' ').unwrap_or((it, "")));
        let found = directives.find(|(name, _)| *name == directive).map(|(_, sources)| sources);
        assert_eq!(found, Some(expected), "{directive}");
    }

    fn hashes() -> Hashes {
        let source = |name: &str| vec![format!("'sha256-{name}'")];
        Hashes { scripts: source("a"), styles: source("b") }
    }

    #[test]
    fn without_settings_everything_is_our_own() {
        let settings = SiteSettings::default();
        let page = in_page(&Hashes::default(), &settings, false);
        check(&page, "script-src", "'self' 'wasm-unsafe-eval'");
        check(&page, "style-src", "'self'");
        check(&page, "connect-src", "'self'");
        check(&page, "frame-src", "'none'");
        check(&in_page(&Hashes::default(), &settings, true), "frame-src", "'self'");
        let embedded = in_embedded_page(&hashes(), &settings);
        check(&embedded, "script-src", "'self' 'wasm-unsafe-eval' 'sha256-a'");
        check(&embedded, "style-src", "'self' 'sha256-b'");
        check(&embed_header(&settings), "frame-ancestors", "'self' https:");
    }

    #[test]
    fn settings_and_hashes_stand_where_they_are_needed() {
        let settings = SiteSettings {
            origin: "https://enig.example".parse().ok(),
            embed_origins: vec!["https://avis.example".to_owned()],
            newsletter_endpoint: Some("https://brev.example/inn".to_owned()),
        };
        let page = in_page(&hashes(), &settings, false);
        check(&page, "script-src", "'self' 'wasm-unsafe-eval' 'sha256-a'");
        check(&page, "style-src", "'self' 'sha256-b'");
        check(&page, "connect-src", "'self' https://brev.example/inn");
        let policy = in_embedded_page(&hashes(), &settings);
        check(&policy, "script-src", "'self' https://enig.example 'wasm-unsafe-eval' 'sha256-a'");
        check(&policy, "connect-src", "'self' https://enig.example");
        check(&embed_header(&settings), "frame-ancestors", "'self' https://avis.example");
        let nobody = SiteSettings { embed_origins: Vec::new(), ..settings };
        check(&embed_header(&nobody), "frame-ancestors", "'none'");
    }
}
