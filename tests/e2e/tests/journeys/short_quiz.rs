//! The quiz of two minutes.

use anyhow::Result;
use enig_core::i18n::Text;
use enig_core::quiz::SHORT_LENGTH;
use enig_e2e::Visit;

use super::{leaning, result};

#[tokio::test]
async fn engines_short_quiz() -> Result<()> {
    Visit::new()?
        .run(async |voter| {
            assert_eq!(voter.statement().await?, voter.programme().start);
            assert!(voter.sees_button(Text::WayShort).await?, "this is not the start page");
            let mut answers = leaning();
            let mut asked = Vec::new();
            while voter.statement_now().await?.is_some() {
                asked.push(voter.point_at(answers.next().unwrap()).await?);
            }
            assert_eq!(asked.len(), SHORT_LENGTH, "one press for each statement");
            let mut different = asked.clone();
            different.sort();
            different.dedup();
            assert_eq!(different.len(), asked.len(), "a statement was asked twice: {asked:?}");
            result::check(voter).await
        })
        .await
}

/// The button for the short quiz leads to the same statement as the start page shows.
#[tokio::test]
async fn short_quiz_from_its_button() -> Result<()> {
    Visit::new()?
        .run(async |voter| {
            voter.press(Text::WayShort).await?;
            voter
                .page()
                .shows(&voter.filled(Text::Position, &[("n", "1"), ("total", "14")]))
                .await?;
            assert_eq!(voter.statement().await?, voter.programme().start);
            Ok(())
        })
        .await
}

/// «Viktig for meg» on the start page, before the first answer, counts like everywhere else.
#[tokio::test]
async fn importance_before_the_first_answer() -> Result<()> {
    Visit::new()?
        .run(async |voter| {
            let first = voter.statement().await?;
            voter.page().tick(voter.words(Text::Important)).await?;
            voter.note_importance(first);
            let mut answers = leaning();
            voter.answer_all(|_| answers.next().unwrap()).await?;
            assert_eq!(voter.sheet().mark(first).weight(), 2);
            result::check(voter).await
        })
        .await
}
