use anyhow::{Context, Result};
use enig_core::i18n::Text;
use enig_core::share::{Content, Link, Summary, link_text_in};
use serde_json::json;

use super::Voter;
use crate::page::Role;

/// Links to results.
impl Voter {
    /// Has a result or a comparison made into a picture, for which the picture module is fetched.
    pub async fn makes_a_picture(&self) -> Result<()> {
        self.asks_for("assets/picture");
        self.page.press(self.words(Text::PictureMake)).await
    }

    /// Opens the sharing panel on the result, and returns the address of the link that is offered.
    pub async fn link(&self) -> Result<String> {
        if self.sees_button(Text::ShareOpen).await? {
            self.press(Text::ShareOpen).await?;
        }
        let field = self.page.await_one(Role::Text, self.words(Text::ShareLink)).await?;
        field.prop("value").await?.context("the link is empty")
    }

    /// Comes to the start page with something behind its address, as from a message.
    pub async fn arrive_with(&self, behind: &str) -> Result<()> {
        self.arrive_at(&format!("{}{behind}", self.home)).await
    }

    /// The same for a whole address.
    pub async fn arrive_at(&self, address: &str) -> Result<()> {
        self.browser.goto("about:blank").await?;
        self.browser.goto(address).await?;
        self.wait_for_the_app().await
    }

    /// Comes with somebody's link to where links lead.
    pub async fn opens(&self, address: &str) -> Result<()> {
        self.arrive_with(&format!("delt/#r={}", link_text_in(address))).await
    }

    /// Pastes a link where one can be pasted, and opens it. At once, as pasting does: windows side by side take keys
    /// from each other.
    pub async fn pastes(&self, link: &str) -> Result<()> {
        let field = self.page.await_one(Role::Text, self.words(Text::PasteLabel)).await?;
        let put = "arguments[0].value = arguments[1]";
        self.browser().driver.execute(put, vec![field.to_json()?, json!(link)]).await?;
        self.press(Text::OpenLink).await
    }

    /// The text of a link to this programme.
    pub fn link_of(&self, content: Content) -> String {
        let programme = self.programme();
        Link { edition: programme.edition, fingerprint: programme.fingerprint, content }.encode()
    }

    /// The text of a link with an overall per cent and one for each area and theme.
    pub fn link_saying(&self, percent: u8) -> String {
        let topics = self.programme().areas.len() + self.programme().themes.len();
        let topics = vec![Some(percent); topics];
        self.link_of(Content::Summary(Summary { answered: 90, overall: Some(percent), topics }))
    }

    /// Sees a shared result with an overall per cent.
    pub async fn sees_shared(&self, percent: u8) -> Result<()> {
        self.sees_heading(Text::SharedTitle).await?;
        let percent = [("percent", &*percent.to_string())];
        self.page.shows(&self.filled(Text::SharedSentence, &percent)).await?;
        self.page.shows(self.words(Text::SharedUnverified)).await
    }
}
