/// What a link of the voter's own shall tell.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Telling {
    /// The per cents.
    #[default]
    Summary,
    /// The per cents of some areas and themes, by their places in [`crate::share::Summary::topics`].
    Topics(Vec<usize>),
    /// Every answer.
    Answers,
}
