//! `<enig-quiz>` as pages use it.

use anyhow::{Result, bail, ensure};
use enig_core::i18n::{Locale, PageText, Text};
use enig_core::share::{Content, Link};
use enig_e2e::{Engine, Hosted, Role, Site, hosted, hosted_from};

use super::super::{AGREE, DISAGREE, MIXED};
use super::{ELEMENT, FRAME, QUIZ, REFUSALS};

/// Answers until there is a result.
async fn to_the_result(quiz: &Hosted) -> Result<()> {
    for answer in [AGREE, DISAGREE, MIXED].into_iter().cycle().take(40) {
        if quiz.page().has(Role::Heading, quiz.words(Text::ResultTitle)).await? {
            return Ok(());
        }
        quiz.answer(answer).await?;
    }
    Ok(())
}

#[tokio::test]
async fn engines_a_quiz_in_a_page_of_somebody_else() -> Result<()> {
    hosted(Engine::chosen(), ELEMENT, &[], async |quiz| {
        let before = quiz.script("return history.length").await?;
        quiz.enter(QUIZ).await?;
        quiz.page().shows(&quiz.pack().programme.sender.label).await?;
        to_the_result(quiz).await?;
        quiz.page().heading(quiz.words(Text::ResultTitle)).await?;
        ensure!(!quiz.page().has(Role::Button, quiz.words(Text::Print)).await?);
        ensure!(!quiz.page().has(Role::Checkbox, quiz.words(Text::Remember)).await?);
        let whole = quiz.page().link(quiz.words(Text::OpenWholeResult)).await?;
        let address = whole.prop("href").await?.unwrap_or_default();
        let site = quiz.script("return `${location.origin}/`").await?;
        // A summary goes along behind `#`, and nothing else does: 5 x 4 + 4 x 2 of 14 x 4 points.
        let text = address.strip_prefix(&format!("{}delt/#r=", site.as_str().unwrap_or_default()));
        let told = text.and_then(|text| Link::decode(text).ok()).map(|link| link.content);
        let Some(Content::Summary(summary)) = told else { bail!("leads to {address}") };
        assert_eq!((summary.answered, summary.overall), (14, Some(50)));
        quiz.page().press(quiz.words(Text::Back)).await?;
        quiz.page().button(quiz.words(Text::StronglyAgree)).await?;
        quiz.leave().await?;
        let after = quiz.script("return history.length").await?;
        ensure!(before == after, "the page's history went from {before} to {after} entries");
        Ok(())
    })
    .await
}

/// Reading storage throws in the frame, and nobody misses it.
#[tokio::test]
async fn engines_nothing_is_kept() -> Result<()> {
    hosted(Engine::chosen(), ELEMENT, &[], async |quiz| {
        quiz.enter(QUIZ).await?;
        let blocked = "const tried = ['localStorage', 'sessionStorage'].map((name) => {
                try { return window[name].length } catch { return 'blocked' }
            });
            return tried.join()";
        ensure!(quiz.script(blocked).await? == "blocked,blocked");
        quiz.answer(AGREE).await?;
        ensure!(quiz.page().text_of("[role=status]").await?.is_empty());
        quiz.leave().await?;
        let reload = format!("{QUIZ}.shadowRoot.querySelector('iframe').src += ''");
        quiz.script(&reload).await?;
        quiz.enter(QUIZ).await?;
        let first = &quiz.pack().programme;
        let first = first.commitment(first.start).statement.text.clone();
        quiz.page().heading(&first).await?;
        Ok(())
    })
    .await
}

