//! With which part of a compound promise a voter disagrees: asked where answers are looked at, kept, and
//! counted nowhere.

use anyhow::{Result, ensure};
use enig_core::i18n::Text;
use enig_core::programme::CommitmentIdx;
use enig_e2e::{Role, Visit, Voter, eventually};

use super::{AGREE, DISAGREE, result};

const AREA: &str = "abortloven";

/// The first commitment of the area that has parts, and these.
fn compound(voter: &Voter) -> Result<(CommitmentIdx, Vec<String>)> {
    let programme = voter.programme();
    let of = |idx: CommitmentIdx| programme.commitment(idx).parts.clone();
    let found = voter.area(AREA)?.commitments.iter().find(|&&idx| !of(idx).is_empty());
    let idx = *found.ok_or_else(|| anyhow::anyhow!("no commitment of {AREA} has parts"))?;
    Ok((idx, of(idx)))
}

async fn presses_part(voter: &Voter, part: &str) -> Result<()> {
    let before = is_pressed(voter, part).await?;
    voter.page().press(part).await?;
    let look = async || Ok((is_pressed(voter, part).await? != before).then_some(()));
    eventually(&format!("«{part}» to change"), look).await
}

async fn is_pressed(voter: &Voter, part: &str) -> Result<bool> {
    Ok(voter.pressed().await?.iter().any(|pressed| pressed == part))
}

#[tokio::test]
async fn engines_parts_of_a_promise() -> Result<()> {
    Visit::new()?
        .run(async |voter| {
            voter.press(Text::WayAreas).await?;
            let statements = voter.tick_area(AREA).await?;
            voter.start_areas(statements).await?;
            // One tap still leads on: nothing is asked in between.
            voter.answer_all(|_| DISAGREE).await?;
            let (idx, parts) = compound(voter)?;
            voter.page().shows(voter.words(Text::WhichPart)).await?;

            presses_part(voter, &parts[0]).await?;
            presses_part(voter, &parts[1]).await?;
            presses_part(voter, &parts[1]).await?;
            voter.focus_is_not_lost().await?;
            voter.note_part(idx, 0);
            voter.is_kept().await?;

            voter.reload().await?;
            voter.page().button(&parts[0]).await?;
            ensure!(is_pressed(voter, &parts[0]).await?, "a reload has lost the part");
            ensure!(!is_pressed(voter, &parts[1]).await?);

            voter.press(Text::ToResult).await?;
            result::check(voter).await?;
            ensure!(is_pressed(voter, &parts[0]).await?);

            // Whoever agrees after all is asked no more.
            voter.page().press(&voter.statement_text(idx)).await?;
            voter.is_asked(idx).await?;
            voter.answer(AGREE).await?;
            voter.sees_heading(Text::ResultTitle).await?;
            ensure!(!voter.page().has(Role::Button, &parts[0]).await?);
            result::check(voter).await
        })
        .await
}
