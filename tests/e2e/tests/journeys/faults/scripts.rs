//! Scripts that do not run, or not all of them, and browsers that do not take the app: the page can be read, says what
//! is true for it, and offers nothing that could not be taken.

use anyhow::{Context, Result, ensure};
use enig_core::i18n::{Locale, PageText};
use enig_e2e::{Engine, Role, Site, Visit, Voter};

use super::{COMPLAINTS, says_why};
use crate::AGREE;

/// What browsers say about a script that a policy does not allow.
const REFUSED: [&str; 2] = ["policy: ", "Content Security Policy"];

/// The page says why, can be read, and offers no answers.
async fn is_for_reading(voter: &Voter, why: PageText) -> Result<()> {
    says_why(voter, why).await?;
    ensure!(!voter.page().has(Role::Button, voter.answer_words(AGREE)).await?, "answers");
    for other in [PageText::NoScript, PageText::Changed, PageText::NotLoaded] {
        let text = other.in_language(Locale::Nb);
        let body = voter.page().text_of("body").await?;
        ensure!(other == why || !body.contains(text), "the page also says: {text}");
    }
    Ok(())
}

/// A page that something on the way has changed.
async fn check(change: impl FnOnce(String) -> String, expected: PageText) -> Result<()> {
    let site = Site::copy()?;
    site.change_page("", change)?;
    let visit = Visit::to(site, Engine::chosen())?.not_waiting_for_the_app();
    visit
        .expecting(&COMPLAINTS)
        .expecting(&REFUSED)
        .run(async |voter| is_for_reading(voter, expected).await)
        .await
        .with_context(|| format!("{expected:?}"))
}

/// What changes an inline script by one byte, given by its place in the page: what takes presses, what begins to fetch.
fn a_byte_more(place: usize) -> impl FnOnce(String) -> String {
    move |page| {
        let mut parts: Vec<&str> = page.split("<script>").collect();
        let script = format!(" {}", parts[place + 1]);
        parts[place + 1] = &script;
        parts.join("<script>")
    }
}

#[tokio::test]
async fn engines_a_first_script_that_was_changed() -> Result<()> {
    check(a_byte_more(0), PageText::NoScript).await
}

#[tokio::test]
async fn a_second_script_that_was_changed() -> Result<()> {
    check(a_byte_more(1), PageText::NoScript).await
}

/// Accelerators do that, to run the scripts later by one of their own, which the page's policy does not allow.
#[tokio::test]
async fn engines_scripts_of_another_type() -> Result<()> {
    let retyped = |page: String| page.replace("<script", "<script type=\"text/later\"");
    check(retyped, PageText::NoScript).await
}

#[tokio::test]
async fn a_loader_of_another_type() -> Result<()> {
    let retyped = |page: String| page.replace("type=\"module\"", "type=\"text/later\"");
    check(retyped, PageText::Changed).await
}

/// The policy stands in the page, so it holds on hosts that send no headers.
#[tokio::test]
async fn engines_a_foreign_script_in_a_page_without_headers() -> Result<()> {
    let site = Site::copy()?;
    std::fs::remove_file(site.root().join("_headers"))?;
    site.change_page("", |page| {
        page.replace("</body>", "<script>document.title = 'hit'</script></body>")
    })?;
    Visit::to(site, Engine::chosen())?
        .expecting(&REFUSED)
        .run(async |voter| {
            voter.answer(AGREE).await?;
            ensure!(!voter.browser().driver.title().await?.contains("hit"), "something was run");
            Ok(())
        })
        .await
}

/// A host whose configuration is of an earlier build does not refuse the page its own scripts.
#[tokio::test]
async fn headers_name_nothing_that_a_build_changes() -> Result<()> {
    let headers = std::fs::read_to_string(Site::serve()?.root().join("_headers"))?;
    ensure!(headers.contains("frame-ancestors"), "no policy");
    ensure!(!headers.contains("sha256-"), "a hash");
    Ok(())
}

/// A browser that does not take the app.
async fn check_refusal(before_load: &str, expected: PageText) -> Result<()> {
    Visit::with(Engine::Chromium)?
        .before_load(before_load)
        .expecting(&COMPLAINTS)
        .not_waiting_for_the_app()
        .run(async |voter| is_for_reading(voter, expected).await)
        .await
}

/// Strict security modes take WebAssembly away.
#[tokio::test]
async fn without_web_assembly() -> Result<()> {
    check_refusal("delete window.WebAssembly", PageText::NoWebAssembly).await
}

#[tokio::test]
async fn a_module_that_the_browser_does_not_take() -> Result<()> {
    let rejecting = |error: &str| {
        format!(
            "WebAssembly.instantiateStreaming = WebAssembly.instantiate = async () => {{ throw {error}; }};"
        )
    };
    for (error, expected) in [
        ("new WebAssembly.CompileError('invalid value type 0x6f @+33')", PageText::TooOld),
        ("new WebAssembly.LinkError('import object field')", PageText::TooOld),
        (
            "new WebAssembly.CompileError('Wasm code generation disallowed by embedder')",
            PageText::NoWebAssembly,
        ),
        ("new EvalError('call to WebAssembly blocked by CSP')", PageText::NoWebAssembly),
    ] {
        check_refusal(&rejecting(error), expected).await.with_context(|| error.to_owned())?;
    }
    Ok(())
}

#[tokio::test]
async fn without_scripts() -> Result<()> {
    Visit::with(Engine::Chromium)?
        .not_waiting_for_the_app()
        .run(async |voter| {
            let disabled = serde_json::json!({ "value": true });
            voter.browser().devtools("Emulation.setScriptExecutionDisabled", disabled).await?;
            voter.browser().driver.refresh().await?;
            is_for_reading(voter, PageText::NoScript).await?;
            let link = PageText::ReadProgramme.in_language(Locale::Nb);
            voter.page().link(link).await?.click().await?;
            let first = voter.programme().start;
            voter.page().heading(&voter.statement_text(first)).await.map(drop)
        })
        .await
}