/// Two quizzes, each with a way of its own.
#[tokio::test]
async fn engines_two_quizzes_on_one_page() -> Result<()> {
    let html = "<enig-quiz id=\"quiz\" src=\"{embed}\"></enig-quiz>
        <div style=\"width: 340px\"><enig-quiz id=\"other\" src=\"{embed}\" lang=\"en\" area=\"tannhelse\"></enig-quiz></div>
        {script}";
    hosted(Engine::chosen(), html, &[], async |quiz| {
        let other = "document.getElementById('other')";
        quiz.enter(QUIZ).await?;
        quiz.leave().await?;
        let before = quiz.height(QUIZ).await?;
        quiz.script("document.getElementById('other').scrollIntoView()").await?;
        quiz.enter(other).await?;
        quiz.page().button("Strongly agree").await?;
        quiz.script(PRESS).await?;
        quiz.page().button("Overview").await?;
        quiz.leave().await?;
        ensure!(quiz.height(QUIZ).await? == before, "one quiz has changed the other");
        ensure!(quiz.height(other).await? > 0);
        quiz.enter(QUIZ).await?;
        quiz.script(PRESS).await?;
        quiz.page().button(quiz.words(Text::Overview)).await.map(drop)
    })
    .await
}

/// Presses the first answer. Where `WebKit`'s driver presses in a frame of a scrolled page is not where the
/// button is.
const PRESS: &str = "document.querySelector('#app .answers button').click()";

/// Loaded again, moved in the page, and begun before the script was there: sized every time.
#[tokio::test]
async fn engines_reloaded_and_moved() -> Result<()> {
    let html = "<div id=\"one\"><enig-quiz id=\"quiz\" src=\"{embed}\"><a href=\"{quiz}\">Ta quizen</a></enig-quiz></div>
        <div id=\"two\"></div>{script}";
    hosted(Engine::chosen(), html, &[], async |quiz| {
        let sized = format!("parseInt({QUIZ}.shadowRoot?.querySelector('iframe')?.style.height) > 200");
        quiz.until(&sized).await?;
        quiz.script("two.append(quiz)").await?;
        quiz.until(&format!("two.contains(quiz) && {sized}")).await?;
        quiz.script("quiz.lang = 'nn'").await?;
        quiz.until(&format!("quiz.shadowRoot.querySelector('iframe').src.includes('/nn/') && {sized}")).await?;
        quiz.script("window.late = document.createElement('enig-quiz'); late.setAttribute('src', quiz.getAttribute('src')); document.body.append(late)").await?;
        quiz.until("(late.scrollIntoView(), parseInt(late.shadowRoot.querySelector('iframe')?.style.height) > 200)").await?;
        Ok(())
    })
    .await
}

