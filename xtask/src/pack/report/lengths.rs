use std::cmp::Reverse;

use enig_core::i18n::Locale;
use enig_pack_compiler::{CommitmentEntry, SourcePack, word_count};

use super::table::{Cell, Table, folded, note, percent};

/// The texts of a commitment, each with its limits in words.
const FIELDS: [(&str, &str); 3] =
    [("statement", "at most 25"), ("explanation", "40 to 90"), ("alternative", "15 to 35")];

/// How many of the longest texts are named.
const LONGEST: usize = 3;

/// The words in the texts: their spread, and the longest.
pub(super) fn section(pack: &SourcePack) -> String {
    let mut html = note(
        "Lengths in words. A quarter of the texts is shorter than the lower quarter, a quarter longer than the upper.",
    );
    let mut longest = Table::new("The longest texts", ["Field", "Language", "Words", "Commitment"]);
    let mut spread = Table::new(
        "Spread of the lengths",
        [
            "Field",
            "Limits",
            "Language",
            "Shortest",
            "Lower quarter",
            "Median",
            "Upper quarter",
            "Longest",
        ],
    );
    let mut distributions = String::new();
    for (field, limits) in FIELDS {
        for locale in pack.languages() {
            let mut lengths = lengths(pack, field, locale);
            lengths.sort_by_key(|(words, _)| *words);
            let at = |quarter: usize| {
                lengths.get((lengths.len().max(1) - 1) * quarter / 4).map_or(0, |(words, _)| *words)
            };
            let words = |quarter| Cell::Number(at(quarter));
            let text = |text: &str| Cell::Text(text.to_owned());
            spread.row(
                [text(field), text(limits), text(locale.name())]
                    .into_iter()
                    .chain((0..=4).map(words)),
            );
            lengths.sort_by_key(|(words, _)| Reverse(*words));
            for (words, id) in lengths.iter().take(LONGEST) {
                longest.row([
                    text(field),
                    text(locale.name()),
                    Cell::Number(*words),
                    Cell::Code((*id).to_owned()),
                ]);
            }
            if locale == pack.original() {
                distributions += &distribution(field, locale, &lengths).html();
            }
        }
    }
    html += &spread.html();
    html += &folded("Distribution in the original language", &distributions);
    html + &folded("The longest texts", &longest.html())
}

/// The words of a field's texts, with the ids of their commitments.
fn lengths<'p>(pack: &'p SourcePack, field: &str, locale: Locale) -> Vec<(usize, &'p str)> {
    let words = |entry: &CommitmentEntry| {
        let texts = match field {
            "statement" => Some(&entry.statement),
            "explanation" => Some(&entry.explanation),
            _ => entry.alternative.as_ref(),
        };
        texts.map(|texts| word_count(texts.get_ref().text(locale)))
    };
    pack.commitments()
        .filter_map(|(_, entry)| Some((words(entry)?, entry.id.get_ref().as_str())))
        .collect()
}

/// How many texts there are of each length, in steps of five words.
fn distribution(field: &str, locale: Locale, lengths: &[(usize, &str)]) -> Table {
    const STEP: usize = 5;
    let caption = format!("Lengths of {field}s in {}", locale.name());
    let mut table = Table::new(caption, ["Words", "Texts", ""]);
    let bins = lengths.iter().map(|(words, _)| words / STEP);
    let (Some(first), Some(last)) = (bins.clone().min(), bins.clone().max()) else { return table };
    let counts: Vec<usize> =
        (first..=last).map(|bin| bins.clone().filter(|of| *of == bin).count()).collect();
    let most = counts.iter().copied().max().unwrap_or_default();
    for (bin, count) in (first..=last).zip(counts) {
        table.row([
            Cell::Text(format!("{} to {}", bin * STEP, bin * STEP + STEP - 1)),
            Cell::Number(count),
            Cell::Bar(percent(count, most)),
        ]);
    }
    table
}
