//! The content security policies: what a page may load, run and be shown in.

use enig_pack_compiler::{Origin, SiteSettings};

use super::Hashes;

/// What both policies say. Markup from text needs the loader's Trusted Types policy.
const TRUSTED_TYPES: &str = "require-trusted-types-for 'script'; trusted-types default";

/// The policy of a page of its own.
pub(super) fn page(hashes: &Hashes, settings: &SiteSettings) -> String {
    let scripts = sources("'self' 'wasm-unsafe-eval'", &hashes.scripts);
    let styles = sources("'self'", &hashes.styles);
    let connect = sources("'self'", settings.newsletter_endpoint.as_slice());
    format!(
        "default-src 'none'; script-src {scripts}; style-src {styles}; img-src 'self' blob:; \
         font-src 'self'; connect-src {connect}; manifest-src 'self'; worker-src 'self'; \
         object-src 'none'; frame-src 'none'; base-uri 'none'; form-action 'none'; \
         frame-ancestors 'none'; {TRUSTED_TYPES}; upgrade-insecure-requests"
    )
}

/// The policy of a page that is embedded. Its sandbox gives it an origin of its own, so that it can
/// neither keep nor read anything, whoever embeds it. Safari then no longer takes the site for
/// `'self'` when the page fetches something; so the site is named as well.
///
/// `http:` is not asked for with https here: nothing in the page says it, and Firefox would then take
/// pages without https for such as `frame-ancestors https:` means.
pub(super) fn embed(hashes: &Hashes, settings: &SiteSettings) -> String {
    let origin = settings.origin.as_ref().map(Origin::as_str);
    let own = origin.map_or_else(|| "'self'".to_owned(), |origin| format!("'self' {origin}"));
    let scripts = sources(&format!("{own} 'wasm-unsafe-eval'"), &hashes.scripts);
    let styles = sources(&own, &hashes.styles);
    let ancestors = match settings.embed_origins.join(" ") {
        nobody if nobody.is_empty() => "'none'".to_owned(),
        // The site itself shows how it looks.
        ancestors => format!("'self' {ancestors}"),
    };
    format!(
        "default-src 'none'; script-src {scripts}; style-src {styles}; img-src {own}; \
         font-src {own}; connect-src {own}; object-src 'none'; frame-src 'none'; \
         base-uri 'none'; form-action 'none'; frame-ancestors {ancestors}; \
         sandbox allow-scripts allow-popups allow-popups-to-escape-sandbox; {TRUSTED_TYPES}"
    )
}

fn sources(first: &str, others: &[String]) -> String {
    others.iter().fold(first.to_owned(), |list, source| format!("{list} {source}"))
}

#[cfg(test)]
mod tests {
    use enig_pack_compiler::SiteSettings;

    use super::{embed, page};
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
        let page = page(&Hashes::default(), &settings);
        check(&page, "script-src", "'self' 'wasm-unsafe-eval'");
        check(&page, "style-src", "'self'");
        check(&page, "connect-src", "'self'");
        check(&page, "frame-ancestors", "'none'");
        let embed = embed(&hashes(), &settings);
        check(&embed, "script-src", "'self' 'wasm-unsafe-eval' 'sha256-a'");
        check(&embed, "style-src", "'self' 'sha256-b'");
        check(&embed, "frame-ancestors", "'self' https:");
    }

    #[test]
    fn settings_and_hashes_stand_where_they_are_needed() {
        let settings = SiteSettings {
            origin: "https://enig.example".parse().ok(),
            embed_origins: vec!["https://avis.example".to_owned()],
            newsletter_endpoint: Some("https://brev.example/inn".to_owned()),
        };
        let page = page(&hashes(), &settings);
        check(&page, "script-src", "'self' 'wasm-unsafe-eval' 'sha256-a'");
        check(&page, "style-src", "'self' 'sha256-b'");
        check(&page, "connect-src", "'self' https://brev.example/inn");
        let policy = embed(&hashes(), &settings);
        check(&policy, "script-src", "'self' https://enig.example 'wasm-unsafe-eval' 'sha256-a'");
        check(&policy, "connect-src", "'self' https://enig.example");
        check(&policy, "frame-ancestors", "'self' https://avis.example");
        let nobody = SiteSettings { embed_origins: Vec::new(), ..settings };
        check(&embed(&hashes(), &nobody), "frame-ancestors", "'none'");
    }
}
