//! The same app on another pack: another domain, two languages, no themes, colours of its own.

use anyhow::{Result, ensure};
use enig_core::i18n::{Locale, Text};
use enig_core::programme::Mode;
use enig_e2e::axe::examine;
use enig_e2e::{Engine, Site, Visit, Voter};

use super::{AGREE, leaning, result};

const AREA: &str = "bibliotek";

fn visit() -> Result<Visit> {
    Visit::to(Site::serve_second()?, Engine::chosen())
}

#[tokio::test]
async fn engines_second_pack_short_quiz() -> Result<()> {
    visit()?
        .run(async |voter| {
            assert_eq!(voter.programme().sender.mode, Mode::InHouse);
            voter.page().shows(&voter.programme().sender.label).await?;
            assert_eq!(voter.statement().await?, voter.programme().start);
            let mut answers = leaning();
            let asked = voter.answer_all(|_| answers.next().unwrap()).await?;
            assert_eq!(
                asked.len(),
                voter.programme().commitments.len(),
                "shorter than a short quiz"
            );
            result::check(voter).await
        })
        .await
}

#[tokio::test]
async fn second_pack_one_area_in_english() -> Result<()> {
    visit()?
        .run(async |voter| {
            assert_eq!(offered_languages(voter).await?, ["nb", "en"]);
            voter.page().link(Locale::En.name()).await?.click().await?;
            voter.reads(Locale::En);
            voter.press(Text::WayAreas).await?;
            let statements = voter.tick_area(AREA).await?;
            voter.start_areas(statements).await?;
            let asked = voter.answer_all(|_| AGREE).await?;
            let area = voter.area(AREA)?;
            assert_eq!(asked, area.commitments, "all of the area, in its order");
            voter.page().heading(&voter.filled(Text::AreaDone, &[("area", &area.title)])).await?;
            voter.press(Text::ToResult).await?;
            result::check(voter).await
        })
        .await
}

/// What is not there in a language has no page in it, and nothing leads there.
#[tokio::test]
async fn second_pack_has_no_pages_in_other_languages() -> Result<()> {
    visit()?
        .expecting(&["404"])
        .run(async |voter| {
            voter.asks_for("");
            let script =
                "return Promise.all(['/', '/en/', '/nn/', '/en/tema/bibliotek/', '/en/metode/']
                .map(path => fetch(path, { method: 'HEAD' }).then(({ status }) => status)))";
            let statuses = voter.page().script(script).await?;
            assert_eq!(statuses, serde_json::json!([200, 200, 404, 200, 200]));
            let script =
                "return [...document.querySelectorAll('[hreflang]')].map(link => link.hreflang)";
            let named = voter.page().script(script).await?;
            ensure!(!named.to_string().contains("nn"), "a link to a page in nynorsk: {named}");
            Ok(())
        })
        .await
}

/// The pack's own colours can be read.
#[tokio::test]
async fn second_pack_colours() -> Result<()> {
    visit()?
        .run(async |voter| {
            for scheme in ["light", "dark"] {
                voter.browser().emulate("screen", &[("prefers-color-scheme", scheme)]).await?;
                let accent = "return getComputedStyle(document.documentElement)
                    .getPropertyValue('--accent').trim()";
                let expected = if scheme == "light" { "#7a1f4b" } else { "#f0a3c6" };
                assert_eq!(voter.page().script(accent).await?, expected);
                for finding in examine(voter).await? {
                    ensure!(!finding.is_serious(), "{scheme}: {}", finding.what);
                }
            }
            Ok(())
        })
        .await
}

async fn offered_languages(voter: &Voter) -> Result<Vec<String>> {
    let script = "return [...document.querySelectorAll('nav a[lang]')].map(link => link.lang)";
    Ok(serde_json::from_value(voter.page().script(script).await?)?)
}
