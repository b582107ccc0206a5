//! Signing up for the newsletter, against an endpoint that answers well, badly, or not at all.

use anyhow::{Context, Result, ensure};
use enig_core::i18n::{Locale, Text};
use enig_e2e::axe::{Finding, examine};
use enig_e2e::{Endpoint, Engine, Role, Site, Size, Visit, Voter, eventually};
use serde_json::json;

use super::AGREE;
use super::areas::answer_area;

const ADDRESS: &str = "kari+nyheter@eksempel.no";

/// A visit to a site with a newsletter, and where its sign-ups go.
fn visit(engine: Engine) -> Result<(Visit, Endpoint)> {
    let endpoint = Endpoint::start()?;
    let visit = Visit::to(Site::with_newsletter(&endpoint.address())?, engine)?;
    Ok((visit.expecting(&[Endpoint::PATH]), endpoint))
}

/// The box to tick, as the pack words it.
fn consent(locale: Locale) -> String {
    format!("I consent. ({})", locale.tag())
}

async fn type_address(voter: &Voter, address: &str) -> Result<()> {
    let field = voter.page().await_one(Role::Field, voter.words(Text::AddressLabel)).await?;
    field.clear().await?;
    Ok(field.send_keys(address).await?)
}

/// Fills in the form at the end of an area, and sends it.
async fn sign_up(voter: &Voter) -> Result<()> {
    answer_area(voter, AGREE).await?;
    type_address(voter, ADDRESS).await?;
    voter.page().tick(&consent(Locale::Nb)).await?;
    voter.press(Text::SignUp).await
}

/// It did not work: told why, with the address still there. The next time it works.
async fn fails_and_succeeds(voter: &Voter, endpoint: &Endpoint, told: Text) -> Result<()> {
    voter.page().shows(voter.words(told)).await?;
    let kept = "return document.querySelector('input[type=email]').value";
    assert_eq!(voter.page().script(kept).await?, ADDRESS);
    endpoint.answers(Some(200));
    voter.press(Text::TryAgain).await?;
    voter.page().shows(voter.words(Text::SignedUp)).await
}

#[tokio::test]
async fn engines_sign_up_for_the_newsletter() -> Result<()> {
    let (visit, endpoint) = visit(Engine::chosen())?;
    visit
        .run(async |voter| {
            sign_up(voter).await?;
            voter.page().shows(voter.words(Text::SignedUp)).await?;
            assert!(!voter.page().has(Role::Field, voter.words(Text::AddressLabel)).await?);
            voter.focus_is_not_lost().await?;

            let received = endpoint.received();
            let [request] = received.as_slice() else { panic!("not one request: {received:#?}") };
            assert_eq!(request.asked, format!("POST {} HTTP/1.1", Endpoint::PATH));
            assert_eq!(request.body, "email=kari%2Bnyheter%40eksempel.no&consent=7-nb");
            let kind = request.header("content-type").context("a body without a type")?;
            assert!(kind.starts_with("application/x-www-form-urlencoded"), "{kind}");
            for name in ["cookie", "referer", "authorization"] {
                assert_eq!(request.header(name), None, "{name}");
            }

            // Whoever has signed up is not asked again.
            voter.press(Text::ToResult).await?;
            voter.sees_heading(Text::ResultTitle).await?;
            voter.page().shows(voter.words(Text::SignedUp)).await?;
            assert!(!voter.page().has(Role::Field, voter.words(Text::AddressLabel)).await?);
            Ok(())
        })
        .await
}

/// In another language another text is consented to, and the endpoint is told which.
#[tokio::test]
async fn consent_in_another_language() -> Result<()> {
    let (visit, endpoint) = visit(Engine::Chromium)?;
    visit
        .run(async |voter| {
            answer_area(voter, AGREE).await?;
            voter.page().link(Locale::En.name()).await?.click().await?;
            voter.reads(Locale::En);
            voter.page().shows(voter.words(Text::SignUp)).await?;
            type_address(voter, ADDRESS).await?;
            voter.page().tick(&consent(Locale::En)).await?;
            voter.press(Text::SignUp).await?;
            voter.page().shows(voter.words(Text::SignedUp)).await?;
            let received = endpoint.received();
            assert!(received[0].body.ends_with("&consent=7-en"), "{received:#?}");
            Ok(())
        })
        .await
}

/// The field that has focus, whether it is marked as wrong, and what describes it.
async fn wrong_field(voter: &Voter) -> Result<(String, String, String)> {
    voter.settled().await?;
    let script = "const field = document.activeElement;
        const described = field.getAttribute('aria-describedby');
        const problem = described && document.getElementById(described).innerText;
        return [field.type, field.ariaInvalid, problem ?? '']";
    Ok(serde_json::from_value(voter.page().script(script).await?)?)
}

