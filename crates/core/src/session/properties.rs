//! What holds for every quiz and for whatever comes out of storage.

use proptest::prelude::*;

use super::{SessionError, carry_over, decode, encode};
use crate::programme::{Programme, fixture};
use crate::quiz::strategies::states;

fn programme() -> Programme {
    fixture::programme(&[[2, 3], [1, 4]])
}

/// Whatever is taken up can be stored again.
fn check_survives(programme: &Programme, text: &str) -> Result<(), TestCaseError> {
    let _ = carry_over(programme, text);
    if let Ok(state) = decode(programme, text) {
        prop_assert_eq!(decode(programme, &encode(programme, &state)), Ok(state));
    }
    Ok(())
}

proptest! {
    #[test]
    fn a_quiz_survives_its_stored_form((programme, state) in states()) {
        prop_assert_eq!(decode(&programme, &encode(&programme, &state)), Ok(state));
    }

    #[test]
    fn any_text_is_read_without_a_panic(text in any::<String>()) {
        check_survives(&programme(), &text)?;
    }

    #[test]
    fn any_text_like_a_stored_quiz_is_read_without_a_panic(
        text in "[012345];(made-up|other);[0-4];(short|short [0-3]|full|areas area-[0-5]|areas |x)?;[0-9A-Zu]{0,5};\
                 ([0-9]{1,2},){0,4}[0-9]{0,5};[.?!&0-5a-f]{0,24};([0-9]{1,2},){0,2}[0-9]{0,2}\
                 (;([0-9]{1,2}:[0-9]{1,3},?){0,3})?(;([0-9]{1,2}:[fnmeo],?){0,3})?",
    ) {
        check_survives(&programme(), &text)?;
    }

    #[test]
    fn a_text_with_one_character_changed_is_read_without_a_panic(
        (programme, state) in states(),
        place in any::<prop::sample::Index>(),
        character in any::<char>(),
    ) {
        let mut text: Vec<char> = encode(&programme, &state).chars().collect();
        let place = place.index(text.len());
        text[place] = character;
        check_survives(&programme, &text.into_iter().collect::<String>())?;
    }

    #[test]
    fn another_edition_is_not_taken_up_but_carried_over((mut programme, state) in states()) {
        let text = encode(&programme, &state);
        programme.edition += 1;
        prop_assert_eq!(decode(&programme, &text), Err(SessionError::OtherEdition));
        // Nothing has changed its meaning.
        let carried = carry_over(&programme, &text).map(|state| state.sheet);
        prop_assert_eq!(carried, Some(state.sheet).filter(|sheet| !sheet.is_empty()));
    }
}
