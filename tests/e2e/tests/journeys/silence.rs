//! Once the quiz is there, nothing is sent and nothing is fetched.

use anyhow::Result;
use enig_core::i18n::Text;
use enig_e2e::{Visit, Voter};
use serde_json::Value;

use super::{leaning, result};

/// Whatever the page has asked for so far, of any kind: files, beacons, pictures. What the policy refuses
/// does not get here, and fails every visit (`watch.rs`).
async fn asked_for(voter: &Voter) -> Result<Value> {
    let names = "performance.getEntriesByType('resource').map((entry) => entry.name)";
    voter.page().script(&format!("return {names}")).await
}

#[tokio::test]
async fn engines_nothing_is_asked_for_from_the_first_answer_to_the_result() -> Result<()> {
    Visit::new()?
        .run(async |voter| {
            voter.press(Text::WayShort).await?;
            let before = asked_for(voter).await?;
            assert!(before.as_array().is_some_and(|names| !names.is_empty()), "{before}");
            let mut answers = leaning();
            voter.answer_all(|_| answers.next().unwrap()).await?;
            result::check(voter).await?;
            assert_eq!(asked_for(voter).await?, before);
            Ok(())
        })
        .await
}

/// And what the privacy page names is there.
#[test]
fn the_privacy_page_names_tests_that_exist() {
    let package = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    for language in ["nb", "nn", "en"] {
        let page = package.join("../../pages").join(language).join("personvern.md");
        let text = std::fs::read_to_string(page).unwrap();
        let named = text.split('`').filter(|words| words.ends_with(".rs"));
        let files: Vec<_> = named.map(|name| package.join(name)).collect();
        assert_eq!(files.len(), 7, "{language}");
        assert!(files.iter().all(|file| file.is_file()), "{language}: {files:?}");
    }
}
