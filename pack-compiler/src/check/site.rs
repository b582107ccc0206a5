//! Addresses that become part of the host's headers.

use crate::site::{Origin, is_embed_origin};
use crate::{Report, SourcePack};

pub(super) fn check(pack: &SourcePack, report: &mut Report) {
    let Some(site) = &pack.manifest.content.site else {
        return;
    };
    let file = &pack.manifest.file;
    if let Some(origin) = &site.origin
        && let Err(no_origin) = origin.get_ref().parse::<Origin>()
    {
        report.error(file.problem(
            origin.span(),
            format!("the site's origin {no_origin}"),
            "Leave out the path and the last slash, and write the host in small letters.",
        ));
    }
    for source in site.embed_origins.iter().flatten() {
        if !is_embed_origin(source.get_ref()) {
            report.error(file.problem(
                source.span(),
                format!("«{}» is nobody who could embed the quiz", source.get_ref()),
                "Write https: for everyone, https://avis.example for a host, or https://*.avis.example \
                 for all hosts below it.",
            ));
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::fixture::Fixture;

    #[track_caller]
    fn check(line: &str, expected: &[&str]) {
        Fixture::new()
            .replace("programme.toml", "[tags]", &format!("[site]\n{line}\n[tags]"))
            .check_errors(expected);
    }

    #[test]
    fn only_safe_addresses_get_into_the_headers() {
        check("origin = \"https://enig.example\"", &[]);
        check("embed_origins = [\"https:\", \"https://*.avis.example\"]", &[]);
        check(
            "origin = \"https://enig.example/\"",
            &[
                "programme/programme.toml:62: the site's origin «https://enig.example/» is not https:// and a host, such as \
               https://enig.example. Leave out the path and the last slash, and write the host in \
               small letters.",
            ],
        );
        check(
            "embed_origins = [\n    \"https:\",\n    \"*\",\n]",
            &[
                "programme/programme.toml:64: «*» is nobody who could embed the quiz. Write https: for everyone, \
               https://avis.example for a host, or https://*.avis.example for all hosts below it.",
            ],
        );
    }
}
