use enig_core::programme::Programme;

use crate::chance::Chance;

/// What the quiz believes to be contested.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flags {
    /// Nothing.
    None,
    /// What the pack says.
    Pack,
    /// What is contested among the voters, but for a quarter of all flags, drawn for each voter, which
    /// say the opposite.
    QuarterWrong,
    /// What is contested among the voters.
    Right,
}

/// The share of [`Flags::QuarterWrong`].
const WRONG: f64 = 0.25;

impl Flags {
    /// Its name in a table.
    pub fn name(self) -> &'static str {
        match self {
            Self::None => "no flags",
            Self::Pack => "the pack's flags",
            Self::QuarterWrong => "flags a quarter wrong",
            Self::Right => "flags all right",
        }
    }

    /// The flags for one voter. `pack` and `right` are the two truths to choose from.
    pub(crate) fn drawn(self, pack: &[bool], right: &[bool], chance: &mut Chance) -> Vec<bool> {
        match self {
            Self::None => vec![false; pack.len()],
            Self::Pack => pack.to_vec(),
            Self::QuarterWrong => right.iter().map(|&of| of != chance.happens(WRONG)).collect(),
            Self::Right => right.to_vec(),
        }
    }
}

/// Flags a programme.
pub(crate) fn flag(programme: &mut Programme, contested: &[bool]) {
    for (commitment, &contested) in programme.commitments.iter_mut().zip(contested) {
        commitment.contested = contested;
    }
}

#[cfg(test)]
mod tests {
    use enig_core::quiz::Seed;

    use super::*;

    #[test]
    fn flags_are_none_or_those_of_the_pack_or_the_true_ones_or_nearly_so() {
        let mut chance = Chance::new(Seed::new(1).generator());
        let pack = vec![true; 4_000];
        let right: Vec<bool> = (0..4_000).map(|at| at % 2 == 0).collect();
        let mut drawn = |flags: Flags| flags.drawn(&pack, &right, &mut chance);
        assert_eq!(drawn(Flags::None), vec![false; 4_000]);
        assert_eq!(drawn(Flags::Pack), pack);
        assert_eq!(drawn(Flags::Right), right);
        let wrong = drawn(Flags::QuarterWrong).iter().zip(&right).filter(|(a, b)| a != b).count();
        assert!(wrong.abs_diff(4_000 / 4) < 100, "{wrong}");
    }
}
