//! Changing the language, and pages in other languages.

use anyhow::Result;
use enig_core::i18n::{Locale, Text};
use enig_e2e::{Visit, Voter};

use super::{AGREE, DISAGREE};

async fn switch_to(voter: &Voter, locale: Locale) -> Result<()> {
    voter.page().link(locale.name()).await?.click().await?;
    voter.reads(locale);
    voter.page().button(voter.words(Text::NoOpinion)).await?;
    let driver = &voter.browser().driver;
    let folder = if locale == Locale::Nb { String::new() } else { format!("{}/", locale.tag()) };
    assert_eq!(driver.current_url().await?.as_str(), format!("{}/{folder}", voter.origin()));
    let tag = voter.page().script("return document.documentElement.lang").await?;
    assert_eq!(tag, locale.tag());
    Ok(())
}

#[tokio::test]
async fn engines_switch_language() -> Result<()> {
    Visit::new()?
        .run(async |voter| {
            voter.page().tick(voter.words(Text::Important)).await?;
            let first = voter.answer(AGREE).await?;
            voter.note_importance(first);
            let asked = voter.statement().await?;
            switch_to(voter, Locale::En).await?;
            voter.is_asked(asked).await?;
            voter.is_kept().await?;

            voter.reload().await?;
            voter.is_asked(asked).await?;
            let second = voter.answer(DISAGREE).await?;
            voter.press(Text::Back).await?;
            voter.is_asked(second).await?;
            assert_eq!(voter.pressed().await?, [voter.answer_words(DISAGREE)]);

            switch_to(voter, Locale::Nn).await?;
            voter.is_asked(second).await?;
            assert_eq!(voter.pressed().await?, [voter.answer_words(DISAGREE)]);
            switch_to(voter, Locale::Nb).await?;
            voter.is_asked(second).await?;
            voter.is_kept().await
        })
        .await
}

/// Back over a change of language: the statement before, in the language chosen since.
#[tokio::test]
async fn back_after_a_change_of_language() -> Result<()> {
    Visit::new()?
        .run(async |voter| {
            voter.press(Text::WayShort).await?;
            let first = voter.answer(AGREE).await?;
            switch_to(voter, Locale::En).await?;
            voter.browser().driver.back().await?;
            voter.is_asked(first).await?;
            assert_eq!(voter.pressed().await?, [voter.answer_words(AGREE)]);
            // The address in the bar leads to what is on the screen.
            voter.reload().await?;
            let tag = voter.page().script("return document.documentElement.lang").await?;
            let tag = tag.as_str().and_then(Locale::from_tag).unwrap();
            voter.reads(tag);
            voter.is_asked(first).await
        })
        .await
}

#[tokio::test]
async fn pages_of_every_language_open_by_themselves() -> Result<()> {
    Visit::new()?
        .run(async |voter| {
            for locale in [Locale::Nn, Locale::En] {
                voter.browser().goto("about:blank").await?;
                voter.browser().goto(&format!("{}/{}/", voter.origin(), locale.tag())).await?;
                voter.wait_for_the_app().await?;
                voter.reads(locale);
                assert_eq!(voter.statement().await?, voter.programme().start);
                let tag = voter.page().script("return document.documentElement.lang").await?;
                assert_eq!(tag, locale.tag());
                let current = voter.page().link(locale.name()).await?.attr("aria-current").await?;
                assert_eq!(current.as_deref(), Some("true"));
            }
            voter.answer(AGREE).await?;
            voter.is_kept().await
        })
        .await
}

/// The browser's translator puts elements of its own in the place of every text. The quiz goes on.
#[tokio::test]
async fn a_translator_rewrites_the_page() -> Result<()> {
    let translate = "
        const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const found = [];
        while (texts.nextNode()) found.push(texts.currentNode);
        for (const text of found) {
            const outer = document.createElement('font');
            const inner = outer.appendChild(document.createElement('font'));
            inner.append(text.nodeValue);
            text.replaceWith(outer);
        }";
    Visit::new()?
        .run(async |voter| {
            for _ in 0..4 {
                voter.page().script(translate).await?;
                voter.page().tick(voter.words(Text::Important)).await?;
                voter.note_importance(voter.statement().await?);
                voter.answer(AGREE).await?;
            }
            voter.page().script(translate).await?;
            voter.press(Text::Back).await?;
            voter.press(Text::Overview).await?;
            voter.page().script(translate).await?;
            voter.press(Text::ToResult).await?;
            voter.sees_heading(Text::ResultTitle).await?;
            voter.is_kept().await
        })
        .await
}
