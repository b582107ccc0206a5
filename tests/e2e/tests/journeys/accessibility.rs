//! What a machine can see of accessibility, on every screen. Focus and keyboard have a module of
//! their own.

use anyhow::{Result, ensure};
use enig_e2e::axe::examine;
use enig_e2e::tour::tour;
use enig_e2e::{Engine, Size, Visit, Voter};

/// Every screen under these conditions: serious findings fail, others are told.
async fn check(scheme: &str, size: Size) -> Result<()> {
    Visit::with(Engine::Chromium)?
        .sized(size)
        .run(async |voter| {
            voter.browser().emulate("screen", &[("prefers-color-scheme", scheme)]).await?;
            let mut serious = Vec::new();
            tour(voter, &mut async |voter: &Voter, screen| {
                for finding in examine(voter).await? {
                    let told = format!("{screen}: {}: {}", finding.impact, finding.what);
                    eprintln!("{told}");
                    if finding.is_serious() {
                        serious.push(told);
                    }
                }
                Ok(())
            })
            .await?;
            ensure!(serious.is_empty(), "axe-core: {}", serious.join("\n"));
            Ok(())
        })
        .await
}

#[tokio::test]
async fn axe_light_laptop() -> Result<()> {
    check("light", Size::LAPTOP).await
}

#[tokio::test]
async fn axe_dark_laptop() -> Result<()> {
    check("dark", Size::LAPTOP).await
}

#[tokio::test]
async fn axe_light_phone() -> Result<()> {
    check("light", Size::PHONE).await
}

#[tokio::test]
async fn axe_dark_phone() -> Result<()> {
    check("dark", Size::PHONE).await
}

/// 320 pixels are a small telephone, and a laptop at 400 % (WCAG 1.4.10).
#[tokio::test]
async fn nothing_sticks_out_at_320_pixels() -> Result<()> {
    // Told are those that cannot be made narrow enough, not all that they make wide.
    let sticking_out = "
        const room = document.documentElement.clientWidth;
        if (document.documentElement.scrollWidth <= room) return [];
        const cannotFit = element => {
            const { left, right } = element.getBoundingClientRect();
            if (right <= room) return false;
            element.style.width = 'min-content';
            const { width } = element.getBoundingClientRect();
            element.style.width = '';
            return left + width > room;
        };
        const found = [...document.querySelectorAll('body *')].filter(cannotFit);
        return found.slice(-5).map(element => element.outerHTML.slice(0, 200))";
    Visit::with(Engine::Chromium)?
        .sized(Size::PHONE)
        .run(async |voter| {
            tour(voter, &mut async |voter: &Voter, screen| {
                let found = voter.page().script(sticking_out).await?;
                ensure!(found == serde_json::json!([]), "{screen}: {found:#}");
                Ok(())
            })
            .await
        })
        .await
}
