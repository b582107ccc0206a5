use crate::i18n::PictureText;
use crate::picture::Format;
use crate::state::{Local, PictureFile, PictureOf, SharingStore, Telling};
use crate::ui::elements::{button, group, link, long_disclosure, paragraph, span};
use crate::ui::piece::{Piece, element};

/// A result as a picture, made when it is asked for: what the link tells that was chosen, or a comparison.
pub fn picture_panel(sharing: SharingStore, of: PictureOf) -> Piece {
    let say = move |text| sharing.picture_text(text);
    long_disclosure(say(PictureText::Open), move || {
        let (format, said) = (Local::<Format>::default(), Local::<Option<PictureText>>::default());
        let made = Local::<Option<PictureFile>>::default();
        let intro = match of {
            PictureOf::Own(_) => PictureText::Intro,
            PictureOf::Comparison => PictureText::IntroPair,
        };
        let mut panel = vec![paragraph("plain", say(intro))];
        if of == PictureOf::Own(Telling::Answers) {
            panel.push(paragraph("plain", say(PictureText::NoAnswers)));
        }
        let choices = Format::ALL.map(|of| choice(sharing, &format, of));
        let legend = element("legend").text(&say(PictureText::Shape));
        panel.push(
            element("fieldset")
                .class("choose__areas")
                .holding(vec![legend, group("share__choices", choices.into())]),
        );
        let press = {
            let (said, made, of) = (said.clone(), made.clone(), of.clone());
            move || {
                made.set(None);
                said.set(Some(PictureText::Making));
                let (said, made) = (said.clone(), made.clone());
                sharing.make_picture(&of, format.get(), move |file| {
                    let is_made = file.is_some();
                    made.set(file);
                    said.set(Some(if is_made { PictureText::Made } else { PictureText::Failed }));
                });
            }
        };
        panel.push(group("actions", vec![button("button", say(PictureText::Make), press)]));
        let told = said.clone();
        let status = move || told.watched().map(say).unwrap_or_default();
        panel.push(paragraph("plain", String::new()).with("role", "status").live_text(status));
        let shown = move || made.watched().map(|file| picture(sharing, file, &said));
        panel.push(group("share__ways", Vec::new()).live(move || shown().unwrap_or_default()));
        panel
    })
}

fn choice(sharing: SharingStore, format: &Local<Format>, choice: Format) -> Piece {
    let name = match choice {
        Format::Wide => PictureText::Wide,
        Format::Tall => PictureText::Tall,
        Format::Story => PictureText::Story,
    };
    let format = format.clone();
    let radio = element("input")
        .with("type", "radio")
        .with("name", "picture")
        .with_mark("checked", format.get() == choice)
        .on_change(move |_| format.set(choice));
    let word = span("tick__word", sharing.picture_text(name));
    element("label").class("tick").and(radio).and(word)
}

/// The picture, its words, and ways to keep it and to hand it on.
fn picture(
    sharing: SharingStore,
    file: PictureFile,
    said: &Local<Option<PictureText>>,
) -> Vec<Piece> {
    let say = move |text| sharing.picture_text(text);
    let image = element("img").class("qr").with("src", &file.addresses[0]).with("alt", &file.alt);
    let [png, svg] = [(0, PictureText::DownloadPng), (1, PictureText::DownloadSvg)].map(
        |(which, text): (usize, _)| {
            link("button", file.addresses[which].clone(), say(text))
                .with("download", &file.names[which])
        },
    );
    let alt = paragraph("plain", file.alt.clone());
    let told = || {
        let said = said.clone();
        move |came_of_it| said.set(came_of_it)
    };
    let mut ways = Vec::new();
    if sharing.can_hand_on_picture(&file) {
        let (file, told) = (file.clone(), told());
        let hand_on = move || sharing.hand_on_picture(&file, told.clone());
        ways.push(button("button button--main", say(PictureText::HandOn), hand_on));
    }
    ways.extend([png, svg]);
    let told = told();
    let copy = move || sharing.copy_alt(&file, told.clone());
    vec![
        image,
        group("actions", ways),
        element("h3").text(&say(PictureText::Alt)),
        alt,
        group("actions", vec![button("button", say(PictureText::CopyAlt), copy)]),
    ]
}
