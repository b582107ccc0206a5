//! The result as a picture: made on the device, the same bytes each time, and of nothing that was not chosen.

use anyhow::{Result, ensure};
use enig_core::i18n::{Locale, Text};
use enig_core::programme::Pack;
use enig_core::quiz::QuizState;
use enig_core::share::{PictureContent, PictureFormat, SharedResult};
use enig_e2e::{Engine, Role, Visit, Voter, eventually};

use serde_json::json;

use super::super::leaning;
use super::{choose, read, short_quiz};

/// The page may not fetch what it has made itself, so what it makes is noted.
const NOTES_FILES: &str = "window.made = [];
    const make = URL.createObjectURL;
    URL.createObjectURL = file => { window.made.push(file); return make.call(URL, file) };";

/// Has a picture made. Gives the text of what was made since, PNG and SVG, as hexadecimal SHA-256.
async fn make(voter: &Voter, format: PictureFormat) -> Result<serde_json::Value> {
    let name = match format {
        PictureFormat::Wide => Text::PictureWide,
        PictureFormat::Tall => Text::PictureTall,
        PictureFormat::Story => Text::PictureStory,
    };
    voter.page().script("window.made = []").await?;
    voter.page().await_one(Role::Radio, voter.words(name)).await?.click().await?;
    voter.makes_a_picture().await?;
    let look = async || {
        let made = voter.page().script("return window.made.length").await?;
        let is_shown = voter.page().has(Role::Link, voter.words(Text::PictureDownloadPng)).await?;
        Ok((made == json!(2) && is_shown).then_some(()))
    };
    eventually("the picture", look).await?;
    voter.page().shows(voter.words(Text::PictureMade)).await?;
    let script = "return Promise.all(window.made.map(async file => {
            const hash = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
            return Array.from(new Uint8Array(hash), byte => byte.toString(16)).join(' ');
        }))";
    voter.page().script(script).await
}

/// The words that a picture of the voter's answers has to show.
async fn alt(voter: &Voter, chosen: Option<&[usize]>) -> Result<String> {
    let content = PictureContent::of(&pack(voter), &quiz(voter).await?, chosen, &method(voter));
    Ok(content.unwrap().alt())
}

async fn quiz(voter: &Voter) -> Result<QuizState> {
    let run = voter.kept().await?.and_then(|kept| kept.run);
    Ok(QuizState { sheet: voter.sheet(), run, dismissed: Vec::new() })
}

fn pack(voter: &Voter) -> Pack {
    Pack { programme: voter.programme().clone(), texts: enig_core::i18n::Texts::of(Locale::Nb) }
}

/// Where pictures say that the method is explained.
fn method(voter: &Voter) -> String {
    format!("{}metode/", voter.home().replace("http://", ""))
}

async fn shown_alt(voter: &Voter) -> Result<serde_json::Value> {
    voter.page().script("return document.querySelector('.share img').alt").await
}

#[tokio::test]
async fn engines_a_picture_is_made_in_every_shape_and_the_same_twice() -> Result<()> {
    Visit::new()?
        .run(async |voter| {
            short_quiz(voter, leaning()).await?;
            voter.page().script(NOTES_FILES).await?;
            voter.link().await?;
            voter.page().press(voter.words(Text::PictureOpen)).await?;
            for format in PictureFormat::ALL {
                let first = make(voter, format).await?;
                let script = "const [png] = window.made;
                    const start = new Uint8Array(await png.slice(0, 8).arrayBuffer());
                    const { width, height } = await createImageBitmap(png);
                    const image = document.querySelector('.share img');
                    await image.decode();
                    return [[...start], png.type, width, height, image.naturalWidth]";
                let script = format!("return (async () => {{ {script} }})()");
                let (width, height) = format.size();
                assert_eq!(
                    voter.page().script(&script).await?,
                    json!([b"\x89PNG\r\n\x1a\n", "image/png", width, height, width])
                );
                for (text, extension) in
                    [(Text::PictureDownloadPng, "png"), (Text::PictureDownloadSvg, "svg")]
                {
                    let link = voter.page().link(voter.words(text)).await?;
                    let name = format!("{}.{extension}", format.file_stem());
                    assert_eq!(link.attr("download").await?, Some(name));
                    let address = link.attr("href").await?.unwrap_or_default();
                    ensure!(address.starts_with("blob:"), "{address}");
                }
                assert_eq!(make(voter, format).await?, first, "{format:?}");
            }
            assert_eq!(shown_alt(voter).await?, json!(alt(voter, None).await?));
            voter.page().shows(&alt(voter, None).await?).await
        })
        .await
}

