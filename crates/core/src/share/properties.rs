//! What holds for every result and for whatever stands in an address.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};

use super::{
    Content, Link, LinkError, MAX_LENGTH, SharedResult, Summary, answers_of, link_text_in,
    result_text,
};
use crate::programme::{AreaIdx, Edition};
use crate::quiz::strategies::states;
use crate::quiz::{Answer, Mark, QuizState};

fn percents() -> impl Strategy<Value = Option<u8>> {
    prop_oneof![Just(None), (0..=100_u8).prop_map(Some)]
}

fn marks() -> impl Strategy<Value = Mark> {
    let answer = prop_oneof![Just(None), select(Answer::ALL.to_vec()).prop_map(Some)];
    (answer, any::<bool>()).prop_map(|(answer, important)| {
        let important = important && answer.and_then(Answer::agreement).is_some();
        Mark { answer, important, ..Mark::default() }
    })
}

fn links() -> impl Strategy<Value = Link> {
    let summary = (any::<u8>(), percents(), vec(percents(), 0..256));
    let content = prop_oneof![
        summary.prop_map(|(answered, overall, topics)| {
            Content::Summary(Summary { answered, overall, topics })
        }),
        vec(marks(), 0..256).prop_map(Content::Answers),
    ];
    (any::<u16>(), any::<u32>(), content).prop_map(|(edition, fingerprint, content)| Link {
        edition,
        fingerprint,
        content,
    })
}

