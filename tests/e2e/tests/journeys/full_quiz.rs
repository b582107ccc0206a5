//! The quiz on everything.

use anyhow::Result;
use enig_core::i18n::{Locale, Text};
use enig_core::quiz::Answer;
use enig_core::scoring::Shown;
use enig_e2e::{Role, Visit};

use super::{AGREE, DISAGREE, MIXED, result};

/// Answers the whole programme alike, in a language; the number must be exactly this.
async fn check(locale: Locale, answer: Answer, percent: u8) -> Result<()> {
    let start = if locale == Locale::Nb { String::new() } else { format!("{}/", locale.tag()) };
    Visit::new()?
        .starting_on(&start)
        .run(async |voter| {
            voter.reads(locale);
            let all = voter.programme().commitments.len();
            voter.page().press(&voter.filled(Text::WayFull, &[("n", &all.to_string())])).await?;
            let (mut asked, mut areas) = (0, 0);
            while !voter.page().has(Role::Heading, voter.words(Text::ResultTitle)).await? {
                asked += voter.answer_all(|_| answer).await?.len();
                areas += 1;
                voter.go_on().await?;
            }
            assert_eq!((asked, areas), (all, voter.programme().areas.len()));
            let shown = voter.expected().await?;
            assert!(
                matches!(shown, Shown::Final(score) if score.percent() == percent),
                "{shown:?}"
            );
            result::check(voter).await
        })
        .await
}

#[tokio::test]
async fn engines_agreeing_with_everything_is_100() -> Result<()> {
    check(Locale::Nb, AGREE, 100).await
}

#[tokio::test]
async fn disagreeing_with_everything_in_nynorsk_is_0() -> Result<()> {
    check(Locale::Nn, DISAGREE, 0).await
}

#[tokio::test]
async fn being_of_two_minds_in_english_is_50() -> Result<()> {
    check(Locale::En, MIXED, 50).await
}
