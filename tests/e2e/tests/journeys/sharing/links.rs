//! Addresses with a link in them, whole, mistreated and hostile.

use anyhow::{Context, Result, ensure};
use enig_core::i18n::{Locale, Text};
use enig_core::share::{Content, Link, Summary, link_text_in};
use enig_e2e::{Engine, Role, Site, Visit, Voter};
use serde_json::json;

use super::super::leaning;
use super::short_quiz;

/// Comes with something behind the start page's address: it shows a shared result of 60, in a clean
/// address.
async fn shows(voter: &Voter, behind: &str) -> Result<()> {
    voter.arrive_with(behind).await?;
    voter.sees_shared(60).await?;
    voter.browser().is_at(voter.home()).await
}

/// The same, where it shows why there is no result.
async fn refuses(voter: &Voter, behind: &str, why: Text) -> Result<()> {
    voter.arrive_with(behind).await?;
    voter.sees_heading(Text::LinkFailedTitle).await?;
    voter.page().shows(voter.words(why)).await?;
    ensure!(voter.sees_button(Text::TakeQuiz).await?, "{behind} is a dead end");
    voter.browser().is_at(voter.home()).await
}

#[tokio::test]
async fn t01_an_empty_link_is_the_start_page() -> Result<()> {
    Visit::with(Engine::Chromium)?
        .run(async |voter| {
            voter.arrive_with("#r=").await?;
            assert_eq!(voter.statement().await?, voter.programme().start);
            ensure!(!voter.page().has(Role::Heading, voter.words(Text::LinkFailedTitle)).await?);
            voter.browser().is_at(voter.home()).await
        })
        .await
}

#[tokio::test]
async fn t02_to_t05_mistakes_are_noticed_and_small_ones_forgiven() -> Result<()> {
    Visit::with(Engine::Chromium)?
        .run(async |voter| {
            let text = voter.link_saying(60);
            let changed =
                text.replacen(&text[9..10], if &text[9..10] == "z" { "y" } else { "z" }, 1);
            refuses(voter, &format!("#r={changed}"), Text::LinkDamaged).await?;
            for cut in [1, 8] {
                let cut = &text[..text.len() - cut];
                refuses(voter, &format!("#r={cut}"), Text::LinkDamaged).await?;
            }
            for end in [".", ")", "\"", "&fbclid=x"] {
                shows(voter, &format!("#r={text}{end}")).await?;
            }
            let typed = text.to_uppercase().replace('0', "o").replace('1', "L");
            let (start, end) = typed.split_at(7);
            shows(voter, &format!("#r={start}-\u{200B}{end}")).await
        })
        .await
}

#[tokio::test]
async fn t06_to_t10_what_programs_do_to_addresses() -> Result<()> {
    Visit::with(Engine::Chromium)?
        .run(async |voter| {
            let text = voter.link_saying(60);
            shows(voter, &format!("?fbclid=x#r={text}")).await?;
            refuses(voter, &format!("?r={text}"), Text::LinkInQuery).await?;
            shows(voter, &format!("#r={text}&r={}", voter.link_saying(10))).await?;
            refuses(voter, &format!("#r={}", "2".repeat(1_000_000)), Text::LinkDamaged).await
        })
        .await
}

#[tokio::test]
async fn t11_to_t14_links_from_elsewhere_say_what_they_are() -> Result<()> {
    Visit::with(Engine::Chromium)?
        .run(async |voter| {
            let (edition, fingerprint) = (voter.programme().edition, voter.programme().fingerprint);
            let link = |edition, fingerprint, topics: usize| {
                let topics = vec![Some(60); topics];
                let summary = Summary { answered: 9, overall: Some(60), topics };
                let content = Content::Summary(summary);
                format!("#r={}", Link { edition, fingerprint, content }.encode())
            };
            let newer = format!("#r={}", golden("newer-format")?);
            refuses(voter, &newer, Text::LinkNewer).await?;
            let unknown = format!("#r={}", golden("unknown-kind")?);
            refuses(voter, &unknown, Text::LinkDamaged).await?;
            refuses(voter, &link(u16::MAX, fingerprint, 3), Text::LinkUnknownEdition).await?;
            refuses(voter, &link(edition, !fingerprint, 3), Text::LinkMismatch).await?;
            // T15: more areas than there are.
            refuses(voter, &link(edition, fingerprint, 200), Text::LinkDamaged).await
        })
        .await
}

