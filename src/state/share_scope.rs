/// How much of the voter's result a link or a picture shows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum ShareScope {
    /// The per cent of each area and theme.
    #[default]
    Summary,
    /// The per cents of some areas and themes, by their places in [`enig_core::share::Summary::topics`].
    Topics(Vec<usize>),
    /// Every answer.
    Answers,
}
