//! Screens of every size, larger text, other directions: nothing sticks out, nothing is cut off.

use anyhow::{Result, ensure};
use enig_core::i18n::{Locale, Text};
use enig_e2e::tour::tour_in;
use enig_e2e::{Engine, Size, Visit, Voter, eventually};
use serde_json::json;
use thirtyfour::Key;

use super::AGREE;

/// What is wider than the room and cannot be made narrow enough; not all that it makes wide.
const STICKING_OUT: &str = "
    const page = document.documentElement;
    const room = page.clientWidth;
    const edges = page.getBoundingClientRect();
    const isWide = page.scrollWidth > room;
    const cannotFit = element => {
        const { left, right } = element.getBoundingClientRect();
        if (right <= edges.right + 1 && left >= edges.left - 1) return false;
        element.style.width = 'min-content';
        const { width } = element.getBoundingClientRect();
        element.style.width = '';
        return width > room || left + width > edges.right + 1;
    };
    const wide = isWide ? [...document.querySelectorAll('body *')].filter(cannotFit).slice(-5) : [];
    // What is cut off: text in a box that hides what does not fit.
    const isCut = element => {
        const { overflowX, clipPath } = getComputedStyle(element);
        if (overflowX === 'visible' || clipPath !== 'none' || !element.innerText?.trim()) return false;
        return element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1;
    };
    const cut = [...document.querySelectorAll('main *, header *, footer *')].filter(isCut);
    return [...wide, ...cut].map(element => element.outerHTML.slice(0, 200));";

/// Goes through every screen of this size, with a script run on each first. What it leaves in `undo` is run
/// before the tour goes on.
async fn check(width: u32, height: u32, before: &str) -> Result<()> {
    Visit::with(Engine::Chromium)?
        .sized(Size { width, height })
        .run(async |voter| {
            tour_in(voter, Locale::Nb, &mut async |voter: &Voter, screen| {
                let page = voter.page();
                page.script(before).await?;
                voter.settled().await?;
                let found = page.script(STICKING_OUT).await?;
                ensure!(found == json!([]), "{screen}: {found:#}");
                page.script("window.undo?.()").await.map(drop)
            })
            .await
        })
        .await
}

/// A small telephone, and what 400 % zoom leaves of a laptop's width (WCAG 1.4.10).
#[tokio::test]
async fn a_small_phone() -> Result<()> {
    check(320, 640, "").await
}

/// What 400 % zoom leaves of 1280 x 1024.
#[tokio::test]
async fn a_laptop_at_400_per_cent() -> Result<()> {
    check(320, 256, "").await
}

#[tokio::test]
async fn the_smallest_phone() -> Result<()> {
    check(240, 320, "").await
}

