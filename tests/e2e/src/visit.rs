//! A visit to the site: sets the stage, lets the test play, and looks after the rest.

use std::panic::{AssertUnwindSafe, resume_unwind};
use std::thread;

use anyhow::{Context as _, Result};
use futures_util::FutureExt as _;

use crate::browser::Browser;
use crate::engine::Engine;
use crate::profile::Profile;
use crate::site::Site;
use crate::voter::Voter;
use crate::{evidence, watch};

/// The size of a page in CSS pixels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Size {
    /// From left to right.
    pub width: u32,
    /// From top to bottom.
    pub height: u32,
}

impl Size {
    /// A small telephone, also what 400 % zoom leaves of a laptop's width.
    pub const PHONE: Self = Self { width: 320, height: 640 };
    /// A laptop.
    pub const LAPTOP: Self = Self { width: 1280, height: 900 };
}

/// The site, a device with a profile of its own, and how the browser is set up. Every run is a
/// session of its own: what a later run finds is what stayed on the device.
pub struct Visit {
    site: Site,
    profile: Profile,
    engine: Engine,
    size: Size,
    before_load: Option<String>,
    waits_for_load: bool,
    waits_for_app: bool,
    first_page: String,
    expected: Vec<&'static str>,
}

impl Visit {
    /// A visit with the chosen engine, on a laptop that has never been here.
    pub fn new() -> Result<Self> {
        Self::with(Engine::chosen())
    }

    /// A visit with a certain engine.
    pub fn with(engine: Engine) -> Result<Self> {
        Self::to(Site::serve()?, engine)
    }

    /// A visit to a certain site.
    pub fn to(site: Site, engine: Engine) -> Result<Self> {
        Ok(Self {
            site,
            profile: Profile::fresh()?,
            engine,
            size: Size::LAPTOP,
            before_load: None,
            waits_for_load: true,
            waits_for_app: true,
            first_page: String::new(),
            expected: Vec::new(),
        })
    }

    /// The site that is visited.
    pub fn site(&self) -> &Site {
        &self.site
    }

    /// Errors, refusals, late requests and requests to others that hold these words are part of the test.
    #[must_use]
    pub fn expecting(mut self, words: &[&'static str]) -> Self {
        self.expected.extend(words);
        self
    }

    /// On a page of another size.
    #[must_use]
    pub fn sized(mut self, size: Size) -> Self {
        self.size = size;
        self
    }

    /// With a script that runs before every page's own scripts. Chromium only.
    #[must_use]
    pub fn before_load(mut self, script: &str) -> Self {
        self.before_load = Some(script.to_owned());
        self
    }

    /// In a Chromium that stays between two runs, with the tabs that are open, so that one can be given up.
    pub async fn in_a_browser_that_stays(mut self) -> Result<Self> {
        self.profile.start(self.size).await?;
        Ok(self)
    }

    /// In which chance always says the same: the same statements, and agreement first. Chromium only.
    #[must_use]
    pub fn without_chance(self) -> Self {
        self.before_load("Math.random = () => 0.3;")
    }

    /// That begins on another page than the start page, given by its address below that.
    #[must_use]
    pub fn starting_on(mut self, page: &str) -> Self {
        page.clone_into(&mut self.first_page);
        self
    }

    /// On which the test begins before the app is there.
    #[must_use]
    pub fn not_waiting_for_the_app(mut self) -> Self {
        self.waits_for_app = false;
        self
    }

    /// On which the test begins before everything that a page names has come, which may be never. With
    /// [`Visit::not_waiting_for_the_app`].
    #[must_use]
    pub fn not_waiting_for_the_page(mut self) -> Self {
        self.waits_for_load = false;
        self.not_waiting_for_the_app()
    }

    /// Opens the first page and lets `test` play. At the end nothing forbidden may have happened. A
    /// test that fails leaves its evidence.
    pub async fn run<T: AsyncFnOnce(&Voter) -> Result<()>>(&self, test: T) -> Result<()> {
        let begin = async |voter: &Voter| {
            if self.waits_for_app {
                return voter.arrive_on(&self.first_page).await;
            }
            voter.browser().goto(&format!("{}{}", voter.home(), self.first_page)).await
        };
        self.play(begin, test).await
    }

    /// Comes back to the tab that the run before has had given up with [`Browser::give_up`].
    pub async fn come_back<T: AsyncFnOnce(&Voter) -> Result<()>>(&self, test: T) -> Result<()> {
        let standing = self.profile.standing().context("no browser has stayed")?;
        standing.has_given_up().await?;
        self.play(async |voter: &Voter| voter.browser().come_back().await, test).await
    }

    async fn play(
        &self,
        begin: impl AsyncFnOnce(&Voter) -> Result<()>,
        test: impl AsyncFnOnce(&Voter) -> Result<()>,
    ) -> Result<()> {
        let before_load = self.before_load.as_deref();
        let waits = if self.waits_for_load { "normal" } else { "none" };
        let browser =
            Browser::launch(self.engine, &self.profile, self.size, before_load, waits).await?;
        let voter = Voter::new(browser, &self.site)?;
        let play = async {
            begin(&voter).await?;
            test(&voter).await?;
            let mut expected = voter.asked_for();
            expected.extend(self.expected.iter().map(|&words| words.to_owned()));
            watch::nothing_forbidden(
                voter.browser(),
                &[format!("{}/", self.site.origin())],
                &expected,
            )
            .await
        };
        let outcome = AssertUnwindSafe(play).catch_unwind().await;
        if !matches!(outcome, Ok(Ok(()))) {
            match evidence::save(&test_name(), voter.browser()).await {
                Ok(folder) => eprintln!("evidence: {}", folder.display()),
                Err(error) => eprintln!("no evidence: {error:#}"),
            }
        }
        let quit = voter.into_browser().quit().await;
        match outcome {
            Ok(outcome) => outcome.and(quit),
            Err(panic) => resume_unwind(panic),
        }
    }
}

/// The name of the running test: the test runner names the thread after it.
pub(crate) fn test_name() -> String {
    thread::current().name().unwrap_or("unnamed").replace("::", "-")
}
