//! The quiz on chosen areas, and the two endings of an area.

use anyhow::Result;
use enig_core::i18n::Text;
use enig_core::quiz::Answer;
use enig_core::related::unrelated_to_disagreements;
use enig_e2e::{Visit, Voter};

use super::{AGREE, DISAGREE, result};

const AREA: &str = "tannhelse";

/// Chooses the area and gives the same answer to all of it.
pub(crate) async fn answer_area(voter: &Voter, answer: Answer) -> Result<()> {
    voter.press(Text::WayAreas).await?;
    let statements = voter.tick_area(AREA).await?;
    voter.start_areas(statements).await?;
    let asked = voter.answer_all(|_| answer).await?;
    let area = voter.area(AREA)?;
    assert_eq!(asked, area.commitments, "all of the area, in its order");
    voter.page().heading(&voter.filled(Text::AreaDone, &[("area", &area.title)])).await?;
    let chips = voter.page().buttons_under(voter.words(Text::YourAnswers)).await?;
    assert_eq!(chips.len(), area.commitments.len());
    for (chip, &idx) in chips.iter().zip(&area.commitments) {
        // Behind the answer it may say that something has happened since.
        let words = format!("{} {}", voter.statement_text(idx), voter.answer_words(answer));
        assert!(chip.starts_with(&words), "«{chip}» does not begin with «{words}»");
    }
    Ok(())
}

#[tokio::test]
async fn engines_one_area_agreed() -> Result<()> {
    Visit::new()?
        .run(async |voter| {
            answer_area(voter, AGREE).await?;
            voter.page().shows(voter.words(Text::ThanksAgree)).await?;
            voter.page().shows(&voter.filled(Text::Percent, &[("percent", "100")])).await?;
            voter.sees_heading(Text::MoreAgree).await?;
            voter.sees_heading(Text::Engage).await?;
            voter.press(Text::ToResult).await?;
            result::check(voter).await
        })
        .await
}

#[tokio::test]
async fn engines_one_area_disagreed() -> Result<()> {
    Visit::new()?
        .run(async |voter| {
            answer_area(voter, DISAGREE).await?;
            voter.page().shows(voter.words(Text::ThanksDisagree)).await?;
            voter.page().shows(&voter.filled(Text::Percent, &[("percent", "0")])).await?;
            voter.sees_heading(Text::OtherAgree).await?;
            let programme = voter.programme();
            let others =
                unrelated_to_disagreements(programme, &voter.sheet(), programme.area_named(AREA));
            voter.page().shows(&voter.statement_text(others[0])).await?;
            voter.sees_heading(Text::Engage).await?;
            voter.press(Text::SeeOther).await?;
            voter.sees_heading(Text::ChooseTitle).await?;
            voter.browser().driver.back().await?;
            voter.press(Text::ToResult).await?;
            result::check(voter).await
        })
        .await
}

/// An offered statement is answered and leads back; «Ikke nå» takes one away; neither loses focus.
#[tokio::test]
async fn offers_at_the_end_of_an_area() -> Result<()> {
    Visit::new()?
        .run(async |voter| {
            answer_area(voter, AGREE).await?;
            let offered = async || voter.page().buttons_under(voter.words(Text::MoreAgree)).await;
            let before = voter.page().text_of(".suggestion__statement").await?;
            assert!(offered().await?.len() > 2, "too few offers to test with");

            voter.press(Text::NotNow).await?;
            enig_e2e::eventually("another offer in the first place", async || {
                let first = voter.page().text_of(".suggestion__statement").await?;
                Ok((first != before).then_some(()))
            })
            .await?;
            voter.focus_is_not_lost().await?;

            voter.press(Text::AnswerNow).await?;
            voter.answer(AGREE).await?;
            let area = voter.area(AREA)?;
            voter.page().heading(&voter.filled(Text::AreaDone, &[("area", &area.title)])).await?;
            voter.is_kept().await
        })
        .await
}

/// Nothing chosen: told so, and no quiz.
#[tokio::test]
async fn starting_without_an_area() -> Result<()> {
    Visit::new()?
        .run(async |voter| {
            voter.press(Text::WayAreas).await?;
            voter.press(Text::ChooseNone).await?;
            voter.sees_heading(Text::ChooseTitle).await?;
            assert!(voter.statement_now().await?.is_none());
            Ok(())
        })
        .await
}