proptest! {
    #[test]
    fn a_link_survives_its_text(link in links()) {
        let text = link.encode();
        prop_assert!(text.len() <= MAX_LENGTH, "{}", text.len());
        prop_assert!(text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit()));
        prop_assert_eq!(Link::decode(&text.to_uppercase()), Ok(link.clone()));
        prop_assert_eq!(Link::decode(&text), Ok(link));
    }

    #[test]
    fn any_text_is_read_without_a_panic(text in any::<String>()) {
        if let Ok(link) = Link::decode(&text) {
            prop_assert_eq!(Link::decode(&link.encode()), Ok(link));
        }
        let _ = Link::decode(link_text_in(&text));
        let _ = result_text(&text).and_then(|text| Link::decode(&text));
    }

    /// Addresses that are nearly those of links.
    #[test]
    fn any_address_is_read_without_a_panic(
        address in "([#?&%/=rR]|%(25){0,3}(23|26|3[dDfF])|[0-9a-z]{1,4}|\\PC){0,24}",
    ) {
        let _ = result_text(&address).and_then(|text| Link::decode(&text));
    }

    /// T07: however programs write the address of a link, it is read as the link.
    #[test]
    fn a_link_is_read_from_any_spelling_of_its_address(
        link in links(),
        before in select(vec!["", "https://enig.example", "Se her: https://enig.example", "%20"]),
        path in select(vec!["/", "/nn/", "/delt/", "/nn/delt/", "/kampanje/en/delt/", "/delt"]),
        query in select(vec!["", "?", "?fbclid=x", "?utm_source=a&utm_medium=b", "?r=1a2b3c"]),
        sign in select(vec!["#", "%23", "%2523", "#%23", "#u=4F2K&", "#/?"]),
        letter in select(vec!["r", "R"]),
        equals in select(vec!["=", "%3D", "%3d", "%253D", "%253d"]),
        capitals in any::<bool>(),
        behind in select(vec!["", ".", ")", "%22", "&fbclid=x", "%26fbclid%3Dx", " og hei", "&r=2400"]),
    ) {
        let text = link.encode();
        prop_assume!(text.len() + 16 < MAX_LENGTH);
        let text = if capitals { text.to_uppercase() } else { text };
        let address = [before, path, query, sign, letter, equals, &text, behind].concat();
        let read = result_text(&address).and_then(|text| Link::decode(&text));
        prop_assert_eq!(read, Ok(link), "{}", address);
    }

    /// T08: a result in a query is read in no spelling.
    #[test]
    fn a_result_in_a_query_is_not_read(
        link in links(),
        sign in select(vec!["?", "%3F", "%253f", "?fbclid=x&", "?fbclid=x%26"]),
        equals in select(vec!["=", "%3D", "%253d"]),
    ) {
        let address = ["/delt/", sign, "r", equals, &link.encode()].concat();
        prop_assert_eq!(result_text(&address), Err(LinkError::InQuery), "{}", address);
    }

    /// T02: no single mistake goes unnoticed.
    #[test]
    fn one_character_changed_is_damaged(
        link in links(),
        place in any::<Index>(),
        other in select(b"0123456789abcdefghjkmnpqrstvwxyz".to_vec()),
    ) {
        let mut text = link.encode().into_bytes();
        let place = place.index(text.len());
        prop_assume!(text[place] != other);
        text[place] = other;
        let text = String::from_utf8_lossy(&text);
        prop_assert_eq!(Link::decode(&text), Err(LinkError::Damaged));
    }

    /// T03: nothing that was cut off goes unnoticed.
    #[test]
    fn a_text_cut_short_is_damaged(link in links(), cut in 1..9_usize) {
        let text = link.encode();
        prop_assert_eq!(Link::decode(&text[..text.len() - cut]), Err(LinkError::Damaged));
    }

    /// T05: what people and programs do to a text does no harm.
    #[test]
    fn look_alikes_and_what_is_put_in_between_are_forgiven(
        link in links(),
        place in any::<Index>(),
        between in select(vec!['-', '\u{200B}', '\u{AD}']),
        zero in select(vec!['0', 'o', 'O']),
        one in select(vec!['1', 'i', 'I', 'l', 'L']),
    ) {
        let text = link.encode();
        prop_assume!(text.len() + 4 < MAX_LENGTH);
        let mut typed: Vec<char> = text
            .chars()
            .map(|c| match c { '0' => zero, '1' => one, other => other })
            .collect();
        typed.insert(place.index(typed.len()), between);
        let typed: String = typed.into_iter().collect();
        prop_assert_eq!(Link::decode(&typed), Ok(link));
    }

    /// What a quiz shares is read again as the same, and holds no reason for disagreeing.
    #[test]
    fn a_result_survives_its_link((programme, quiz) in states()) {
        let edition = Edition::of(&programme);
        let shared = |content| {
            let (edition, fingerprint) = (edition.number, edition.fingerprint);
            Link { edition, fingerprint, content }
        };
        let summary = Summary::of(&programme, &quiz);
        let text = shared(Content::Summary(summary.clone())).encode();
        let read = SharedResult::of(Link::decode(&text).unwrap(), edition.clone()).unwrap();
        prop_assert_eq!(&read.summary, &summary);

        if let Some(answers) = answers_of(&programme, &quiz) {
            prop_assert!(answers.iter().all(|mark| mark.parts == 0));
            let text = shared(Content::Answers(answers.clone())).encode();
            let read = SharedResult::of(Link::decode(&text).unwrap(), edition).unwrap();
            let told = read.sheet(&programme).unwrap();
            prop_assert_eq!(answers_of(&programme, &QuizState { sheet: told, ..quiz }), Some(answers.clone()));
            prop_assert_eq!(read.answers, Some(answers));
            prop_assert_eq!(read.summary.topics, summary.topics);
            prop_assert_eq!(read.summary.answered, summary.answered);
        }
    }

    /// No link tells why a voter disagrees, nor with which parts.
    #[test]
    fn notes_are_in_no_link((programme, quiz) in states()) {
        let mut without = quiz.clone();
        for (idx, mark) in quiz.sheet.iter() {
            without.sheet.set(idx, Mark { parts: 0, reason: None, ..mark });
        }
        prop_assert_eq!(answers_of(&programme, &quiz), answers_of(&programme, &without));
        prop_assert_eq!(Summary::of(&programme, &quiz), Summary::of(&programme, &without));
    }

    /// A summary of chosen areas does not depend on the others.
    #[test]
    fn a_part_of_a_result_depends_on_that_part_alone(
        (programme, quiz) in states(),
        place in any::<Index>(),
    ) {
        let chosen = place.index(Edition::of(&programme).topic_count());
        let told = Summary::of_topics(&programme, &quiz, &[chosen]);
        let theme = chosen.checked_sub(programme.areas.len());
        let theme = theme.map(|place| programme.themes[place].areas.clone());
        let is_told = |area: AreaIdx| match &theme {
            Some(areas) => areas.contains(&area),
            None => area.as_usize() == chosen,
        };
        let mut without = quiz.clone();
        for idx in programme.commitment_indices().filter(|&idx| !is_told(programme.commitment(idx).area)) {
            without.sheet.set(idx, Mark::default());
        }
        prop_assert_eq!(Summary::of_topics(&programme, &without, &[chosen]), told);
    }
}
