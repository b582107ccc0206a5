use enig_pack_compiler::{CommitmentEntry, Coverage, SourcePack, Translations};
use serde_json::{Map, Value, json};

/// Every commitment with its texts, as a JSON array in programme order.
pub(super) fn json(pack: &SourcePack) -> serde_json::Result<String> {
    let coverage = Coverage::of(pack);
    let commitments: Vec<Value> = pack
        .commitments()
        .enumerate()
        .map(|(at, (area, entry))| commitment(area.content.id.get_ref(), entry, &coverage.seqs(at)))
        .collect();
    serde_json::to_string_pretty(&commitments)
}

fn commitment(area: &str, entry: &CommitmentEntry, seqs: &[usize]) -> Value {
    let tags: Vec<&String> = entry.tags.iter().map(toml::Spanned::get_ref).collect();
    let mut value = json!({
        "id": entry.id.get_ref(),
        "index": entry.index.get_ref(),
        "area": area,
        "seqs": seqs,
        "statement": texts(entry.statement.get_ref()),
        "explanation": texts(entry.explanation.get_ref()),
        "tags": tags,
        "contested": entry.contested.get_ref(),
    });
    if let (Some(alternative), Some(object)) = (&entry.alternative, value.as_object_mut()) {
        object.insert("alternative".to_owned(), texts(alternative.get_ref()));
    }
    value
}

/// The wordings by language, those that are there.
fn texts(texts: &Translations) -> Value {
    let texts = texts.all().map(|(locale, text)| (locale.tag().to_owned(), Value::from(text)));
    Value::Object(texts.collect::<Map<_, _>>())
}
