//! The QR code, photographed.

use anyhow::{Context, Result};
use enig_core::i18n::Text;
use enig_e2e::{Engine, Visit, Voter};

use super::super::leaning;
use super::short_quiz;

/// What a reader of QR codes finds in a picture of the page.
fn scanned(picture: &[u8]) -> Result<String> {
    let mut decoder = png::Decoder::new(std::io::Cursor::new(picture));
    decoder.set_transformations(png::Transformations::normalize_to_color8());
    let mut reader = decoder.read_info()?;
    let mut bytes = vec![0; reader.output_buffer_size().context("too large a picture")?];
    let info = reader.next_frame(&mut bytes)?;
    let samples = info.color_type.samples();
    let (width, height) = (usize::try_from(info.width)?, usize::try_from(info.height)?);
    let mut prepared = rqrr::PreparedImage::prepare_from_greyscale(width, height, |x, y| {
        bytes[(y * width + x) * samples]
    });
    let grids = prepared.detect_grids();
    let (_, text) = grids.first().context("no code is seen")?.decode()?;
    Ok(text)
}

/// Dark on light in every scheme, with enough light around it: readers find the link.
#[tokio::test]
async fn t74_a_code_is_read_in_light_and_dark() -> Result<()> {
    Visit::with(Engine::Chromium)?
        .run(async |voter: &Voter| {
            short_quiz(voter, leaning()).await?;
            let link = voter.link().await?;
            voter.press(Text::ShowQr).await?;
            for scheme in ["light", "dark"] {
                voter.browser().emulate("screen", &[("prefers-color-scheme", scheme)]).await?;
                voter.page().script("document.querySelector('.qr').scrollIntoView()").await?;
                voter.settled().await?;
                let picture = voter.browser().driver.screenshot_as_png().await?;
                let text = scanned(&picture).context(scheme)?;
                assert_eq!(text.to_lowercase(), link.to_lowercase(), "{scheme}");
            }
            Ok(())
        })
        .await
}
