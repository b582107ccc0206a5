//! Another sample after the short quiz, the same sample for everyone, and the rest of a long area.

use anyhow::{Context, Result};
use enig_core::i18n::Text;
use enig_core::programme::CommitmentIdx;
use enig_core::quiz::{QuizMode, SHORT_LENGTH, Seed, asking_order};
use enig_e2e::{Visit, Voter};

use super::{AGREE, leaning, result};

const CODE: &str = "4F2K";
const LINK: &str = "#u=4F2K";
const LONG_AREA: &str = "psykisk-helse";

/// The sample that the code draws.
fn sample(voter: &Voter) -> Result<Vec<CommitmentIdx>> {
    let seed = Seed::parse(CODE).context("the code is a code")?;
    Ok(asking_order(voter.programme(), &QuizMode::Short, seed))
}

/// The address names the sample; after it 14 others are asked, and then no more than there are.
#[tokio::test]
async fn engines_a_sample_by_its_code_and_another_one() -> Result<()> {
    Visit::new()?
        .starting_on(LINK)
        .run(async |voter| {
            let mut answers = leaning();
            let first = voter.answer_all(|_| answers.next().unwrap()).await?;
            assert_eq!(first, sample(voter)?);
            // It opens «Slik regnet vi», under which the code stands.
            result::check(voter).await?;
            voter.page().shows(&voter.filled(Text::SampleCode, &[("code", CODE)])).await?;

            let more = voter.filled(Text::AskMore, &[("n", &SHORT_LENGTH.to_string())]);
            voter.page().press(&more).await?;
            let second = voter.answer_all(|_| answers.next().unwrap()).await?;
            assert_eq!(second.len(), SHORT_LENGTH);
            assert!(second.iter().all(|idx| !first.contains(idx)), "asked again: {second:?}");
            result::check(voter).await?;
            let run = voter.kept().await?.and_then(|kept| kept.run).context("a quiz is kept")?;
            assert_eq!((run.samples, run.order), (2, [first, second].concat()));
            voter.reload().await?;
            result::check(voter).await
        })
        .await
}

/// Whoever has begun another quiz gets the sample too, from the button.
#[tokio::test]
async fn a_sample_by_its_code_after_another_quiz() -> Result<()> {
    Visit::new()?
        .run(async |voter| {
            voter.answer(AGREE).await?;
            voter.browser().goto(&format!("{}{LINK}", voter.home())).await?;
            voter.reload().await?;
            voter.press(Text::WayShort).await?;
            let shown = voter.page().names(enig_e2e::Role::Button).await?;
            voter.reload().await?;
            assert_eq!(voter.page().names(enig_e2e::Role::Button).await?, shown, "the same side");
            let asked = voter.answer_all(|_| AGREE).await?;
            assert_eq!(asked, sample(voter)?[1..], "the first one has its answer");
            result::check(voter).await
        })
        .await
}

/// Of a long area four statements are asked, and the rest when wanted.
#[tokio::test]
async fn engines_the_rest_of_a_long_area() -> Result<()> {
    Visit::new()?
        .run(async |voter| {
            voter.press(Text::WayAreas).await?;
            let first = voter.tick_area(LONG_AREA).await?;
            voter.start_areas(first).await?;
            let mut answers = leaning();
            let mut asked = voter.answer_all(|_| answers.next().unwrap()).await?;
            assert_eq!(asked.len(), first);
            let area = voter.area(LONG_AREA)?;
            let done = voter.filled(Text::AreaDone, &[("area", &area.title)]);
            voter.page().heading(&done).await?;
            let chips = voter.page().buttons_under(voter.words(Text::YourAnswers)).await?;
            assert_eq!(chips.len(), first, "only what was asked");

            let left = (area.commitments.len() - first).to_string();
            voter.page().press(&voter.filled(Text::RestOfArea, &[("n", &left)])).await?;
            asked.extend(voter.answer_all(|_| answers.next().unwrap()).await?);
            assert_eq!(asked, area.commitments);
            voter.page().heading(&done).await?;
            voter.press(Text::ToResult).await?;
            result::check(voter).await
        })
        .await
}
