use std::sync::LazyLock;

use enig_core::i18n::{Locale, Texts};
use enig_core::programme::{Edition, Pack};

use crate::{check_plain, voter};

/// A compiled pack, and one whose end, the interface texts, is whole; and what is kept of an edition.
pub fn pack(data: &[u8]) {
    if let Some(edition) = Edition::decode(data) {
        assert_eq!(Edition::decode(&edition.encode()).as_ref(), Some(&edition));
        let _ = (edition.topics(), edition.highest_id());
    }
    check(data);
    check(&[data, &TEXTS].concat());
}

fn check(bytes: &[u8]) {
    match Pack::decode(bytes) {
        Ok(pack) => {
            assert_eq!(Pack::decode(&pack.encode()).as_ref(), Ok(&pack), "a pack does not survive");
            voter::take_all(&pack.programme, bytes.len() as u32);
        }
        Err(error) => check_plain(&error),
    }
}

/// The interface texts as they stand at the end of a pack.
static TEXTS: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let with = |texts| Pack { texts, ..Pack::default() }.encode();
    // Without texts, the last byte says that there are none.
    let start = with(Texts::default()).len() - 1;
    with(Texts::of(Locale::Nb)).split_off(start)
});

#[cfg(test)]
mod tests {
    use enig_core::programme::{DecodeError, Pack};

    use super::TEXTS;

    /// The seed holds everything but the texts, so that this input comes as far as the consistency check.
    #[test]
    fn a_seed_is_a_pack_once_the_texts_follow() {
        let seed = include_bytes!("../corpus/pack/two-with-one-number");
        assert_eq!(Pack::decode(seed), Err(DecodeError::Damaged));
        let inconsistent = DecodeError::Inconsistent("a commitment has no number of its own");
        assert_eq!(Pack::decode(&[seed, &TEXTS[..]].concat()), Err(inconsistent));
    }
}
