use enig_core::i18n::Text;
use enig_core::programme::{Area, Pack};

/// What stands on the picture of a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::site) struct Card {
    /// What the page is about, in large letters.
    pub(in crate::site) title: String,
    /// A line above it: what the title belongs to.
    pub(in crate::site) kicker: Option<String>,
    /// Who is behind the quiz. Never shortened.
    pub(in crate::site) sender: String,
    /// Which edition of the programme.
    pub(in crate::site) edition: String,
}

impl Card {
    /// The start page's: the quiz.
    pub(in crate::site) fn of_start(pack: &Pack) -> Self {
        Self { title: pack.programme.title.clone(), kicker: None, ..Self::blank(pack) }
    }

    /// An area's: its name, and the quiz it belongs to.
    pub(in crate::site) fn of_area(pack: &Pack, area: &Area) -> Self {
        let kicker = Some(pack.programme.title.clone());
        Self { title: area.title.clone(), kicker, ..Self::blank(pack) }
    }

    fn blank(pack: &Pack) -> Self {
        let Pack { programme, texts } = pack;
        let n = programme.edition.to_string();
        let date = programme.edition_date.as_str();
        Self {
            title: String::new(),
            kicker: None,
            sender: programme.sender.label.clone(),
            edition: texts.fill(Text::Edition, &[("n", &n), ("date", date)]),
        }
    }
}
