//! The ways to go further than the quiz. A newsletter that is only a link is one of the links.

use enig_core::programme::{Endings, EngageLink, Newsletter};
use toml::Spanned;

use super::Language;
use crate::Translations;
use crate::source_pack::NewsletterEntry;

impl Language<'_> {
    pub(super) fn engage(&self) -> Vec<EngageLink> {
        let manifest = &self.pack.manifest.content;
        let link = |label: &Translations, href: &String| EngageLink {
            label: self.text(label),
            href: href.clone(),
        };
        let links = manifest.engage.iter();
        let mut links: Vec<_> =
            links.map(|entry| link(entry.label.get_ref(), entry.href.get_ref())).collect();
        let newsletter = manifest.newsletter.as_ref().map(Spanned::get_ref);
        if let Some(NewsletterEntry { endpoint: None, link: Some(href), label, .. }) = newsletter {
            links.push(link(label.get_ref(), href.get_ref()));
        }
        links
    }

    pub(super) fn endings(&self) -> Option<Endings> {
        let entry = self.pack.manifest.content.endings.as_ref()?;
        Some(Endings {
            agree: self.text(entry.agree.get_ref()),
            agree_more: self.text(entry.agree_more.get_ref()),
            disagree: self.text(entry.disagree.get_ref()),
            disagree_more: self.text(entry.disagree_more.get_ref()),
            newsletter: self.text(entry.newsletter.get_ref()),
        })
    }

    pub(super) fn newsletter(&self) -> Option<Newsletter> {
        let manifest = &self.pack.manifest.content;
        let entry = manifest.newsletter.as_ref()?.get_ref();
        Some(Newsletter {
            endpoint: entry.endpoint.as_ref()?.get_ref().clone(),
            label: self.text(entry.label.get_ref()),
            consent: self.text(entry.consent.as_ref()?.get_ref()),
            consent_name: format!("{}-{}", manifest.edition.get_ref(), self.locale.tag()),
        })
    }
}

#[cfg(test)]
mod tests {
    use enig_core::i18n::Locale;
    use enig_core::programme::Newsletter;

    use crate::compile;
    use crate::fixture::Fixture;

    #[test]
    fn a_newsletter_is_a_form_or_a_link() {
        let compiled = |entry| {
            let pack = compile(&Fixture::with_newsletter(entry).pack(), Locale::En).unwrap();
            let links: Vec<_> = pack.programme.engage.into_iter().map(|link| link.href).collect();
            (links, pack.programme.newsletter)
        };
        let other = "https://example.no/".to_owned();
        let form = Newsletter {
            endpoint: "https://brev.example/inn".to_owned(),
            label: "Newsletter".to_owned(),
            consent: "I agree.".to_owned(),
            consent_name: "1-en".to_owned(),
        };
        let expected = (vec![other.clone()], Some(form));
        assert_eq!(compiled("endpoint = \"https://brev.example/inn\""), expected);
        let expected = (vec![other, "https://brev.example/om".to_owned()], None);
        assert_eq!(compiled("link = \"https://brev.example/om\""), expected);
    }
}
