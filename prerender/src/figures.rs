use enig_core::i18n::Locale;
use enig_simulation::SelfTest;

/// A figure of the self-test as the texts name it, written as one writes it in a language. `None` for
/// any other name.
pub(crate) fn figure(found: &SelfTest, locale: Locale, name: &str) -> Option<String> {
    let [agreeing, middle, disagreeing] = found.constant.map(|of| of.told.0.to_string());
    let whole = |value: f64| format!("{value:.0}");
    let tenths = |value: f64| {
        let text = format!("{value:.1}");
        if locale == Locale::En { text } else { text.replace('.', ",") }
    };
    let (all, contested) = found.commitments;
    Some(match name {
        "told_agreeing" => agreeing,
        "told_middle" => middle,
        "told_disagreeing" => disagreeing,
        "told_chance" => whole(found.random.mean),
        "told_chance_low" => whole(found.random.low),
        "told_chance_high" => whole(found.random.high),
        "contested" => contested.to_string(),
        "contested_percent" => whole(100.0 * share(contested, all)),
        "short_contested_lowest" => whole(found.contested.lowest),
        "short_contested_highest" => whole(found.contested.highest),
        "short_length" => found.length.to_string(),
        "strays" => tenths(found.stray.value()),
        "strays_most" => tenths(found.stray_of_most),
        "bias" => tenths(found.bias.value().abs()),
        _ => return None,
    })
}

fn share(part: usize, whole: usize) -> f64 {
    // Below 2^16 both.
    #[allow(clippy::cast_precision_loss)]
    let (part, whole) = (part as f64, whole.max(1) as f64);
    part / whole
}

#[cfg(test)]
mod tests {
    use enig_core::quiz::Agreement;
    use enig_simulation::{Constant, Mean, Spread};

    use super::*;

    #[test]
    fn figures_are_written_as_the_language_does() {
        let spread = Spread { lowest: 5.0, low: 38.2, mean: 49.7, high: 62.0, highest: 6.0 };
        let constant = |answer| Constant { answer, told: (100, 100) };
        let found = SelfTest {
            quizzes: 1_000,
            constant: [Agreement::StronglyAgree; 3].map(constant),
            random: spread,
            commitments: (98, 37),
            length: 14,
            contested: spread,
            stray: Mean::of([4.0, 5.0]),
            stray_of_most: 10.25,
            bias: Mean::of([-0.5]),
        };
        for (name, nb, en) in [
            ("told_agreeing", "100", "100"),
            ("told_chance", "50", "50"),
            ("contested_percent", "38", "38"),
            ("short_contested_lowest", "5", "5"),
            ("strays", "4,5", "4.5"),
            ("bias", "0,5", "0.5"),
        ] {
            assert_eq!(figure(&found, Locale::Nb, name).as_deref(), Some(nb));
            assert_eq!(figure(&found, Locale::En, name).as_deref(), Some(en));
        }
        assert_eq!(figure(&found, Locale::En, "title"), None);
    }
}
