//! Ways to hand a link on that do not work: there is always another.

use anyhow::{Result, ensure};
use enig_core::i18n::Text;
use enig_core::share::{QrCode, link_text_in, percent_encoded};
use enig_e2e::{Engine, Role, Visit, Voter, eventually};
use serde_json::json;

use super::super::leaning;
use super::short_quiz;

/// A voter on the result, where the browser's ways are what a script has made of them.
async fn check<T: AsyncFnOnce(&Voter, String) -> Result<()>>(before: &str, test: T) -> Result<()> {
    Visit::with(Engine::Chromium)?
        .before_load(before)
        .run(async |voter| {
            short_quiz(voter, leaning()).await?;
            let link = voter.link().await?;
            test(voter, link).await
        })
        .await
}

/// A clipboard that takes everything, and a share sheet.
fn ways(clipboard: &str, share: &str, can_share: &str) -> String {
    format!(
        "Object.defineProperty(navigator, 'clipboard', {{ value: {{ writeText: {clipboard} }} }});
         Object.defineProperty(navigator, 'share', {{ value: {share} }});
         Object.defineProperty(navigator, 'canShare', {{ value: () => {can_share} }});"
    )
}

const TAKES: &str = "async text => { window.copied = text }";
const DENIES: &str = "async () => { throw new DOMException('denied', 'NotAllowedError') }";

fn failing(name: &str) -> String {
    format!("async () => {{ throw new DOMException('no', '{name}') }}")
}

async fn copied(voter: &Voter, link: &str) -> Result<()> {
    voter.page().shows(voter.words(Text::Copied)).await?;
    assert_eq!(voter.page().script("return window.copied").await?, json!(link));
    Ok(())
}

/// The link is marked, so that it can be copied by hand.
async fn marked(voter: &Voter, link: &str) -> Result<()> {
    voter.page().shows(voter.words(Text::CopyYourself)).await?;
    let script = "const field = document.activeElement;
        return field.value?.slice(field.selectionStart, field.selectionEnd)";
    assert_eq!(voter.page().script(script).await?, json!(link));
    Ok(())
}

#[tokio::test]
async fn t85_a_share_sheet_gets_the_link_once() -> Result<()> {
    let share = "async data => { window.shared = data }";
    check(&ways(TAKES, share, "true"), async |voter, link| {
        voter.press(Text::HandOn).await?;
        let look = async || {
            let shared = voter.page().script("return window.shared ?? null").await?;
            Ok((!shared.is_null()).then_some(shared))
        };
        let shared = eventually("what is shared", look).await?;
        assert_eq!(shared, json!({ "title": voter.programme().title, "url": link }));
        Ok(())
    })
    .await
}

#[tokio::test]
async fn t85_without_a_share_sheet_none_is_offered() -> Result<()> {
    check(&ways(TAKES, "async () => {}", "false"), async |voter, link| {
        ensure!(!voter.sees_button(Text::HandOn).await?);
        voter.press(Text::CopyLink).await?;
        copied(voter, &link).await
    })
    .await
}

#[tokio::test]
async fn t85_a_share_sheet_that_is_closed_says_nothing() -> Result<()> {
    check(&ways(TAKES, &failing("AbortError"), "true"), async |voter, link| {
        voter.press(Text::HandOn).await?;
        voter.settled().await?;
        assert_eq!(voter.page().script("return window.copied ?? null").await?, json!(null));
        voter.press(Text::CopyLink).await?;
        copied(voter, &link).await
    })
    .await
}

#[tokio::test]
async fn t85_a_share_sheet_that_is_refused_copies_instead() -> Result<()> {
    check(&ways(TAKES, &failing("NotAllowedError"), "true"), async |voter, link| {
        voter.press(Text::HandOn).await?;
        copied(voter, &link).await
    })
    .await
}

#[tokio::test]
async fn t85_a_share_sheet_that_never_answers_blocks_nothing() -> Result<()> {
    check(&ways(TAKES, "() => new Promise(() => {})", "true"), async |voter, link| {
        voter.press(Text::HandOn).await?;
        voter.press(Text::CopyLink).await?;
        copied(voter, &link).await?;
        voter.press(Text::HandOn).await
    })
    .await
}

#[tokio::test]
async fn t86_a_clipboard_that_is_denied_leaves_the_link_marked() -> Result<()> {
    check(&ways(DENIES, &failing("NotAllowedError"), "true"), async |voter, link| {
        voter.press(Text::CopyLink).await?;
        marked(voter, &link).await?;
        voter.press(Text::HandOn).await?;
        marked(voter, &link).await
    })
    .await
}

#[tokio::test]
async fn t86_without_a_clipboard_the_link_is_marked() -> Result<()> {
    let none = "Object.defineProperty(navigator, 'clipboard', { value: undefined });";
    check(none, async |voter, link| {
        voter.press(Text::CopyLink).await?;
        marked(voter, &link).await
    })
    .await
}

/// Some browsers change what is read back from a canvas. The QR code knows none: it is the same
/// everywhere, to the last byte.
#[tokio::test]
async fn t87_the_qr_code_needs_no_canvas() -> Result<()> {
    let no_canvas = "HTMLCanvasElement.prototype.getContext = () => { throw new Error('canvas') };";
    check(no_canvas, async |voter, link| {
        voter.press(Text::ShowQr).await?;
        let start = link.strip_suffix(link_text_in(&link)).unwrap();
        let code = QrCode::of(start, link_text_in(&link)).unwrap();
        let script = "return document.querySelector('.qr path').getAttribute('d')";
        assert_eq!(voter.page().script(script).await?, json!(code.path()));
        let file = voter.page().await_one(Role::Link, voter.words(Text::DownloadQr)).await?;
        let address = file.attr("href").await?.unwrap_or_default();
        ensure!(address.starts_with("data:image/svg+xml,%3Csvg"), "{address}");
        ensure!(address.contains(&percent_encoded(&code.path())));
        assert_eq!(file.attr("download").await?.as_deref(), Some("qr.svg"));
        Ok(())
    })
    .await
}

/// By e-mail the link is the whole letter.
#[tokio::test]
async fn a_link_can_be_sent_by_e_mail() -> Result<()> {
    check("", async |voter, link| {
        let mail = voter.page().link(voter.words(Text::SendMail)).await?;
        let address = mail.attr("href").await?.unwrap_or_default();
        let expected =
            format!("mailto:?subject={}&body=", percent_encoded(&voter.programme().title));
        assert_eq!(address, format!("{expected}{}", percent_encoded(&link)));
        Ok(())
    })
    .await
}

/// Without a network, a link can be made and read all the same: everything for it has come with the app.
#[tokio::test]
async fn without_a_network_links_are_made_and_read() -> Result<()> {
    let visit = Visit::with(Engine::Chromium)?;
    visit
        .run(async |voter| {
            short_quiz(voter, leaning()).await?;
            visit.site().stop();
            voter.link().await?;
            voter.pastes(&format!("{}#r={}", voter.home(), voter.link_saying(60))).await?;
            voter.sees_shared(60).await?;
            visit.site().start()
        })
        .await
}