/// What stands in no link that the quiz has made, though all else of it is right.
#[tokio::test]
async fn t16_to_t20_what_no_quiz_has_made_is_damaged() -> Result<()> {
    const NAMES: [&str; 6] = [
        "nibble-12",
        "nibble-15",
        "per-cent-101",
        "per-cent-254",
        "left-over-bits-not-empty",
        "nothing-but-a-checksum",
    ];
    Visit::with(Engine::Chromium)?
        .run(async |voter| {
            for name in NAMES {
                refuses(voter, &format!("#r={}", golden(name)?), Text::LinkDamaged).await?;
            }
            for text in ["hei", "0000000000000000", "2400zzzzzzzzzzzzzzzzzzzzzzzz"] {
                refuses(voter, &format!("#r={text}"), Text::LinkDamaged).await?;
            }
            Ok(())
        })
        .await
}

/// A text that version 1 refuses, by its name.
fn golden(name: &str) -> Result<&'static str> {
    let mut lines = include_str!("../../../../golden/share-v1.txt").lines();
    let text = lines.find_map(|line| line.strip_prefix(name)?.strip_prefix(" = "));
    text.with_context(|| format!("there is no `{name}`"))
}

#[tokio::test]
async fn t19_hostile_texts_are_shown_nowhere() -> Result<()> {
    Visit::with(Engine::Chromium)?
        .run(async |voter| {
            let hostile = [
                "<script>document.title = 'x'</script>",
                "%3Cimg src=x onerror=alert(1)%3E",
                "\u{202E}2400",
                "%00",
                "%ED%A0%80",
                "%",
                "🙂",
            ];
            for text in hostile {
                refuses(voter, &format!("#r={text}"), Text::LinkDamaged).await?;
                let script = "return document.querySelectorAll('main script, main img').length";
                assert_eq!(voter.page().script(script).await?, json!(0), "{text}");
            }
            Ok(())
        })
        .await
}

/// The address is clean before any other script could read it, and no request has the text in it (T61).
#[tokio::test]
async fn t61_a_link_reaches_no_server_and_no_other_script() -> Result<()> {
    let spy = "addEventListener('readystatechange', () => {
        (window.seen ??= []).push(location.href);
    }, true);";
    Visit::with(Engine::Chromium)?
        .before_load(spy)
        .run(async |voter| {
            let text = voter.link_saying(60);
            shows(voter, &format!("#r={text}")).await?;
            let seen = voter.page().script("return window.seen.join(' ')").await?;
            ensure!(!seen.to_string().contains(&text), "{seen}");
            let title = voter.browser().driver.title().await?;
            ensure!(!title.contains("60"), "the title tells the result: {title}");
            voter.press(Text::TakeQuiz).await?;
            short_quiz(voter, leaning()).await?;
            let own = voter.link().await?;
            voter.press(Text::CopyLink).await?;
            let log = voter.browser().driver.get_log("performance").await?;
            let requests = log.iter().filter(|entry| entry.message.contains("requestWillBeSent\""));
            for request in requests {
                // The browser tells the fragment apart from what it sends.
                let event: serde_json::Value = serde_json::from_str(&request.message)?;
                let request = &event["message"]["params"]["request"];
                let url = request["url"].to_string();
                let tells = url.contains(&text) || url.contains(link_text_in(&own));
                ensure!(!tells, "a request tells a result: {url}");
                ensure!(request["method"] == "GET", "something is sent: {request}");
            }
            Ok(())
        })
        .await
}

#[tokio::test]
async fn links_lead_into_the_folder_of_a_domain() -> Result<()> {
    Visit::to(Site::serve_below()?, Engine::Chromium)?
        .expecting(&["404"])
        .run(async |voter| {
            let text = voter.link_saying(60);
            shows(voter, &format!("#r={text}")).await?;
            let shared = format!("{}delt/", voter.home());
            for address in ["delt/#r=", "%23r=", "nn/delt/%23r%3D"] {
                let language = if address.starts_with("nn/") { Locale::Nn } else { Locale::Nb };
                voter.reads(language);
                voter.arrive_with(&format!("{address}{text}")).await?;
                voter.sees_shared(60).await?;
            }
            voter.reads(Locale::Nb);
            voter.opens(&format!("#r={text}")).await?;
            voter.browser().is_at(&shared).await?;
            voter.press(Text::TakeQuiz).await?;
            voter.browser().is_at(voter.home()).await?;
            short_quiz(voter, leaning()).await?;
            let link = voter.link().await?;
            ensure!(link.starts_with(&format!("{shared}#r=")), "{link}");
            Ok(())
        })
        .await
}
