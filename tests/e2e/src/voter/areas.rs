use anyhow::{Context, Result};
use enig_core::i18n::Text;
use enig_core::programme::Area;
use enig_core::quiz::{QuizMode, Seed, asking_order};

use super::Voter;
use crate::page::Role;
use crate::wait::eventually;

/// Choosing areas, and going from one to the next.
impl Voter {
    /// Ticks an area where areas are chosen, and returns how many of its statements are asked
    /// first.
    pub async fn tick_area(&self, id: &str) -> Result<usize> {
        let area = self.area(id)?;
        self.page.tick(&area.title).await?;
        let idx = self.programme().area_named(id).into_iter().collect();
        Ok(asking_order(self.programme(), &QuizMode::Areas(idx), Seed::default()).len())
    }

    /// Starts the quiz on chosen areas with so many statements in all.
    pub async fn start_areas(&self, statements: usize) -> Result<()> {
        let start = self.filled(Text::ChooseStartSeveral, &[("n", &statements.to_string())]);
        self.page.press(&start).await?;
        self.statement().await.map(drop)
    }

    /// An area by its permanent name.
    pub fn area(&self, id: &str) -> Result<&Area> {
        let idx = self.programme().area_named(id).with_context(|| format!("no area {id}"))?;
        Ok(self.programme().area(idx))
    }

    /// Goes on from the end of an area, to wherever it leads, and waits until it has.
    pub async fn go_on(&self) -> Result<()> {
        let next_area = self.filled(Text::NextArea, &[("area", "")]);
        let ways = [&next_area, self.words(Text::NextStatement), self.words(Text::ToResult)];
        let way = eventually("a way on", async || {
            for way in ways {
                if let Some(button) = self.page.find(Role::Button, way).await?.into_iter().next() {
                    return Ok(Some(button));
                }
            }
            Ok(None)
        })
        .await?;
        let before = self.page.names(Role::Heading).await?;
        way.click().await?;
        let look = async || Ok((self.page.names(Role::Heading).await? != before).then_some(()));
        eventually("what comes after the area", look).await
    }
}
