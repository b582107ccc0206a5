//! Every screen of the quiz, one after the other, for what is looked at everywhere.

use anyhow::Result;
use enig_core::i18n::{Locale, Text};
use enig_core::quiz::{Agreement, Answer};

use crate::page::Role;
use crate::voter::Voter;

const AGREE: Answer = Answer::Rated(Agreement::StronglyAgree);
const DISAGREE: Answer = Answer::Rated(Agreement::StronglyDisagree);

/// Something done on every screen, with the screen's name.
pub trait Look: AsyncFnMut(&Voter, &'static str) -> Result<()> {}
impl<T: AsyncFnMut(&Voter, &'static str) -> Result<()>> Look for T {}

/// The pages that are read, below the start page of a language. The last one has no language.
pub const TO_READ: [&str; 11] = [
    "programmet/",
    "programmet/4/",
    "tema/tannhelse/",
    "om/",
    "metode/",
    "personvern/",
    "tilgjengelighet/",
    "apenhet/",
    "bygg-inn/",
    "reset/",
    "404.html",
];

/// Goes through every screen, from the start page on, and back to the overview in other languages.
pub async fn tour(voter: &Voter, look: &mut impl Look) -> Result<()> {
    tour_in(voter, Locale::Nb, look).await?;
    other_languages(voter, look).await
}

/// Goes through every screen in a language.
pub async fn tour_in(voter: &Voter, locale: Locale, look: &mut impl Look) -> Result<()> {
    arrive(voter, locale).await?;
    look(voter, "start").await?;
    agreeing(voter, look).await?;
    deleting(voter, locale, look).await?;
    disagreeing(voter, look).await?;
    short_quiz(voter, locale, look).await
}

/// Comes to the start page of a language.
async fn arrive(voter: &Voter, locale: Locale) -> Result<()> {
    voter.arrive_on(&home(locale)).await?;
    voter.reads(locale);
    Ok(())
}

/// The address of the start page of a language, below the first one's.
fn home(locale: Locale) -> String {
    if locale == Locale::Nb { String::new() } else { format!("{}/", locale.tag()) }
}

/// The quiz on everything with a voter who agrees with everything. Apart, because it takes long.
pub async fn full_tour(voter: &Voter, look: &mut impl Look) -> Result<()> {
    voter.arrive().await?;
    let n = voter.programme().commitments.len().to_string();
    voter.page().press(&voter.filled(Text::WayFull, &[("n", &n)])).await?;
    loop {
        voter.answer_all(|_| AGREE).await?;
        if voter.page().has(Role::Heading, voter.words(Text::ResultTitle)).await? {
            return look(voter, "result-full").await;
        }
        voter.go_on().await?;
    }
}

async fn agreeing(voter: &Voter, look: &mut impl Look) -> Result<()> {
    let page = voter.page();
    voter.press(Text::WayAreas).await?;
    voter.sees_heading(Text::ChooseTitle).await?;
    look(voter, "choose-none").await?;
    let statements = voter.tick_area("tannhelse").await?;
    look(voter, "choose").await?;
    voter.start_areas(statements).await?;
    look(voter, "statement").await?;
    open_everything(voter).await?;
    page.tick(voter.words(Text::Important)).await?;
    look(voter, "statement-open").await?;
    voter.answer_all(|_| AGREE).await?;
    look(voter, "finished-agree").await?;
    voter.go_on().await?;
    voter.sees_heading(Text::ResultTitle).await?;
    look(voter, "result-few").await
}

async fn deleting(voter: &Voter, locale: Locale, look: &mut impl Look) -> Result<()> {
    arrive(voter, locale).await?;
    look(voter, "start-resume").await?;
    voter.press(Text::DeleteAll).await?;
    voter.page().button(voter.words(Text::DeleteYes)).await?;
    look(voter, "delete-question").await?;
    voter.press(Text::DeleteYes).await?;
    voter.page().shows(voter.words(Text::Deleted)).await?;
    look(voter, "deleted").await
}

async fn disagreeing(voter: &Voter, look: &mut impl Look) -> Result<()> {
    voter.press(Text::WayAreas).await?;
    let statements = voter.tick_area("tannhelse").await?;
    voter.start_areas(statements).await?;
    voter.answer_all(|_| DISAGREE).await?;
    look(voter, "finished-disagree").await
}

async fn short_quiz(voter: &Voter, locale: Locale, look: &mut impl Look) -> Result<()> {
    arrive(voter, locale).await?;
    voter.press(Text::WayShort).await?;
    let agree = Answer::Rated(Agreement::Agree);
    let mut answers = [AGREE, AGREE, agree, DISAGREE, Answer::NoOpinion].into_iter().cycle();
    voter.answer_all(|_| answers.next().unwrap_or(AGREE)).await?;
    voter.sees_heading(Text::ResultTitle).await?;
    look(voter, "result").await?;
    open_everything(voter).await?;
    look(voter, "result-open").await?;
    sharing(voter, locale, look).await?;
    voter.press(Text::Overview).await?;
    voter.sees_heading(Text::OverviewTitle).await?;
    look(voter, "overview").await
}

/// A result or a comparison as a picture.
async fn picture(voter: &Voter, screen: &'static str, look: &mut impl Look) -> Result<()> {
    voter.page().press(voter.words(Text::PictureOpen)).await?;
    voter.makes_a_picture().await?;
    voter.page().link(voter.words(Text::PictureDownloadPng)).await?;
    look(voter, screen).await
}

/// What there is to links, from the result and back to it.
async fn sharing(voter: &Voter, locale: Locale, look: &mut impl Look) -> Result<()> {
    let home = home(locale);
    voter.link().await?;
    voter.page().await_one(Role::Radio, voter.words(Text::ShareAreas)).await?.click().await?;
    look(voter, "share-areas").await?;
    voter.page().await_one(Role::Radio, voter.words(Text::ShareAnswers)).await?.click().await?;
    voter.press(Text::ShowQr).await?;
    look(voter, "share").await?;
    picture(voter, "share-picture", look).await?;
    voter.arrive_with(&format!("{home}#r={}", voter.link_saying(60))).await?;
    voter.sees_shared(60).await?;
    look(voter, "shared").await?;
    voter.press(Text::CompareOwn).await?;
    voter.sees_heading(Text::ClosestTitle).await?;
    look(voter, "compare").await?;
    picture(voter, "compare-picture", look).await?;
    voter.arrive_with(&format!("{home}#r=0")).await?;
    voter.sees_heading(Text::LinkFailedTitle).await?;
    look(voter, "link-failed").await?;
    voter.arrive_with(&format!("{home}delt/")).await?;
    voter.sees_heading(Text::SharedLostTitle).await?;
    look(voter, "link-lost").await?;
    voter.page().link(voter.words(Text::TakeQuiz)).await?.click().await?;
    voter.wait_for_the_app().await?;
    voter.press(Text::ToResult).await?;
    voter.sees_heading(Text::ResultTitle).await
}

async fn other_languages(voter: &Voter, look: &mut impl Look) -> Result<()> {
    for (locale, screen) in [(Locale::Nn, "overview-nn"), (Locale::En, "overview-en")] {
        voter.page().link(locale.name()).await?.click().await?;
        voter.reads(locale);
        voter.sees_heading(Text::OverviewTitle).await?;
        look(voter, screen).await?;
    }
    Ok(())
}

async fn open_everything(voter: &Voter) -> Result<()> {
    let script = "for (const it of document.querySelectorAll('details:not([open]) > summary')) it.click();
                  for (const it of document.querySelectorAll('main [aria-expanded=false]')) it.click();";
    voter.page().script(script).await.map(drop)
}
