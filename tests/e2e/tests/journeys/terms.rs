//! Words that are explained where they stand: by touch, mouse and keyboard, with and without the app.

mod without_popovers;

use anyhow::{Context, Result, ensure};
use enig_core::programme::{CommitmentIdx, Wording};
use enig_e2e::axe::{Finding, examine};
use enig_e2e::{Engine, Focus, Role, Size, Visit, Voter, eventually};
use serde_json::{Value, json};
use thirtyfour::Key;

use super::AGREE;

const AREA: &str = "psykisk-helse";
const PAGE: &str = "tema/psykisk-helse/";

/// The terms of a text: the words that stand there, and what they mean.
fn terms<'v>(voter: &'v Voter, wording: &Wording) -> Vec<(String, &'v str)> {
    let mut at = 0;
    let mut found = Vec::new();
    for mark in &wording.terms {
        let start = at + usize::from(mark.skip);
        at = start + usize::from(mark.length);
        let term = &voter.programme().terms[usize::from(mark.term)];
        found.push((wording.text[start..at].to_owned(), term.text.as_str()));
    }
    found
}

/// The statement of the area's page, a term in it, and one in its open alternative or explanation.
fn first(voter: &Voter) -> Result<(CommitmentIdx, [(String, &str); 2])> {
    let idx = voter.area(AREA)?.commitments[0];
    let commitment = voter.programme().commitment(idx);
    let in_statement = terms(voter, &commitment.statement).into_iter().next();
    let texts = commitment.alternative.iter().chain([&commitment.explanation]);
    let others = texts.flat_map(|wording| terms(voter, wording));
    let in_statement = in_statement.context("the statement has no term")?;
    let other = others.into_iter().find(|other| other.0 != in_statement.0);
    Ok((idx, [in_statement, other.context("the other texts have no term")?]))
}

/// Waits until exactly these explanations are to be seen.
async fn shown(voter: &Voter, expected: &[&str]) -> Result<()> {
    let script = "return [...document.querySelectorAll('.explanation')]
        .filter(it => it.checkVisibility())
        .map(it => it.textContent.slice(it.querySelector('strong').textContent.length))";
    let wanted = json!(expected);
    let look = async || Ok((voter.page().script(script).await? == wanted).then_some(()));
    eventually(&format!("{expected:?} and nothing else"), look).await
}

async fn has_focus(voter: &Voter, word: &str) -> Result<()> {
    let focus = voter.page().focus().await?;
    assert_eq!(focus, Focus { tag: "button".to_owned(), name: word.to_owned() });
    Ok(())
}

async fn press_key(voter: &Voter, key: Key) -> Result<()> {
    Ok(voter.browser().driver.action_chain().send_keys(key).perform().await?)
}

#[tokio::test]
async fn engines_terms() -> Result<()> {
    Visit::new()?
        .starting_on(PAGE)
        .run(async |voter| {
            let page = voter.page();
            let (idx, [(word, meaning), (other_word, other_meaning)]) = first(voter)?;
            let term = page.button(&word).await?;
            shown(voter, &[]).await?;

            // The keyboard opens and closes, and stays where it is.
            term.focus().await?;
            for close in [Key::Enter, Key::Space, Key::Escape] {
                press_key(voter, Key::Enter).await?;
                shown(voter, &[meaning]).await?;
                has_focus(voter, &word).await?;
                let headings = page.names(Role::Heading).await?;
                ensure!(headings.contains(&voter.statement_text(idx)), "{headings:#?}");
                press_key(voter, close).await?;
                shown(voter, &[]).await?;
                has_focus(voter, &word).await?;
            }

            // So does the pointer; one at a time.
            page.script("for (const it of document.querySelectorAll('details')) it.open = true")
                .await?;
            term.click().await?;
            shown(voter, &[meaning]).await?;
            term.click().await?;
            shown(voter, &[]).await?;
            term.click().await?;
            page.press(&other_word).await?;
            shown(voter, &[other_meaning]).await?;

            // Nothing has been answered so far, and an answer takes one press.
            ensure!(voter.kept().await?.is_none_or(|quiz| quiz.sheet.is_empty()));
            voter.answer(AGREE).await?;
            shown(voter, &[]).await
        })
        .await
}

