use enig_core::i18n::Text;
use enig_core::share::PictureFormat;
use leptos::prelude::*;

use super::download::Download;
use super::link_ways::LinkWays;
use crate::components::{Actions, Button, LazyDisclosure, Remount, Status, Tick};
use crate::state::{FocusTarget, PictureFile, PictureSubject, ShareScope, use_quiz};

/// A result as a picture, made when it is asked for.
#[component]
pub fn PicturePanel(
    /// What it is of.
    subject: PictureSubject,
) -> impl IntoView {
    let quiz = use_quiz();
    let content = move || view! { <PictureMaker subject=subject.clone() /> }.into_any();
    view! { <LazyDisclosure summary=quiz.text(Text::PictureOpen) content /> }
}

/// The choice of a shape, and the picture once it has been made.
#[component]
fn PictureMaker(
    /// What the picture is of.
    subject: PictureSubject,
) -> impl IntoView {
    let quiz = use_quiz();
    let format = RwSignal::new(PictureFormat::default());
    let message = RwSignal::new(None);
    let picture = RwSignal::new(None::<PictureFile>);
    let intro = match subject {
        PictureSubject::Own(_) => Text::PictureIntro,
        PictureSubject::Comparison => Text::PictureIntroPair,
    };
    let no_answers = (subject == PictureSubject::Own(ShareScope::Answers))
        .then(|| view! { <p class="plain">{quiz.text(Text::PictureNoAnswers)}</p> }.into_any());
    let choices = PictureFormat::ALL.map(|choice| view! { <Shape format choice /> }.into_any());
    let make = move || {
        if let Some(before) = picture.get_untracked() {
            quiz.release_picture(&before);
        }
        picture.set(None);
        message.set(Some(Text::PictureMaking));
        quiz.make_picture(&subject, format.get_untracked(), move |file| {
            let is_made = file.is_some();
            picture.set(file);
            message.set(Some(if is_made { Text::PictureMade } else { Text::PictureFailed }));
        });
    };
    let made = move || {
        let view = |picture| view! { <MadePicture picture message /> }.into_any();
        picture.get().map(view).into_any()
    };
    view! {
        <p class="plain">{quiz.text(intro)}</p>
        {no_answers}
        <fieldset class="choose__areas">
            <legend>{quiz.text(Text::PictureShape)}</legend>
            <div class="share__choices">{Vec::from(choices)}</div>
        </fieldset>
        <Actions>
            <Button label=quiz.text(Text::PictureMake) on_press=make />
        </Actions>
        <Status text=move || message.get() />
        <div class="share__ways"><Remount content=made /></div>
    }
}

/// A shape that a picture can have.
#[component]
fn Shape(
    /// The shape that is chosen.
    format: RwSignal<PictureFormat>,
    /// This one.
    choice: PictureFormat,
) -> impl IntoView {
    let name = match choice {
        PictureFormat::Wide => Text::PictureWide,
        PictureFormat::Tall => Text::PictureTall,
        PictureFormat::Story => Text::PictureStory,
    };
    view! {
        <Tick
            label=use_quiz().text(name)
            choice_of="picture"
            checked=move || format.get() == choice
            on_toggle=move || format.set(choice)
        />
    }
}

/// The picture, what it shows in words, and ways to keep and to share it.
#[component]
fn MadePicture(
    /// The picture.
    picture: PictureFile,
    /// Where it is said that what it shows was copied.
    message: RwSignal<Option<Text>>,
) -> impl IntoView {
    let quiz = use_quiz();
    let PictureFile { names, addresses, alt, link, link_name, .. } = picture.clone();
    let ([png, svg], [png_address, svg_address]) = (names, addresses);
    let can_share = quiz.can_share_picture(&picture);
    let hint = (!can_share && quiz.is_in_app())
        .then(|| view! { <p class="plain">{quiz.text(Text::InAppPicture)}</p> }.into_any());
    let kept = RwSignal::new(None);
    let share = can_share.then(|| {
        let share = move || quiz.share_picture(&picture, move |text| kept.set(text));
        let label = quiz.text(Text::PictureHandOn);
        view! { <Button label class="button button--main" on_press=share /> }.into_any()
    });
    let copied = alt.clone();
    let copy = move || quiz.copy_picture_text(copied.clone(), move |text| message.set(text));
    view! {
        <img class="qr" src=png_address.clone() alt=alt.clone() />
        {hint}
        <Actions>
            {share}
            <Download
                label=Text::PictureDownloadPng
                address=png_address
                name=png
                class="button"
                otherwise=Text::InAppPress
                message=kept
            />
            <Download
                label=Text::PictureDownloadSvg
                address=svg_address
                name=svg
                class="button"
                otherwise=Text::InAppPress
                message=kept
            />
        </Actions>
        <Status text=move || kept.get() />
        <p class="plain">{quiz.text(Text::PictureAlone)}</p>
        <LinkWays link name=link_name field=FocusTarget::PictureLink />
        <h3>{quiz.text(Text::PictureAlt)}</h3>
        <p class="plain">{alt}</p>
        <Actions>
            <Button label=quiz.text(Text::PictureCopyAlt) on_press=copy />
        </Actions>
    }
}
