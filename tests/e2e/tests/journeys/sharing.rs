//! A result as a link: making one, opening one, comparing two. Tests say which case of the specification
//! they hold (T01 and so on); the cases of the text itself are in `tests/share_golden.rs`.

mod addresses;
mod fallbacks;
mod in_app;
mod links;
mod lost;
mod own_answers;
mod pictures;
mod scanning;
mod taken;

use anyhow::{Result, ensure};
use enig_core::i18n::{Locale, Text};
use enig_core::programme::{Area, Edition, Programme};
use enig_core::quiz::{Answer, QuizState};
use enig_core::scoring::{Shown, shown_total};
use enig_core::share::{Content, Link, SharedResult, Summary, link_text_in};
use enig_e2e::{Engine, Role, Site, Visit, Voter, eventually};

use super::{AGREE, DISAGREE, MIXED, leaning};

/// Takes the short quiz.
pub(crate) async fn short_quiz(
    voter: &Voter,
    mut answers: impl Iterator<Item = Answer>,
) -> Result<()> {
    voter.press(Text::WayShort).await?;
    voter.answer_all(|_| answers.next().unwrap()).await?;
    voter.sees_heading(Text::ResultTitle).await
}

/// What a link says, read by the product's own reader.
fn read(programme: &Programme, address: &str) -> SharedResult {
    let link = Link::decode(link_text_in(address)).unwrap();
    SharedResult::of(link, Edition::of(programme)).unwrap()
}

async fn percent(voter: &Voter) -> Result<u8> {
    let run = voter.kept().await?.and_then(|kept| kept.run);
    let quiz = QuizState { sheet: voter.sheet(), run, dismissed: Vec::new() };
    match shown_total(voter.programme(), &quiz) {
        Shown::Estimate(score, _) | Shown::Final(score) => Ok(score.percent()),
        other => panic!("no number: {other:?}"),
    }
}

/// Finish, copy the link, open it in a clean profile, take the quiz there, compare.
#[tokio::test]
async fn engines_a_link_is_made_opened_elsewhere_and_compared() -> Result<()> {
    let mut made = String::new();
    let mut shared = 0;
    Visit::new()?
        .run(async |voter| {
            short_quiz(voter, leaning()).await?;
            shared = percent(voter).await?;
            made = voter.link().await?;
            let start = format!("{}delt/#r=", voter.home());
            ensure!(made.starts_with(&start), "{made}");
            // Not every engine lets a driven browser write to the clipboard; the voter hears of either.
            voter.press(Text::CopyLink).await?;
            let look = async || {
                let text = voter.page().text_of("main").await?;
                let told = [Text::Copied, Text::CopyYourself];
                Ok(told.into_iter().any(|it| text.contains(voter.words(it))).then_some(()))
            };
            eventually("a word on the copy", look).await?;
            ensure!(made.len() <= voter.origin().len() + 1 + 90, "{} is long", made.len());
            let result = read(voter.programme(), &made);
            assert_eq!((result.summary.overall, result.answers), (Some(shared), None));
            Ok(())
        })
        .await?;
    Visit::new()?
        .run(async |voter| {
            voter.opens(&made).await?;
            voter.sees_shared(shared).await?;
            voter.browser().is_at(&format!("{}delt/", voter.home())).await?;
            ensure!(
                !voter.sees_button(Text::CompareOwn).await?,
                "there is nothing to compare with"
            );
            voter.press(Text::TakeQuiz).await?;
            short_quiz(voter, [DISAGREE, AGREE, MIXED].into_iter().cycle()).await?;
            let own = percent(voter).await?;
            voter.link().await?;
            voter.pastes(&made).await?;
            voter.sees_shared(shared).await?;
            voter.press(Text::CompareOwn).await?;
            voter.sees_heading(Text::CompareTitle).await?;
            compares(voter, own, shared).await?;
            voter.is_kept().await
        })
        .await
}

