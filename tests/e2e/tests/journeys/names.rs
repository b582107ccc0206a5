//! What screen readers are given on every screen: roles, names and states, as the browser computes them.
//! `tests/golden/screens/` holds what was read and found good; `UPDATE_GOLDEN=1` writes down what is given now.

use std::env;
use std::fs;

use anyhow::{Context, Result, ensure};
use enig_core::i18n::Locale;
use enig_e2e::names::names;
use enig_e2e::tour::tour_in;
use enig_e2e::{Engine, Visit, Voter};

#[tokio::test]
async fn roles_and_names_of_every_screen() -> Result<()> {
    let folder = xtask::shell::root().join("tests/golden/screens");
    Visit::with(Engine::Chromium)?
        .without_chance()
        .run(async |voter| {
            let mut other = Vec::new();
            tour_in(voter, Locale::Nb, &mut async |voter: &Voter, screen| {
                // The port differs from run to run.
                let host = voter.home().trim_start_matches("http://").trim_end_matches('/');
                let found = names(voter).await?.replace(host, "enig.example");
                let file = folder.join(screen).with_extension("txt");
                if env::var_os("UPDATE_GOLDEN").is_some() {
                    fs::create_dir_all(&folder)?;
                    return Ok(fs::write(file, found)?);
                }
                let expected = fs::read_to_string(&file)
                    .with_context(|| format!("no {}; UPDATE_GOLDEN=1 writes it", file.display()))?;
                let difference = expected.lines().zip(found.lines()).find(|(old, new)| old != new);
                if let Some((old, new)) = difference {
                    other.push(format!("{screen}:\n  was {old}\n  is  {new}"));
                } else if expected != found {
                    other.push(format!(
                        "{screen}: {} lines, not {}",
                        found.lines().count(),
                        expected.lines().count()
                    ));
                }
                Ok(())
            })
            .await?;
            ensure!(
                other.is_empty(),
                "not what was found good (UPDATE_GOLDEN=1 takes it):\n{}",
                other.join("\n")
            );
            Ok(())
        })
        .await
}
