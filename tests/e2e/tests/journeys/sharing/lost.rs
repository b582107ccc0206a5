//! The page that links lead to, also when what stood behind `#` got lost on the way.

use anyhow::{Result, ensure};
use enig_core::i18n::{Locale, PageText, Text};
use enig_e2e::{Engine, Role, Visit, Voter};
use serde_json::json;

use super::super::AGREE;

/// Where links lead, in the first language.
fn address(voter: &Voter) -> String {
    format!("{}delt/", voter.home())
}

async fn is_lost(voter: &Voter) -> Result<()> {
    voter.sees_heading(Text::SharedLostTitle).await?;
    voter.page().shows(voter.words(Text::SharedLost)).await?;
    voter.page().shows(voter.words(Text::SharedLostWays)).await
}

#[tokio::test]
async fn engines_a_link_without_its_result_says_so() -> Result<()> {
    Visit::new()?
        .starting_on("delt/")
        .run(async |voter| {
            is_lost(voter).await?;
            voter.pastes("nothing of ours").await?;
            voter.page().shows(voter.words(Text::LinkNotALink)).await?;
            voter.pastes(&format!("{}#r={}", address(voter), voter.link_saying(60))).await?;
            voter.sees_shared(60).await?;
            voter.browser().is_at(&address(voter)).await?;
            voter.press(Text::Back).await?;
            is_lost(voter).await?;
            voter.page().link(voter.words(Text::TakeQuiz)).await?.click().await?;
            voter.browser().is_at(voter.home()).await?;
            voter.is_asked(voter.programme().start).await
        })
        .await
}

/// From the page of a link, the quiz is on its own page; back leads from there to the result, and from that to the
/// quiz.
#[tokio::test]
async fn engines_the_quiz_after_a_link_has_an_address_of_its_own() -> Result<()> {
    Visit::new()?
        .run(async |voter| {
            voter.opens(&format!("#r={}", voter.link_saying(60))).await?;
            voter.sees_shared(60).await?;
            voter.browser().is_at(&address(voter)).await?;
            voter.press(Text::TakeQuiz).await?;
            voter.browser().is_at(voter.home()).await?;
            voter.answer(AGREE).await?;
            voter.reload().await?;
            voter.statement().await?;
            voter.is_kept().await?;
            voter.opens(&format!("#r={}", voter.link_saying(60))).await?;
            voter.sees_shared(60).await?;
            voter.press(Text::TakeQuiz).await?;
            voter.sees_heading(Text::ResumeTitle).await?;
            voter.browser().driver.back().await?;
            voter.sees_shared(60).await?;
            voter.browser().is_at(&address(voter)).await?;
            voter.press(Text::Back).await?;
            voter.sees_heading(Text::ResumeTitle).await?;
            voter.browser().is_at(voter.home()).await
        })
        .await
}

#[tokio::test]
async fn a_reload_of_a_link_says_what_is_missing() -> Result<()> {
    Visit::with(Engine::Chromium)?
        .run(async |voter| {
            voter.answer(AGREE).await?;
            voter.opens(&format!("#r={}", voter.link_saying(60))).await?;
            voter.sees_shared(60).await?;
            voter.reload().await?;
            is_lost(voter).await?;
            voter.is_kept().await?;
            voter.page().link(voter.words(Text::TakeQuiz)).await?.click().await?;
            voter.sees_heading(Text::ResumeTitle).await
        })
        .await
}

#[tokio::test]
async fn the_page_of_links_speaks_every_language() -> Result<()> {
    Visit::with(Engine::Chromium)?
        .run(async |voter| {
            for locale in [Locale::Nn, Locale::En] {
                voter.arrive_on(&format!("{}/delt/", locale.tag())).await?;
                voter.reads(locale);
                is_lost(voter).await?;
            }
            voter.page().link(Locale::Nb.name()).await?.click().await?;
            voter.reads(Locale::Nb);
            is_lost(voter).await?;
            voter.browser().is_at(&address(voter)).await
        })
        .await
}

/// Without scripts the page says so, and offers no button that does nothing.
#[tokio::test]
async fn the_page_of_links_without_scripts() -> Result<()> {
    Visit::with(Engine::Chromium)?
        .not_waiting_for_the_app()
        .run(async |voter| {
            let disabled = json!({ "value": true });
            voter.browser().devtools("Emulation.setScriptExecutionDisabled", disabled).await?;
            let link = format!("{}#r={}", address(voter), voter.link_saying(60));
            voter.browser().goto(&link).await?;
            is_lost(voter).await?;
            voter.page().shows(PageText::NoScriptShared.in_language(Locale::Nb)).await?;
            ensure!(!voter.page().has(Role::Button, voter.words(Text::OpenLink)).await?);
            voter.page().link(voter.words(Text::TakeQuiz)).await?.click().await?;
            voter.browser().is_at(voter.home()).await
        })
        .await
}

/// Search engines leave it out; where a link is shared, it looks as one to the quiz does.
#[tokio::test]
async fn the_page_of_links_is_previewed_as_the_quiz() -> Result<()> {
    Visit::with(Engine::Chromium)?
        .run(async |voter| {
            let script = "return Object.fromEntries([...document.querySelectorAll('meta')]
                .map(it => [it.name || it.getAttribute('property'), it.content]))";
            let quiz = voter.page().script(script).await?;
            voter.arrive_on("delt/").await?;
            let page = voter.page().script(script).await?;
            assert_eq!((&quiz["robots"], &page["robots"]), (&json!(null), &json!("noindex")));
            let shown = ["og:title", "og:description", "og:image", "og:image:alt", "og:locale"];
            for name in shown.into_iter().chain(["twitter:card", "description"]) {
                assert_eq!(page[name], quiz[name], "{name}");
            }
            Ok(())
        })
        .await
}
