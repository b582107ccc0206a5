//! What somebody does who listens: the script for a person in `docs/ROBUSTNESS.md`, step by step.

use anyhow::{Result, ensure};
use enig_core::i18n::{Locale, Text};
use enig_core::quiz::SHORT_LENGTH;

use super::reader::Reader;
use crate::page::Role;
use crate::voter::Voter;

/// The code of a sample, so that the same statements come each time, with agreement first.
const SAMPLE: &str = "#u=00G0";
/// As many answers as there are.
const ANSWERS: usize = 6;
/// The key that reads on.
const READ_ON: &str = "KP_Add";

/// A voter in front of a screen reader, and what has been heard so far.
pub(super) struct Walk<'w> {
    voter: &'w Voter,
    reader: &'w Reader,
    heard: String,
}

impl<'w> Walk<'w> {
    /// Goes the whole way in a language, and returns what was heard.
    pub(super) async fn go(voter: &'w Voter, reader: &'w Reader, locale: Locale) -> Result<String> {
        let mut walk = Self { voter, reader, heard: String::new() };
        if let Err(error) = walk.whole(locale).await {
            return Err(error.context(format!("heard until it failed:\n{}", walk.heard)));
        }
        Ok(walk.heard)
    }

    async fn whole(&mut self, locale: Locale) -> Result<()> {
        self.arrive(locale).await?;
        self.start().await?;
        self.statement().await?;
        self.areas(locale).await?;
        self.short_quiz(locale).await?;
        self.result().await?;
        self.other_language(locale).await?;
        self.deletion().await
    }

    /// Comes to the start page of a language, from elsewhere.
    async fn arrive(&mut self, locale: Locale) -> Result<()> {
        let folder =
            if locale == Locale::Nb { String::new() } else { format!("{}/", locale.tag()) };
        self.voter.browser().goto("about:blank").await?;
        self.voter.browser().goto(&format!("{}{folder}{SAMPLE}", self.voter.home())).await?;
        self.voter.wait_for_the_app().await?;
        self.voter.reads(locale);
        // The window, its bars and the loading are the browser's affair, and heard in any order.
        self.reader.heard().await?;
        self.voter.page().script("document.querySelector('main').focus()").await?;
        self.reader.heard().await?;
        Ok(())
    }

    async fn start(&mut self) -> Result<()> {
        self.presses("From the top", "ctrl+Home").await?;
        self.reads_on().await?;
        self.presses("From the top again", "ctrl+Home").await?;
        self.presses("To the next heading", "h").await?;
        self.presses("To the next heading", "h").await?;
        for _ in 0..ANSWERS {
            self.presses("To the next button", "b").await?;
        }
        self.presses("To the next box", "x").await
    }

    async fn statement(&mut self) -> Result<()> {
        self.answers(Text::StronglyAgree).await?;
        self.presses("One line up", "Up").await?;
        self.enters(Role::Button, self.voter.words(Text::Meaning)).await?;
        self.presses("One line down", "Down").await?;
        self.answers(Text::Disagree).await?;
        self.enters(Role::Button, self.voter.words(Text::Back)).await?;
        self.goes_to(Role::Button, self.voter.words(Text::Disagree)).await
    }

    async fn areas(&mut self, locale: Locale) -> Result<()> {
        self.arrive(locale).await?;
        self.enters(Role::Button, self.voter.words(Text::WayAreas)).await?;
        self.enters(Role::Button, self.voter.words(Text::ChooseNone)).await
    }

    async fn short_quiz(&mut self, locale: Locale) -> Result<()> {
        self.arrive(locale).await?;
        self.enters(Role::Button, self.voter.words(Text::WayShort)).await?;
        let mut answers =
            [Text::StronglyAgree, Text::Agree, Text::Disagree, Text::NoOpinion].into_iter().cycle();
        let mut given = 0;
        while self.voter.statement_now().await?.is_some() {
            self.answers(answers.next().unwrap_or(Text::Mixed)).await?;
            given += 1;
            ensure!(given <= 2 * SHORT_LENGTH, "the short quiz does not end");
        }
        self.voter.sees_heading(Text::ResultTitle).await
    }

    async fn result(&mut self) -> Result<()> {
        self.reads_on().await?;
        self.presses("From the top", "ctrl+Home").await?;
        self.presses("To the table", "t").await?;
        for way in ["Down", "Right", "Right", "Down"] {
            self.presses(
                &format!("In the table, {}", way.to_lowercase()),
                &format!("alt+shift+{way}"),
            )
            .await?;
        }
        self.enters(Role::Button, self.voter.words(Text::ShareOpen)).await?;
        self.enters(Role::Button, self.voter.words(Text::CopyLink)).await
    }

    async fn other_language(&mut self, locale: Locale) -> Result<()> {
        let other = if locale == Locale::En { Locale::Nb } else { Locale::En };
        self.enters(Role::Link, other.name()).await?;
        self.voter.reads(other);
        self.voter.sees_heading(Text::ResultTitle).await?;
        self.presses("To the next heading", "h").await?;
        self.enters(Role::Link, locale.name()).await?;
        self.voter.reads(locale);
        self.voter.sees_heading(Text::ResultTitle).await
    }

    async fn deletion(&mut self) -> Result<()> {
        self.enters(Role::Button, self.voter.words(Text::DeleteAll)).await?;
        self.enters(Role::Button, self.voter.words(Text::DeleteYes)).await
    }

    /// Gives an answer, and listens to what comes next.
    async fn answers(&mut self, answer: Text) -> Result<()> {
        let idx = self.voter.statement().await?;
        self.enters(Role::Button, self.voter.words(answer)).await?;
        self.voter.has_left(idx).await
    }

    /// Goes to something and presses it.
    async fn enters(&mut self, role: Role, name: &str) -> Result<()> {
        self.goes_to(role, name).await?;
        self.presses("Enter", "Return").await
    }

    /// Moves the keyboard to something, as a list of buttons or links in a screen reader does.
    async fn goes_to(&mut self, role: Role, name: &str) -> Result<()> {
        let element = self.voter.page().await_one(role, name).await?;
        self.reader.forget();
        element.focus().await?;
        self.note(&format!("To «{name}»")).await
    }

    async fn presses(&mut self, what: &str, key: &str) -> Result<()> {
        self.reader.forget();
        Reader::press(key)?;
        self.note(what).await
    }

    /// Has the page read, from where the reader is to its end.
    async fn reads_on(&mut self) -> Result<()> {
        self.reader.forget();
        Reader::press(READ_ON)?;
        let heard = self.reader.heard_reading().await?;
        self.write("Reading on", &heard);
        Ok(())
    }

    /// Writes down what is heard after something was done.
    async fn note(&mut self, done: &str) -> Result<()> {
        let heard = self.reader.heard().await?;
        self.write(done, &heard);
        Ok(())
    }

    fn write(&mut self, done: &str, heard: &[String]) {
        self.heard.push_str(done);
        self.heard.push('\n');
        for line in heard {
            self.heard.push_str("  ");
            self.heard.push_str(line);
            self.heard.push('\n');
        }
    }
}