/// What a screen reader hears of a term, as Chromium tells it.
#[tokio::test]
async fn a_term_says_whether_it_is_open() -> Result<()> {
    Visit::with(Engine::Chromium)?
        .starting_on(PAGE)
        .run(async |voter| {
            let (idx, [(word, meaning), _]) = first(voter)?;
            for is_open in [false, true] {
                if is_open {
                    voter.page().press(&word).await?;
                    shown(voter, &[meaning]).await?;
                }
                let cdp = voter.browser().driver.cdp();
                let tree = cdp.send_raw("Accessibility.getFullAXTree", json!({})).await?;
                let nodes = tree["nodes"].as_array().context("no tree")?;
                let headings = nodes.iter().filter(|node| node["role"]["value"] == "heading");
                // Chromium puts a gap around what can be pressed.
                let name = |node: &Value| {
                    let name = node["name"]["value"].as_str().unwrap_or_default();
                    name.replace(" .", ".").replace(" ,", ",")
                };
                let names: Vec<_> = headings.map(name).collect();
                ensure!(names.contains(&voter.statement_text(idx)), "{names:#?}");
                let is_term = |node: &&Value| {
                    node["role"]["value"] == "button" && node["name"]["value"] == *word
                };
                let node = nodes.iter().find(is_term).context("the term is no button")?;
                let properties = node["properties"].as_array().context("no properties")?;
                let expanded = properties.iter().find(|it| it["name"] == "expanded");
                let expanded = expanded.map(|it| it["value"]["value"].clone());
                assert_eq!(expanded, Some(json!(is_open)), "{properties:#?}");
            }
            Ok(())
        })
        .await
}

/// Before WebAssembly a term opens, and is no press on the quiz; the app finds it open.
#[tokio::test]
async fn terms_before_the_app() -> Result<()> {
    let hold = "
        const held = [], fetchNow = window.fetch;
        window.fetch = (...request) => new Promise(go => held.push(() => go(fetchNow(...request))));
        window.release = () => { window.fetch = fetchNow; held.forEach(go => go()); };";
    Visit::with(Engine::Chromium)?
        .before_load(hold)
        .starting_on(PAGE)
        .not_waiting_for_the_app()
        .run(async |voter| {
            let page = voter.page();
            let (_, [(word, meaning), _]) = first(voter)?;
            page.press(&word).await?;
            shown(voter, &[meaning]).await?;
            assert_eq!(page.script("return history.state").await?, json!(null));
            page.script("release()").await?;
            voter.wait_for_the_app().await?;
            shown(voter, &[meaning]).await?;
            has_focus(voter, &word).await?;
            press_key(voter, Key::Escape).await?;
            shown(voter, &[]).await?;
            ensure!(voter.kept().await?.is_none_or(|quiz| quiz.sheet.is_empty()));
            Ok(())
        })
        .await
}

/// On the page of the whole programme there is no script of ours at all. Every explanation fits a small
/// telephone, and none has the id of another.
#[tokio::test]
async fn every_term_of_the_programme_on_a_phone() -> Result<()> {
    let open_each = "
        for (const it of document.querySelectorAll('details')) it.open = true;
        const ids = new Set();
        const wrong = [];
        for (const term of document.querySelectorAll('.term')) {
            term.scrollIntoView({ block: 'center' });
            term.click();
            const open = document.querySelectorAll('.explanation:popover-open');
            const { left, right, top, bottom } = open[0]?.getBoundingClientRect() ?? {};
            const fits = left >= 0 && right <= innerWidth && top >= 0 && bottom <= innerHeight;
            ids.add(term.getAttribute('popovertarget'));
            const at = term.getBoundingClientRect();
            const covers = bottom > at.top && top < at.bottom;
            if (open.length !== 1 || !fits || covers) {
                wrong.push(`${term.textContent}: ${open.length} ${left} ${right} ${top} ${bottom}`);
            }
        }
        return [ids.size, document.querySelectorAll('.term').length, wrong];";
    Visit::with(Engine::Chromium)?
        .sized(Size::PHONE)
        .run(async |voter| {
            voter.browser().goto(&format!("{}programmet/", voter.home())).await?;
            let seen = voter.page().script(open_each).await?;
            let programme = voter.programme();
            let wordings = programme
                .commitments
                .iter()
                .flat_map(|it| [&it.statement, &it.explanation].into_iter().chain(&it.alternative));
            let marks: usize = wordings.map(|wording| wording.terms.len()).sum();
            assert_eq!(seen, json!([marks, marks, []]));
            Ok(())
        })
        .await
}

#[tokio::test]
async fn axe_with_an_open_explanation() -> Result<()> {
    Visit::with(Engine::Chromium)?
        .sized(Size::PHONE)
        .starting_on(PAGE)
        .run(async |voter| {
            let (_, [(word, meaning), _]) = first(voter)?;
            for scheme in ["light", "dark"] {
                voter.browser().emulate("screen", &[("prefers-color-scheme", scheme)]).await?;
                voter.page().press(&word).await?;
                shown(voter, &[meaning]).await?;
                let findings = examine(voter).await?;
                ensure!(!findings.iter().any(Finding::is_serious), "{scheme}: {findings:#?}");
                voter.page().press(&word).await?;
            }
            Ok(())
        })
        .await
}

/// On paper nothing opens, so the explanation stands there.
#[tokio::test]
async fn explanations_are_printed() -> Result<()> {
    Visit::with(Engine::Chromium)?
        .starting_on(PAGE)
        .run(async |voter| {
            let (_, [(_, meaning), _]) = first(voter)?;
            voter.browser().emulate("print", &[]).await?;
            voter.page().shows(meaning).await
        })
        .await
}
