//! Links to results after mail filters, chat programs and redirectors: signs as per cent codes, other case, things put
//! before and behind.

use anyhow::{Result, ensure};
use enig_core::i18n::{Locale, Text};
use enig_e2e::{Engine, Visit, Voter};

/// What stands behind the start page's address before the text of a link, and the page that shows its result.
const SPELLINGS: [(&str, &str); 18] = [
    ("#r%3D", ""),
    ("#r%253D", ""),
    ("#R=", ""),
    ("#R%3d", ""),
    ("#%23r=", ""),
    ("?fbclid=x#r=", ""),
    ("?utm_source=a&utm_medium=b#r%3D", ""),
    ("?r=1a2b3c#r=", ""),
    ("#utm_source=a&r=", ""),
    ("en/#r=", "en/"),
    // Addresses that no host knows.
    ("%23r=", "delt/"),
    ("%23r%3D", "delt/"),
    ("%2523r%253D", "delt/"),
    ("nn/%23R%3d", "nn/delt/"),
    ("delt/%23r%3D", "delt/"),
    ("nn/delt/%2523r%253D", "nn/delt/"),
    ("delt#r=", "delt/"),
    ("gone/#r=", "delt/"),
];

/// The same in a query, which has been sent to the server.
const IN_QUERIES: [(&str, &str); 7] = [
    ("?r=", ""),
    ("?fbclid=x&R%3d", ""),
    ("?fbclid=x%23r%3D", ""),
    ("nn/delt/?r=", "nn/delt/"),
    ("%3Fr%3D", "delt/"),
    ("nn/%253Fr%253D", "nn/delt/"),
    ("gone?r=", "delt/"),
];

fn reads_what(voter: &Voter, page: &str) {
    let tag = page.split('/').next().unwrap_or_default();
    voter.reads(Locale::from_tag(tag).unwrap_or_default());
}

/// Comes with the text of a link behind an address.
async fn arrive(voter: &Voter, spelling: &str, behind: &str, page: &str) -> Result<String> {
    reads_what(voter, page);
    let text = voter.link_saying(60);
    voter.arrive_with(&format!("{spelling}{text}{behind}")).await?;
    Ok(text)
}

/// Nothing of a link is in the address, the title or the history entry.
async fn is_clean(voter: &Voter, page: &str, text: &str) -> Result<()> {
    voter.browser().is_at(&format!("{}{page}", voter.home())).await?;
    let script = "return [location.href, document.title, JSON.stringify(history.state),
        document.referrer].join(' ')";
    let told = voter.page().script(script).await?.to_string();
    ensure!(!told.contains(&text[..20]), "{told}");
    Ok(())
}

async fn shows(voter: &Voter, spelling: &str, behind: &str, page: &str) -> Result<()> {
    let text = arrive(voter, spelling, behind, page).await?;
    voter.sees_shared(60).await?;
    is_clean(voter, page, &text).await
}

async fn refuses(voter: &Voter, spelling: &str, page: &str) -> Result<()> {
    let text = arrive(voter, spelling, "", page).await?;
    voter.sees_heading(Text::LinkFailedTitle).await?;
    voter.page().shows(voter.words(Text::LinkInQuery)).await?;
    ensure!(voter.sees_button(Text::TakeQuiz).await?, "{spelling} is a dead end");
    is_clean(voter, page, &text).await
}

#[tokio::test]
async fn t07_a_link_is_read_in_every_spelling() -> Result<()> {
    Visit::with(Engine::Chromium)?
        .expecting(&["404"])
        .run(async |voter| {
            for (spelling, page) in SPELLINGS {
                shows(voter, spelling, "", page).await?;
            }
            for behind in ["%2E", "%22%3E", "%26fbclid%3Dx", "."] {
                shows(voter, "delt/#r%3D", behind, "delt/").await?;
                shows(voter, "delt/%23r%3D", behind, "delt/").await?;
            }
            Ok(())
        })
        .await
}

#[tokio::test]
async fn engines_a_link_is_read_in_any_spelling() -> Result<()> {
    Visit::new()?
        .expecting(&["404"])
        .run(async |voter| {
            shows(voter, "delt/#r%253D", "", "delt/").await?;
            shows(voter, "nn/delt/%2523r%253D", "", "nn/delt/").await?;
            refuses(voter, "%3Fr%3D", "delt/").await
        })
        .await
}

#[tokio::test]
async fn t08_a_result_in_a_query_is_not_read() -> Result<()> {
    Visit::with(Engine::Chromium)?
        .expecting(&["404"])
        .run(async |voter| {
            for (spelling, page) in IN_QUERIES {
                refuses(voter, spelling, page).await?;
            }
            reads_what(voter, "");
            voter.pastes(&format!("{}?r={}", voter.home(), voter.link_saying(60))).await?;
            voter.page().shows(voter.words(Text::LinkInQuery)).await?;
            // Newsletters put such a thing behind links.
            voter.arrive_with("?r=1a2b3c").await?;
            assert_eq!(voter.statement().await?, voter.programme().start);
            Ok(())
        })
        .await
}

/// A link that is put into the address bar of an open page, in any spelling.
#[tokio::test]
async fn a_link_in_another_spelling_opens_in_an_open_page() -> Result<()> {
    Visit::with(Engine::Chromium)?
        .run(async |voter| {
            let go = format!("location.hash = 'R%3D{}'", voter.link_saying(60));
            voter.page().script(&go).await?;
            voter.sees_shared(60).await?;
            voter.browser().is_at(voter.home()).await
        })
        .await
}
