//! Pages that hide the quiz, squeeze it, or scroll past it.

use anyhow::{Result, ensure};
use enig_core::i18n::Text;
use enig_e2e::{Engine, Role, hosted};
use thirtyfour::Key;

use super::super::AGREE;
use super::{ELEMENT, FRAME, QUIZ};

/// Not shown, and then shown: in a closed text, on a slide, in a tab of the page.
#[tokio::test]
async fn engines_shown_later() -> Result<()> {
    let html = "<div id=\"slide\" style=\"display: none\"><enig-quiz id=\"quiz\" src=\"{embed}\"></enig-quiz></div>{script}";
    hosted(Engine::chosen(), html, &[], async |quiz| {
        quiz.until("customElements.get('enig-quiz')").await?;
        ensure!(
            quiz.script(&format!("return {QUIZ}.shadowRoot.querySelector('iframe')"))
                .await?
                .is_null()
        );
        quiz.script("slide.style.display = ''").await?;
        quiz.enter(QUIZ).await?;
        quiz.answer(AGREE).await?;
        quiz.leave().await?;
        let height = quiz.height(QUIZ).await?;
        ensure!(height > 600, "only {height} pixels");
        quiz.script("slide.style.display = 'none'").await?;
        quiz.script("slide.style.width = '400px'; slide.style.display = ''").await?;
        quiz.until(&format!(
            "parseInt({QUIZ}.shadowRoot.querySelector('iframe').style.height) > {height}"
        ))
        .await
        .map(drop)
    })
    .await
}

/// A page's style for frames does not reach this one; a frame that cannot grow is scrolled.
#[tokio::test]
async fn engines_styles_of_the_page() -> Result<()> {
    let html = "<style>iframe { height: 100% !important; display: none !important }</style>"
        .to_owned()
        + ELEMENT;
    hosted(Engine::chosen(), &html, &[], async |quiz| {
        quiz.enter(QUIZ).await?;
        quiz.answer(AGREE).await
    })
    .await?;
    let small = "<iframe id=\"frame\" src=\"{embed}?v=1&amp;lang=nb\" title=\"Quiz\" width=\"320\" height=\"300\" sandbox=\"allow-scripts\"></iframe>";
    hosted(Engine::chosen(), small, &[], async |quiz| {
        quiz.enter_frame(FRAME).await?;
        quiz.answer(AGREE).await?;
        let text = quiz.page().button(quiz.words(Text::InProgramme)).await?;
        text.scroll_into_view().await?;
        text.click().await?;
        Ok(())
    })
    .await
}

/// A frame that may open nothing still says where the whole result is.
#[tokio::test]
async fn engines_nothing_may_be_opened() -> Result<()> {
    let html = "<iframe id=\"frame\" src=\"{embed}tema/abortloven/?v=1\" title=\"Quiz\" width=\"400\" height=\"900\" sandbox=\"allow-scripts\"></iframe>";
    hosted(Engine::chosen(), html, &[], async |quiz| {
        quiz.enter_frame(FRAME).await?;
        for _ in 0..2 {
            quiz.answer(AGREE).await?;
        }
        quiz.page().press(quiz.words(Text::ToResult)).await?;
        let host = quiz.script("return location.host").await?;
        quiz.page().shows(host.as_str().unwrap_or_default()).await
    })
    .await
}

/// Below what is seen there is nothing until it comes near, and then nothing moves.
#[tokio::test]
async fn engines_far_below() -> Result<()> {
    let html = "<a id=\"top\" href=\"#\">Øverst</a><div style=\"height: 9000px\"></div>".to_owned()
        + ELEMENT;
    hosted(Engine::chosen(), &html, &[], async |quiz| {
        quiz.until("customElements.get('enig-quiz')").await?;
        quiz.script("document.getElementById('top').focus()").await?;
        ensure!(
            quiz.script(&format!("return {QUIZ}.shadowRoot.querySelector('iframe')"))
                .await?
                .is_null()
        );
        quiz.script("scrollTo(0, 8200)").await?;
        quiz.until(&format!(
            "parseInt({QUIZ}.shadowRoot.querySelector('iframe')?.style.height) > 0"
        ))
        .await?;
        quiz.enter(QUIZ).await?;
        quiz.leave().await?;
        ensure!(quiz.script("return scrollY").await? == 8200, "the page was scrolled");
        ensure!(quiz.script("return document.activeElement.id").await? == "top", "focus was taken");
        Ok(())
    })
    .await
}

/// There is nothing in the frame that a page laid over it could have pressed for anything but an answer.
#[tokio::test]
async fn engines_nothing_to_share_or_sign() -> Result<()> {
    hosted(Engine::chosen(), ELEMENT, &[], async |quiz| {
        quiz.enter(QUIZ).await?;
        ensure!(quiz.page().find(Role::Field, "").await?.is_empty());
        let elsewhere = "return [...document.links].filter((it) => it.target !== '_blank' && !document.querySelector('base[target=_blank]')).length";
        ensure!(quiz.script(elsewhere).await? == 0);
        Ok(())
    })
    .await
}

/// After a press far down, the page scrolls to where the next statement begins; and only the page does.
#[tokio::test]
async fn engines_the_next_statement_comes_into_sight() -> Result<()> {
    // WebKit's driver presses beside what it is told to press in a frame of a scrolled page.
    if Engine::chosen() == Engine::WebKit {
        return Ok(());
    }
    let html = "<div style=\"height: 400px\"></div>".to_owned()
        + ELEMENT
        + "<div style=\"height: 3000px\"></div>";
    hosted(Engine::chosen(), &html, &[], async |quiz| {
        quiz.enter(QUIZ).await?;
        // The reader is in the frame, and goes on by the keyboard: a driver that presses scrolls first.
        quiz.page().tick(quiz.words(Text::Important)).await?;
        quiz.leave().await?;
        quiz.script("scrollTo(0, 700)").await?;
        quiz.enter(QUIZ).await?;
        let last =
            "document.querySelector('#app .answer--no-opinion').focus({ preventScroll: true })";
        quiz.script(last).await?;
        quiz.browser.driver.action_chain().send_keys(Key::Enter).perform().await?;
        quiz.until("document.querySelector('.statement--page')").await?;
        quiz.leave().await?;
        quiz.until(&format!("{QUIZ}.getBoundingClientRect().top > -200")).await.map(drop)
    })
    .await
}
