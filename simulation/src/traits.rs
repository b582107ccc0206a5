use std::collections::BTreeMap;

use serde::Deserialize;

/// How a reader codes the bullets of a programme for made-up voters: which latent traits move a voter's
/// attitude to each, and by how much, and what the mean attitude is. By the bullets' numbers.
#[derive(Clone, Debug, Deserialize)]
pub struct Traits {
    #[serde(rename = "traits")]
    loadings: BTreeMap<String, BTreeMap<String, f64>>,
    contested_mean: BTreeMap<String, f64>,
    valence_mean: f64,
}

/// Why a file of traits could not be read.
pub type TraitsError = serde_json::Error;

/// What the traits say of one commitment.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Coded {
    /// The mean attitude.
    pub(crate) mean: f64,
    /// Whether serious people hold the opposite view.
    pub(crate) contested: bool,
    /// How much each trait moves the attitude.
    pub(crate) loadings: Vec<f64>,
}

impl Traits {
    /// Reads a file of traits.
    pub fn read(json: &str) -> Result<Self, TraitsError> {
        serde_json::from_str(json)
    }

    /// A commitment that stands for several bullets is coded by their mean: what a trait does not name
    /// it does not move. It is contested if any of them is.
    pub(crate) fn code(&self, bullets: &[usize]) -> Coded {
        let names: Vec<String> = bullets.iter().map(usize::to_string).collect();
        let count = names.len().max(1) as f64;
        let mean = |of: &dyn Fn(&String) -> f64| names.iter().map(of).sum::<f64>() / count;
        let attitude =
            |name: &String| self.contested_mean.get(name).copied().unwrap_or(self.valence_mean);
        let loading =
            |of: &BTreeMap<String, f64>| mean(&|name| of.get(name).copied().unwrap_or_default());
        Coded {
            mean: if names.is_empty() { self.valence_mean } else { mean(&attitude) },
            contested: names.iter().any(|name| self.contested_mean.contains_key(name)),
            loadings: self.loadings.values().map(loading).collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const JSON: &str = r#"{ "note": "", "valence_mean": 0.9, "contested_mean": { "2": 0.1 },
        "traits": { "spend": { "1": 0.4, "2": 0.8 }, "work": { "2": -0.5 } } }"#;

    #[track_caller]
    fn check(bullets: &[usize], mean: f64, contested: bool, loadings: [f64; 2]) {
        let coded = Traits::read(JSON).unwrap().code(bullets);
        assert!((coded.mean - mean).abs() < 1e-12, "{coded:?}");
        assert_eq!(coded.contested, contested);
        for (found, expected) in coded.loadings.iter().zip(loadings) {
            assert!((found - expected).abs() < 1e-12, "{coded:?}");
        }
    }

    #[test]
    fn a_commitment_is_coded_by_the_mean_of_its_bullets() {
        check(&[1], 0.9, false, [0.4, 0.0]);
        check(&[2], 0.1, true, [0.8, -0.5]);
        check(&[1, 2], (0.9 + 0.1) / 2.0, true, [(0.4 + 0.8) / 2.0, -0.5 / 2.0]);
        check(&[3], 0.9, false, [0.0, 0.0]);
        check(&[], 0.9, false, [0.0, 0.0]);
    }

    #[test]
    fn what_is_no_file_of_traits_is_refused() {
        assert!(Traits::read("{}").is_err());
    }
}