#[tokio::test]
async fn what_is_wrong_is_told_at_the_field() -> Result<()> {
    let (visit, endpoint) = visit(Engine::Chromium)?;
    visit
        .run(async |voter| {
            answer_area(voter, AGREE).await?;
            let ticked = "return document.querySelector('.newsletter [type=checkbox]').checked";
            assert_eq!(voter.page().script(ticked).await?, false, "consent is given in advance");

            let wrong_address = ("email", "true", voter.words(Text::AddressWrong));
            let not_ticked = ("checkbox", "true", voter.words(Text::ConsentMissing));
            let check = async |expected: (&str, &str, &str)| -> Result<()> {
                let (kind, invalid, problem) = wrong_field(voter).await?;
                assert_eq!((&*kind, &*invalid, &*problem), expected);
                Ok(())
            };
            voter.press(Text::SignUp).await?;
            voter.page().shows(not_ticked.2).await?;
            check(wrong_address).await?;
            type_address(voter, "kari@eksempel").await?;
            voter.page().tick(&consent(Locale::Nb)).await?;
            voter.press(Text::SignUp).await?;
            check(wrong_address).await?;
            type_address(voter, ADDRESS).await?;
            voter.page().tick(&consent(Locale::Nb)).await?;
            voter.press(Text::SignUp).await?;
            check(not_ticked).await?;
            assert_eq!(endpoint.received(), []);

            voter.page().tick(&consent(Locale::Nb)).await?;
            voter.press(Text::SignUp).await?;
            voter.page().shows(voter.words(Text::SignedUp)).await
        })
        .await
}

#[tokio::test]
async fn an_endpoint_that_does_not_accept() -> Result<()> {
    for (status, told) in [(400, Text::SignUpRefused), (500, Text::SignUpFailed)] {
        let (visit, endpoint) = visit(Engine::Chromium)?;
        endpoint.answers(Some(status));
        visit
            .run(async |voter| {
                sign_up(voter).await?;
                fails_and_succeeds(voter, &endpoint, told).await
            })
            .await?;
    }
    Ok(())
}

/// The time that runs out is the test's own: it notes how long the page would wait, and ends it.
const CLOCK: &str = "
    const start = window.setTimeout;
    window.setTimeout = (act, milliseconds, ...rest) => {
        if (milliseconds !== 15_000) return start(act, milliseconds, ...rest);
        window.patience = milliseconds;
        window.expire = act;
        return 0;
    };";

#[tokio::test]
async fn an_endpoint_that_never_answers() -> Result<()> {
    let (visit, endpoint) = visit(Engine::Chromium)?;
    endpoint.answers(None);
    visit
        .before_load(CLOCK)
        .run(async |voter| {
            sign_up(voter).await?;
            let comes = async || Ok((endpoint.received().len() == 1).then_some(()));
            eventually("the request", comes).await?;
            voter.page().shows(voter.words(Text::Sending)).await?;
            assert_eq!(voter.page().script("return window.patience").await?, 15_000);
            voter.page().script("window.expire()").await?;
            fails_and_succeeds(voter, &endpoint, Text::SignUpUnanswered).await
        })
        .await
}

#[tokio::test]
async fn without_a_network() -> Result<()> {
    let (visit, endpoint) = visit(Engine::Chromium)?;
    visit
        .run(async |voter| {
            let network = async |offline: bool| {
                let conditions = json!({
                    "offline": offline, "latency": 0,
                    "downloadThroughput": -1, "uploadThroughput": -1,
                });
                voter.browser().devtools("Network.emulateNetworkConditions", conditions).await
            };
            answer_area(voter, AGREE).await?;
            type_address(voter, ADDRESS).await?;
            voter.page().tick(&consent(Locale::Nb)).await?;
            network(true).await?;
            voter.press(Text::SignUp).await?;
            voter.page().shows(voter.words(Text::SignUpUnreachable)).await?;
            network(false).await?;
            fails_and_succeeds(voter, &endpoint, Text::SignUpUnreachable).await?;
            assert_eq!(endpoint.received().len(), 1);
            Ok(())
        })
        .await
}

/// Pressed again while it is on its way, by pointer and by Enter in the field: one request.
#[tokio::test]
async fn a_second_press_sends_nothing() -> Result<()> {
    let (visit, endpoint) = visit(Engine::Chromium)?;
    endpoint.answers(None);
    visit
        .run(async |voter| {
            sign_up(voter).await?;
            voter.page().shows(voter.words(Text::Sending)).await?;
            let button = voter.page().button(voter.words(Text::SignUp)).await?;
            assert_eq!(button.attr("aria-disabled").await?.as_deref(), Some("true"));
            voter.press(Text::SignUp).await?;
            let again = "document.querySelector('.newsletter button').click();
                document.querySelector('.newsletter').requestSubmit()";
            voter.page().script(again).await?;
            endpoint.answers(Some(200));
            voter.page().shows(voter.words(Text::SignedUp)).await?;
            assert_eq!(endpoint.received().len(), 1);
            Ok(())
        })
        .await
}

/// With every problem shown, on a small telephone.
#[tokio::test]
async fn the_form_is_accessible() -> Result<()> {
    let (visit, _endpoint) = visit(Engine::Chromium)?;
    visit
        .sized(Size::PHONE)
        .run(async |voter| {
            answer_area(voter, AGREE).await?;
            voter.press(Text::SignUp).await?;
            voter.page().shows(voter.words(Text::ConsentMissing)).await?;
            for scheme in ["light", "dark"] {
                voter.browser().emulate("screen", &[("prefers-color-scheme", scheme)]).await?;
                let serious: Vec<_> =
                    examine(voter).await?.into_iter().filter(Finding::is_serious).collect();
                ensure!(serious.is_empty(), "{scheme}: {serious:#?}");
            }
            let wide = "return document.documentElement.scrollWidth - innerWidth";
            ensure!(voter.page().script(wide).await?.as_i64() <= Some(0), "it sticks out");
            Ok(())
        })
        .await
}
