//! What only a browser can show of the parts: storage, blocked or full; the session store; the mounted app.
//! Journeys through the whole site stand in `tests/e2e`.
#![cfg(target_arch = "wasm32")]
#![allow(
    clippy::disallowed_methods,
    clippy::expect_used,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test reaches past the wall around the browser, and fails where anything is missing"
)]

#[path = "web/broken.rs"]
mod broken;
#[path = "web/mounted.rs"]
mod mounted;
#[path = "web/programme.rs"]
mod programme;

use enig::browser::storage::{self, StorageError, Tier};
use enig::state::SessionStore;
use enig_core::i18n::{Locale, Text, text};
use enig_core::programme::CommitmentIdx;
use enig_core::quiz::{Agreement, Answer, QuizEvent, QuizMode, QuizState, Seed};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

use broken::{Broken, run};
use mounted::Mounted;
use programme::pack;

wasm_bindgen_test_configure!(run_in_browser);

const TIERS: [Tier; 2] = [Tier::Tab, Tier::Device];
const AGREE: Answer = Answer::Rated(Agreement::StronglyAgree);

/// A quiz with one answer.
fn begun() -> QuizState {
    let programme = pack(Locale::Nb).programme;
    let mut quiz = QuizState::new(&programme);
    quiz.apply(&programme, QuizEvent::Started { mode: QuizMode::Short, seed: Seed::new(1) });
    quiz.apply(&programme, QuizEvent::Answered { idx: CommitmentIdx(0), answer: AGREE });
    quiz
}

fn save(remember: bool) -> Result<(), StorageError> {
    SessionStore::save(&pack(Locale::Nb).programme, &begun(), "result", remember)
}

fn load() -> Option<QuizState> {
    let kept = SessionStore::load(&pack(Locale::Nb).programme).expect("what is kept can be read");
    kept.map(|kept| kept.quiz)
}

#[wasm_bindgen_test]
fn a_value_is_kept_until_it_is_removed() {
    for tier in TIERS {
        assert!(storage::is_available(tier));
        assert_eq!(storage::read(tier, "key"), None);
        assert_eq!(storage::write(tier, "key", "Ærlig talt 🙂"), Ok(()));
        assert_eq!(storage::read(tier, "key").as_deref(), Some("Ærlig talt 🙂"));
        storage::remove(tier, "key");
        assert_eq!(storage::read(tier, "key"), None);
        storage::remove(tier, "key");
    }
}

#[wasm_bindgen_test]
fn blocked_storage_is_an_error_and_no_exception() {
    let _broken = Broken::without_storage();
    for tier in TIERS {
        assert!(!storage::is_available(tier));
        assert_eq!(storage::read(tier, "key"), None);
        assert_eq!(storage::write(tier, "key", "value"), Err(StorageError::Blocked));
        storage::remove(tier, "key");
    }
}

#[wasm_bindgen_test]
fn full_storage_still_reads() {
    for tier in TIERS {
        assert_eq!(storage::write(tier, "key", "before"), Ok(()));
        let broken = Broken::without_room();
        assert_eq!(storage::write(tier, "key", "after"), Err(StorageError::Full));
        assert_eq!(storage::read(tier, "key").as_deref(), Some("before"));
        drop(broken);
        storage::remove(tier, "key");
    }
}

#[wasm_bindgen_test]
fn the_session_store_keeps_in_the_tab_and_on_the_device_only_when_asked() {
    assert_eq!(save(false), Ok(()));
    assert!(!SessionStore::remembers());
    assert_eq!(load(), Some(begun()));
    assert_eq!(save(true), Ok(()));
    assert!(SessionStore::remembers());
    run("sessionStorage.clear()");
    assert_eq!(load(), Some(begun()), "the device has it when the tab is new");
    SessionStore::forget_on_device();
    assert_eq!(load(), None);
}

#[wasm_bindgen_test]
fn the_session_store_deletes_every_trace() {
    assert_eq!(save(true), Ok(()));
    SessionStore::delete("start");
    assert!(!SessionStore::remembers());
    assert_eq!(load(), None);
    run("history.replaceState(null, '')");
}

#[wasm_bindgen_test]
fn without_storage_the_session_store_uses_the_history_entry() {
    for broken in [Broken::without_storage, Broken::without_room] {
        let broken = broken();
        assert!(save(false).is_err());
        assert_eq!(load(), Some(begun()));
        SessionStore::delete("start");
        assert_eq!(load(), None);
        drop(broken);
    }
    run("history.replaceState(null, '')");
}

#[wasm_bindgen_test]
async fn an_answer_leads_to_the_next_statement() {
    let app = Mounted::app().await;
    let answer = text(Locale::Nb, Text::StronglyAgree);
    assert!(app.text_of("h2").contains("Statement 0"));
    app.press_button(Text::StronglyAgree).await;
    assert!(app.heading().contains("Statement") && !app.heading().contains("Statement 0"));
    assert_eq!(app.text_of("button[aria-pressed=true]"), "", "the next one has an answer");
    assert_eq!(app.text_of(":focus"), app.heading(), "focus is not on the heading");
    let kept = load().expect("the app has kept it");
    assert_eq!(kept.sheet.mark(CommitmentIdx(0)).answer, Some(AGREE));

    run("history.back()");
    app.comes_to("Made up").await;
    app.press_button(Text::Resume).await;
    app.press("button", answer).await;
    assert_eq!(load().expect("kept").sheet.answered(), 2);
}

#[wasm_bindgen_test]
async fn a_language_that_cannot_be_had_is_told_and_changes_nothing() {
    let app = Mounted::app().await;
    let failed = text(Locale::Nb, Text::LanguageFailed);
    app.press("a", Locale::En.name()).await;
    app.says("[role=status]", failed).await;
    assert!(app.heading().contains("(nb)"));
    app.press_button(Text::Mixed).await;
    assert_eq!(app.text_of("[role=status]"), "");
    app.serve("pack-en", &[0; 9]);
    app.press("a", Locale::En.name()).await;
    app.says("[role=status]", failed).await;
}

#[wasm_bindgen_test]
async fn another_language_changes_every_text_and_no_answer() {
    let app = Mounted::app().await;
    app.press_button(Text::Mixed).await;
    app.serve("pack-en", &pack(Locale::En).encode());
    let before = load();
    app.press("a", Locale::En.name()).await;
    app.says("h1", "(en)").await;
    app.press("button", text(Locale::En, Text::NoOpinion)).await;
    assert_eq!(load().expect("kept").sheet.answered(), before.expect("kept").sheet.answered() + 1);
    run("history.replaceState(null, '', '/')");
}