/// An area that the programme no longer has, an address that is no quiz's, and a script that is not there.
#[tokio::test]
async fn engines_what_does_not_come_leaves_a_link_or_the_whole_quiz() -> Result<()> {
    let html = "<enig-quiz id=\"quiz\" src=\"{embed}\" area=\"gone, tannhelse\"><a href=\"{quiz}\">A</a></enig-quiz>
        <enig-quiz id=\"none\" src=\"{quiz}none/\" events><a href=\"{quiz}\">Lenke til quizen</a></enig-quiz>
        <script>none.addEventListener('enig:fail', ({ detail }) => { window.failed = detail.code })</script>
        {script}";
    hosted(Engine::chosen(), html, &[], async |quiz| {
        quiz.expects(&REFUSALS);
        quiz.until("window.failed === 'E_FRAME'").await?;
        quiz.page().link("Lenke til quizen").await?;
        quiz.enter(QUIZ).await?;
        ensure!(quiz.script("return location.pathname").await? == "/embed/tema/tannhelse/");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn engines_without_the_script_there_is_a_link() -> Result<()> {
    let html = ELEMENT.replace("{script}", "");
    hosted(Engine::chosen(), &html, &[], async |quiz| quiz.page().link("Ta quizen").await.map(drop))
        .await
}

/// With focus on a heading out of sight the page scrolls to it, so only then may a test scroll elsewhere. A
/// quiz takes no focus from another window, such as that of the test beside it.
const HAS_FOCUS: &str = "!document.hasFocus() || document.activeElement.id === 'heading'";

/// What the page is told, and only when it asks.
#[tokio::test]
async fn engines_events() -> Result<()> {
    let html = "<enig-quiz id=\"quiz\" src=\"{embed}\" area=\"abortloven\" events></enig-quiz>
        <enig-quiz id=\"silent\" src=\"{embed}\" area=\"abortloven\"></enig-quiz>
        <script>
            window.told = [];
            for (const name of ['ready', 'progress', 'done', 'fail']) {
                for (const it of document.querySelectorAll('enig-quiz')) {
                    it.addEventListener(`enig:${name}`, ({ detail }) => told.push(`${it.id} ${name} ${JSON.stringify(detail)}`));
                }
                document.addEventListener(`enig:${name}`, () => told.push('bubbled'));
            }
        </script>{script}";
    hosted(Engine::chosen(), html, &[], async |quiz| {
        for element in [QUIZ, "document.getElementById('silent')"] {
            quiz.script(&format!("{element}.scrollIntoView()")).await?;
            quiz.enter(element).await?;
            quiz.answer(AGREE).await?;
            quiz.answer(DISAGREE).await?;
            quiz.page().press(quiz.words(Text::ToResult)).await?;
            quiz.page().heading(quiz.words(Text::ResultTitle)).await?;
            quiz.until(HAS_FOCUS).await?;
            quiz.leave().await?;
        }
        let expected = [
            "quiz ready null",
            "quiz progress {\"percent\":25}",
            "quiz progress {\"percent\":50}",
            "quiz progress {\"percent\":75}",
            "quiz done null",
        ];
        quiz.until("told.length >= 5").await?;
        ensure!(quiz.script("return told").await? == serde_json::json!(expected));
        Ok(())
    })
    .await
}

/// The app does not come: the first answer is noted all the same, the frame says what is wrong, and so does
/// the event.
#[tokio::test]
async fn engines_an_app_that_does_not_come() -> Result<()> {
    let site = Site::copy()?;
    for file in std::fs::read_dir(site.root().join("assets"))? {
        let path = file?.path();
        if path.extension().is_some_and(|extension| extension == "wasm") {
            std::fs::remove_file(path)?;
        }
    }
    let html = "<enig-quiz id=\"quiz\" src=\"{embed}\" events></enig-quiz>
        <script>quiz.addEventListener('enig:fail', ({ detail }) => { window.failed = detail.code })</script>
        {script}";
    hosted_from(&site, Engine::chosen(), html, &[], async |quiz| {
        quiz.until("window.failed === 'E_CONTENT'").await?;
        let frame = format!("return {QUIZ}.shadowRoot.querySelector('iframe')");
        quiz.browser.driver.execute(frame, []).await?.element()?.enter_frame().await?;
        quiz.page().shows(PageText::NotLoaded.in_language(Locale::Nb)).await?;
        quiz.page().press(quiz.words(Text::Agree)).await?;
        let noted =
            "return document.querySelector('#shell [data-noted] .answer__word').textContent";
        ensure!(quiz.script(noted).await? == quiz.words(Text::Agree));
        Ok(())
    })
    .await
}

/// A quiz that lies in a folder of its site, in a language and on an area that have pages of their own.
#[tokio::test]
async fn a_quiz_from_a_folder_of_a_domain() -> Result<()> {
    let html =
        "<enig-quiz id=\"quiz\" src=\"{embed}\" lang=\"nn\" area=\"demens\"></enig-quiz>{script}
        <iframe id=\"frame\" src=\"{embed}?lang=en&amp;topic=demens\" title=\"Quiz\"></iframe>";
    hosted_from(&Site::serve_below()?, Engine::Chromium, html, &[], async |quiz| {
        quiz.enter(QUIZ).await?;
        let path = "return location.pathname";
        ensure!(quiz.script(path).await? == "/kampanje/embed/nn/tema/demens/");
        quiz.leave().await?;
        quiz.enter_frame(FRAME).await?;
        ensure!(quiz.script(path).await? == "/kampanje/embed/en/tema/demens/");
        quiz.page().button("Strongly agree").await.map(drop)
    })
    .await
}
