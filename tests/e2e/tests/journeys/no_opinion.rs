//! «Vet ikke».

use anyhow::{Result, ensure};
use enig_core::i18n::Text;
use enig_core::quiz::{Answer, SHORT_LENGTH};
use enig_core::scoring::Shown;
use enig_e2e::Visit;

use super::{AGREE, result};

#[tokio::test]
async fn only_no_opinion_gives_no_number() -> Result<()> {
    Visit::new()?
        .run(async |voter| {
            let asked = voter.answer_all(|_| Answer::NoOpinion).await?;
            assert!(asked.len() > SHORT_LENGTH, "nothing was asked instead");
            assert_eq!(voter.expected().await?, Shown::OnlyNoOpinion);
            result::check(voter).await?;
            let text = voter.page().text_of("main").await?;
            ensure!(!text.contains('%'), "a percentage for no opinion at all: {text}");
            ensure!(!voter.sees_button(Text::ShareOpen).await?, "there is nothing to share");
            Ok(())
        })
        .await
}

/// One statement without an opinion is replaced by another, and the voter sees that the quiz has
/// become one longer.
#[tokio::test]
async fn one_no_opinion_asks_one_more() -> Result<()> {
    Visit::new()?
        .run(async |voter| {
            voter.answer(Answer::NoOpinion).await?;
            let more = (SHORT_LENGTH + 1).to_string();
            let position = voter.filled(Text::Position, &[("n", "2"), ("total", &more)]);
            voter.page().shows(&position).await?;
            let asked = voter.answer_all(|_| AGREE).await?;
            assert_eq!(asked.len(), SHORT_LENGTH);
            result::check(voter).await
        })
        .await
}
