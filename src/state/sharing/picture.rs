use super::{SharingStore, Telling};
use crate::browser::{page, sharing};
use crate::i18n::PictureText;
use crate::picture::{Content, Format, Glyphs, Picture};
use crate::route::{Page, TextPage};

/// What a picture shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PictureOf {
    /// The voter's own result: no more than a link of that kind, and of single answers nothing.
    Own(Telling),
    /// The open comparison.
    Comparison,
}

/// A picture of the voter's result that has been made. It goes with the page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PictureFile {
    /// The names of its files, PNG and SVG.
    pub names: [String; 2],
    /// Where the page finds them.
    pub addresses: [String; 2],
    /// What it shows, in words.
    pub alt: String,
    /// The link that goes along with it: to no more than it shows.
    link: String,
}

/// Results as pictures.
impl SharingStore {
    /// A text about pictures.
    pub fn picture_text(self, text: PictureText) -> String {
        text.in_language(self.quiz.read(|model| model.route.locale)).to_owned()
    }

    /// Whether there is anything to show.
    pub fn has_picture(self, of: &PictureOf) -> bool {
        self.content(of).is_some()
    }

    /// Makes a picture. `done` gets `None` where it could not be made.
    pub fn make_picture(
        self,
        of: &PictureOf,
        format: Format,
        done: impl FnOnce(Option<PictureFile>) + 'static,
    ) {
        let content = self.content(of);
        let link = match of {
            PictureOf::Own(telling @ Telling::Topics(_)) => self.link_to_result(telling),
            PictureOf::Own(_) => self.link_to_result(&Telling::Summary),
            // A link to one of the two would say whose it is.
            PictureOf::Comparison => None,
        };
        let link = link.unwrap_or_else(|| page::origin() + &self.quiz.link(Page::Quiz));
        sharing::letters(move |bytes| {
            let glyphs = bytes.and_then(|bytes| Glyphs::decode(&bytes));
            done(content.zip(glyphs).map(|(content, glyphs)| {
                let picture = Picture::of(&content, format, &glyphs);
                let name = |extension| [format.file_name(), extension].concat();
                let names = [name(".png"), name(".svg")];
                let addresses = [
                    sharing::keep_file(&names[0], &picture.png()),
                    sharing::keep_file(&names[1], picture.svg().as_bytes()),
                ];
                PictureFile { names, addresses, alt: content.alt(), link }
            }));
        });
    }

    fn content(self, of: &PictureOf) -> Option<Content> {
        let method = page::host() + &self.quiz.link(Page::Text(TextPage::Method));
        let telling = match of {
            PictureOf::Own(telling) => telling,
            PictureOf::Comparison => {
                let ([first, second], is_own) = self.compared()?;
                let both = [&first, &second];
                return self.quiz.read(|it| Content::of_pair(&it.pack, both, is_own, &method));
            }
        };
        let chosen = match telling {
            Telling::Summary | Telling::Answers => None,
            Telling::Topics(chosen) => Some(&**chosen),
        };
        self.quiz.read(|model| Content::of(&model.pack, &model.quiz, chosen, &method))
    }

    /// Whether the device has a share sheet for a picture.
    pub fn can_hand_on_picture(self, file: &PictureFile) -> bool {
        sharing::can_hand_on_file(&file.names[0], &file.link, &self.quiz_title())
    }

    /// Hands a picture on to the device's share sheet.
    pub fn hand_on_picture(
        self,
        file: &PictureFile,
        told: impl FnOnce(Option<PictureText>) + 'static,
    ) {
        let told = move |came_of_it: &str| {
            told((came_of_it == "failed").then_some(PictureText::NotHandedOn));
        };
        sharing::hand_on_file(&file.names[0], &file.link, &self.quiz_title(), told);
    }

    /// Copies what a picture shows in words.
    pub fn copy_alt(self, file: &PictureFile, told: impl FnOnce(Option<PictureText>) + 'static) {
        sharing::hand_on("copy", &file.alt, "", move |came_of_it| {
            let is_copied = came_of_it == "copied";
            told(Some(if is_copied { PictureText::Copied } else { PictureText::CopyYourself }));
        });
    }
}
