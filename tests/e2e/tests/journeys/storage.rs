//! Browsers that keep nothing, and stored values that are not what they should be.

use anyhow::Result;
use enig_core::i18n::Text;
use enig_e2e::{Engine, KEY, Role, Visit, Voter};
use serde_json::json;

use super::{AGREE, leaning, result};

/// Reading the property throws, as with all cookies blocked.
const BLOCKED: &str = "
    for (const tier of ['sessionStorage', 'localStorage']) {
        Object.defineProperty(window, tier, {
            get() { throw new DOMException('blocked by the test', 'SecurityError') },
        });
    }";

/// There is a storage, and nothing fits in.
const FULL: &str = "
    Storage.prototype.setItem = () => {
        throw new DOMException('full, says the test', 'QuotaExceededError');
    };";

/// The quiz goes from beginning to end, and over a reload in the middle, with answers kept.
async fn complete(voter: &Voter) -> Result<()> {
    let mut answers = leaning();
    voter.answer(answers.next().unwrap()).await?;
    // Told once, not on every screen.
    voter.page().shows(voter.words(Text::StorageBlocked)).await?;
    voter.answer(answers.next().unwrap()).await?;
    assert_eq!(voter.page().text_of("[role=status]").await?, "");
    let asked = voter.statement().await?;
    voter.reload().await?;
    voter.is_asked(asked).await?;
    voter.is_kept().await?;
    voter.answer_all(|_| answers.next().unwrap()).await?;
    result::check(voter).await
}

#[tokio::test]
async fn blocked_storage() -> Result<()> {
    Visit::with(Engine::Chromium)?
        .before_load(BLOCKED)
        .run(async |voter| {
            complete(voter).await?;
            let remember = voter.words(Text::Remember);
            assert!(!voter.page().has(Role::Checkbox, remember).await?, "offers what it cannot do");
            Ok(())
        })
        .await
}

#[tokio::test]
async fn full_storage() -> Result<()> {
    Visit::with(Engine::Chromium)?.before_load(FULL).run(complete).await
}

/// The device is full, the tab is not: asked to remember, the tab must still keep the answers.
#[tokio::test]
async fn full_device() -> Result<()> {
    let full_device = "
        const set = Storage.prototype.setItem;
        Storage.prototype.setItem = function (...pair) {
            if (this === localStorage) throw new DOMException('full', 'QuotaExceededError');
            set.apply(this, pair);
        };";
    Visit::with(Engine::Chromium)?
        .before_load(full_device)
        .run(async |voter| {
            voter.answer(AGREE).await?;
            voter.press(Text::Overview).await?;
            voter.press(Text::ToResult).await?;
            voter.page().tick(voter.words(Text::Remember)).await?;
            voter.press(Text::ContinueQuiz).await?;
            voter.answer(AGREE).await?;
            let asked = voter.statement().await?;
            voter.reload().await?;
            voter.is_asked(asked).await?;
            voter.is_kept().await
        })
        .await
}

/// Deleting reaches the history entries as well, where the answers are without a storage.
#[tokio::test]
async fn deletion_with_blocked_storage() -> Result<()> {
    Visit::with(Engine::Chromium)?
        .before_load(BLOCKED)
        .run(async |voter| {
            for _ in 0..3 {
                voter.answer(AGREE).await?;
            }
            voter.press(Text::Overview).await?;
            voter.press(Text::ToResult).await?;
            voter.press(Text::DeleteAll).await?;
            voter.press(Text::DeleteYes).await?;
            voter.page().shows(voter.words(Text::Deleted)).await?;
            for _ in 0..4 {
                voter.browser().driver.back().await?;
                voter.reload().await?;
                assert_eq!(voter.statement().await?, voter.programme().start);
                assert!(voter.kept().await?.is_none_or(|kept| kept.sheet.is_empty()));
            }
            Ok(())
        })
        .await
}

/// Values that are no quiz of this programme, and what the voter is told.
fn unreadable(voter: &Voter) -> Vec<(String, Text)> {
    let programme = voter.programme();
    let stored = |edition: u16| format!("3;{};{edition};;;;4;;", programme.id);
    let damaged = ["", "null", "{}", "\u{0}", "1;2;3", "🙂;;;;;;;", "[object Object]"];
    let mut values: Vec<_> =
        damaged.iter().map(|value| ((*value).to_owned(), Text::StoredDamaged)).collect();
    values.push(("x".repeat(4_900_000), Text::StoredDamaged));
    values.push((format!("{}zzz", stored(programme.edition)), Text::StoredDamaged));
    values.push((stored(programme.edition + 1), Text::StoredOtherEdition));
    values.push(("2;another-programme;1;;;;4;;".to_owned(), Text::StoredOtherEdition));
    values.push((format!("5{}", &stored(programme.edition)[1..]), Text::StoredNewer));
    values
}

#[tokio::test]
async fn unreadable_values_are_ignored_and_removed() -> Result<()> {
    Visit::with(Engine::Chromium)?
        .run(async |voter| {
            for (value, told) in unreadable(voter) {
                for tier in ["sessionStorage", "localStorage"] {
                    let begin: String = value.chars().take(20).collect();
                    let set = format!("{tier}.setItem('{KEY}', {})", json!(value));
                    voter.page().script(&set).await?;
                    voter.arrive().await?;
                    let first = voter.statement().await?;
                    assert_eq!(first, voter.programme().start, "«{begin}» in {tier}");
                    voter.page().shows(voter.words(told)).await?;
                    let left = format!("return {tier}.getItem('{KEY}')");
                    assert!(
                        voter.page().script(&left).await?.is_null(),
                        "«{begin}» is still there"
                    );
                }
            }
            voter.answer(AGREE).await?;
            voter.is_kept().await
        })
        .await
}

/// Somebody clears the storage in the middle of the quiz: the next answer puts all of them back.
#[tokio::test]
async fn engines_storage_cleared_in_the_middle() -> Result<()> {
    Visit::new()?
        .run(async |voter| {
            for _ in 0..3 {
                voter.answer(AGREE).await?;
            }
            voter.page().script("sessionStorage.clear(); localStorage.clear()").await?;
            voter.answer(AGREE).await?;
            voter.is_kept().await?;
            let asked = voter.statement().await?;
            voter.reload().await?;
            voter.is_asked(asked).await?;
            voter.is_kept().await
        })
        .await
}

/// The storage fails in the middle of the quiz: the history entry takes over.
#[tokio::test]
async fn engines_storage_that_fails_in_the_middle() -> Result<()> {
    Visit::new()?
        .run(async |voter| {
            voter.answer(AGREE).await?;
            voter.page().script(FULL).await?;
            voter.answer(AGREE).await?;
            voter.page().shows(voter.words(Text::StorageBlocked)).await?;
            let asked = voter.statement().await?;
            voter.reload().await?;
            voter.is_asked(asked).await?;
            voter.is_kept().await
        })
        .await
}
