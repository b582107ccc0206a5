//! Inside other apps, where downloads and share sheets do nothing: words say what else to do.

use anyhow::{Result, ensure};
use enig_core::i18n::Text;
use enig_e2e::{Engine, Role, Visit, Voter};
use serde_json::json;

use super::super::leaning;
use super::short_quiz;

/// A browser in an app, by what it says.
const IN_APP: &str = "Object.defineProperty(navigator, 'userAgent', { value: `${navigator.userAgent} Instagram 380.0` });";

/// A share sheet that takes everything.
const SHEET: &str = "
    Object.defineProperty(navigator, 'canShare', { value: () => true });
    Object.defineProperty(navigator, 'share', { value: async () => {} });";

/// Downloads do nothing.
const NO_DOWNLOADS: &str = "addEventListener('click', it => it.target.closest('a[download]') && it.preventDefault(), true);";

/// A voter with a link, its code and a picture.
async fn check<T: AsyncFnOnce(&Voter, String) -> Result<()>>(before: &str, test: T) -> Result<()> {
    Visit::with(Engine::Chromium)?
        .before_load(&format!("{NO_DOWNLOADS} {before}"))
        .run(async |voter| {
            short_quiz(voter, leaning()).await?;
            let link = voter.link().await?;
            voter.press(Text::ShowQr).await?;
            voter.press(Text::PictureOpen).await?;
            voter.makes_a_picture().await?;
            voter.page().link(voter.words(Text::PictureDownloadPng)).await?;
            test(voter, link).await
        })
        .await
}

async fn presses_link(voter: &Voter, which: Text) -> Result<()> {
    Ok(voter.page().link(voter.words(which)).await?.click().await?)
}

async fn says(voter: &Voter, which: Text) -> Result<bool> {
    let words = voter.words(which).split_whitespace().collect::<Vec<_>>().join(" ");
    Ok(voter.page().text_of("main").await?.contains(&words))
}

#[tokio::test]
async fn words_help_inside_other_apps() -> Result<()> {
    check(IN_APP, async |voter, link| {
        // The address to read and copy.
        ensure!(says(voter, Text::InAppLink).await?);
        let field = voter.page().await_one(Role::Text, voter.words(Text::ShareLink)).await?;
        assert_eq!(field.prop("value").await?, Some(link));
        ensure!(!voter.sees_button(Text::HandOn).await?);
        // A picture that can be held.
        ensure!(says(voter, Text::InAppPicture).await?);
        let held = "const image = document.querySelector('.share img');
            const { pointerEvents, userSelect } = getComputedStyle(image);
            return image.decode().then(() =>
                [image.src.startsWith('blob:'), image.naturalWidth > 0, pointerEvents, userSelect])";
        assert_eq!(voter.page().script(held).await?, json!([true, true, "auto", "auto"]));
        // No press is without an answer.
        for (link, answer) in [
            (Text::PictureDownloadPng, Text::InAppPress),
            (Text::PictureDownloadSvg, Text::InAppPress),
            (Text::DownloadQr, Text::InAppCode),
        ] {
            presses_link(voter, link).await?;
            voter.page().shows(voter.words(answer)).await?;
        }
        Ok(())
    })
    .await
}

/// What the browser can do counts first.
#[tokio::test]
async fn an_app_with_a_share_sheet_needs_no_words() -> Result<()> {
    check(&format!("{IN_APP} {SHEET}"), async |voter, _| {
        ensure!(voter.sees_button(Text::HandOn).await?);
        ensure!(voter.sees_button(Text::PictureHandOn).await?);
        ensure!(!says(voter, Text::InAppLink).await? && !says(voter, Text::InAppPicture).await?);
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_browser_of_its_own_needs_no_words() -> Result<()> {
    check("", async |voter, _| {
        presses_link(voter, Text::PictureDownloadPng).await?;
        presses_link(voter, Text::DownloadQr).await?;
        voter.settled().await?;
        for which in [Text::InAppLink, Text::InAppPicture, Text::InAppPress, Text::InAppCode] {
            ensure!(!says(voter, which).await?, "{}", voter.words(which));
        }
        Ok(())
    })
    .await
}
