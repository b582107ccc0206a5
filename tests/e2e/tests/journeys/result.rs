//! What every result must hold, whatever was answered.

use anyhow::{Result, ensure};
use enig_core::i18n::Text;
use enig_core::programme::ThemeIdx;
use enig_core::quiz::Agreement;
use enig_core::related::suggestions;
use enig_core::scoring::{Interval, Score, Shown, Tally, shown_area};
use enig_e2e::Voter;

/// Checks the open result, all of it, against the product's own arithmetic on what the test knows
/// was pressed.
pub(crate) async fn check(voter: &Voter) -> Result<()> {
    voter.sees_heading(Text::ResultTitle).await?;
    voter.is_kept().await?;
    let shown = voter.expected().await?;
    number(voter, shown).await?;
    contested(voter).await?;
    themes(voter).await?;
    extremes(voter, Text::MostAgreed, Agreement::agrees).await?;
    extremes(voter, Text::MostDisagreed, Agreement::disagrees).await?;
    related(voter).await?;
    if let Some(score) = shown.score() {
        calculation(voter, score).await?;
    }
    Ok(())
}

/// The number and what is said about it, or why there is none.
pub(crate) async fn number(voter: &Voter, shown: Shown) -> Result<()> {
    let percent = |score: Score| {
        voter.filled(Text::ResultSentence, &[("percent", &score.percent().to_string())])
    };
    let page = voter.page();
    match shown {
        Shown::Estimate(score, Interval { low, high }) => {
            page.shows(&percent(score)).await?;
            let ends = [("low", &*low.to_string()), ("high", &*high.to_string())];
            page.shows(&voter.filled(Text::IntervalNote, &ends)).await
        }
        Shown::Final(score) => page.shows(&percent(score)).await,
        Shown::NoAnswers => without_number(voter, voter.words(Text::NoAnswersYet)).await,
        Shown::OnlyNoOpinion => without_number(voter, voter.words(Text::NoPositionYet)).await,
        Shown::TooFew { missing: 1 } => without_number(voter, voter.words(Text::TooFewOne)).await,
        Shown::TooFew { missing } => {
            let missing = [("n", &*missing.to_string())];
            without_number(voter, &voter.filled(Text::TooFewSeveral, &missing)).await
        }
        Shown::TooFewAreas { answered, total } => {
            let areas = [("n", &*answered.to_string()), ("total", &*total.to_string())];
            without_number(voter, &voter.filled(Text::TooFewAreas, &areas)).await
        }
    }
}

async fn without_number(voter: &Voter, reason: &str) -> Result<()> {
    voter.page().shows(reason).await?;
    let sentence = voter.words(Text::ResultSentence);
    let (before, _) = sentence.split_once('{').unwrap_or((sentence, ""));
    let text = voter.page().text_of("main").await?;
    ensure!(!text.contains(before.trim()), "a number is shown where there must be none");
    Ok(())
}

/// Agreement with what is contested stands by itself, with how far it may be off.
async fn contested(voter: &Voter) -> Result<()> {
    let shown = voter.expected_of_contested().await?;
    let has_heading =
        voter.page().has(enig_e2e::Role::Heading, voter.words(Text::ContestedTitle)).await?;
    let Some(score) = shown.and_then(Shown::score) else { return Ok(()) };
    ensure!(has_heading, "no word of what is contested");
    let percent = score.percent().to_string();
    let sentence = voter.filled(Text::ContestedSentence, &[("percent", &percent)]);
    voter.page().shows(&sentence).await?;
    let Some(Interval { low, high }) = shown.and_then(Shown::interval) else { return Ok(()) };
    let ends = [("low", &*low.to_string()), ("high", &*high.to_string())];
    voter.page().shows(&format!("{sentence} ({})", voter.filled(Text::Between, &ends))).await
}

