use anyhow::{Context, Result, ensure};
use enig_core::programme::CommitmentIdx;
use enig_core::quiz::{Answer, AnswerSheet, Mark, QuizState, Reason};
use enig_core::scoring::{Shown, shown_contested, shown_total};

use super::Voter;

/// Where the app keeps the answers.
pub const KEY: &str = "enig:v1:answers";

/// What was answered, as the test knows it, and as the app keeps it.
impl Voter {
    /// What this voter has answered, kept by the test and not by the app.
    pub fn sheet(&self) -> AnswerSheet {
        self.sheet.borrow().clone()
    }

    /// Notes an answer that the test gave in another way.
    pub fn note(&self, idx: CommitmentIdx, answer: Answer) {
        let mut sheet = self.sheet.borrow_mut();
        let mark = Mark { answer: Some(answer), ..sheet.mark(idx) };
        sheet.set(idx, mark);
    }

    /// Notes that a commitment has become important, or no longer is.
    pub fn note_importance(&self, idx: CommitmentIdx) {
        let mut sheet = self.sheet.borrow_mut();
        let mark = sheet.mark(idx);
        sheet.set(idx, Mark { important: !mark.important, ..mark });
    }

    /// Notes that the voter disagrees with a part of a commitment, counted from 0, or no longer.
    pub fn note_part(&self, idx: CommitmentIdx, part: u8) {
        let mut sheet = self.sheet.borrow_mut();
        let mark = sheet.mark(idx);
        sheet.set(idx, Mark { parts: mark.parts ^ (1 << part), ..mark });
    }

    /// Notes why the voter disagrees with a commitment.
    pub fn note_reason(&self, idx: CommitmentIdx, reason: Reason) {
        let mut sheet = self.sheet.borrow_mut();
        let mark = sheet.mark(idx);
        sheet.set(idx, Mark { reason: Some(reason), ..mark });
    }

    /// What the result must tell of this voter's answers.
    pub async fn expected(&self) -> Result<Shown> {
        Ok(shown_total(self.programme(), &self.quiz().await?))
    }

    /// What the result must tell of the answers to what is contested, if anything.
    pub async fn expected_of_contested(&self) -> Result<Option<Shown>> {
        Ok(shown_contested(self.programme(), &self.quiz().await?))
    }

    /// The answers that are noted, in the quiz that is kept.
    async fn quiz(&self) -> Result<QuizState> {
        let run = self.kept().await?.and_then(|kept| kept.run);
        Ok(QuizState { sheet: self.sheet(), run, dismissed: Vec::new() })
    }

    /// The quiz as the tab keeps it: in its storage, or else in the history entry.
    pub async fn kept(&self) -> Result<Option<QuizState>> {
        let script = "try {
            const kept = sessionStorage.getItem(arguments[0]);
            if (kept !== null) return kept;
        } catch {}
        return history.state?.split('\\n')[1] ?? null";
        let text = self.browser.driver.execute(script, [KEY.into()]).await?;
        let decode = |text| enig_core::session::decode(self.programme(), text);
        let quiz = text.json().as_str().map(decode).transpose();
        quiz.context("what the tab keeps cannot be read")
    }

    /// Fails unless the tab keeps exactly what this voter has answered.
    pub async fn is_kept(&self) -> Result<()> {
        let kept = self.kept().await?.context("nothing is kept")?.sheet;
        for (idx, given) in self.sheet().iter() {
            let kept = kept.mark(idx);
            ensure!(
                kept == given,
                "«{}»: given {given:?}, kept {kept:?}",
                self.statement_text(idx)
            );
        }
        Ok(())
    }
}
