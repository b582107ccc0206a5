use enig_core::i18n::Text;
use enig_core::route::{Page, TextPage};
use enig_core::share::{PictureContent, PictureFormat};
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::{Quiz, ShareScope};
use crate::browser::{device, files, page, picture};

/// What a picture is of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PictureSubject {
    /// The voter's own result. Of single answers it shows nothing.
    Own(ShareScope),
    /// The open comparison.
    Comparison,
}

/// A picture that has been made. Its addresses live as long as the page, or until the next one is made.
#[derive(Clone, Debug)]
pub struct PictureFile {
    /// The names of its files, PNG and SVG.
    pub names: [String; 2],
    /// Where the page finds them.
    pub addresses: [String; 2],
    /// What it shows, in words.
    pub alt: String,
    /// The link that may be shared beside it, to no more than it shows.
    pub link: String,
    /// What that link is called.
    pub link_name: Text,
    /// The PNG file, to be shared.
    png: files::File,
}

/// Results as pictures.
impl Quiz {
    /// Whether there is anything to show.
    pub fn has_picture(self, subject: &PictureSubject) -> bool {
        self.picture_content(subject).is_some()
    }

    /// Makes a picture. `done` gets `None` where it could not be made.
    pub fn make_picture(
        self,
        subject: &PictureSubject,
        format: PictureFormat,
        done: impl FnOnce(Option<PictureFile>) + 'static,
    ) {
        let content = self.picture_content(subject);
        let link = match subject {
            PictureSubject::Own(scope @ ShareScope::Topics(_)) => self.link_to_result(scope),
            PictureSubject::Own(_) => self.link_to_result(&ShareScope::Summary),
            // A link to one of the two would say whose it is.
            PictureSubject::Comparison => None,
        };
        let link_name = if link.is_some() { Text::ShareLink } else { Text::PictureQuizLink };
        let link = link.unwrap_or_else(|| page::origin() + &self.link(Page::Quiz));
        spawn_local(async move {
            let Some(content) = content else { return done(None) };
            done(render(&content, format).await.map(|(png, svg)| PictureFile {
                names:
                    ["png", "svg"].map(|extension| format!("{}.{extension}", format.file_stem())),
                addresses: [files::address_of(&png), files::address_of(&svg)],
                alt: content.alt(),
                link,
                link_name,
                png,
            }));
        });
    }

    /// Gives up the addresses of a picture that is shown no longer.
    pub fn release_picture(self, file: &PictureFile) {
        for address in &file.addresses {
            files::release(address);
        }
    }

    fn picture_content(self, subject: &PictureSubject) -> Option<PictureContent> {
        let method = page::host() + &self.link(Page::Text(TextPage::Method));
        let pack = self.pack();
        let scope = match subject {
            PictureSubject::Own(scope) => scope,
            PictureSubject::Comparison => {
                let ([first, second], is_own) = untrack(|| self.compared())?;
                return PictureContent::of_pair(&pack, [&first, &second], is_own, &method);
            }
        };
        let topics = match scope {
            ShareScope::Summary | ShareScope::Answers => None,
            ShareScope::Topics(chosen) => Some(&**chosen),
        };
        PictureContent::of(&pack, &self.state(), topics, &method)
    }

    /// Whether the device has a share sheet for a picture.
    pub fn can_share_picture(self, picture: &PictureFile) -> bool {
        device::can_share_file(&picture.png)
    }

    /// Opens the share sheet with a picture and nothing else. `notify` gets what there is to say.
    pub fn share_picture(self, picture: &PictureFile, notify: impl FnOnce(Option<Text>) + 'static) {
        let file = picture.png.clone();
        spawn_local(async move {
            let shared = device::share_file(&file).await;
            notify((shared == device::Shared::Failed).then_some(Text::PictureNotHandedOn));
        });
    }

    /// Copies what a picture shows in words. `notify` gets what there is to say.
    pub fn copy_picture_text(self, alt: String, notify: impl FnOnce(Option<Text>) + 'static) {
        spawn_local(async move {
            let is_copied = device::copy(&alt).await;
            notify(Some(if is_copied { Text::PictureCopied } else { Text::PictureCopyYourself }));
        });
    }
}

/// The PNG and the SVG file of a picture.
async fn render(
    content: &PictureContent,
    format: PictureFormat,
) -> Option<(files::File, files::File)> {
    let (png, svg) = picture::render(content, format).await?;
    let stem = format.file_stem();
    let png = files::file(&format!("{stem}.png"), "image/png", &png)?;
    Some((png, files::file(&format!("{stem}.svg"), "image/svg+xml", svg.as_bytes())?))
}
