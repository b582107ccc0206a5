//! The newsletter: an address is only asked for where it is safe, named, and consented to.

use enig_core::programme::Mode;

use super::publication::is_https;
use crate::site::is_endpoint;
use crate::{Report, SourcePack};

pub(super) fn check(pack: &SourcePack, report: &mut Report) {
    let manifest = &pack.manifest.content;
    let Some(newsletter) = &manifest.newsletter else {
        return;
    };
    let (place, entry) = (newsletter.span(), newsletter.get_ref());
    let mut error = |place, message: String, remedy: &str| {
        report.error(pack.manifest.file.problem(place, message, remedy));
    };
    match (&entry.endpoint, &entry.link) {
        (Some(endpoint), _) if !is_endpoint(endpoint.get_ref()) => error(
            endpoint.span(),
            format!("«{}» is not an address to send a sign-up to", endpoint.get_ref()),
            "It starts with https:// and a host, and its path has only letters, digits and -_.~/.",
        ),
        (_, Some(link)) if !is_https(link.get_ref()) => error(
            link.span(),
            format!("«{}» is not an https address", link.get_ref()),
            "Links start with https:// and a host.",
        ),
        (None, None) => error(
            place.clone(),
            "the newsletter leads nowhere".to_owned(),
            "Name the `endpoint` that a sign-up is sent to, or a `link` to where one signs up.",
        ),
        _ => {}
    }
    if entry.endpoint.is_none() {
        return;
    }
    if entry.consent.is_none() {
        error(
            place.clone(),
            "the newsletter asks for no consent".to_owned(),
            "Write what one consents to as [newsletter.consent], in every language.",
        );
    }
    if manifest.mode == Mode::Demo {
        error(
            place,
            "a demonstration collects no addresses".to_owned(),
            "Name who answers for them with another `mode`, or replace the `endpoint` by a `link`.",
        );
    }
}

#[cfg(test)]
mod tests {
    use crate::fixture::Fixture;

    const ENDPOINT: &str = "endpoint = \"https://brev.example/inn\"";

    #[track_caller]
    fn check(line: &str, expected: &[&str]) {
        Fixture::with_newsletter(line).check_errors(expected);
    }

    #[test]
    fn it_leads_to_a_safe_address() {
        check(ENDPOINT, &[]);
        check("link = \"https://brev.example/om?a=b\"", &[]);
        for endpoint in [
            "http://brev.example/inn",
            "http://127.0.0.1:8080/inn",
            "https://brev.example/?a",
            "https://brev.example/ https:",
            "",
        ] {
            check(
                &format!("endpoint = \"{endpoint}\""),
                &[&format!(
                    "programme/programme.toml:66: «{endpoint}» is not an address to send a sign-up to. It \
                     starts with https:// and a host, and its path has only letters, digits and -_.~/."
                )],
            );
        }
        check(
            "link = \"http://brev.example/\"",
            &[
                "programme/programme.toml:66: «http://brev.example/» is not an https address. Links start \
                 with https:// and a host.",
            ],
        );
        check(
            "",
            &[
                "programme/programme.toml:65: the newsletter leads nowhere. Name the `endpoint` that a \
                 sign-up is sent to, or a `link` to where one signs up.",
            ],
        );
    }

    #[test]
    fn a_form_asks_for_consent_and_a_link_does_not() {
        let consent = "[newsletter.consent]\nnb = \"Jeg samtykker.\"\nen = \"I agree.\"\n";
        Fixture::with_newsletter(ENDPOINT).replace("programme.toml", consent, "").check_errors(&[
            "programme/programme.toml:65: the newsletter asks for no consent. Write what one consents to as \
             [newsletter.consent], in every language.",
        ]);
        Fixture::with_newsletter("link = \"https://brev.example/\"")
            .replace("programme.toml", consent, "")
            .check_errors(&[]);
    }

    #[test]
    fn it_is_there_in_every_language() {
        let missing = |line: &str, expected: &str| {
            Fixture::with_newsletter(ENDPOINT)
                .replace("programme.toml", line, "")
                .check_errors(&[expected]);
        };
        missing(
            "en = \"Newsletter\"\n",
            "programme/programme.toml:67: the label of the newsletter is missing in en. Write it as `en = \
             \"...\"`.",
        );
        missing(
            "nb = \"Jeg samtykker.\"\n",
            "programme/programme.toml:70: the consent to the newsletter is missing in nb. Write it as `nb = \
             \"...\"`.",
        );
    }

    #[test]
    fn a_demonstration_collects_no_addresses() {
        let demo = |line| {
            Fixture::with_newsletter(line).replace(
                "programme.toml",
                "mode = \"in-house\"",
                "mode = \"demo\"",
            )
        };
        demo(ENDPOINT).check_errors(&[
            "programme/programme.toml:65: a demonstration collects no addresses. Name who answers for them \
             with another `mode`, or replace the `endpoint` by a `link`.",
        ]);
        demo("link = \"https://brev.example/\"").check_errors(&[]);
    }
}
