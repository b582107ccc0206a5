//! What stands between the page and the voter: translators, extensions, and clocks that are wrong.

use anyhow::Result;
use enig_core::i18n::Text;
use enig_core::quiz::{QuizMode, Seed, asking_order};
use enig_e2e::{Engine, Role, Visit, Voter};

use super::{AGREE, leaning, result};

/// A translator that never rests: it puts elements of its own in the place of every text, and of every
/// text that comes later, as those in browsers do.
const TRANSLATOR: &str = "
    const isOwn = text => text.parentElement?.closest('font, script, style');
    const translate = text => {
        if (!text.data.trim() || !text.isConnected || isOwn(text)) return;
        const outer = document.createElement('font');
        outer.appendChild(document.createElement('font')).append(text.data);
        text.replaceWith(outer);
    };
    const translateAll = () => {
        const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const found = [];
        while (texts.nextNode()) found.push(texts.currentNode);
        found.forEach(translate);
    };
    new MutationObserver(translateAll)
        .observe(document.body, { childList: true, characterData: true, subtree: true });
    translateAll();";

/// Chooses areas, is told what is missing, answers, and comes to the result.
#[tokio::test]
async fn engines_a_translator_that_never_rests() -> Result<()> {
    Visit::new()?
        .run(async |voter| {
            voter.page().script(TRANSLATOR).await?;
            voter.press(Text::WayAreas).await?;
            voter.press(Text::ChooseNone).await?;
            // What follows what is ticked still says how many statements there are.
            let areas = ["abortloven", "demens"];
            for area in areas {
                voter.tick_area(area).await?;
            }
            let programme = voter.programme();
            let mode = QuizMode::Areas(areas.map(|id| programme.area_named(id).unwrap()).to_vec());
            let all = asking_order(programme, &mode, Seed::default()).len();
            voter.start_areas(all).await?;
            loop {
                voter.answer_all(|_| AGREE).await?;
                if voter.page().has(Role::Heading, voter.words(Text::ResultTitle)).await? {
                    break;
                }
                voter.go_on().await?;
            }
            result::check(voter).await?;
            // A notice comes although one has been translated before.
            voter.press(Text::DeleteAll).await?;
            voter.press(Text::DeleteYes).await?;
            voter.page().shows(voter.words(Text::Deleted)).await
        })
        .await
}

/// An extension that takes away, again and again, what it holds for advertisements and banners.
const TAKES_AWAY: &str = "
    const unwanted = 'header, footer, p, details, svg, progress, [role=status], [class*=share], [class*=notice]';
    const takeAway = () => document.querySelectorAll(unwanted).forEach(it => it.remove());
    new MutationObserver(takeAway).observe(document.body, { childList: true, subtree: true });
    takeAway();";

/// An extension that puts its own between, around and into everything, again and again.
const ADDS: &str = "
    const add = () => {
        for (const it of document.querySelectorAll('main, main > *, h1, h2, li, button, [role=group], label')) {
            if (it.dataset.extended) continue;
            it.dataset.extended = 'yes';
            it.prepend(document.createElement('ext-mark'));
            it.append(document.createElement('ext-mark'));
        }
        document.documentElement.setAttribute('data-extension', 'dark');
        document.body.prepend(document.createElement('ext-bar'));
        observer.takeRecords();
    };
    const observer = new MutationObserver(add);
    observer.observe(document.body, { childList: true, subtree: true });
    add();";

async fn goes_on(voter: &Voter, extension: &str) -> Result<()> {
    voter.page().script(extension).await?;
    voter.press(Text::WayShort).await?;
    let mut answers = leaning();
    for _ in 0..3 {
        voter.answer(answers.next().unwrap()).await?;
    }
    voter.browser().driver.back().await?;
    voter.browser().driver.forward().await?;
    voter.answer_all(|_| answers.next().unwrap()).await?;
    voter.sees_heading(Text::ResultTitle).await?;
    voter.is_kept().await?;
    voter.reload().await?;
    voter.sees_heading(Text::ResultTitle).await
}

#[tokio::test]
async fn engines_an_extension_that_takes_away() -> Result<()> {
    Visit::new()?.run(async |voter| goes_on(voter, TAKES_AWAY).await).await
}

#[tokio::test]
async fn engines_an_extension_that_adds() -> Result<()> {
    Visit::new()?.run(async |voter| goes_on(voter, ADDS).await).await
}

/// It has taken away the place for bad news before the app was there. The press is taken all the same.
#[tokio::test]
async fn an_extension_that_was_there_first() -> Result<()> {
    let take_away = "addEventListener('DOMContentLoaded', () => {
        document.getElementById('boot-failed').remove();
        document.querySelector('.answer').click();
    });";
    Visit::with(Engine::Chromium)?
        .before_load(take_away)
        .not_waiting_for_the_app()
        .run(async |voter| {
            voter.wait_for_the_app().await?;
            voter.has_left(voter.programme().start).await
        })
        .await
}

/// A clock that is years off, in another time zone, and set while the quiz is running.
#[tokio::test]
async fn clocks_that_are_wrong_change_nothing() -> Result<()> {
    const YEAR: i64 = 365 * 24 * 60 * 60 * 1000;
    for (years, zone) in [(-40, "Pacific/Kiritimati"), (80, "Pacific/Pago_Pago")] {
        let clock = format!(
            "const Real = Date;
            window.years = {years};
            window.Date = class extends Real {{
                constructor(...given) {{ super(...(given.length ? given : [Date.now()])) }}
                static now() {{ return Real.now() + window.years * {YEAR} }}
            }};"
        );
        Visit::with(Engine::Chromium)?
            .before_load(&clock)
            .run(async |voter| {
                let zone = serde_json::json!({ "timezoneId": zone });
                voter.browser().devtools("Emulation.setTimezoneOverride", zone).await?;
                voter.arrive().await?;
                let mut answers = leaning();
                voter.answer(answers.next().unwrap()).await?;
                voter.page().script("window.years = -window.years").await?;
                voter.answer_all(|_| answers.next().unwrap()).await?;
                result::check(voter).await
            })
            .await?;
    }
    Ok(())
}
