use super::Quiz;
use enig_core::i18n::Text;
use enig_core::route::{Page, Screen};

impl Quiz {
    /// The title of the page: the screen's, and the quiz's. Never an answer, a result, or an area that the
    /// voter has come to in the quiz; an area's own page has its title before anybody presses anything.
    pub(super) fn title(self) -> String {
        let pack = self.pack();
        let programme = &pack.programme;
        let screen_title = match self.screen() {
            Screen::Start => match self.page() {
                Page::Shared => self.text(Text::SharedTitle),
                Page::Area(area) | Page::Embed(Some(area)) => programme.area(area).title.clone(),
                _ => return programme.title.clone(),
            },
            Screen::ChooseAreas => self.text(Text::ChooseTitle),
            Screen::Statement(idx, _) => match self.place(idx) {
                Some((n, total)) => self.n_of(Text::StatementTitle, n, total),
                None => self.text(Text::StatementAlone),
            },
            Screen::AreaFinished(_) => self.text(Text::YourAnswers),
            Screen::Overview => self.text(Text::OverviewTitle),
            Screen::Result => self.text(Text::ResultTitle),
            Screen::Shared => self.text(Text::SharedTitle),
            Screen::Compare => self.text(Text::CompareTitle),
        };
        format!("{screen_title} – {}", programme.title)
    }
}
