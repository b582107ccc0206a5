use super::{LabelledPercent, PictureContent, PictureRow};

fn percents(percents: &[u8]) -> Vec<LabelledPercent> {
    percents
        .iter()
        .map(|&percent| LabelledPercent { percent, label: format!("{percent}%") })
        .collect()
}

/// One result, or as many as there are names.
fn content(names: &[&str], overall: &[u8], row: &[u8]) -> PictureContent {
    PictureContent {
        title: "How much do you agree?".to_owned(),
        names: names.iter().copied().map(str::to_owned).collect(),
        overall: percents(overall),
        overall_label: "agreement".to_owned(),
        notes: vec!["Based on 9 of 20 statements.".to_owned()],
        rows: vec![PictureRow { name: "Roads".to_owned(), percents: percents(row) }],
        more_rows: "and {n} more".to_owned(),
        sender: "Made by us.".to_owned(),
        about: vec!["One programme only.".to_owned(), "Edition 1.".to_owned()],
    }
}

#[track_caller]
fn check_alt(content: &PictureContent, numbers: &str) {
    let expected = format!(
        "How much do you agree? {numbers} Based on 9 of 20 statements. Made by us. One programme only. Edition 1."
    );
    assert_eq!(content.alt(), expected);
}

#[test]
fn the_alt_text_has_all_numbers_and_sentences() {
    check_alt(&content(&[], &[58], &[37]), "58% agreement. Roads: 37%.");
    check_alt(&content(&[], &[], &[37]), "Roads: 37%.");
    let pair = content(&["Me", "They"], &[58, 9], &[37, 50]);
    check_alt(&pair, "Me: 58% agreement. They: 9% agreement. Roads: Me 37%, They 50%.");
}

#[test]
fn content_survives_encoding_and_damaged_bytes_are_refused() {
    let content = content(&["Me", "They"], &[58, 9], &[37, 50]);
    let bytes = content.encode();
    assert_eq!(PictureContent::decode(&bytes), Some(content));
    for end in 0..bytes.len() {
        assert_eq!(PictureContent::decode(&bytes[..end]), None, "{end}");
    }
    assert_eq!(PictureContent::decode(&[&bytes[..], &[0]].concat()), None);
}