#[tokio::test]
async fn a_picture_tells_what_was_chosen_and_nothing_else() -> Result<()> {
    Visit::with(Engine::Chromium)?
        .run(async |voter| {
            short_quiz(voter, leaning()).await?;
            voter.page().script(NOTES_FILES).await?;
            voter.link().await?;
            choose(voter, Text::ShareAreas).await?;
            let theme = voter.programme().themes[1].title.clone();
            voter.page().tick(&theme).await?;
            voter.page().press(voter.words(Text::PictureOpen)).await?;
            make(voter, PictureFormat::Wide).await?;
            let place = voter.programme().areas.len() + 1;
            let expected = alt(voter, Some(&[place])).await?;
            assert_eq!(shown_alt(voter).await?, json!(expected));
            // Another choice is another picture.
            choose(voter, Text::ShareAnswers).await?;
            ensure!(!voter.page().has(Role::Link, voter.words(Text::PictureDownloadPng)).await?);
            voter.page().press(voter.words(Text::PictureOpen)).await?;
            voter.page().shows(voter.words(Text::PictureNoAnswers)).await?;
            make(voter, PictureFormat::Wide).await?;
            assert_eq!(shown_alt(voter).await?, json!(alt(voter, None).await?));
            Ok(())
        })
        .await
}

#[tokio::test]
async fn a_picture_is_handed_on_alone_and_its_link_by_itself() -> Result<()> {
    let sheet = "Object.defineProperty(navigator, 'canShare', { value: () => true });
        Object.defineProperty(navigator, 'share', { value: async data => {
            if (window.refuses && data.files) throw new TypeError('no files');
            const [file] = data.files ?? [];
            const { files, ...rest } = data;
            window.shared = [rest, file?.name ?? '', file === window.made[0]];
        } });";
    Visit::with(Engine::Chromium)?
        .before_load(sheet)
        .run(async |voter| {
            short_quiz(voter, leaning()).await?;
            voter.page().script(NOTES_FILES).await?;
            voter.link().await?;
            voter.page().press(voter.words(Text::PictureOpen)).await?;
            make(voter, PictureFormat::Story).await?;
            let shared = async || {
                let look = async || {
                    let shared = voter.page().script("return window.shared ?? null").await?;
                    Ok((!shared.is_null()).then_some(shared))
                };
                eventually("what is shared", look).await
            };
            // Messengers drop a picture that comes with a text or a link.
            voter.press(Text::PictureHandOn).await?;
            assert_eq!(shared().await?, json!([{}, "enig-1080x1920.png", true]));
            voter.page().shows(voter.words(Text::PictureAlone)).await?;
            // The link stands above and again beside the picture: to no more than the picture shows.
            let (title, link) = (&voter.programme().title, voter.link().await?);
            let name = voter.words(Text::ShareLink);
            let [_, field] = &voter.page().find(Role::Text, name).await?[..] else {
                anyhow::bail!("no link beside the picture")
            };
            assert_eq!(field.prop("value").await?.as_ref(), Some(&link));
            voter.page().script("window.shared = null").await?;
            let ways = voter.page().find(Role::Button, voter.words(Text::HandOn)).await?;
            ways[1].click().await?;
            assert_eq!(shared().await?, json!([{ "title": title, "url": link }, "", false]));
            // A sheet that takes no file after all is given nothing else in its place.
            voter.page().script("window.refuses = true; window.shared = null").await?;
            voter.press(Text::PictureHandOn).await?;
            voter.page().shows(voter.words(Text::PictureNotHandedOn)).await?;
            assert_eq!(voter.page().script("return window.shared").await?, json!(null));
            Ok(())
        })
        .await
}

/// The comparison with a link as a picture.
#[tokio::test]
async fn engines_a_comparison_is_made_into_a_picture() -> Result<()> {
    Visit::new()?
        .run(async |voter| {
            short_quiz(voter, leaning()).await?;
            let theirs = format!("#r={}", voter.link_saying(60));
            voter.arrive_with(&theirs).await?;
            voter.sees_shared(60).await?;
            voter.press(Text::CompareOwn).await?;
            voter.sees_heading(Text::ClosestTitle).await?;
            voter.page().script(NOTES_FILES).await?;
            voter.page().press(voter.words(Text::PictureOpen)).await?;
            voter.page().shows(voter.words(Text::PictureIntroPair)).await?;
            let first = make(voter, PictureFormat::Tall).await?;
            assert_eq!(make(voter, PictureFormat::Tall).await?, first);
            let quiz = quiz(voter).await?;
            let own = SharedResult::own(voter.programme(), &quiz);
            let other = read(voter.programme(), &theirs);
            let picture =
                PictureContent::of_pair(&pack(voter), [&own, &other], true, &method(voter));
            assert_eq!(shown_alt(voter).await?, json!(picture.unwrap().alt()));
            // A link to one of the two would say whose it is.
            let name = voter.words(Text::PictureQuizLink);
            let field = voter.page().await_one(Role::Text, name).await?;
            assert_eq!(field.prop("value").await?.as_deref(), Some(voter.home()));
            voter.is_kept().await
        })
        .await
}
