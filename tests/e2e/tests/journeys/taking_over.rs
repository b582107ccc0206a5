//! From the page as a file to the running app: no press is lost or taken twice, and nothing moves.

use anyhow::{Result, ensure};
use enig_core::i18n::{Locale, Text};
use enig_e2e::{Engine, Role, Size, Visit, Voter, eventually};
use serde_json::Value;

use super::{AGREE, DISAGREE};

/// Holds back what the page fetches until `release()`.
const HOLD: &str = "
    const held = [];
    const fetchNow = window.fetch;
    window.fetch = (...request) => window.isReleased
        ? fetchNow(...request)
        : new Promise(go => held.push(() => go(fetchNow(...request))));
    window.release = () => { window.isReleased = true; held.splice(0).forEach(go => go()); };";

/// Finds an answer by how it begins, and does something once it is time.
const PRESS: &str = "
    const answer = words => [...document.querySelectorAll('.answer')]
        .find(it => it.textContent.startsWith(words));
    const disagree = () => answer('Helt uenig');
    const once = (isTime, act) => {
        const watcher = new MutationObserver(() => {
            if (!isTime()) return;
            watcher.disconnect();
            act();
        });
        watcher.observe(document, { childList: true, subtree: true });
    };";

/// A press at a moment of the load is taken exactly once, whatever was pressed before.
async fn is_taken_once(address: &str, script: &str, total: usize) -> Result<()> {
    Visit::with(Engine::Chromium)?
        .before_load(&format!("{PRESS} {script}"))
        .starting_on(address)
        .run(async |voter| {
            let values = [("n", "2"), ("total", &*total.to_string())];
            voter.page().shows(&voter.filled(Text::Position, &values)).await?;
            let kept = voter.kept().await?.map(|kept| kept.sheet);
            let answers = kept.map(|sheet| sheet.iter().filter_map(|it| it.1.answer).collect());
            assert_eq!(answers, Some(vec![DISAGREE]));
            Ok(())
        })
        .await
}

/// Each moment of the load, and what makes the press happen then.
const MOMENTS: [(&str, &str); 5] = [
    // The parser has just made the button: nothing but the first script has run.
    ("as soon as the answer is there", "once(() => disagree(), () => disagree().click());"),
    // The page is complete and has been answered once already; nothing of the app is there.
    (
        "before anything has arrived",
        "const held = [], fetchNow = window.fetch;
        window.fetch = (...request) => new Promise(go => held.push(() => go(fetchNow(...request))));
        addEventListener('DOMContentLoaded', () => {
            if (!disagree()) return;
            answer('Helt enig').click();
            disagree().click();
            window.fetch = fetchNow;
            held.forEach(go => go());
        });",
    ),
    // The module is compiled, and the app is started next.
    (
        "right before the app starts",
        "const instantiate = WebAssembly.instantiateStreaming;
        WebAssembly.instantiateStreaming = async (...all) => {
            const made = await instantiate(...all);
            disagree().click();
            return made;
        };",
    ),
    // The app is being put beside the page, and has not taken its place yet.
    (
        "while the app is put in place",
        "const append = Node.prototype.appendChild, insert = Node.prototype.insertBefore;
        let isPressed = false;
        const press = (parent) => {
            if (isPressed || parent.id !== 'app' || document.readyState === 'loading') return;
            isPressed = true;
            disagree().click();
        };
        Node.prototype.appendChild = function (...all) { press(this); return append.apply(this, all); };
        Node.prototype.insertBefore = function (...all) { press(this); return insert.apply(this, all); };",
    ),
    // The page is gone: the press is the app's own.
    (
        "as soon as the app is alone",
        "once(() => disagree() && !document.getElementById('shell'), () => disagree().click());",
    ),
];

async fn at_every_moment(address: &str, total: usize) -> Result<()> {
    for (moment, script) in MOMENTS {
        is_taken_once(address, script, total).await.map_err(|error| error.context(moment))?;
    }
    Ok(())
}

#[tokio::test]
async fn presses_on_the_start_page_are_taken_once() -> Result<()> {
    at_every_moment("", enig_core::quiz::SHORT_LENGTH).await
}

#[tokio::test]
async fn presses_on_the_page_of_an_area_are_taken_once() -> Result<()> {
    at_every_moment("tema/tannhelse/", 4).await
}

/// Where everything on the page is, tag by tag, in CSS pixels.
const PLACES: &str = "
    const within = document.getElementById('shell') ?? document.getElementById('app');
    return [...within.querySelectorAll('*')]
        .filter(it => it.tagName !== 'SCRIPT')
        .map(it => [it.tagName, ...Object.values(it.getBoundingClientRect().toJSON())].join(' '));";

const SHIFTS: &str = "
    window.shifts = 0;
    new PerformanceObserver(list => {
        for (const { value } of list.getEntries()) window.shifts += value;
    }).observe({ type: 'layout-shift', buffered: true });";

/// On which side the answers begin is drawn by the page: either way, in both places.
fn chance(bit: u8) -> String {
    format!("Math.random = () => {bit} / 2 ** 32 + 1e-12;")
}

