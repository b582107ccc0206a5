//! The voter's own quiz, while somebody else's link is open.

use anyhow::{Result, ensure};
use enig_core::i18n::Text;
use enig_core::quiz::Answer;
use enig_e2e::{Engine, Role, Visit};

use super::super::{AGREE, leaning};

#[tokio::test]
async fn t21_own_answers_stay_untouched_and_back_leads_to_them() -> Result<()> {
    Visit::with(Engine::Chromium)?
        .run(async |voter| {
            for _ in 0..3 {
                voter.answer(AGREE).await?;
            }
            voter.opens(&format!("#r={}", voter.link_saying(60))).await?;
            voter.sees_shared(60).await?;
            voter.is_kept().await?;
            voter.press(Text::Back).await?;
            voter.sees_heading(Text::ResumeTitle).await?;
            voter.browser().driver.forward().await?;
            voter.sees_shared(60).await?;
            // A damaged one leaves them alone as well.
            voter.opens("#r=2400zzzz").await?;
            voter.sees_heading(Text::LinkFailedTitle).await?;
            voter.is_kept().await?;
            voter.reload().await?;
            voter.page().link(voter.words(Text::TakeQuiz)).await?.click().await?;
            voter.sees_heading(Text::ResumeTitle).await?;
            voter.wait_for_the_app().await?;
            voter.press(Text::Resume).await?;
            voter.answer(AGREE).await?;
            voter.is_kept().await
        })
        .await
}

#[tokio::test]
async fn t21_a_reload_of_the_clean_address_is_the_start_page() -> Result<()> {
    Visit::with(Engine::Chromium)?
        .run(async |voter| {
            voter.arrive_with(&format!("#r={}", voter.link_saying(60))).await?;
            voter.sees_shared(60).await?;
            voter.reload().await?;
            assert_eq!(voter.statement().await?, voter.programme().start);
            ensure!(!voter.page().has(Role::Heading, voter.words(Text::SharedTitle)).await?);
            Ok(())
        })
        .await
}

/// A link that is put into the address bar of the open quiz.
#[tokio::test]
async fn a_link_opens_in_the_middle_of_a_quiz() -> Result<()> {
    Visit::with(Engine::Chromium)?
        .run(async |voter| {
            voter.answer(AGREE).await?;
            let go = format!("location.hash = 'r={}'", voter.link_saying(60));
            voter.page().script(&go).await?;
            voter.sees_shared(60).await?;
            voter.browser().is_at(voter.home()).await?;
            voter.is_kept().await
        })
        .await
}

/// Twenty statements back and forward: the right statement each time, and nothing of it in an address or
/// a title.
#[tokio::test]
async fn t29_back_and_forward_through_twenty_statements_tell_nothing() -> Result<()> {
    Visit::with(Engine::Chromium)?
        .run(async |voter| {
            voter.press(Text::WayShort).await?;
            // For each «vet ikke» another statement is asked, so that there are twenty.
            let mut answers = leaning().flat_map(|answer| [Answer::NoOpinion, answer]);
            let mut asked = Vec::new();
            for _ in 0..20 {
                asked.push(voter.answer(answers.next().unwrap()).await?);
            }
            let tells_nothing = async || -> Result<()> {
                voter.browser().is_at(voter.home()).await?;
                let title = voter.browser().driver.title().await?;
                let areas = voter.programme().areas.iter();
                ensure!(!areas.into_iter().any(|area| title.contains(&area.title)), "{title}");
                Ok(())
            };
            for &idx in asked.iter().rev() {
                voter.browser().driver.back().await?;
                voter.is_asked(idx).await?;
                tells_nothing().await?;
            }
            for &idx in &asked {
                voter.is_asked(idx).await?;
                tells_nothing().await?;
                voter.browser().driver.forward().await?;
            }
            voter.is_kept().await
        })
        .await
}