/// Each theme has its row with its own number.
async fn themes(voter: &Voter) -> Result<()> {
    let rows = voter.page().rows(voter.words(Text::ColumnAgreement)).await?;
    let sheet = voter.sheet();
    for (idx, theme) in (0..).map(ThemeIdx).zip(&voter.programme().themes) {
        let row = rows.iter().find(|row| row.first().is_some_and(|cell| *cell == theme.title));
        let Some([_, agreement, ..]) = row.map(Vec::as_slice) else {
            panic!("no row for {}: {rows:#?}", theme.title);
        };
        let tally = Tally::of_theme(voter.programme(), &sheet, idx);
        let percent = |score: Score| {
            voter.filled(Text::Percent, &[("percent", &score.percent().to_string())])
        };
        let expected = match shown_area(&tally) {
            Shown::NoAnswers | Shown::TooFewAreas { .. } => {
                voter.words(Text::NoAnswersYet).to_owned()
            }
            Shown::OnlyNoOpinion => voter.words(Text::NoPositionYet).to_owned(),
            Shown::TooFew { missing: 1 } => voter.words(Text::TooFewAreaOne).to_owned(),
            Shown::TooFew { missing } => {
                voter.filled(Text::TooFewAreaSeveral, &[("n", &missing.to_string())])
            }
            Shown::Estimate(score, _) | Shown::Final(score) => percent(score),
        };
        let expected = expected.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(
            agreement.starts_with(&expected),
            "{}: «{agreement}», not «{expected}»",
            theme.title
        );
    }
    Ok(())
}

/// What is listed as most agreed (or disagreed): only such, and none that was left out is stronger.
async fn extremes(voter: &Voter, title: Text, wanted: fn(Agreement) -> bool) -> Result<()> {
    let sheet = voter.sheet();
    let listed = voter.page().buttons_under(voter.words(title)).await?;
    let strength = |agreement: Agreement| agreement.points().abs_diff(2);
    let (mut inside, mut outside) = (Vec::new(), Vec::new());
    for (idx, agreement) in sheet.rated().filter(|(_, agreement)| wanted(*agreement)) {
        let statement = voter.statement_text(idx);
        let is_listed = listed.iter().any(|name| name.starts_with(&statement));
        if is_listed { &mut inside } else { &mut outside }.push(strength(agreement));
    }
    assert_eq!(inside.len(), listed.len(), "{title:?} lists what is none: {listed:#?}");
    assert_eq!(listed.is_empty(), outside.is_empty() && inside.is_empty(), "{title:?} is missing");
    assert!(
        inside.iter().min() >= outside.iter().max() || outside.is_empty(),
        "{title:?} left a stronger one out"
    );
    Ok(())
}

/// A voter who mostly agrees is offered what is related, and told why; or nothing, where nothing is.
async fn related(voter: &Voter) -> Result<()> {
    let sheet = voter.sheet();
    if Tally::of_all(&sheet).mostly_agrees() != Some(true) {
        return Ok(());
    }
    let suggested = suggestions(voter.programme(), &sheet, &[], None);
    let has_heading =
        voter.page().has(enig_e2e::Role::Heading, voter.words(Text::MoreAgree)).await?;
    assert_eq!(has_heading, !suggested.is_empty());
    for suggestion in suggested {
        voter.page().shows(&voter.statement_text(suggestion.idx)).await?;
        let because = voter.statement_text(suggestion.because);
        voter.page().shows(&voter.filled(Text::Because, &[("statement", &because)])).await?;
    }
    Ok(())
}

/// «Slik regnet vi»: one row for each opinion, and their sum is the number.
async fn calculation(voter: &Voter, score: Score) -> Result<()> {
    voter.press(Text::HowCalculated).await?;
    let percent = score.percent().to_string();
    let points =
        [("points", &*score.points().to_string()), ("total", &*score.out_of().to_string())];
    let sum = voter.filled(Text::CalculationSum, &[points[0], points[1], ("percent", &percent)]);
    voter.page().shows(&sum).await?;

    let rows = voter.page().rows(voter.words(Text::ColumnPoints)).await?;
    let [_, lines @ .., last] = rows.as_slice() else { panic!("no sum: {rows:#?}") };
    assert_eq!(lines.len(), voter.sheet().rated().count());
    let numbers = |row: &[String]| {
        let cell = row.last().map(String::as_str).unwrap_or_default();
        let mut numbers = cell.split_whitespace().filter_map(|word| word.parse::<u32>().ok());
        (numbers.next().unwrap_or_default(), numbers.next().unwrap_or_default())
    };
    let total = lines
        .iter()
        .map(|row| numbers(row))
        .fold((0, 0), |sum, line| (sum.0 + line.0, sum.1 + line.1));
    assert_eq!(total, (score.points(), score.out_of()), "the lines do not sum to the number");
    assert_eq!(numbers(last), total, "the line of the sum is another");
    Ok(())
}