/// The open comparison has both numbers for the whole programme.
async fn compares(voter: &Voter, first: u8, second: u8) -> Result<()> {
    voter.page().heading(voter.words(Text::ClosestTitle)).await?;
    let rows = voter.page().rows(voter.words(Text::ColumnLink)).await?;
    let percent = |n: u8| {
        let percent = voter.filled(Text::Percent, &[("percent", &n.to_string())]);
        percent.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    let expected = [voter.words(Text::Overall).to_owned(), percent(first), percent(second)];
    ensure!(rows.contains(&expected.to_vec()), "{expected:?} is not among {rows:#?}");
    Ok(())
}

/// A link that tells all answers asks before it shows them, and leads to the statements that two answered
/// most differently.
#[tokio::test]
async fn a_link_with_all_answers_asks_first_and_names_statements() -> Result<()> {
    Visit::with(Engine::Chromium)?
        .run(async |voter| {
            short_quiz(voter, [AGREE].into_iter().cycle()).await?;
            voter.link().await?;
            choose(voter, Text::ShareAnswers).await?;
            let made = voter.link().await?;
            let text = link_text_in(&made);
            ensure!("#r=".len() + text.len() <= 130, "{} is long", text.len());
            let told = read(voter.programme(), &made).answers.unwrap();
            for (idx, mark) in voter.sheet().iter() {
                let index = usize::from(voter.programme().commitment(idx).id.0);
                assert_eq!(told.get(index - 1).and_then(|it| it.answer), mark.answer);
            }
            // Somebody who disagrees with everything.
            let opposite = told.iter().map(|mark| enig_core::quiz::Mark {
                answer: mark.answer.map(|_| DISAGREE),
                ..*mark
            });
            let theirs = voter.link_of(Content::Answers(opposite.collect()));
            voter.opens(&format!("#r={theirs}")).await?;
            voter.page().shows(voter.words(Text::SharedAsk)).await?;
            ensure!(!voter.page().has(Role::Heading, voter.words(Text::SharedAnswers)).await?);
            voter.press(Text::SharedShow).await?;
            voter.sees_heading(Text::SharedAnswers).await?;
            voter.press(Text::CompareOwn).await?;
            voter.sees_heading(Text::StatementsApart).await?;
            voter.is_kept().await
        })
        .await
}

/// Nothing is chosen beyond the least; areas that are not chosen are not in the link.
#[tokio::test]
async fn a_link_tells_what_was_chosen_and_nothing_else() -> Result<()> {
    Visit::with(Engine::Chromium)?
        .run(async |voter| {
            short_quiz(voter, leaning()).await?;
            let whole = read(voter.programme(), &voter.link().await?);
            assert_eq!(whole.answers, None, "the least is chosen at first");
            choose(voter, Text::ShareAreas).await?;
            voter.page().shows(voter.words(Text::ShareNoArea)).await?;
            let theme = voter.programme().themes[1].title.clone();
            voter.page().tick(&theme).await?;
            let part = read(voter.programme(), &voter.link().await?);
            let told: Vec<_> = part.summary.topics.iter().flatten().collect();
            assert_eq!((told.len(), part.summary.overall), (1, None));
            let place = voter.programme().areas.len() + 1;
            assert_eq!(part.summary.topics[place], whole.summary.topics[place]);
            ensure!(part.summary.answered < whole.summary.answered);
            Ok(())
        })
        .await
}

async fn choose(voter: &Voter, what: Text) -> Result<()> {
    voter.page().await_one(Role::Radio, voter.words(what)).await?.click().await?;
    voter.settled().await
}

/// Which parts of a promise a voter disagrees with stays on the device, whatever is shared.
#[tokio::test]
async fn reasons_for_disagreeing_are_in_no_link() -> Result<()> {
    Visit::with(Engine::Chromium)?
        .run(async |voter| {
            // An area with a promise of several parts among its first, which the result then lists.
            let programme = voter.programme();
            let has_parts = |area: &&Area| {
                let mut numbers = area.commitments.clone();
                numbers.sort();
                numbers.iter().take(3).any(|&idx| !programme.commitment(idx).parts.is_empty())
            };
            let area = programme.areas.iter().filter(|it| it.commitments.len() > 2).find(has_parts);
            let area = area.unwrap().id.clone();
            voter.press(Text::WayAreas).await?;
            let statements = voter.tick_area(&area).await?;
            voter.start_areas(statements).await?;
            voter.answer_all(|_| DISAGREE).await?;
            voter.go_on().await?;
            voter.sees_heading(Text::ResultTitle).await?;
            let texts = async || -> Result<[String; 2]> {
                voter.link().await?;
                choose(voter, Text::ShareSummary).await?;
                let summary = voter.link().await?;
                choose(voter, Text::ShareAnswers).await?;
                Ok([summary, voter.link().await?])
            };
            let before = texts().await?;
            let script = "const parts = [...document.querySelectorAll('.part-choice')];
                parts.forEach(part => part.click()); return parts.length";
            let parts = voter.page().script(script).await?;
            ensure!(parts.as_u64() > Some(0), "no part to choose");
            voter.reload().await?;
            assert_eq!(texts().await?, before);
            let told = read(voter.programme(), &before[1]).answers.unwrap();
            ensure!(told.iter().all(|mark| mark.parts == 0));
            Ok(())
        })
        .await
}

/// Two links that others have made, on a device that has answered nothing.
#[tokio::test]
async fn two_links_are_compared() -> Result<()> {
    Visit::with(Engine::Chromium)?
        .run(async |voter| {
            let (first, second) = (voter.link_saying(20), voter.link_saying(80));
            voter.opens(&format!("#r={first}")).await?;
            voter.sees_shared(20).await?;
            voter.pastes("nothing of ours").await?;
            voter.page().shows(voter.words(Text::LinkNotALink)).await?;
            voter.pastes(&format!("{}#r={second}", voter.home())).await?;
            voter.sees_heading(Text::CompareTitle).await?;
            compares(voter, 80, 20).await
        })
        .await
}

/// A result of an earlier edition opens in that edition, with its date.
#[tokio::test]
async fn a_link_of_an_earlier_edition_opens_in_that_edition() -> Result<()> {
    Visit::to(Site::serve_second()?, Engine::Chromium)?
        .run(async |voter| {
            let topics = vec![Some(70), None, Some(30)];
            let summary = Summary { answered: 9, overall: Some(55), topics };
            // From tests/packs/second/editions/1.toml.
            let (edition, fingerprint) = (1, 0x5fbc_1ac0);
            voter.asks_for("editions/");
            let link = |fingerprint| {
                let content = Content::Summary(summary.clone());
                format!("#r={}", Link { edition, fingerprint, content }.encode())
            };
            voter.opens(&link(fingerprint)).await?;
            voter.sees_shared(55).await?;
            let values = [("n", "1"), ("date", "15. september 2026")];
            voter.page().shows(&voter.filled(Text::SharedOlder, &values)).await?;
            voter.page().shows("Trafikk og byrom").await?;
            voter.page().link(Locale::En.name()).await?.click().await?;
            voter.reads(Locale::En);
            voter.sees_shared(55).await?;
            voter.page().shows("Traffic and town space").await?;
            voter.reads(Locale::Nb);
            voter.opens(&link(7)).await?;
            voter.page().shows(voter.words(Text::LinkMismatch)).await
        })
        .await
}
