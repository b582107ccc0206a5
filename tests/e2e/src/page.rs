//! The page as people perceive it: buttons, headings, links and fields, by their names.

use anyhow::{Context, Result};
use serde_json::{Value, json};
use thirtyfour::{WebDriver, WebElement};

use crate::wait::eventually;

const FIND: &str = include_str!("find.js");

/// What kind of thing something on the page is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Does something when pressed, or opens a text.
    Button,
    /// Is on or off.
    Checkbox,
    /// A list to choose from.
    Choice,
    /// Takes an e-mail address.
    Field,
    /// A heading of any level.
    Heading,
    /// Leads to another address.
    Link,
    /// One of several, of which one is on.
    Radio,
    /// Takes any text.
    Text,
}

impl Role {
    fn word(self) -> &'static str {
        match self {
            Self::Button => "button",
            Self::Checkbox => "checkbox",
            Self::Choice => "choice",
            Self::Field => "field",
            Self::Heading => "heading",
            Self::Link => "link",
            Self::Radio => "radio",
            Self::Text => "text",
        }
    }
}

/// What has the keyboard's focus.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Focus {
    /// The element's tag, in lower case; `body` where nothing has focus.
    pub tag: String,
    /// Its accessible name.
    pub name: String,
}

/// The open page. Whatever is asked for is waited for; names match in full, or as the beginning of
/// a longer name.
#[derive(Clone, Debug)]
pub struct Page {
    driver: WebDriver,
}

impl Page {
    pub(crate) fn new(driver: WebDriver) -> Self {
        Self { driver }
    }

    /// A button, once it is there.
    pub async fn button(&self, name: &str) -> Result<WebElement> {
        self.await_one(Role::Button, name).await
    }

    /// A box to tick, once it is there.
    pub async fn checkbox(&self, name: &str) -> Result<WebElement> {
        self.await_one(Role::Checkbox, name).await
    }

    /// A heading, once it is there.
    pub async fn heading(&self, name: &str) -> Result<WebElement> {
        self.await_one(Role::Heading, name).await
    }

    /// A link, once it is there.
    pub async fn link(&self, name: &str) -> Result<WebElement> {
        self.await_one(Role::Link, name).await
    }

    /// The first of its kind and name, once it is there.
    pub async fn await_one(&self, role: Role, name: &str) -> Result<WebElement> {
        let what = format!("the {} «{name}»", role.word());
        eventually(&what, async || Ok(self.find(role, name).await?.into_iter().next())).await
    }

    /// Presses a button, once it is there.
    pub async fn press(&self, name: &str) -> Result<()> {
        let button = self.button(name).await?;
        button.click().await.with_context(|| format!("cannot press «{name}»"))
    }

    /// Ticks a box, or takes the tick away.
    pub async fn tick(&self, name: &str) -> Result<()> {
        let checkbox = self.checkbox(name).await?;
        checkbox.click().await.with_context(|| format!("cannot tick «{name}»"))
    }

    /// Everything of a kind and name that is visible now.
    pub async fn find(&self, role: Role, name: &str) -> Result<Vec<WebElement>> {
        let argument = json!({ "role": role.word(), "name": name });
        let found = self.driver.execute(FIND, [json!("find"), argument]).await?;
        Ok(found.elements()?)
    }

    /// Whether something of a kind and name is visible now.
    pub async fn has(&self, role: Role, name: &str) -> Result<bool> {
        Ok(!self.find(role, name).await?.is_empty())
    }

    /// The names of everything of a kind that is visible now, in the order of the page.
    pub async fn names(&self, role: Role) -> Result<Vec<String>> {
        let names = self.read("names", json!(role.word())).await?;
        Ok(serde_json::from_value(names)?)
    }

    /// What has the keyboard's focus.
    pub async fn focus(&self) -> Result<Focus> {
        let focus = self.read("focus", Value::Null).await?;
        let part = |key: &str| focus[key].as_str().unwrap_or_default().to_owned();
        Ok(Focus { tag: part("tag"), name: part("name") })
    }

    /// The visible text of the first element that a selector names, in one line.
    pub async fn text_of(&self, selector: &str) -> Result<String> {
        Ok(self.read("text", json!(selector)).await?.as_str().unwrap_or_default().to_owned())
    }

    /// Waits until the page's content shows a text.
    pub async fn shows(&self, text: &str) -> Result<()> {
        let wanted = one_line(text);
        eventually(&format!("the text «{wanted}»"), async || {
            Ok(self.text_of("body").await?.contains(&wanted).then_some(()))
        })
        .await
    }

    /// The visible rows of the table with a column of this name, cell by cell.
    pub async fn rows(&self, column: &str) -> Result<Vec<Vec<String>>> {
        let rows = self.read("rows", json!(column)).await?;
        Ok(serde_json::from_value(rows)?)
    }

    /// The names of the buttons in the section that a heading stands over, but for those that are on or
    /// off; none without the heading.
    pub async fn buttons_under(&self, heading: &str) -> Result<Vec<String>> {
        let names = self.read("under", json!(heading)).await?;
        Ok(serde_json::from_value(names)?)
    }

    /// Runs a script in the page and returns what it returns.
    pub async fn script(&self, script: &str) -> Result<Value> {
        Ok(self.driver.execute(script, []).await?.json().clone())
    }

    async fn read(&self, operation: &str, argument: Value) -> Result<Value> {
        Ok(self.driver.execute(FIND, [json!(operation), argument]).await?.json().clone())
    }
}

/// The text as the page helper reads it: every gap one space.
pub(crate) fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
