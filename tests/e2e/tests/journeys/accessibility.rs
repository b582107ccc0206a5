//! What a machine can see of accessibility, on every screen. Focus and keyboard have a module of
//! their own.

use anyhow::{Result, ensure};
use enig::i18n::Locale;
use enig_e2e::axe::examine;
use enig_e2e::tour::tour_in;
use enig_e2e::{Engine, Size, Visit, Voter};

/// Every screen in a language, with what the page is told of the voter's wishes: no finding at all.
async fn check(locale: Locale, size: Size, wishes: &[(&str, &str)]) -> Result<()> {
    Visit::with(Engine::Chromium)?
        .sized(size)
        .run(async |voter| {
            voter.browser().emulate("screen", wishes).await?;
            let mut found = Vec::new();
            tour_in(voter, locale, &mut async |voter: &Voter, screen| {
                let findings = examine(voter).await?;
                found.extend(
                    findings.iter().map(|it| format!("{screen}: {}: {}", it.impact, it.what)),
                );
                Ok(())
            })
            .await?;
            ensure!(found.is_empty(), "axe-core: {}", found.join("\n"));
            Ok(())
        })
        .await
}

const DARK: (&str, &str) = ("prefers-color-scheme", "dark");
const LIGHT: (&str, &str) = ("prefers-color-scheme", "light");
const FORCED: (&str, &str) = ("forced-colors", "active");

#[tokio::test]
async fn axe_light_laptop() -> Result<()> {
    check(Locale::Nb, Size::LAPTOP, &[LIGHT]).await
}

#[tokio::test]
async fn axe_dark_laptop() -> Result<()> {
    check(Locale::En, Size::LAPTOP, &[DARK]).await
}

#[tokio::test]
async fn axe_light_phone() -> Result<()> {
    check(Locale::Nn, Size::PHONE, &[LIGHT]).await
}

#[tokio::test]
async fn axe_dark_phone() -> Result<()> {
    check(Locale::Nb, Size::PHONE, &[DARK]).await
}

#[tokio::test]
async fn axe_forced_colours() -> Result<()> {
    check(Locale::Nb, Size::LAPTOP, &[FORCED]).await
}

/// The pages that are read: no screens of the quiz, but the same demands.
#[tokio::test]
async fn axe_on_pages_to_read() -> Result<()> {
    const PAGES: [&str; 9] = [
        "programmet/",
        "tema/tannhelse/",
        "om/",
        "metode/",
        "personvern/",
        "tilgjengelighet/",
        "apenhet/",
        "reset/",
        "404.html",
    ];
    Visit::with(Engine::Chromium)?
        .run(async |voter| {
            let mut found = Vec::new();
            for wish in [LIGHT, DARK, FORCED] {
                voter.browser().emulate("screen", &[wish]).await?;
                for (language, page) in
                    ["", "nn/", "en/"].into_iter().flat_map(|it| PAGES.map(|page| (it, page)))
                {
                    if page == "404.html" && !language.is_empty() {
                        continue;
                    }
                    let address = format!("{}{language}{page}", voter.home());
                    voter.browser().goto(&address).await?;
                    let findings = examine(voter).await?;
                    found.extend(
                        findings.iter().map(|it| format!("{address} {}: {}", wish.1, it.what)),
                    );
                }
            }
            ensure!(found.is_empty(), "axe-core: {}", found.join("\n"));
            Ok(())
        })
        .await
}

/// Whoever speaks to the page says what stands on it: every name begins with the words that are seen.
#[tokio::test]
async fn names_begin_with_what_is_seen() -> Result<()> {
    const OTHERWISE: &str = "
        const words = (text) => (text ?? '').replace(/\\s+/g, ' ').trim().toLowerCase();
        const named = [...document.querySelectorAll('button, a, summary, input')].filter(
            (it) => it.ariaLabel || it.hasAttribute('aria-labelledby'),
        );
        const nameOf = (it) => it.ariaLabel ?? it.getAttribute('aria-labelledby').split(' ')
            .map((id) => document.getElementById(id)?.textContent).join(' ');
        return named.filter((it) => !words(nameOf(it)).startsWith(words(it.innerText)))
            .map((it) => it.outerHTML.slice(0, 200));";
    Visit::with(Engine::Chromium)?
        .run(async |voter| {
            tour_in(voter, Locale::Nb, &mut async |voter: &Voter, screen| {
                let otherwise = voter.page().script(OTHERWISE).await?;
                ensure!(otherwise == serde_json::json!([]), "{screen}: {otherwise:#}");
                Ok(())
            })
            .await
        })
        .await
}
