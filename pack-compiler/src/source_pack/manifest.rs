use std::collections::BTreeMap;

use enig_core::programme::Mode;
use serde::{Deserialize, Deserializer};
use toml::Spanned;

use super::Translations;

/// What `programme.toml` says.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    /// Permanent name of the pack.
    pub id: Spanned<String>,
    /// Numbered release of the pack, from 1.
    pub edition: Spanned<u16>,
    /// Date of the edition, `YYYY-MM-DD`.
    pub edition_date: Spanned<String>,
    /// BCP 47 tags, the language of the documents first.
    pub languages: Vec<Spanned<String>>,
    /// On whose behalf the quiz is published.
    #[serde(deserialize_with = "mode")]
    pub mode: Mode,
    /// The commitment that is asked first.
    pub start_statement: Spanned<String>,
    /// The areas in programme order; each has a file of its name in `areas/`.
    pub areas: Vec<Spanned<String>>,
    /// Permanent numbers that were in use in an earlier edition.
    #[serde(default)]
    pub retired_indices: Vec<u16>,
    /// What the quiz is called.
    pub title: Spanned<Translations>,
    /// One sentence on what the quiz is for.
    pub purpose: Spanned<Translations>,
    /// Who is behind it.
    pub sponsor: Spanned<SponsorEntry>,
    /// What the sender calls its programme. Without it, the language's word for a programme.
    pub noun: Option<NounEntry>,
    /// The sender's own words at the end of an area.
    pub endings: Option<EndingsEntry>,
    /// The source texts.
    #[serde(default, rename = "document")]
    pub documents: Vec<DocumentEntry>,
    /// Groups of areas.
    #[serde(default, rename = "theme")]
    pub themes: Vec<ThemeEntry>,
    /// Ways to go further than the quiz.
    #[serde(default)]
    pub engage: Vec<EngageEntry>,
    /// The sender's newsletter.
    pub newsletter: Option<Spanned<NewsletterEntry>>,
    /// The vocabulary of the commitments' tags, each with what it stands for.
    #[serde(default)]
    pub tags: BTreeMap<String, Spanned<Translations>>,
    /// Where the quiz is published.
    pub site: Option<SiteEntry>,
    /// Words that the documents' compounds are made of, as far as they do not stand alone there.
    #[serde(default)]
    pub compound_elements: Vec<String>,
}

/// `[site]`: what the host's headers need to know. None of it is in the compiled pack.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SiteEntry {
    /// Scheme and host of the address the quiz is published under.
    pub origin: Option<Spanned<String>>,
    /// Whose pages may show the embedded quiz.
    pub embed_origins: Option<Vec<Spanned<String>>>,
}

/// `[sponsor]`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SponsorEntry {
    /// The party whose programme it is.
    pub party: Spanned<String>,
    /// The label at the top of every screen.
    pub label: Spanned<Translations>,
    /// Who is responsible.
    pub about: Spanned<Translations>,
    /// Who publishes the quiz. Needed in every mode but `demo`.
    pub name: Option<Spanned<String>>,
    /// The publisher's e-mail address. Needed in every mode but `demo`.
    pub email: Option<Spanned<String>>,
    /// The publisher's postal address. Needed in every mode but `demo`.
    pub address: Option<Spanned<String>>,
    /// The publisher's number in the register of organisations.
    pub organisation_number: Option<Spanned<String>>,
    /// Who controls the publisher, where somebody does.
    pub controlled_by: Option<Spanned<String>>,
    /// Who pays. Needed in every mode but `demo`; may be the publisher.
    pub paid_by: Option<Spanned<String>>,
    /// What has been and will be paid, with what is given in kind. Needed for `political-ad`.
    pub amount: Option<Spanned<Translations>>,
    /// Where the money comes from: private or public, from within the EEA or not. Needed for `political-ad`.
    pub funding: Option<Spanned<Translations>>,
    /// The election or vote that it is about, or that it is about none. Needed for `political-ad`.
    pub election: Option<Spanned<Translations>>,
    /// The first day of publication, `YYYY-MM-DD`. Needed for `political-ad`.
    pub from: Option<Spanned<String>>,
    /// The last day of publication, `YYYY-MM-DD`. Needed for `political-ad`.
    pub to: Option<Spanned<String>>,
}

/// `[noun]`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NounEntry {
    /// Definite, as inside a sentence: «tekstene».
    pub definite: Spanned<Translations>,
}

/// `[endings]`, as [`enig_core::programme::Endings`].
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EndingsEntry {
    /// To a voter who mostly agrees.
    pub agree: Spanned<Translations>,
    /// Over the ways to take part.
    pub agree_more: Spanned<Translations>,
    /// To a voter who mostly disagrees.
    pub disagree: Spanned<Translations>,
    /// Over the way to other areas.
    pub disagree_more: Spanned<Translations>,
    /// To a voter who has signed up for the newsletter.
    pub newsletter: Spanned<Translations>,
}

/// One `[[document]]`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DocumentEntry {
    /// Permanent name.
    pub id: Spanned<String>,
    /// The text file, from the pack's folder on.
    pub file: Spanned<String>,
    /// Its title, in the original language.
    pub title: Spanned<String>,
    /// When it was written, as far as the document itself tells.
    pub period: Spanned<Translations>,
    /// In whose name it speaks, as far as the document itself tells.
    pub author: Option<Spanned<String>>,
    /// A few words for the line below a quote: what kind of text it is, for whom, and when.
    pub about: Option<Spanned<Translations>>,
}

/// One `[[theme]]`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ThemeEntry {
    /// Permanent name.
    pub id: Spanned<String>,
    /// Name shown to the voter.
    pub title: Spanned<Translations>,
    /// Its areas.
    pub areas: Vec<Spanned<String>>,
}

/// One `[[engage]]`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EngageEntry {
    /// What the link says.
    pub label: Spanned<Translations>,
    /// An `https` address.
    pub href: Spanned<String>,
}

/// `[newsletter]`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewsletterEntry {
    /// Where a sign-up is sent: the quiz then has a form for it.
    pub endpoint: Option<Spanned<String>>,
    /// Where one signs up elsewhere, for a quiz without a form.
    pub link: Option<Spanned<String>>,
    /// What the newsletter is, over the form or on the link.
    pub label: Spanned<Translations>,
    /// What one consents to. Needed for the form.
    pub consent: Option<Spanned<Translations>>,
}

fn mode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Mode, D::Error> {
    #[derive(Deserialize)]
    #[serde(rename_all = "kebab-case")]
    enum Named {
        Demo,
        InHouse,
        PoliticalAd,
    }
    Ok(match Named::deserialize(deserializer)? {
        Named::Demo => Mode::Demo,
        Named::InHouse => Mode::InHouse,
        Named::PoliticalAd => Mode::PoliticalAd,
    })
}
