use super::{SharingStore, Telling};
use crate::browser::sharing;
use crate::i18n::PictureText;
use crate::picture::{Content, Format, Glyphs, Picture};

/// A picture of the voter's result that has been made. It goes with the page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PictureFile {
    /// The names of its files, PNG and SVG.
    pub names: [String; 2],
    /// Where the page finds them.
    pub addresses: [String; 2],
    /// What it shows, in words.
    pub alt: String,
}

/// The voter's own result as a picture.
impl SharingStore {
    /// A text about pictures.
    pub fn picture_text(self, text: PictureText) -> String {
        text.in_language(self.quiz.read(|model| model.route.locale)).to_owned()
    }

    /// Makes a picture that tells no more than a link of that kind, and of single answers nothing. `done`
    /// gets `None` where it could not be made.
    pub fn make_picture(
        self,
        telling: &Telling,
        format: Format,
        done: impl FnOnce(Option<PictureFile>) + 'static,
    ) {
        let chosen = match telling {
            Telling::Summary | Telling::Answers => None,
            Telling::Topics(chosen) => Some(&**chosen),
        };
        let content = self.quiz.read(|model| Content::of(&model.pack, &model.quiz, chosen));
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
                PictureFile { names, addresses, alt: content.alt() }
            }));
        });
    }

    /// Whether the device has a share sheet for a picture.
    pub fn can_hand_on_picture(self, file: &PictureFile) -> bool {
        sharing::can_hand_on_file(&file.names[0], &self.quiz_title())
    }

    /// Hands a picture on to the device's share sheet.
    pub fn hand_on_picture(
        self,
        file: &PictureFile,
        told: impl FnOnce(Option<PictureText>) + 'static,
    ) {
        sharing::hand_on("file", &file.names[0], &self.quiz_title(), move |came_of_it| {
            told((came_of_it == "failed").then_some(PictureText::NotHandedOn));
        });
    }

    /// Copies what a picture shows in words.
    pub fn copy_alt(self, file: &PictureFile, told: impl FnOnce(Option<PictureText>) + 'static) {
        sharing::hand_on("copy", &file.alt, "", move |came_of_it| {
            let is_copied = came_of_it == "copied";
            told(Some(if is_copied { PictureText::Copied } else { PictureText::CopyYourself }));
        });
    }
}
