//! The same site in a folder of a domain.

use anyhow::{Result, ensure};
use enig_core::i18n::{Locale, Text};
use enig_core::quiz::SHORT_LENGTH;
use enig_e2e::{Engine, Role, Site, Visit};

use super::{AGREE, leaning};

#[tokio::test]
async fn the_quiz_in_a_folder_of_a_domain() -> Result<()> {
    Visit::to(Site::serve_below()?, Engine::chosen())?
        .run(async |voter| {
            ensure!(voter.home().ends_with("/kampanje/"));
            let mut answers = leaning();
            let asked = voter.answer_all(|_| answers.next().unwrap_or(AGREE)).await?;
            ensure!(asked.len() >= SHORT_LENGTH);
            voter.sees_heading(Text::ResultTitle).await?;
            voter.reload().await?;
            voter.sees_heading(Text::ResultTitle).await?;
            voter.page().link(Locale::En.name()).await?.click().await?;
            voter.reads(Locale::En);
            voter.sees_heading(Text::ResultTitle).await?;
            voter.reload().await?;
            voter.sees_heading(Text::ResultTitle).await?;
            voter.is_kept().await
        })
        .await
}

/// From page to page by the links on them: every one leads to a file, and back.
#[tokio::test]
async fn pages_in_a_folder_of_a_domain() -> Result<()> {
    Visit::to(Site::serve_below()?, Engine::Chromium)?
        .run(async |voter| {
            let area = &voter.programme().areas[1];
            voter.page().link(&area.title).await?.click().await?;
            voter.page().heading(&area.title).await?;
            voter.wait_for_the_app().await?;
            voter.page().press(voter.answer_words(AGREE)).await?;
            voter.page().button(voter.words(Text::Overview)).await?;
            for (link, title) in [
                (Text::PrivacyTitle, Text::PrivacyTitle),
                (Text::MethodTitle, Text::MethodTitle),
                (Text::ProgrammeTitle, Text::ProgrammeTitle),
            ] {
                voter.page().link(voter.words(link)).await?.click().await?;
                voter.sees_heading(title).await?;
            }
            voter.page().link(Locale::Nn.name()).await?.click().await?;
            voter.reads(Locale::Nn);
            voter.sees_heading(Text::ProgrammeTitle).await?;
            ensure!(voter.page().has(Role::Link, voter.words(Text::AnswerNow)).await?);
            Ok(())
        })
        .await
}
