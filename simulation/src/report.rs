use std::fmt::Write as _;

use crate::{Lists, Mean, Outcome, World};

/// The outcomes as Markdown: for each world a table of the methods, and one of how far scores are off.
/// Outcomes of one world follow each other.
pub fn report(outcomes: &[Outcome]) -> String {
    let mut text = String::new();
    for of in outcomes.chunk_by(|a, b| a.world == b.world) {
        text += &methods(of);
    }
    text + &errors(outcomes)
}

/// What the first cell of a table says, where figures after several numbers of answers follow.
fn lengths(outcomes: &[Outcome]) -> String {
    let lengths: Vec<String> = outcomes.iter().map(|of| of.length.to_string()).collect();
    lengths.join(" / ")
}

/// How well each method tells what the voters of one world agree with.
fn methods(outcomes: &[Outcome]) -> String {
    let Some(first) = outcomes.first().filter(|of| !of.methods.is_empty()) else {
        return String::new();
    };
    let mut text = format!(
        "{}, after {} answers:\n\n| method | AUC | Spearman | agreed | disagreed | listed |\n\
         |---|---|---|---|---|---|\n",
        world(first.world),
        lengths(outcomes)
    );
    for (at, (method, _)) in first.methods.iter().enumerate() {
        let each = |figure: fn(&Lists) -> String| -> String {
            let figures = outcomes.iter().map(|of| figure(&of.methods[at].1));
            figures.collect::<Vec<_>>().join(" / ")
        };
        // Writing into a string cannot fail.
        let _ = writeln!(
            text,
            "| {} | {} | {} | {} | {} | {} |",
            method.name(),
            each(|of| share(of.auc)),
            each(|of| share(of.spearman)),
            each(|of| share(of.agreed)),
            each(|of| share(of.disagreed)),
            each(|of| format!("{:.1}", of.length.value()))
        );
    }
    text + "\n"
}

/// How far scores are off, and how often the interval holds.
fn errors(outcomes: &[Outcome]) -> String {
    let mut text =
        "| world | answers | total off by | bias | themes off by | areas off by | inside the \
                    interval | width |\n|---|---|---|---|---|---|---|---|\n"
            .to_owned();
    for of in outcomes {
        let it = &of.errors;
        let _ = writeln!(
            text,
            "| {} | {} | {:.1} | {:+.1} | {} | {} | {:.0} % | {:.0} |",
            world(of.world),
            of.length,
            it.total.value(),
            it.bias.value(),
            where_shown(it.themes),
            where_shown(it.areas),
            100.0 * it.covered.value(),
            it.width.value()
        );
    }
    text
}

fn world(world: World) -> &'static str {
    match world {
        World::Traits => "opinions that hang together",
        World::Null => "opinions that do not",
        World::Ends => "nothing between the two ends",
    }
}

/// One place; a dash where no score is shown to anybody.
fn where_shown(mean: Mean) -> String {
    if mean == Mean::default() { "–".to_owned() } else { format!("{:.1}", mean.value()) }
}

/// Two places, without the zero before them.
fn share(mean: Mean) -> String {
    let text = format!("{:.2}", mean.value()).replace("-0.00", "0.00");
    if text.starts_with('1') { text } else { text.replacen("0.", ".", 1) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Errors, Method};

    fn outcome(length: usize, share: f64) -> Outcome {
        let of = |value: f64| Mean::of([value]);
        let lists = Lists {
            auc: of(share),
            spearman: of(-share),
            agreed: of(1.0),
            disagreed: of(0.0),
            length: of(5.0),
        };
        let errors = Errors {
            total: of(4.25),
            bias: of(-0.5),
            areas: of(9.0),
            covered: of(0.95),
            width: of(26.4),
            ..Errors::default()
        };
        let methods = vec![(Method::Random, lists)];
        Outcome { world: World::Null, length, methods, errors }
    }

    #[test]
    fn figures_after_each_number_of_answers_stand_side_by_side() {
        assert_eq!(
            report(&[outcome(6, 0.5), outcome(12, 0.625)]),
            "opinions that do not, after 6 / 12 answers:\n\n\
             | method | AUC | Spearman | agreed | disagreed | listed |\n|---|---|---|---|---|---|\n\
             | by chance | .50 / .62 | -.50 / -.62 | 1.00 / 1.00 | .00 / .00 | 5.0 / 5.0 |\n\n\
             | world | answers | total off by | bias | themes off by | areas off by | inside the interval \
             | width |\n|---|---|---|---|---|---|---|---|\n\
             | opinions that do not | 6 | 4.2 | -0.5 | – | 9.0 | 95 % | 26 |\n\
             | opinions that do not | 12 | 4.2 | -0.5 | – | 9.0 | 95 % | 26 |\n"
        );
    }
}
