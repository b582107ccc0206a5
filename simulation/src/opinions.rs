use enig_core::programme::Programme;

use crate::chance::Chance;
use crate::traits::Coded;
use crate::{Mean, Traits};

/// The standard deviation of a latent trait.
const TRAIT: f64 = 0.8;
/// The standard deviation of a voter's sympathy for the programme as a whole.
const SYMPATHY: f64 = 0.55;
/// The mean attitude to what few oppose, and to what is contested, where no reader has coded it; and
/// how far voters are apart on it. Near the means over the first programme's coding.
const PLAIN: [f64; 2] = [0.9, 0.3];
const PLAIN_LOADING: f64 = 0.8;

/// How voters' opinions hang together, and how they answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum World {
    /// They do: a few traits of the voter move them.
    Traits,
    /// They do not: every opinion is drawn by itself, as widely spread as in the other world. What
    /// works here reads what is popular and not the voter.
    Null,
    /// They do, and every answer is «helt enig» or «helt uenig»: the hardest for an interval.
    Ends,
}

impl World {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Traits, Self::Null, Self::Ends];
}

/// What the voters of a world think of each commitment, in programme order. Attitudes are on a scale
/// where 0 is torn, 1 is much for and -1 much against.
#[derive(Clone, Debug)]
pub struct Opinions {
    commitments: Vec<Coded>,
    world: World,
}

impl Opinions {
    /// As a reader has coded them. `bullets` holds the numbers of the bullets that each commitment
    /// stands for, in programme order.
    pub fn coded(traits: &Traits, bullets: &[Vec<usize>], world: World) -> Self {
        let commitments = bullets.iter().map(|of| traits.code(of)).collect();
        Self { commitments, world }
    }

    /// Where nobody has: what is contested is what the pack says, and nothing hangs together.
    pub fn plain(programme: &Programme) -> Self {
        let coded = |contested: bool| Coded {
            mean: PLAIN[usize::from(contested)],
            contested,
            loadings: vec![PLAIN_LOADING],
        };
        let commitments = programme.commitments.iter().map(|of| coded(of.contested)).collect();
        Self { commitments, world: World::Null }
    }

    /// The same voters, were everything equally popular with them.
    #[must_use]
    pub fn equally_popular(mut self) -> Self {
        let mean = Mean::of(self.commitments.iter().map(|of| of.mean)).value();
        self.commitments.iter_mut().for_each(|of| of.mean = mean);
        self
    }

    /// Which commitments are contested among these voters, in programme order.
    pub fn contested(&self) -> impl Iterator<Item = bool> + '_ {
        self.commitments.iter().map(|of| of.contested)
    }

    /// Whether these voters know nothing between the two ends.
    pub(crate) fn only_ends(&self) -> bool {
        self.world == World::Ends
    }

    /// Draws one voter's attitude to each commitment.
    pub(crate) fn draw(&self, chance: &mut Chance) -> Vec<f64> {
        let sympathy = chance.normal(0.0, SYMPATHY);
        let traits = self.commitments.first().map_or(0, |of| of.loadings.len());
        let traits: Vec<f64> = (0..traits).map(|_| chance.normal(0.0, TRAIT)).collect();
        let own = |of: &Coded, chance: &mut Chance| match self.world {
            World::Traits | World::Ends => {
                of.loadings.iter().zip(&traits).map(|(by, of)| by * of).sum()
            }
            World::Null => chance.normal(0.0, TRAIT * of.spread()),
        };
        self.commitments.iter().map(|of| of.mean + sympathy + own(of, chance)).collect()
    }
}

impl Coded {
    /// How far voters are apart, in standard deviations of a trait.
    fn spread(&self) -> f64 {
        self.loadings.iter().map(|by| by * by).sum::<f64>().sqrt()
    }
}

#[cfg(test)]
mod tests {
    use enig_core::quiz::Seed;

    use super::*;

    const JSON: &str = r#"{ "valence_mean": 0.9, "contested_mean": { "2": 0.1 },
        "traits": { "spend": { "1": 0.6, "2": 0.6 }, "work": { "1": 0.8, "2": 0.8 } } }"#;

    /// The covariance of the attitudes to two commitments alike, and the variance of the first.
    fn covariance(world: World) -> (f64, f64) {
        let opinions = Opinions::coded(&Traits::read(JSON).unwrap(), &[vec![1], vec![2]], world);
        let mut chance = Chance::new(Seed::new(1).generator());
        let drawn: Vec<Vec<f64>> = (0..20_000).map(|_| opinions.draw(&mut chance)).collect();
        let product = |a: usize, b: usize| {
            let of = |it: &Vec<f64>| (it[a] - [0.9, 0.1][a]) * (it[b] - [0.9, 0.1][b]);
            Mean::of(drawn.iter().map(of)).value()
        };
        (product(0, 1), product(0, 0))
    }

    #[test]
    fn everything_can_be_made_equally_popular() {
        let traits = Traits::read(JSON).unwrap();
        let opinions = Opinions::coded(&traits, &[vec![1], vec![2]], World::Null);
        let means: Vec<f64> =
            opinions.equally_popular().commitments.iter().map(|of| of.mean).collect();
        assert_eq!(means, [(0.9 + 0.1) / 2.0; 2]);
    }

    #[test]
    fn opinions_hang_together_in_one_world_only_and_spread_alike_in_both() {
        let (sympathy, own) = (0.55 * 0.55, 0.8 * 0.8 * (0.6 * 0.6 + 0.8 * 0.8));
        for (world, expected) in [(World::Traits, sympathy + own), (World::Null, sympathy)] {
            let (together, alone) = covariance(world);
            assert!((together - expected).abs() < 0.03, "{world:?}: {together}");
            assert!((alone - (sympathy + own)).abs() < 0.03, "{world:?}: {alone}");
        }
    }
}