/// Text twice as large, with the spacing of WCAG 1.4.12.
#[tokio::test]
async fn large_and_spaced_text() -> Result<()> {
    let spaced = "
        document.documentElement.style.fontSize = '200%';
        const spacing = new CSSStyleSheet();
        spacing.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
            word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }`);
        document.adoptedStyleSheets = [spacing];";
    check(1280, 900, spaced).await
}

/// A language that is written from the right.
#[tokio::test]
async fn from_right_to_left() -> Result<()> {
    check(360, 740, "document.documentElement.dir = 'rtl'").await
}

/// Words of sixty letters, as German and Norwegian can make them.
#[tokio::test]
async fn words_that_do_not_fit() -> Result<()> {
    let long = "
        const word = 'menneskerettighetsorganisasjonssamarbeidskomiteformannskapet';
        const before = [];
        for (const it of document.querySelectorAll('h1, h2, h3, p, td span, button span, summary, a')) {
            const text = it.childNodes.length === 1 && it.firstChild;
            if (!(text instanceof Text)) continue;
            before.push([text, text.data]);
            text.data = word;
        }
        window.undo = () => before.forEach(([text, data]) => { text.data = data; });";
    check(320, 640, long).await
}

/// Lines that are read end before the eye loses them, however wide the screen is (WCAG 1.4.8), and bars stay
/// as long as the lines are.
#[tokio::test]
async fn lines_on_a_wall() -> Result<()> {
    const LONGEST: &str = "
        const lines = new Map();
        for (const block of document.querySelectorAll('main p, main li, main blockquote, footer p, header p')) {
            const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
            for (let text = texts.nextNode(); text; text = texts.nextNode()) {
                const range = document.createRange();
                for (let at = 0; at < text.length; at++) {
                    range.setStart(text, at);
                    range.setEnd(text, at + 1);
                    const { top, width } = range.getBoundingClientRect();
                    if (!width) continue;
                    const line = `${[...document.querySelectorAll('p, li, blockquote')].indexOf(block)} ${Math.round(top)}`;
                    lines.set(line, (lines.get(line) ?? '') + text.data[at]);
                }
            }
        }
        const long = [...lines.values()].map(line => line.trim()).filter(line => line.length > 75);
        const bars = [...document.querySelectorAll('.bar')].filter(bar => bar.getBoundingClientRect().width > 720);
        return [...long, ...bars.map(bar => bar.outerHTML)];";
    Visit::with(Engine::Chromium)?
        .run(async |voter| {
            let page = voter.page();
            let look = async || -> Result<()> {
                for width in [3840, 7680] {
                    voter.browser().resize(Size { width, height: 2160 }).await?;
                    let found = page.script(LONGEST).await?;
                    ensure!(found == json!([]), "lines of more than 75 letters: {found:#}");
                }
                Ok(())
            };
            look().await?;
            voter.answer(AGREE).await?;
            look().await?;
            voter.answer_all(|_| AGREE).await?;
            voter.sees_heading(Text::ResultTitle).await?;
            look().await?;
            for address in ["metode/", "tema/tannhelse/"] {
                voter.browser().goto(&format!("{}{address}", voter.home())).await?;
                look().await?;
            }
            Ok(())
        })
        .await
}

/// A bar grows from where lines begin.
#[tokio::test]
async fn bars_from_the_right() -> Result<()> {
    const EDGES: &str = "
        document.documentElement.dir = arguments[0];
        for (const animation of document.getAnimations()) animation.finish();
        const [track, fill] = ['track', 'fill']
            .map(part => document.querySelector(`.bar__${part}`).getBoundingClientRect());
        return Math.round(Math.abs(track[arguments[1]] - fill[arguments[1]]));";
    Visit::with(Engine::Chromium)?
        .run(async |voter| {
            let mut answers = super::leaning();
            voter.answer_all(|_| answers.next().unwrap()).await?;
            voter.sees_heading(Text::ResultTitle).await?;
            for (direction, edge) in [("ltr", "left"), ("rtl", "right")] {
                let script = EDGES
                    .replace("arguments[0]", &format!("'{direction}'"))
                    .replace("arguments[1]", &format!("'{edge}'"));
                assert_eq!(voter.page().script(&script).await?, 0, "{direction}");
            }
            Ok(())
        })
        .await
}

/// System colours: what is pressed, what has focus and how long a bar is are still seen.
#[tokio::test]
async fn forced_colours_keep_every_state() -> Result<()> {
    const LOOKS: &str = "
        const look = (element, ...names) => names.map(name => getComputedStyle(element)[name]).join();
        const [on, off] = ['true', 'false'].map(state => document.querySelector(`.answer[aria-pressed=${state}]`));
        return [
            look(on, 'borderWidth', 'borderColor') !== look(off, 'borderWidth', 'borderColor'),
            getComputedStyle(document.activeElement).outlineStyle !== 'none',
        ];";
    const BARS: &str = "
        const fill = part => getComputedStyle(document.querySelector(`.bar__${part}`)).fill;
        return fill('track') !== fill('fill');";
    Visit::with(Engine::Chromium)?
        .run(async |voter| {
            for scheme in ["light", "dark"] {
                let wishes = [("forced-colors", "active"), ("prefers-color-scheme", scheme)];
                voter.browser().emulate("screen", &wishes).await?;
                voter.arrive().await?;
                voter.press(Text::WayShort).await?;
                voter.answer(AGREE).await?;
                voter.press(Text::Back).await?;
                let pressed =
                    "return document.querySelector('.answer[aria-pressed=true]') !== null";
                let is_back =
                    async || Ok((voter.page().script(pressed).await? == true).then_some(()));
                eventually("the answer that was given", is_back).await?;
                voter.browser().driver.active_element().await?.send_keys(Key::Tab).await?;
                assert_eq!(voter.page().script(LOOKS).await?, json!([true, true]), "{scheme}");
                voter.answer_all(|_| AGREE).await?;
                voter.sees_heading(Text::ResultTitle).await?;
                assert_eq!(voter.page().script(BARS).await?, true, "{scheme}");
            }
            Ok(())
        })
        .await
}

/// Whoever wants no motion gets none.
#[tokio::test]
async fn nothing_moves_for_those_who_want_it_still() -> Result<()> {
    Visit::with(Engine::Chromium)?
        .run(async |voter| {
            let still = [("prefers-reduced-motion", "reduce")];
            voter.browser().emulate("screen", &still).await?;
            tour_in(voter, Locale::Nb, &mut async |voter: &Voter, screen| {
                let moving = voter.page().script("return document.getAnimations().length").await?;
                ensure!(moving == 0, "{screen}: {moving} animations");
                Ok(())
            })
            .await
        })
        .await
}
