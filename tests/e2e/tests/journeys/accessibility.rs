//! What a machine can see of accessibility, on every screen. Focus and keyboard have a module of
//! their own.

use anyhow::{Result, ensure};
use enig_core::i18n::Locale;
use enig_e2e::axe::examine;
use enig_e2e::tour::{TO_READ, tour_in};
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
    Visit::with(Engine::Chromium)?
        .run(async |voter| {
            let mut found = Vec::new();
            // The builder shows what it makes.
            voter.asks_for("embed/");
            for wish in [LIGHT, DARK, FORCED] {
                voter.browser().emulate("screen", &[wish]).await?;
                for (language, page) in
                    ["", "nn/", "en/"].into_iter().flat_map(|it| TO_READ.map(|page| (it, page)))
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

/// What axe-core does not measure: edges of controls, the ring of focus and bars stand apart from what is
/// around them by 3 to 1, texts by 4.5 to 1 (WCAG 1.4.3, 1.4.11), in light and in dark.
#[tokio::test]
async fn colours_stand_apart() -> Result<()> {
    const TOO_CLOSE: &str = "
        const style = getComputedStyle(document.documentElement);
        const light = name => {
            const hex = style.getPropertyValue(`--${name}`).trim().slice(1);
            const whole = hex.length === 3 ? [...hex].map(it => it + it).join('') : hex;
            const [r, g, b] = [0, 2, 4].map(at => parseInt(whole.slice(at, at + 2), 16) / 255)
                .map(it => it <= 0.04045 ? it / 12.92 : ((it + 0.055) / 1.055) ** 2.4);
            return 0.2126 * r + 0.7152 * g + 0.0722 * b;
        };
        const ratio = (one, other) => {
            const [low, high] = [light(one), light(other)].sort((a, b) => a - b);
            return (high + 0.05) / (low + 0.05);
        };
        const texts = ['ink', 'ink-soft', 'accent', 'wrong'].flatMap(it => [[it, 'paper', 4.5], [it, 'surface', 4.5]]);
        const edges = ['line-strong', 'focus', 'accent'].flatMap(it => [[it, 'paper', 3], [it, 'surface', 3]]);
        const both = [['on-accent', 'accent', 4.5], ['ink', 'accent-soft', 4.5], ['accent', 'line', 3], ['ink-soft', 'paper', 3]];
        return [...texts, ...edges, ...both].map(([one, other, least]) => [one, other, ratio(one, other), least])
            .filter(([,, found, least]) => !(found >= least));";
    Visit::with(Engine::Chromium)?
        .run(async |voter| {
            for wish in [LIGHT, DARK] {
                voter.browser().emulate("screen", &[wish]).await?;
                let found = voter.page().script(TOO_CLOSE).await?;
                ensure!(found == serde_json::json!([]), "{}: {found:#}", wish.1);
            }
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
