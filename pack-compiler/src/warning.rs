use enig_core::i18n::Locale;

use crate::Problem;

/// Something an editor should look at. It may be right as it is: then the pack's
/// `accepted-warnings.toml` says why.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Warning {
    /// Where it is, what it is and what to do.
    pub problem: Problem,
    /// Which rule it is about.
    pub kind: WarningKind,
    /// The id of the commitment, or the tag, that it is about.
    pub about: String,
}

/// A rule that has exceptions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum WarningKind {
    /// A statement has a LIX that is hard to read.
    HardToRead,
    /// A statement seems to ask for two things.
    TwoClaims,
    /// A statement says «ikke».
    NegatedStatement,
    /// Agreeing with a statement seems to mean disagreeing with the quote.
    ReversedStatement,
    /// An alternative says «ikke».
    NegatedAlternative,
    /// An explanation says who gains and not who pays.
    OneSided,
    /// A contested commitment has no alternative.
    NoAlternative,
    /// A text is nearly the same in bokmål and nynorsk.
    NearlySame,
    /// A text has straight quotation marks.
    StraightQuotes,
    /// A tag that no commitment has.
    UnusedTag,
    /// A tag that one commitment has: it links nothing.
    LonelyTag,
    /// A term of the glossary that no text uses.
    UnusedTerm,
    /// An accepted warning that there is none of.
    NotThere,
}

impl WarningKind {
    /// The kinds that can be accepted.
    pub const ACCEPTABLE: [Self; 12] = [
        Self::HardToRead,
        Self::TwoClaims,
        Self::NegatedStatement,
        Self::ReversedStatement,
        Self::NegatedAlternative,
        Self::OneSided,
        Self::NoAlternative,
        Self::NearlySame,
        Self::StraightQuotes,
        Self::UnusedTag,
        Self::LonelyTag,
        Self::UnusedTerm,
    ];

    /// Its name in `accepted-warnings.toml`.
    pub fn name(self) -> &'static str {
        match self {
            Self::HardToRead => "hard-to-read",
            Self::TwoClaims => "two-claims",
            Self::NegatedStatement => "negated-statement",
            Self::ReversedStatement => "reversed-statement",
            Self::NegatedAlternative => "negated-alternative",
            Self::OneSided => "one-sided",
            Self::NoAlternative => "no-alternative",
            Self::NearlySame => "nearly-same",
            Self::StraightQuotes => "straight-quotes",
            Self::UnusedTerm => "unused-term",
            Self::UnusedTag => "unused-tag",
            Self::LonelyTag => "lonely-tag",
            Self::NotThere => "not-there",
        }
    }

    /// The kind with a name, among those that can be accepted.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ACCEPTABLE.into_iter().find(|kind| kind.name() == name)
    }
}

/// How a text is named in messages: «the nb statement of `skolemat`».
pub(crate) fn text_name(locale: Locale, field: &str, id: &str) -> String {
    format!("the {} {field} of `{id}`", locale.tag())
}
