use super::*;
use crate::i18n::Locale;
use crate::programme::{Mode, TermMark, ThemeIdx, fixture};

fn pack() -> Pack {
    let programme = fixture::with_similar(&[1, 2], &[(0, 1, 40), (1, 2, 15)]);
    Pack { programme, texts: Texts::of(Locale::Nb) }
}

#[test]
fn a_pack_survives_its_serialised_form() {
    assert_eq!(Pack::decode(&pack().encode()), Ok(pack()));
    let mut with_newsletter = pack();
    with_newsletter.programme.newsletter = Some(Newsletter {
        endpoint: "https://brev.example/inn".to_owned(),
        label: "Newsletter".to_owned(),
        consent: "I agree.".to_owned(),
        consent_name: "3-en".to_owned(),
    });
    assert_eq!(Pack::decode(&with_newsletter.encode()), Ok(with_newsletter));
}

#[test]
fn other_bytes_are_refused() {
    assert_eq!(Pack::decode(b""), Err(DecodeError::NotAPack));
    assert_eq!(Pack::decode(b"enig"), Err(DecodeError::NotAPack));
    assert_eq!(Pack::decode(b"<!doctype html>"), Err(DecodeError::NotAPack));
    assert_eq!(Pack::decode(b"enig\x02"), Err(DecodeError::Damaged));
    assert_eq!(Pack::decode(b"enig\x01"), Err(DecodeError::OtherFormat(1)));
}

#[test]
fn a_pack_cut_short_is_refused() {
    let bytes = pack().encode();
    for length in 5..bytes.len() {
        assert_eq!(Pack::decode(&bytes[..length]), Err(DecodeError::Damaged), "{length} bytes");
    }
}

#[test]
fn a_pack_with_a_byte_too_many_is_refused() {
    let bytes = [&pack().encode()[..], b"x"].concat();
    assert_eq!(Pack::decode(&bytes), Err(DecodeError::Damaged));
}

/// Each value is one byte, its place in the enum; the sender's party follows.
#[test]
fn a_mode_that_does_not_exist_is_refused() {
    let bytes = pack().encode();
    let party = b"\x06Nobody";
    let place = bytes.windows(party.len()).position(|at| at == party).unwrap() - 1;
    let with = |mode: u8| {
        let mut bytes = bytes.clone();
        bytes[place] = mode;
        Pack::decode(&bytes).map(|pack| pack.programme.sender.mode)
    };
    assert_eq!(with(0), Ok(Mode::Demo));
    assert_eq!(with(1), Ok(Mode::InHouse));
    assert_eq!(with(2), Ok(Mode::PoliticalAd));
    assert_eq!(with(3), Err(DecodeError::Damaged));
}

/// A length in a file is not trusted: reading stops where the bytes end.
#[test]
fn a_length_beyond_the_end_is_refused() {
    let head = [&b"enig"[..], &[FORMAT]].concat();
    let longest = [0xFF, 0xFF, 0xFF, 0xFF, 0x0F];
    assert_eq!(Pack::decode(&[&head[..], &longest].concat()), Err(DecodeError::Damaged));
    let languages = [&head[..], &[0, 3, 0, 0, 0], &longest, &[0; 99]].concat();
    assert_eq!(Pack::decode(&languages), Err(DecodeError::Damaged));
}

#[test]
fn a_pack_with_a_wrong_byte_is_read_without_a_panic() {
    let bytes = pack().encode();
    for place in 0..bytes.len() {
        for wrong in [0, 1, 0x7F, 0x80, 0xFF] {
            let mut bytes = bytes.clone();
            bytes[place] = wrong;
            let _ = Pack::decode(&bytes);
        }
    }
}

#[track_caller]
fn check_inconsistent(expected: &'static str, change: impl Fn(&mut Pack)) {
    let mut pack = pack();
    change(&mut pack);
    let decoded = Pack::decode(&pack.encode());
    assert_eq!(decoded, Err(DecodeError::Inconsistent(expected)));
}

#[test]
fn a_reference_to_nothing_is_refused() {
    let nowhere = CommitmentIdx(3);
    let quote = || super::super::Source {
        document: 0,
        heading: String::new(),
        quote: "Nowhere.".to_owned(),
        translation: None,
    };
    check_inconsistent("its language is not among its languages", |it| {
        it.programme.languages.clear();
    });
    check_inconsistent("the first statement does not exist", |it| {
        it.programme.start = nowhere;
    });
    check_inconsistent("an area is empty", |it| {
        it.programme.areas[0].commitments.clear();
    });
    let listed_once = "a commitment is not listed once, in its area";
    check_inconsistent(listed_once, |it| it.programme.areas[0].commitments.push(nowhere));
    check_inconsistent(listed_once, |it| {
        it.programme.areas[0].commitments = vec![CommitmentIdx(1)];
    });
    check_inconsistent(listed_once, |it| it.programme.areas[1].commitments.truncate(1));
    check_inconsistent(listed_once, |it| it.programme.areas[1].commitments.push(CommitmentIdx(1)));
    check_inconsistent(listed_once, |it| it.programme.commitments[0].area = AreaIdx(2));
    check_inconsistent("a theme is empty", |it| it.programme.themes[0].areas.clear());
    let listed_once = "an area is not listed once, in its theme";
    check_inconsistent(listed_once, |it| it.programme.areas[0].theme = ThemeIdx(1));
    check_inconsistent(listed_once, |it| it.programme.themes[0].areas.push(AreaIdx(2)));
    check_inconsistent(listed_once, |it| it.programme.themes[0].areas.truncate(1));
    check_inconsistent("a quote has no document", |it| {
        it.programme.commitments[0].background.push(quote());
    });
    check_inconsistent("a text marks no term", |it| {
        let mark = TermMark { skip: 0, length: 9, term: 0 };
        it.programme.commitments[2].explanation.terms.push(mark);
    });
    check_inconsistent("interface texts are missing", |it| {
        it.texts = Texts::default();
    });
}

/// What is kept on the device goes by these: with two alike, it would be read as something else.
#[test]
fn numbers_that_are_not_their_own_are_refused() {
    let own = "a commitment has no number of its own";
    check_inconsistent(own, |it| it.programme.commitments[0].id = CommitmentId(0));
    check_inconsistent(own, |it| {
        it.programme.commitments[0].id = it.programme.commitments[1].id;
    });
}

#[test]
fn permanent_names_find_their_places() {
    let programme = pack().programme;
    assert_eq!(programme.area_named("area-1"), Some(AreaIdx(1)));
    assert_eq!(programme.area_named("area-2"), None);
    assert_eq!(programme.commitment_with_id(CommitmentId(6)), Some(CommitmentIdx(0)));
    assert_eq!(programme.commitment_with_id(CommitmentId(5)), None);
}
