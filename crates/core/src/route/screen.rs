use crate::programme::{AreaIdx, CommitmentId, CommitmentIdx, Programme};
use crate::quiz::QuizState;

/// A screen of the quiz.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Screen {
    /// The start: the quizzes to choose from, and the first statement.
    #[default]
    Start,
    /// The choice of areas.
    ChooseAreas,
    /// A statement.
    Statement(CommitmentIdx, Origin),
    /// The end of an area.
    AreaFinished(AreaIdx),
    /// Every statement with its answer.
    Overview,
    /// The result.
    Result,
    /// A result that somebody has shared.
    Shared,
    /// A shared result compared with another one.
    Compare,
}

/// Where a statement was opened from: it decides where an answer leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// The quiz itself: an answer leads on.
    Quiz,
    /// The overview: an answer leads back to it.
    Overview,
    /// The result: an answer leads back to it.
    Result,
    /// The end of an area: an answer leads back to it.
    AreaFinished(AreaIdx),
}

impl Screen {
    /// Whether it is a statement.
    pub fn is_statement(self) -> bool {
        matches!(self, Self::Statement(..))
    }

    /// Whether it shows results of links, which are no part of the quiz.
    pub fn is_of_links(self) -> bool {
        matches!(self, Self::Shared | Self::Compare)
    }

    /// Whether it can be restored from a history entry: all screens but the start and the choice of areas
    /// need a quiz under way, and those of shared results need their link.
    pub fn is_available_in(self, quiz: &QuizState) -> bool {
        match self {
            Self::Start | Self::ChooseAreas => true,
            _ => quiz.run.is_some() && !self.is_of_links(),
        }
    }

    /// The text that names it in the browser's history entry, with permanent numbers and names.
    pub fn token(self, programme: &Programme) -> String {
        match self {
            Self::Start => "start".to_owned(),
            Self::ChooseAreas => "choose".to_owned(),
            Self::Statement(idx, origin) => {
                let statement = format!("statement {}", programme.commitment(idx).id);
                match origin {
                    Origin::Quiz => statement,
                    Origin::Overview => statement + " overview",
                    Origin::Result => statement + " result",
                    Origin::AreaFinished(area) => {
                        format!("{statement} area {}", programme.area(area).id)
                    }
                }
            }
            Self::AreaFinished(area) => format!("area {}", programme.area(area).id),
            Self::Overview => "overview".to_owned(),
            Self::Result => "result".to_owned(),
            Self::Shared => "shared".to_owned(),
            Self::Compare => "compare".to_owned(),
        }
    }

    /// Reads a token; `None` for any other text.
    pub fn parse(programme: &Programme, token: &str) -> Option<Self> {
        let words: Vec<&str> = token.split(' ').collect();
        let commitment = |id: &str| programme.commitment_with_id(CommitmentId::parse(id)?);
        Some(match words.as_slice() {
            ["start"] => Self::Start,
            ["choose"] => Self::ChooseAreas,
            ["overview"] => Self::Overview,
            ["result"] => Self::Result,
            ["shared"] => Self::Shared,
            ["compare"] => Self::Compare,
            ["area", id] => Self::AreaFinished(programme.area_named(id)?),
            ["statement", id] => Self::Statement(commitment(id)?, Origin::Quiz),
            ["statement", id, "overview"] => Self::Statement(commitment(id)?, Origin::Overview),
            ["statement", id, "result"] => Self::Statement(commitment(id)?, Origin::Result),
            ["statement", id, "area", area] => {
                Self::Statement(commitment(id)?, Origin::AreaFinished(programme.area_named(area)?))
            }
            _ => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::programme::fixture;
    use crate::quiz::{QuizEvent, QuizMode, Seed};

    #[track_caller]
    fn check(screen: Screen, token: &str) {
        let programme = fixture::programme(&[[2, 3]]);
        assert_eq!(screen.token(&programme), token);
        assert_eq!(Screen::parse(&programme, token), Some(screen));
    }

    #[test]
    fn every_screen_survives_its_token() {
        let statement = |origin| Screen::Statement(CommitmentIdx(4), origin);
        check(Screen::Start, "start");
        check(Screen::ChooseAreas, "choose");
        check(statement(Origin::Quiz), "statement 2");
        check(statement(Origin::Overview), "statement 2 overview");
        check(statement(Origin::Result), "statement 2 result");
        check(statement(Origin::AreaFinished(AreaIdx(1))), "statement 2 area area-1");
        check(Screen::AreaFinished(AreaIdx(0)), "area area-0");
        check(Screen::Overview, "overview");
        check(Screen::Result, "result");
        check(Screen::Shared, "shared");
        check(Screen::Compare, "compare");
    }

    #[test]
    fn without_a_quiz_only_the_ways_in_are_open() {
        let programme = fixture::programme(&[[2, 3]]);
        let mut quiz = QuizState::new(&programme);
        assert!(Screen::Start.is_available_in(&quiz));
        assert!(Screen::ChooseAreas.is_available_in(&quiz));
        assert!(!Screen::Result.is_available_in(&quiz));
        quiz.apply(&programme, QuizEvent::Started { mode: QuizMode::Full, seed: Seed::new(0) });
        assert!(Screen::Result.is_available_in(&quiz));
        assert!(!Screen::Shared.is_available_in(&quiz), "a link is no part of the quiz");
    }

    #[test]
    fn tokens_of_nothing_are_refused() {
        let programme = fixture::programme(&[[2, 3]]);
        for token in [
            "",
            " ",
            "Start",
            "start ",
            "area",
            "area area-2",
            "statement",
            "statement 3",
            "statement 2 start",
            "statement 2 area",
            "statement 2 area area-9",
            "statement 2 area area-0 more",
        ] {
            assert_eq!(Screen::parse(&programme, token), None, "{token:?}");
        }
    }
}
