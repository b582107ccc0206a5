//! Terms in browsers that know no popovers: Chromium before 114, Firefox before 125, Safari before 17.

use anyhow::{Result, ensure};
use enig_e2e::{Engine, Role, Size, Visit, Voter, eventually};
use serde_json::json;
use thirtyfour::Key;

use super::{PAGE, first, has_focus, press_key, shown};
use crate::AGREE;

/// Makes the browser one of them: the properties are gone, the attribute means nothing, and rules for what
/// knows popovers do not hold, while those for what does not do.
const NO_POPOVERS: &str = "
    delete HTMLElement.prototype.popover;
    for (const name of ['showPopover', 'hidePopover', 'togglePopover']) delete HTMLElement.prototype[name];
    delete HTMLButtonElement.prototype.popoverTargetElement;
    const forget = (within) => {
        for (const it of within.querySelectorAll('[popover]')) it.removeAttribute('popover');
        for (const { sheet } of within.querySelectorAll('style')) {
            const rules = [...(sheet?.cssRules ?? [])];
            for (const rule of rules.filter(it => it.conditionText?.includes(':popover-open'))) {
                const at = [...sheet.cssRules].indexOf(rule);
                const inner = rule.conditionText.startsWith('not') ? [...rule.cssRules] : [];
                sheet.deleteRule(at);
                for (const it of inner.reverse()) sheet.insertRule(it.cssText, at);
            }
        }
    };
    new MutationObserver(() => forget(document)).observe(document, { childList: true, subtree: true });";

fn visit() -> Result<Visit> {
    Ok(Visit::with(Engine::Chromium)?.before_load(NO_POPOVERS).sized(Size::PHONE))
}

/// No open explanation lies over anything: all of it is between what stands before and behind it.
async fn lies_over_nothing(voter: &Voter) -> Result<()> {
    let script = "
        const wrong = [];
        for (const it of document.querySelectorAll('.explanation')) {
            if (!it.checkVisibility()) continue;
            const { top, bottom, left, right, width } = it.getBoundingClientRect();
            const before = it.previousElementSibling?.getBoundingClientRect();
            const behind = it.nextElementSibling?.getBoundingClientRect();
            const fits = left >= 0 && right <= innerWidth && width > 100;
            if (!fits || before?.bottom > top || (behind?.height && behind.top < bottom)) {
                wrong.push(it.textContent);
            }
        }
        return wrong";
    assert_eq!(voter.page().script(script).await?, json!([]));
    Ok(())
}

/// What a screen reader is told of the term.
async fn is_expanded(voter: &Voter, word: &str) -> Result<Option<String>> {
    Ok(voter.page().button(word).await?.attr("aria-expanded").await?)
}

#[tokio::test]
async fn a_term_opens_below_its_text() -> Result<()> {
    visit()?
        .starting_on(PAGE)
        .run(async |voter| {
            let page = voter.page();
            let (idx, [(word, meaning), (other_word, other_meaning)]) = first(voter)?;
            let term = page.button(&word).await?;
            shown(voter, &[]).await?;

            term.focus().await?;
            for close in [Key::Enter, Key::Space, Key::Escape] {
                press_key(voter, Key::Enter).await?;
                shown(voter, &[meaning]).await?;
                lies_over_nothing(voter).await?;
                assert_eq!(is_expanded(voter, &word).await?.as_deref(), Some("true"));
                has_focus(voter, &word).await?;
                let headings = page.names(Role::Heading).await?;
                ensure!(headings.contains(&voter.statement_text(idx)), "{headings:#?}");
                press_key(voter, close).await?;
                shown(voter, &[]).await?;
                assert_eq!(is_expanded(voter, &word).await?.as_deref(), Some("false"));
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
            lies_over_nothing(voter).await?;
            assert_eq!(is_expanded(voter, &word).await?.as_deref(), Some("false"));

            // Nothing has been answered so far, and an answer takes one press.
            ensure!(voter.kept().await?.is_none_or(|quiz| quiz.sheet.is_empty()));
            voter.answer(AGREE).await?;
            shown(voter, &[]).await
        })
        .await
}

/// Before WebAssembly a term opens, and is no press on the quiz; the app finds it open.
#[tokio::test]
async fn a_term_opens_before_the_app() -> Result<()> {
    let hold = "
        const held = [], fetchNow = window.fetch;
        window.fetch = (...request) => new Promise(go => held.push(() => go(fetchNow(...request))));
        window.release = () => { window.fetch = fetchNow; held.forEach(go => go()); };";
    Visit::with(Engine::Chromium)?
        .before_load(&format!("{NO_POPOVERS} {hold}"))
        .starting_on(PAGE)
        .not_waiting_for_the_app()
        .run(async |voter| {
            let page = voter.page();
            let (_, [(word, meaning), _]) = first(voter)?;
            shown(voter, &[]).await?;
            page.press(&word).await?;
            shown(voter, &[meaning]).await?;
            lies_over_nothing(voter).await?;
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

/// A page to read has no script that could open anything: the explanations are there, and the words are no buttons.
#[tokio::test]
async fn explanations_of_the_programme_are_simply_there() -> Result<()> {
    visit()?
        .run(async |voter| {
            voter.browser().goto(&format!("{}programmet/", voter.home())).await?;
            let page = voter.page();
            page.script("for (const it of document.querySelectorAll('details')) it.open = true")
                .await?;
            let seen = "
                const terms = [...document.querySelectorAll('.term')];
                const shown = [...document.querySelectorAll('.explanation')]
                    .filter(it => it.checkVisibility());
                terms[0].focus();
                const words = terms.filter(it => getComputedStyle(it.firstChild).visibility === 'visible');
                return [
                    terms.length > 0, shown.length === terms.length, words.length === terms.length,
                    document.activeElement === document.body,
                    getComputedStyle(terms[0]).textDecorationLine,
                ]";
            let look = async || {
                let seen = page.script(seen).await?;
                Ok((seen == json!([true, true, true, true, "none"])).then_some(()))
            };
            eventually("explanations without buttons", look).await?;
            lies_over_nothing(voter).await
        })
        .await
}
