//! `tests/packs/second`: an invented list in an invented town, in two languages and without themes.

use enig_core::i18n::Locale;
use enig_core::programme::{Mode, Pack};
use enig_pack_compiler::{Coverage, Report, check, compile, read};

use super::packs;

#[test]
fn a_pack_of_another_domain_has_no_problems() {
    let pack = read(&packs().join("second")).expect("the pack can be read");
    let Report { errors, warnings, accepted } = check(&pack);
    assert_eq!((errors, warnings), (Vec::new(), Vec::new()));
    assert_eq!(accepted.len(), 1);
    let covered: Vec<_> =
        Coverage::of(&pack).documents(&pack).iter().map(|of| (of.covered, of.bullets)).collect();
    assert_eq!(covered, [(8, 8), (4, 4)]);
}

#[test]
fn it_compiles_in_its_own_languages() {
    let pack = read(&packs().join("second")).expect("the pack can be read");
    assert_eq!(pack.languages(), [Locale::Nb, Locale::En]);
    for locale in pack.languages() {
        let compiled = compile(&pack, locale).expect("the pack compiles");
        let bytes = compiled.encode();
        let programme = Pack::decode(&bytes).expect("the app can read the pack").programme;
        assert_eq!(programme.locales().collect::<Vec<_>>(), [Locale::Nb, Locale::En]);
        assert_eq!((programme.areas.len(), programme.commitments.len()), (3, 12));
        assert_eq!(programme.themes, []);
        assert_eq!(programme.sender.mode, Mode::InHouse);
    }
}
