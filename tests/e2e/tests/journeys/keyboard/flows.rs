//! Every way through the quiz that is not the short one.

use anyhow::{Result, ensure};
use enig_core::i18n::{Locale, Text};
use enig_core::quiz::Answer;
use enig_e2e::{Engine, Role, Size, Visit, Voter, eventually};
use thirtyfour::Key;

use super::super::{AGREE, DISAGREE, MIXED};
use super::{back_to, focus_is_on, press_key, tab_to};

const AREA: &str = "tannhelse";

/// Goes to something with Tab and presses it.
async fn enter(voter: &Voter, name: &str) -> Result<()> {
    tab_to(voter, name).await?;
    press_key(voter, Key::Enter).await
}

/// Answers what is asked, and waits until it has led on.
async fn answer(voter: &Voter, answer: Answer) -> Result<()> {
    let idx = voter.statement().await?;
    enter(voter, voter.answer_words(answer)).await?;
    voter.has_left(idx).await?;
    voter.note(idx, answer);
    Ok(())
}

/// Answers until the area is at its end, and goes on from there to the result.
async fn to_the_end_of_the_area(voter: &Voter) -> Result<()> {
    while voter.statement_now().await?.is_some() {
        answer(voter, AGREE).await?;
    }
    let title = &voter.area(AREA)?.title;
    focus_is_on(voter, &voter.filled(Text::AreaDone, &[("area", title)])).await?;
    enter(voter, voter.words(Text::ToResult)).await?;
    focus_is_on(voter, voter.words(Text::ResultTitle)).await?;
    voter.is_kept().await
}

#[tokio::test]
async fn choose_areas_with_the_keyboard() -> Result<()> {
    Visit::new()?
        .run(async |voter| {
            enter(voter, voter.words(Text::WayAreas)).await?;
            focus_is_on(voter, voter.words(Text::ChooseTitle)).await?;
            tab_to(voter, &voter.area(AREA)?.title).await?;
            press_key(voter, Key::Space).await?;
            let n = voter.area(AREA)?.commitments.len().to_string();
            enter(voter, &voter.filled(Text::ChooseStartSeveral, &[("n", &n)])).await?;
            let first = voter.statement().await?;
            focus_is_on(voter, &voter.statement_text(first)).await?;
            to_the_end_of_the_area(voter).await
        })
        .await
}

#[tokio::test]
async fn one_area_with_the_keyboard() -> Result<()> {
    Visit::new()?
        .starting_on(&format!("tema/{AREA}/"))
        .run(async |voter| {
            voter.reads(Locale::Nb);
            // All of the area can be read on its page, so the first statement is told by its place.
            let commitments = &voter.area(AREA)?.commitments;
            enter(voter, voter.answer_words(AGREE)).await?;
            voter.note(commitments[0], AGREE);
            focus_is_on(voter, &voter.statement_text(commitments[1])).await?;
            to_the_end_of_the_area(voter).await
        })
        .await
}

#[tokio::test]
async fn change_an_answer_with_the_keyboard() -> Result<()> {
    Visit::new()?
        .run(async |voter| {
            let first = voter.statement().await?;
            answer(voter, AGREE).await?;
            let next = voter.statement().await?;
            focus_is_on(voter, &voter.statement_text(next)).await?;
            back_to(voter, voter.words(Text::Overview)).await?;
            press_key(voter, Key::Enter).await?;
            focus_is_on(voter, voter.words(Text::OverviewTitle)).await?;
            enter(voter, &voter.statement_text(first)).await?;
            focus_is_on(voter, &voter.statement_text(first)).await?;
            tab_to(voter, voter.words(Text::Important)).await?;
            press_key(voter, Key::Space).await?;
            voter.note_importance(first);
            // From here the answers lie behind.
            back_to(voter, voter.answer_words(DISAGREE)).await?;
            press_key(voter, Key::Enter).await?;
            voter.note(first, DISAGREE);
            focus_is_on(voter, voter.words(Text::OverviewTitle)).await?;
            voter.is_kept().await
        })
        .await
}

/// What opens on the result, and closes again: a theme, the sum, what there is to sharing.
#[tokio::test]
async fn the_result_with_the_keyboard() -> Result<()> {
    Visit::new()?
        .run(async |voter| {
            let mut answers = super::super::leaning();
            voter.answer_all(|_| answers.next().unwrap_or(MIXED)).await?;
            focus_is_on(voter, voter.words(Text::ResultTitle)).await?;

            tab_to(voter, &voter.programme().themes[0].title).await?;
            let is_open = "return document.activeElement.getAttribute('aria-expanded')";
            for (key, expected) in [(Key::Enter, "true"), (Key::Space, "false")] {
                press_key(voter, key).await?;
                let look =
                    async || Ok((voter.page().script(is_open).await? == expected).then_some(()));
                eventually("the theme to open and close", look).await?;
            }

            tab_to(voter, voter.words(Text::HowCalculated)).await?;
            press_key(voter, Key::Enter).await?;
            voter.page().shows(voter.words(Text::CalculationIntro)).await?;

            enter(voter, voter.words(Text::ShareOpen)).await?;
            voter.page().await_one(Role::Radio, voter.words(Text::ShareSummary)).await?;
            voter.focus_is_not_lost().await?;
            tab_to(voter, voter.words(Text::ShareSummary)).await?;
            let link = voter.link().await?;
            press_key(voter, Key::Down).await?;
            voter.page().shows(voter.words(Text::ShareNoArea)).await?;
            press_key(voter, Key::Down).await?;
            let other = async || Ok((voter.link().await? != link).then_some(()));
            eventually("another link", other).await?;
            tab_to(voter, voter.words(Text::ShowQr)).await?;
            press_key(voter, Key::Enter).await?;
            let code = "return document.querySelector('.qr')?.checkVisibility() ?? false";
            let shown = async || Ok((voter.page().script(code).await? == true).then_some(()));
            eventually("the QR code", shown).await
        })
        .await
}

#[tokio::test]
async fn another_language_with_the_keyboard() -> Result<()> {
    Visit::new()?
        .run(async |voter| {
            answer(voter, AGREE).await?;
            let asked = voter.statement().await?;
            focus_is_on(voter, &voter.statement_text(asked)).await?;
            back_to(voter, Locale::En.name()).await?;
            press_key(voter, Key::Enter).await?;
            voter.reads(Locale::En);
            voter.is_asked(asked).await?;
            ensure!(voter.page().focus().await?.name == Locale::En.name(), "focus has moved");
            voter.is_kept().await
        })
        .await
}

/// Nothing lies over what has focus, however small the window (WCAG 2.4.11).
#[tokio::test]
async fn what_has_focus_is_not_hidden() -> Result<()> {
    const IS_SEEN: &str = "
        const { left, top, width, height } = document.activeElement.getBoundingClientRect();
        const there = document.elementFromPoint(left + width / 2, top + height / 2);
        return !!there && document.activeElement.contains(there)";
    for size in [Size { width: 360, height: 640 }, Size { width: 320, height: 256 }] {
        Visit::with(Engine::Chromium)?
            .sized(size)
            .run(async |voter| {
                voter.press(Text::WayAreas).await?;
                focus_is_on(voter, voter.words(Text::ChooseTitle)).await?;
                for area in &voter.programme().areas {
                    tab_to(voter, &area.title).await?;
                    let seen =
                        async || Ok((voter.page().script(IS_SEEN).await? == true).then_some(()));
                    eventually(&format!("a sight of «{}»", area.title), seen).await?;
                }
                Ok(())
            })
            .await?;
    }
    Ok(())
}
