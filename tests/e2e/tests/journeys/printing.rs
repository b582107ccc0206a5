//! The result on paper, or saved as a document.

use anyhow::{Result, ensure};
use enig_core::i18n::Text;
use enig_e2e::{Engine, Visit};

use super::{leaning, result};

/// Who is behind it, which edition, and every row of the table are on it, and nothing to press.
#[tokio::test]
async fn a_printed_result_says_what_it_is() -> Result<()> {
    Visit::with(Engine::Chromium)?
        .run(async |voter| {
            let mut answers = leaning();
            voter.answer_all(|_| answers.next().unwrap()).await?;
            result::check(voter).await?;
            voter.browser().emulate("print", &[]).await?;
            voter.settled().await?;
            let page = voter.page();
            let programme = voter.programme();
            page.shows(&programme.sender.label).await?;
            let edition =
                voter.filled(Text::Edition, &[("n", &programme.edition.to_string()), ("date", "")]);
            page.shows(edition.trim()).await?;
            let rows = page.rows(voter.words(Text::ColumnAgreement)).await?;
            let is_there = |title: &String| rows.iter().any(|row| row.first() == Some(title));
            for topic in programme
                .themes
                .iter()
                .map(|it| &it.title)
                .chain(programme.areas.iter().map(|it| &it.title))
            {
                ensure!(is_there(topic), "no row for {topic}: {rows:#?}");
            }
            ensure!(!voter.sees_button(Text::ShareOpen).await?);
            ensure!(!voter.sees_button(Text::Print).await?);
            ensure!(!voter.sees_button(Text::DeleteAll).await?);
            Ok(())
        })
        .await
}