async fn moves_nothing(locale: Locale, address: &str, size: Size, bit: u8) -> Result<()> {
    Visit::with(Engine::Chromium)?
        .sized(size)
        .before_load(&format!("{HOLD} {SHIFTS} {}", chance(bit)))
        .starting_on(address)
        .not_waiting_for_the_app()
        .run(async |voter| {
            let page = voter.page();
            voter.reads(locale);
            page.script("document.querySelectorAll('details')[1].open = true").await?;
            page.tick(voter.words(Text::Important)).await?;
            page.button(voter.answer_words(AGREE)).await?.focus().await?;
            page.script("scrollTo(0, 120)").await?;
            voter.settled().await?;
            page.script("window.shifts = 0").await?;
            let (before, focus) = (page.script(PLACES).await?, page.focus().await?);
            page.script("release()").await?;
            voter.wait_for_the_app().await?;
            voter.settled().await?;
            let after = page.script(PLACES).await?;
            let (Value::Array(before), Value::Array(after)) = (before, after) else {
                anyhow::bail!("the page has no places")
            };
            assert_eq!(before.len(), after.len(), "{address}");
            for (before, after) in before.iter().zip(&after) {
                assert_eq!(before, after, "{address}");
            }
            assert_eq!(page.script("return window.shifts").await?, 0, "{address}");
            assert_eq!(page.focus().await?, focus, "{address}");
            assert_eq!(page.script("return scrollY").await?, 120, "{address}");
            ensure!(page.checkbox(voter.words(Text::Important)).await?.is_selected().await?);
            let kept = voter.kept().await?.map(|kept| kept.sheet);
            let important = kept.is_some_and(|sheet| sheet.iter().any(|(_, mark)| mark.important));
            ensure!(important, "the tick is not the app's");
            Ok(())
        })
        .await
}

#[tokio::test]
async fn taking_over_moves_nothing() -> Result<()> {
    let pages = [
        (Locale::Nb, ""),
        (Locale::Nb, "tema/tannhelse/"),
        (Locale::En, "en/"),
        (Locale::Nn, "nn/tema/psykisk-helse/"),
    ];
    for (locale, address) in pages {
        for (size, bit) in [(Size::PHONE, 0), (Size::LAPTOP, 1)] {
            moves_nothing(locale, address, size, bit).await?;
        }
    }
    Ok(())
}

/// A voter in mid-quiz who loads the page again never sees another screen on the way.
#[tokio::test]
async fn a_voter_who_has_begun_does_not_see_the_start_again() -> Result<()> {
    let seen = "
        window.seen = [];
        const look = () => {
            const main = document.querySelector('main');
            if (main && main.checkVisibility({ visibilityProperty: true })) {
                window.seen.push(main.querySelector('h1')?.textContent ?? '');
            }
            requestAnimationFrame(look);
        };
        requestAnimationFrame(look);";
    Visit::with(Engine::Chromium)?
        .before_load(seen)
        .run(async |voter: &Voter| {
            voter.answer(AGREE).await?;
            let asked = voter.statement().await?;
            voter.reload().await?;
            voter.is_asked(asked).await?;
            let look = async || {
                let seen = voter.page().script("return [...new Set(window.seen)]").await?;
                let seen: Vec<String> = serde_json::from_value(seen)?;
                Ok((!seen.is_empty()).then_some(seen))
            };
            let seen = eventually("a frame", look).await?;
            assert_eq!(seen, [voter.statement_text(asked)]);
            Ok(())
        })
        .await
}

/// A text about the quiz has no app, and asks for none.
#[tokio::test]
async fn texts_need_no_app() -> Result<()> {
    Visit::with(Engine::Chromium)?
        .run(async |voter| {
            voter.browser().goto(&format!("{}programmet/", voter.home())).await?;
            voter.sees_heading(Text::ProgrammeTitle).await?;
            let asked = "return performance.getEntriesByType('resource')
                .filter(({ name }) => !/\\.(svg|png|webmanifest)$/.test(name)).length";
            assert_eq!(voter.page().script(asked).await?, 0);
            ensure!(voter.page().has(Role::Link, voter.words(Text::PrivacyTitle)).await?);
            Ok(())
        })
        .await
}

/// On the slowest mobile network that is still in use, 400 kbit/s with 400 ms there and back, the first
/// statement is readable within 3 seconds and takes answers within 10. The network takes far the most of
/// it, so this holds on any machine.
#[tokio::test]
async fn a_slow_network() -> Result<()> {
    const IN_CHARGE: &str = "
        new MutationObserver((_, watcher) => {
            if (document.readyState === 'loading' || document.getElementById('shell')) return;
            watcher.disconnect();
            window.inCharge = performance.now();
        }).observe(document, { childList: true, subtree: true });";
    const TIMES: &str = "
        const [paint] = performance.getEntriesByName('first-contentful-paint');
        return [paint?.startTime ?? null, window.inCharge ?? null];";
    Visit::with(Engine::Chromium)?
        .before_load(IN_CHARGE)
        .run(async |voter| {
            let bytes = |bits: u32| bits / 8;
            let slow = serde_json::json!({
                "offline": false, "latency": 400,
                "downloadThroughput": bytes(400_000), "uploadThroughput": bytes(400_000),
            });
            voter.browser().devtools("Network.enable", serde_json::json!({})).await?;
            voter.browser().devtools("Network.clearBrowserCache", serde_json::json!({})).await?;
            voter.browser().devtools("Network.emulateNetworkConditions", slow).await?;
            voter.arrive().await?;
            let times = voter.page().script(TIMES).await?;
            let (readable, in_charge): (f64, f64) = serde_json::from_value(times)?;
            ensure!(readable < 3_000.0, "readable after {readable} ms");
            ensure!(in_charge < 10_000.0, "in charge after {in_charge} ms");
            ensure!(in_charge > 800.0, "the network was not slow: {in_charge} ms");
            voter.answer(AGREE).await.map(drop)
        })
        .await
}
