use enig_core::quiz::Generator;

/// Chance for the voters, out of the quiz's own generator.
#[derive(Clone, Debug)]
pub(crate) struct Chance(Generator);

impl Chance {
    pub(crate) fn new(generator: Generator) -> Self {
        Self(generator)
    }

    /// Evenly spread from 0 up to, not including, 1.
    pub(crate) fn share(&mut self) -> f64 {
        // 32 bits, which `f64` holds exactly.
        let bits = u32::try_from(self.0.next_u64() >> 32).unwrap_or_default();
        f64::from(bits) / 4_294_967_296.0
    }

    /// Whether something of this probability happens.
    pub(crate) fn happens(&mut self, probability: f64) -> bool {
        self.share() < probability
    }

    /// Near enough normal, with this mean and standard deviation: the sum of twelve even numbers has
    /// variance 1. It needs no logarithm, so it is the same to the last bit on every machine.
    pub(crate) fn normal(&mut self, mean: f64, deviation: f64) -> f64 {
        let sum: f64 = (0..12).map(|_| self.share()).sum();
        mean + deviation * (sum - 6.0)
    }

    /// Something to draw quizzes by.
    pub(crate) fn bits(&mut self) -> u32 {
        u32::try_from(self.0.next_u64() >> 32).unwrap_or_default()
    }

    pub(crate) fn below(&mut self, n: usize) -> usize {
        self.0.below(n)
    }
}

#[cfg(test)]
mod tests {
    use enig_core::quiz::Seed;

    use super::*;
    use crate::Mean;

    fn chance() -> Chance {
        Chance::new(Seed::new(1).generator())
    }

    #[test]
    fn normal_numbers_have_their_mean_and_deviation() {
        let mut chance = chance();
        let drawn: Vec<f64> = (0..20_000).map(|_| chance.normal(3.0, 2.0)).collect();
        let mean = Mean::of(drawn.iter().copied()).value();
        let variance = Mean::of(drawn.iter().map(|it| (it - mean) * (it - mean))).value();
        assert!((mean - 3.0).abs() < 0.05, "{mean}");
        assert!((variance - 2.0 * 2.0).abs() < 0.15, "{variance}");
        let beyond = drawn.iter().filter(|it| (*it - 3.0).abs() > 2.0 * 1.96).count();
        assert!((900..1_100).contains(&beyond), "{beyond} of 20,000 beyond 1.96 deviations");
    }

    #[test]
    fn shares_are_even() {
        let mut chance = chance();
        let happened = (0..10_000).filter(|_| chance.happens(0.25)).count();
        assert!((2_350..2_650).contains(&happened), "{happened}");
        assert!((0..1_000).all(|_| (0.0..1.0).contains(&chance.share())));
    }
}
