//! The page of a commitment: what it says, what it has to do with, and the ways from it.

use anyhow::{Context, Result, ensure};
use enig_core::i18n::{Locale, PageText, Text};
use enig_core::programme::CommitmentIdx;
use enig_core::route::{Page, Route};
use enig_e2e::axe::examine;
use enig_e2e::{Engine, Role, Size, Visit, Voter};
use serde_json::json;

use super::AGREE;

fn address(voter: &Voter, locale: Locale, idx: CommitmentIdx) -> String {
    let route = Route { locale, page: Page::Commitment(idx) };
    [voter.origin(), &route.href("/", voter.programme())].concat()
}

fn words(text: PageText) -> &'static str {
    text.in_language(Locale::Nb)
}

/// From the whole programme to a commitment, on to a related one, to its place among all, and to where
/// it can be answered. None of these pages but the last runs a script.
#[tokio::test]
async fn engines_related_commitments() -> Result<()> {
    let are_without_scripts = "return [...document.scripts].every(it => it.type.includes('json'))";
    Visit::new()?
        .run(async |voter| {
            let (page, programme) = (voter.page(), voter.programme());
            voter.browser().goto(&format!("{}programmet/", voter.home())).await?;
            let links = page.find(Role::Link, voter.words(Text::WhatRelated)).await?;
            assert_eq!(links.len(), programme.commitments.len());
            let first = CommitmentIdx(2);
            links[first.as_usize()].click().await?;
            page.heading(&voter.statement_text(first)).await?;
            voter.browser().is_at(&address(voter, Locale::Nb, first)).await?;
            page.heading(words(PageText::Related)).await?;
            for text in [Text::Meaning, Text::InProgramme] {
                page.heading(voter.words(text)).await?;
            }
            page.shows(&programme.commitment(first).sources[0].quote).await?;
            assert_eq!(page.script(are_without_scripts).await?, json!(true));

            // The pack ranks, and the page names the beginning of that.
            let mut related = programme.similarity.of(first).to_vec();
            related.sort_by_key(|&(_, strength)| core::cmp::Reverse(strength));
            let strongest = related.first().context("nothing is related")?.0;
            page.shows(words(PageText::BothAbout)).await?;
            page.link(&voter.statement_text(strongest)).await?.click().await?;
            page.heading(&voter.statement_text(strongest)).await?;
            voter.browser().is_at(&address(voter, Locale::Nb, strongest)).await?;

            let index = programme.commitment(strongest).id;
            page.link(words(PageText::InContext)).await?.click().await?;
            voter.browser().is_at(&format!("{}programmet/#c{index}", voter.home())).await?;
            voter.browser().goto(&address(voter, Locale::Nb, strongest)).await?;
            page.link(words(PageText::SayWhatYouThink)).await?.click().await?;
            let area = programme.area(programme.commitment(strongest).area);
            page.heading(&area.title).await?;
            voter.wait_for_the_app().await?;
            // The page names every statement of the area, so the way on is told by its place.
            page.press(voter.answer_words(AGREE)).await?;
            let total = area.commitments.len().min(4).to_string();
            page.shows(&voter.filled(Text::Position, &[("n", "2"), ("total", &total)])).await
        })
        .await
}

/// The page of an area leads there too once the app has taken it over, and the language of
/// the page changes.
#[tokio::test]
async fn from_an_area_to_a_commitment() -> Result<()> {
    Visit::with(Engine::Chromium)?
        .starting_on("tema/tannhelse/")
        .run(async |voter| {
            let page = voter.page();
            voter.wait_for_the_app().await?;
            let area = voter.area("tannhelse")?.clone();
            let links = page.find(Role::Link, voter.words(Text::WhatRelated)).await?;
            assert_eq!(links.len(), area.commitments.len());
            links[0].click().await?;
            let first = *area.commitments.iter().min().context("the area is empty")?;
            page.heading(&voter.statement_text(first)).await?;
            page.link(&area.title).await?;
            page.link(Locale::Nn.name()).await?.click().await?;
            voter.browser().is_at(&address(voter, Locale::Nn, first)).await?;
            page.heading(PageText::Related.in_language(Locale::Nn)).await.map(drop)
        })
        .await
}

/// What stands on the page of a commitment stays out of the statement that one answers.
#[tokio::test]
async fn a_statement_stands_alone() -> Result<()> {
    Visit::with(Engine::Chromium)?
        .run(async |voter| {
            voter.press(Text::WayShort).await?;
            voter.statement().await?;
            let links = voter.page().names(Role::Link).await?;
            ensure!(!links.iter().any(|it| it == voter.words(Text::WhatRelated)), "{links:#?}");
            Ok(())
        })
        .await
}

/// Every seventh of the pages, in all languages, on a phone: nothing to find for a machine, and nothing wider than
/// the screen.
#[tokio::test]
async fn axe_on_commitments() -> Result<()> {
    Visit::with(Engine::Chromium)?
        .sized(Size::PHONE)
        .run(async |voter| {
            let mut found = Vec::new();
            for (idx, locale) in voter
                .programme()
                .commitment_indices()
                .zip(Locale::ALL.into_iter().cycle())
                .step_by(7)
            {
                let address = address(voter, locale, idx);
                voter.browser().goto(&address).await?;
                let fits = "return document.documentElement.scrollWidth <= innerWidth";
                ensure!(voter.page().script(fits).await? == true, "{address} is too wide");
                let findings = examine(voter).await?;
                found.extend(findings.iter().map(|it| format!("{address}: {}", it.what)));
            }
            ensure!(found.is_empty(), "axe-core: {}", found.join("\n"));
            Ok(())
        })
        .await
}
