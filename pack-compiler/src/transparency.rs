use enig_core::i18n::Locale;
use enig_core::programme::Mode;
use serde_json::{Map, Value, json};
use toml::Spanned;

use crate::edition::fingerprint;
use crate::source_pack::SponsorEntry;
use crate::{SourcePack, Translations};

/// The form of the record. One with another meaning gets another name.
const SCHEMA: &str = "enig-transparency/1";

/// Who is behind a quiz, who pays, and what it is made from, for programs to read: `transparency.json`.
/// What the pack does not tell is `null`; what it has to tell in its mode is for [`crate::check`] to see.
pub fn transparency(pack: &SourcePack) -> Map<String, Value> {
    let manifest = &pack.manifest.content;
    let sponsor = manifest.sponsor.get_ref();
    let mode = match manifest.mode {
        Mode::Demo => "demo",
        Mode::InHouse => "in-house",
        Mode::PoliticalAd => "political-ad",
    };
    let languages: Vec<&str> = pack.languages().into_iter().map(Locale::tag).collect();
    let documents: Vec<&str> =
        manifest.documents.iter().map(|it| it.title.get_ref().as_str()).collect();
    let sources = manifest.documents.iter().map(|it| {
        json!({
            "title": it.title.get_ref(),
            "author": text(it.author.as_ref()),
            "written": in_all_languages(pack, it.period.get_ref()),
        })
    });
    let optional = |texts: Option<&Spanned<Translations>>| {
        texts.map_or(Value::Null, |it| in_all_languages(pack, it.get_ref()))
    };
    let has_period = sponsor.from.is_some() || sponsor.to.is_some();
    let period = json!({ "from": text(sponsor.from.as_ref()), "to": text(sponsor.to.as_ref()) });
    let fields = [
        ("schema", json!(SCHEMA)),
        ("mode", json!(mode)),
        ("label", in_all_languages(pack, sponsor.label.get_ref())),
        ("about", in_all_languages(pack, sponsor.about.get_ref())),
        ("party", json!(sponsor.party.get_ref())),
        ("sponsor", publisher(sponsor)),
        ("paid_by", text(sponsor.paid_by.as_ref())),
        ("amount", optional(sponsor.amount.as_ref())),
        ("funding", optional(sponsor.funding.as_ref())),
        ("period", if has_period { period } else { Value::Null }),
        ("election", optional(sponsor.election.as_ref())),
        // The quiz knows nothing of its readers and counts nobody: docs/adr/0021-told-by-the-build.md.
        ("targeting", json!({ "used": false })),
        ("reach", json!({ "measured": false })),
        (
            "content",
            json!({
                "pack": manifest.id.get_ref(),
                "edition": manifest.edition.get_ref(),
                "date": manifest.edition_date.get_ref(),
                "fingerprint": format!("{:08x}", fingerprint(pack)),
                "languages": languages,
                "documents": documents,
                "sources": sources.collect::<Vec<_>>(),
            }),
        ),
    ];
    fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}

/// Whom one can write to. Nobody for a demonstration that names none.
fn publisher(sponsor: &SponsorEntry) -> Value {
    if sponsor.name.is_none() {
        return Value::Null;
    }
    json!({
        "name": text(sponsor.name.as_ref()),
        "organisation_number": text(sponsor.organisation_number.as_ref()),
        "address": text(sponsor.address.as_ref()),
        "email": text(sponsor.email.as_ref()),
        "controlled_by": text(sponsor.controlled_by.as_ref()),
    })
}

fn text(text: Option<&Spanned<String>>) -> Value {
    json!(text.map(Spanned::get_ref))
}

fn in_all_languages(pack: &SourcePack, texts: &Translations) -> Value {
    let languages = pack.languages().into_iter();
    let told = languages.map(|locale| (locale.tag().to_owned(), json!(texts.text(locale))));
    Value::Object(told.collect())
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::transparency;
    use crate::fixture::Fixture;

    #[test]
    fn a_demonstration_tells_what_it_is_made_from() {
        let told = Value::Object(transparency(&Fixture::new().pack()));
        let fingerprint = told["content"]["fingerprint"].clone();
        assert_eq!(fingerprint.as_str().map(str::len), Some(8));
        let expected = json!({
            "schema": "enig-transparency/1",
            "mode": "demo",
            "label": { "nb": "Prøve", "en": "Trial" },
            "about": { "nb": "En prøve.", "en": "A trial." },
            "party": "Partiet",
            "sponsor": null,
            "paid_by": null,
            "amount": null,
            "funding": null,
            "period": null,
            "election": null,
            "targeting": { "used": false },
            "reach": { "measured": false },
            "content": {
                "pack": "liten",
                "edition": 1,
                "date": "2026-11-22",
                "fingerprint": fingerprint,
                "languages": ["nb", "en"],
                "documents": ["Program", "Tillegg"],
                "sources": [
                    { "title": "Program", "author": null, "written": { "nb": "Udatert", "en": "Undated" } },
                    { "title": "Tillegg", "author": null, "written": { "nb": "2021", "en": "2021" } },
                ],
            },
        });
        assert_eq!(told, expected);
    }

    /// All of what the mode asks for is told, and nothing else is needed.
    #[test]
    fn advertising_tells_who_pays_what_for_how_long() {
        let sponsor = "party = \"Partiet\"\nname = \"P\"\nemail = \"p@example.no\"\naddress = \"Oslo\"\n\
                       paid_by = \"Q\"\nfrom = \"2027-07-01\"\nto = \"2027-09-13\"\n\
                       amount = { nb = \"9 kroner\", en = \"9 kroner, in words\" }\n\
                       funding = { nb = \"Gaver\", en = \"Gifts\" }\n\
                       election = { nb = \"Valget\", en = \"The election\" }";
        let fixture = Fixture::new()
            .replace("programme.toml", "mode = \"demo\"", "mode = \"political-ad\"")
            .replace("programme.toml", "party = \"Partiet\"", sponsor);
        let pack = fixture.pack();
        assert_eq!(crate::check(&pack).errors, []);
        let told = Value::Object(transparency(&pack));
        assert_eq!(told["sponsor"]["name"], "P");
        assert_eq!(told["sponsor"]["organisation_number"], Value::Null);
        assert_eq!(told["paid_by"], "Q");
        assert_eq!(told["amount"]["nb"], "9 kroner");
        assert_eq!(told["funding"]["en"], "Gifts");
        assert_eq!(told["election"]["nb"], "Valget");
        assert_eq!(told["period"], json!({ "from": "2027-07-01", "to": "2027-09-13" }));
    }
}
