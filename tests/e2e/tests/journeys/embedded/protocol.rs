//! What goes between the page and the frame, with a page that speaks for itself.

use anyhow::{Result, ensure};
use enig_e2e::{Engine, Hosted, hosted};

use super::super::{AGREE, DISAGREE};
use super::{BY_HAND, FRAME};

async fn is_answerable(quiz: &Hosted) -> Result<()> {
    quiz.enter_frame(FRAME).await?;
    quiz.answer(AGREE).await?;
    quiz.leave().await
}

/// Nothing but the protocol, and nobody but the page around the frame, is heard.
#[tokio::test]
async fn engines_what_is_not_the_protocol_changes_nothing() -> Result<()> {
    hosted(Engine::chosen(), BY_HAND, &[], async |quiz| {
        quiz.until("nonces.length").await?;
        quiz.script(
            "const cyclic = {}; cyclic.self = cyclic;
            const junk = [null, 42, '', [], cyclic, { ns: 'enig-embed', v: 2 }, { ns: 'enig-embed', v: 1 },
                { ns: 'enig-embed', v: 1, type: 'welcome', p: null }, JSON.parse('{\"__proto__\":{\"ns\":\"enig-embed\"}}'),
                { ns: 'enig-embed', v: 1, type: 'answer', p: { no: 1 } },
                { ns: 'enig-embed', v: 1, type: 'navigate', p: { url: 'javascript:alert(1)' } }, new Map(), 'x'.repeat(1e6)];
            for (const it of junk) frame.contentWindow.postMessage(it, '*');
            for (let n = 0; n < 1e5; n += 1) frame.contentWindow.postMessage(n, '*');
            // Another frame of the page knows the nonce.
            const other = document.createElement('iframe');
            other.srcdoc = '<p>x</p>';
            window.forged = new Promise((done) => { other.onload = () => {
                const { port1, port2 } = new MessageChannel();
                port1.onmessage = ({ data }) => heard.push(`forged ${data.type}`);
                const text = JSON.stringify({ ns: 'enig-embed', v: 1, type: 'welcome', seq: 0, p: { nonce: nonces[0], events: 'progress' } });
                other.contentWindow.passed = port2;
                const script = `parent.frame.contentWindow.postMessage(${text}, '*', [passed])`;
                other.contentWindow.eval(script);
                done();
            } });
            document.body.append(other);",
        )
        .await?;
        is_answerable(quiz).await?;
        ensure!(quiz.script("return heard.length").await? == 1, "more than a hello was heard");
        quiz.script("window.port = welcome()").await?;
        quiz.until("heard.some((it) => it.startsWith('height'))").await?;
        ensure!(quiz.script("return heard.some((it) => it.startsWith('forged'))").await? == false);
        Ok(())
    })
    .await
}

/// The first way counts; a wrong nonce opens none; a closed one ends nothing.
#[tokio::test]
async fn engines_one_way_and_no_other() -> Result<()> {
    hosted(Engine::chosen(), BY_HAND, &[], async |quiz| {
        quiz.until("nonces.length").await?;
        quiz.script("welcome({ nonce: 'wrong' }); window.port = welcome(); window.second = welcome({ events: 'progress' })")
            .await?;
        quiz.until("heard.filter((it) => it.startsWith('height')).length").await?;
        quiz.script("port.close()").await?;
        is_answerable(quiz).await?;
        ensure!(quiz.script("return heard.filter((it) => it.startsWith('height')).length").await? == 1);
        ensure!(quiz.script("return heard.some((it) => it.startsWith('progress'))").await? == false);
        // A page that comes late asks for another hello.
        quiz.script("say('knock', {})").await?;
        quiz.until("nonces.length === 2 && nonces[0] === nonces[1]").await?;
        Ok(())
    })
    .await
}

/// Without being asked for more, the frame says hello, its height, and where the next statement is.
#[tokio::test]
async fn engines_a_page_hears_nothing_else() -> Result<()> {
    hosted(Engine::chosen(), BY_HAND, &[], async |quiz| {
        quiz.until("nonces.length").await?;
        quiz.script("welcome({ events: 'none' })").await?;
        quiz.enter_frame(FRAME).await?;
        for answer in [AGREE, DISAGREE, AGREE] {
            quiz.answer(answer).await?;
        }
        quiz.leave().await?;
        let heard = quiz.script("return heard").await?;
        for message in heard.as_array().into_iter().flatten().filter_map(|it| it.as_str()) {
            let (kind, said) = message.split_once(' ').unwrap_or_default();
            let is_known = match kind {
                "hello" => said == "null",
                "height" => said.starts_with("{\"px\":"),
                "reveal" => said.starts_with("{\"top\":"),
                _ => false,
            };
            ensure!(is_known, "heard «{message}»");
        }
        Ok(())
    })
    .await
}
