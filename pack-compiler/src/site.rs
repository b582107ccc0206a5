use core::fmt;
use core::str::FromStr;

use thiserror::Error;
use toml::Spanned;

use crate::SourcePack;

/// Scheme and host of a site, as browsers compare them: `https://enig.example`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin(String);

/// A text that is no [`Origin`].
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("«{0}» is not https:// and a host, such as https://enig.example")]
pub struct NoOrigin(String);

/// What `[site]` says, with the defaults in place, and whatever else the host's headers need to know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SiteSettings {
    /// Where the quiz is published. The embedded quiz has to know.
    pub origin: Option<Origin>,
    /// Who may embed the quiz, as sources of a content security policy. Nobody when empty.
    pub embed_origins: Vec<String>,
    /// Where a sign-up for the newsletter is sent, from `[newsletter]`.
    pub newsletter_endpoint: Option<String>,
}

impl Default for SiteSettings {
    fn default() -> Self {
        let everyone = "https:".to_owned();
        Self { origin: None, embed_origins: vec![everyone], newsletter_endpoint: None }
    }
}

/// Where a pack is published. Values that [`crate::check`] complains about are left out.
pub fn site_settings(pack: &SourcePack) -> SiteSettings {
    let defaults = SiteSettings::default();
    let manifest = &pack.manifest.content;
    let newsletter = manifest.newsletter.as_ref().map(Spanned::get_ref);
    let endpoint = newsletter.and_then(|it| it.endpoint.as_ref()).map(Spanned::get_ref);
    let newsletter_endpoint = endpoint.filter(|endpoint| is_endpoint(endpoint)).cloned();
    let Some(entry) = &manifest.site else {
        return SiteSettings { newsletter_endpoint, ..defaults };
    };
    let origin = entry.origin.as_ref().and_then(|origin| origin.get_ref().parse().ok());
    let embed_origins = entry.embed_origins.as_ref().map(|sources| {
        let sources = sources.iter().map(Spanned::get_ref);
        sources.filter(|source| is_embed_origin(source)).cloned().collect()
    });
    SiteSettings {
        origin,
        embed_origins: embed_origins.unwrap_or(defaults.embed_origins),
        newsletter_endpoint,
    }
}

/// Whether a text names everyone, a host, or a host with all below it.
pub(crate) fn is_embed_origin(source: &str) -> bool {
    source == "https:" || is_origin(&source.replacen("://*.", "://", 1))
}

/// Whether a text is an https address of plain names, which a policy can hold as it stands.
pub(crate) fn is_endpoint(address: &str) -> bool {
    let rest = address.strip_prefix("https://").unwrap_or_default();
    let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.~/".contains(&byte);
    is_host(host) && path.bytes().all(is_plain)
}

fn is_origin(text: &str) -> bool {
    text.strip_prefix("https://").is_some_and(is_host)
}

/// Whether a text is a host name with a dot in it, as it is sent (`xn--…`), with a port or without.
fn is_host(text: &str) -> bool {
    let (name, port) = text.split_once(':').map_or((text, None), |(name, port)| (name, Some(port)));
    let is_label = |label: &str| {
        let is_plain = |byte: u8| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-');
        !label.is_empty() && label.bytes().all(is_plain)
    };
    // 443 is what https means: browsers leave it out, and a policy with it is only longer.
    let is_port = |port: &str| port.parse::<u16>().is_ok_and(|it| it != 0 && it != 443);
    name.contains('.') && name.split('.').all(is_label) && port.is_none_or(is_port)
}

impl Origin {
    /// As it stands in a policy.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Origin {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl FromStr for Origin {
    type Err = NoOrigin;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        if is_origin(text) { Ok(Self(text.to_owned())) } else { Err(NoOrigin(text.to_owned())) }
    }
}

#[cfg(test)]
mod tests {
    use crate::fixture::Fixture;

    use super::*;

    #[track_caller]
    fn check_settings(site: &str, origin: Option<&str>, embed: &[&str]) {
        let pack =
            Fixture::new().replace("programme.toml", "[tags]", &format!("{site}\n[tags]")).pack();
        let settings = site_settings(&pack);
        assert_eq!(settings.origin.as_ref().map(Origin::as_str), origin, "{site}");
        assert_eq!(settings.embed_origins, embed, "{site}");
    }

    #[test]
    fn what_is_not_said_has_a_default() {
        check_settings("", None, &["https:"]);
        check_settings("[site]", None, &["https:"]);
        check_settings("[site]\nembed_origins = []", None, &[]);
        check_settings(
            "[site]\norigin = \"https://enig.example\"\nembed_origins = [\"https://*.avis.example\"]",
            Some("https://enig.example"),
            &["https://*.avis.example"],
        );
    }

    #[test]
    fn the_headers_learn_the_newsletters_endpoint() {
        let endpoint =
            |line: &str| site_settings(&Fixture::with_newsletter(line).pack()).newsletter_endpoint;
        let address = "https://brev.example/inn";
        assert_eq!(endpoint(&format!("endpoint = \"{address}\"")).as_deref(), Some(address));
        assert_eq!(endpoint(&format!("link = \"{address}\"")), None);
        assert_eq!(endpoint("endpoint = \"http://brev.example\""), None);
    }

    #[track_caller]
    fn check(text: &str, origin: bool, embed_origin: bool, endpoint: bool) {
        let found = (text.parse::<Origin>().is_ok(), is_embed_origin(text), is_endpoint(text));
        assert_eq!(found, (origin, embed_origin, endpoint), "{text}");
    }

    #[test]
    fn only_https_and_plain_names_get_into_a_policy() {
        check("https://enig.example", true, true, true);
        check("https://xn--blbr-roah.example:8443", true, true, true);
        check("https://*.avis.example", false, true, false);
        check("https:", false, true, false);
        check("https://brev.example/a/b-1", false, false, true);
        for text in [
            "",
            "*",
            "http:",
            "https://",
            "https://enig",
            "https://Enig.example",
            "https://enig.example:443",
            "https://enig.example:",
            "https://*.*.example",
            "https://enig..example",
            "http://enig.example",
            "https://a@enig.example",
            "https://enig.example; script-src *",
            "https://enig.example/a?b",
            "https://enig.example/a,b",
            "https://enig.example/ 'unsafe-inline'",
        ] {
            check(text, false, false, false);
        }
    }
}
