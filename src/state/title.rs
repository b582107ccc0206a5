use super::QuizStore;
use crate::i18n::{Text, digits};
use crate::route::{Page, Screen};

impl QuizStore {
    /// The title of the page: the screen's, and the quiz's. Never an answer, a result, or an area that the
    /// voter has come to in the quiz: a page on an area has its title before anybody presses anything.
    pub(super) fn title(self) -> String {
        let quiz_title = self.with(|programme, _| programme.title.clone());
        let screen_title = match self.screen() {
            Screen::Start => match self.page() {
                Page::Area(area) | Page::Embed(Some(area)) => {
                    self.with(|programme, _| programme.area(area).title.clone())
                }
                _ => return quiz_title,
            },
            Screen::ChooseAreas => self.text(Text::ChooseTitle),
            Screen::Statement(no, _) => match self.place(no) {
                Some((n, total)) => {
                    let (n, total) = (digits(n), digits(total));
                    self.fill(Text::StatementTitle, &[("n", &n), ("total", &total)])
                }
                None => self.text(Text::StatementAlone),
            },
            Screen::AreaFinished(_) => self.text(Text::YourAnswers),
            Screen::Overview => self.text(Text::OverviewTitle),
            Screen::Result => self.text(Text::ResultTitle),
            Screen::Shared => self.text(Text::SharedTitle),
            Screen::Compare => self.text(Text::CompareTitle),
        };
        [&screen_title, " – ", &quiz_title].concat()
    }
}
