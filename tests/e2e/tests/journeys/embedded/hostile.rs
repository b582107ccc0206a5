//! A frame that is no quiz, and lies.

use anyhow::{Result, ensure};
use enig_e2e::{Engine, HostPage, hosted};

use super::QUIZ;

/// Says hello as the quiz does, and then what it is told to say.
const LIAR: &str = "<!doctype html><script>
    const message = (type, p) => ({ ns: 'enig-embed', v: 1, type, seq: 0, p });
    addEventListener('message', ({ ports, data }) => {
        if (data.type !== 'welcome') return;
        const [port] = ports;
        const say = (type, p) => port.postMessage(message(type, p));
        say('navigate', { url: 'javascript:parent.hurt = true' });
        say('fail', { code: '<script>' });
        say('progress', { percent: 26 });
        for (const px of [NaN, -1, '100px', 1e9, null, Infinity, {}]) say('height', { px });
        port.postMessage(null);
        port.postMessage({ ns: 'enig-embed', v: 1, type: 'height', p: 'x' });
        setTimeout(() => {
            let px = 400;
            setInterval(() => say('height', { px: px += 40 }), 20);
        }, 500);
    });
    parent.postMessage(message('hello', { proto: [1], nonce: 'a' }), '*');
</script>";

#[tokio::test]
async fn engines_a_lying_frame_is_held_within_bounds() -> Result<()> {
    let liar = HostPage::serve(LIAR, &[])?;
    let html = format!(
        "<enig-quiz id=\"quiz\" src=\"{}\" events></enig-quiz><script>
            window.told = [];
            window.sizes = [];
            for (const name of ['progress', 'fail']) quiz.addEventListener(`enig:${{name}}`, () => told.push(name));
        </script>{{script}}",
        liar.address()
    );
    hosted(Engine::chosen(), &html, &[], async |page| {
        // «1e9» is the only whole number of the first ones, and is cut to the most there may be.
        page.until(&format!(
            "parseInt({QUIZ}.shadowRoot?.querySelector('iframe')?.style.height) === 8000"
        ))
        .await?;
        page.until(&format!(
            "parseInt({QUIZ}.shadowRoot.querySelector('iframe').style.height) < 2000"
        ))
        .await?;
        // It grows for ever; the page lets it grow a dozen times, and then no more.
        page.script(&format!(
            "window.last = 0; window.still = 0;
            setInterval(() => {{
                const now = parseInt({QUIZ}.shadowRoot.querySelector('iframe').style.height);
                window.still = now === last ? still + 1 : 0;
                window.last = now;
            }}, 100)"
        ))
        .await?;
        page.until("still > 8").await?;
        let height = page.height(QUIZ).await?;
        ensure!(height < 8000, "it has grown to {height} pixels");
        ensure!(
            page.script("return told.length === 0 && window.hurt === undefined").await? == true
        );
        Ok(())
    })
    .await
}
