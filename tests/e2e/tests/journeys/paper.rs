//! The result on paper.

use anyhow::{Context, Result, ensure};
use enig_core::i18n::{Locale, Text};
use enig_e2e::{Engine, Visit, Voter};
use serde_json::json;

use super::leaning;

/// A4 in inches, and the margins that the browser adds where the page names none.
const A4: [f64; 2] = [8.27, 11.69];

/// How many sheets the open page takes, by the browser's own printing.
async fn sheets(voter: &Voter) -> Result<usize> {
    let [width, height] = A4;
    let paper = json!({ "paperWidth": width, "paperHeight": height, "preferCSSPageSize": true });
    let answer = voter.browser().devtools("Page.printToPDF", paper).await?;
    let pdf = answer["data"].as_str().context("the browser prints nothing")?;
    let script = format!("return atob('{pdf}').match(/\\/Type\\s*\\/Page\\b/g)?.length");
    let pages = voter.page().script(&script).await?.as_u64().context("no pages in the PDF")?;
    Ok(usize::try_from(pages)?)
}

/// Takes the short quiz in a language and prints the result.
async fn check(locale: Locale, scheme: &str) -> Result<()> {
    let home = if locale == Locale::Nb { String::new() } else { format!("{}/", locale.tag()) };
    Visit::with(Engine::Chromium)?
        .starting_on(&home)
        .run(async |voter| {
            voter.reads(locale);
            let mut answers = leaning();
            voter.answer_all(|_| answers.next().unwrap()).await?;
            voter.sees_heading(Text::ResultTitle).await?;
            let scheme = [("prefers-color-scheme", scheme)];
            voter.browser().emulate("print", &scheme).await?;
            holds_the_result(voter).await?;
            is_black_on_white(voter).await?;
            ensure!(sheets(voter).await? == 1, "the result takes {} sheets", sheets(voter).await?);
            Ok(())
        })
        .await
}

/// Who is behind the quiz, the number, every theme and every area, what was agreed and disagreed with most, the
/// edition; and nothing to press.
async fn holds_the_result(voter: &Voter) -> Result<()> {
    let text = voter.page().text_of("body").await?;
    let programme = voter.programme();
    let titles = programme.themes.iter().map(|theme| &*theme.title);
    let areas = programme.areas.iter().map(|area| &*area.title);
    let words = [Text::ResultTitle, Text::MostAgreed, Text::MostDisagreed, Text::NotVotingAdvice];
    let all = titles.chain(areas).chain([&*programme.sender.label, &*programme.edition_date]);
    for wanted in all.chain(words.map(|it| voter.words(it))) {
        ensure!(text.contains(wanted), "«{wanted}» is not on paper: {text}");
    }
    for unwanted in [Text::Print, Text::ShareOpen, Text::AnswerNow, Text::Back, Text::Remember] {
        let words = voter.words(unwanted);
        ensure!(!text.contains(words), "«{words}» is on paper");
    }
    Ok(())
}

/// Also for those who read white on black.
async fn is_black_on_white(voter: &Voter) -> Result<()> {
    let colours = "const of = (tag, name) => getComputedStyle(document.querySelector(tag))[name];
        return [of('html', 'backgroundColor'), of('h1', 'color')]";
    let colours = voter.page().script(colours).await?;
    assert_eq!(colours, json!(["rgb(255, 255, 255)", "rgb(0, 0, 0)"]));
    Ok(())
}

#[tokio::test]
async fn the_short_result_is_one_sheet() -> Result<()> {
    check(Locale::Nb, "light").await
}

#[tokio::test]
async fn also_in_the_dark_and_in_english() -> Result<()> {
    check(Locale::En, "dark").await
}

#[tokio::test]
async fn also_in_nynorsk() -> Result<()> {
    check(Locale::Nn, "light").await
}
