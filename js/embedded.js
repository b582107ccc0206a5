// Stands first in the head of the pages that are made to be shown in the pages of others, before
// anything is drawn: puts on the colours that the host asks for, keeps the quiz out of the history of
// the host's page, and tells the host's script (embed/embed.js) how high the frame must be. What it tells
// besides, and what it never tells, stands in docs/EMBEDDING.md.
//
// The page's content security policy names its hash, so it is the same on every page.

{
  const root = document.documentElement;
  const { embed, languages, areas } = document.currentScript.dataset;
  const query = new URLSearchParams(location.search);

  // Each language and each area has a page of its own, with its first statement in it.
  const pageAskedFor = () => {
    const language = [query.get("lang"), root.lang].find((tag) => languages.split(" ").includes(tag));
    const known = areas.split(" ");
    const own = /tema\/([^/]+)\/$/.exec(location.pathname)?.[1];
    const area = query.get("topic")?.split(".").find((name) => known.includes(name)) ?? own;
    return `${embed}${language === "nb" ? "" : `${language}/`}${area ? `tema/${area}/` : ""}`;
  };

  // The back button of the host's page belongs to the host: the quiz has a history of its own.
  const keepHistory = () => {
    const passed = [];
    let state = null;
    Object.defineProperty(history, "state", { get: () => state });
    history.replaceState = (next) => {
      state = next;
    };
    history.pushState = (next) => {
      passed.push(state);
      state = next;
    };
    history.back = () => {
      if (!passed.length) return;
      state = passed.pop();
      queueMicrotask(() => dispatchEvent(new PopStateEvent("popstate", { state })));
    };
  };

  // A frame that the reader has left must not take the focus back.
  const keepFocus = () => {
    const { focus } = HTMLElement.prototype;
    HTMLElement.prototype.focus = function (options) {
      if (document.hasFocus()) focus.call(this, options);
    };
  };

  // Relative luminance and contrast as in WCAG 2.2. A colour is three numbers from 0 to 255.
  const colour = (hex) => {
    const long = hex.trim().replace(/^#?(.)(.)(.)$/, "$1$1$2$2$3$3");
    return /^#?[\da-f]{6}$/i.test(long) ? long.match(/[\da-f]{2}/gi).map((it) => parseInt(it, 16)) : null;
  };
  const luminance = (channels) => {
    const linear = channels
      .map((channel) => channel / 255)
      .map((it) => (it <= 0.04045 ? it / 12.92 : ((it + 0.055) / 1.055) ** 2.4));
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
  };
  const contrast = (one, other) => {
    const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  };

  const schemes = [...document.styleSheets]
    .flatMap(({ cssRules }) => [...cssRules])
    .filter(({ media }) => media?.mediaText.includes("prefers-color-scheme"))
    .map((rule) => [rule.media, rule.media.mediaText]);

  // An accent is put on only where everything that is written with it, or on it, can be read.
  const accented = (accent) => {
    const style = getComputedStyle(root);
    const [own, paper, surface] = [accent, "--paper", "--surface"].map((name, at) =>
      colour(at ? style.getPropertyValue(name) : name),
    );
    if (!own || !paper || !surface) return [];
    const soft = own.map((channel, at) => Math.round(0.1 * channel + 0.9 * surface[at]));
    if ([paper, surface, soft].some((ground) => contrast(own, ground) < 4.5)) return [];
    const on = [[255, 255, 255], [0, 0, 0]].sort((a, b) => contrast(own, b) - contrast(own, a))[0];
    return Object.entries({ "--accent": own, "--accent-soft": soft, "--on-accent": on });
  };

  let asked = {};
  const dress = () => {
    const scheme = ["light", "dark"].find((it) => it === asked.scheme);
    for (const [media, text] of schemes) {
      media.mediaText = !scheme ? text : text.includes(scheme) ? "all" : "not all";
    }
    for (const name of ["--accent", "--accent-soft", "--on-accent"]) root.style.removeProperty(name);
    root.style.colorScheme = scheme ?? "";
    const accent = typeof asked.accent === "string" && asked.accent.length === 6 ? asked.accent : "";
    for (const [name, channels] of accented(accent)) {
      root.style.setProperty(name, `rgb(${channels})`);
    }
  };

  const NAMESPACE = "enig-embed";
  const nonce = [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("");
  let port = null;
  let sent = 0;
  const message = (type, p) => ({ ns: NAMESPACE, v: 1, type, seq: sent++, p });
  const tell = (type, p) => port?.postMessage(message(type, p));
  const greet = () => parent.postMessage(message("hello", { proto: [1], nonce, lang: root.lang }), "*");
  // What comes has been copied, so reading it runs nobody's code.
  const isOurs = (data) =>
    Object(data) === data && data.ns === NAMESPACE && data.v === 1 && Object(data.p) === data.p;

  const one = (selector, inside = document) => inside.querySelector(selector);
  const all = (selector, inside = document) => [...inside.querySelectorAll(selector)];
  const heightOf = (element) => element?.getBoundingClientRect().height ?? 0;
  const sum = (heights) => heights.reduce((total, height) => total + height, 0);

  // Steps of 40 pixels, so that no change by a line tells which statement it is.
  const STEP = 40;
  // What one statement has in other lengths than another: its place, its words, the alternative, which is
  // open, and the question of what has happened since, which is not.
  const varying = (screen) =>
    [".statement__place", ".heading", ".disclosure--others", ".disclosure--since"].map((it) => one(it, screen));
  const bodyOf = (details) => (details?.open ? heightOf(details.lastElementChild) : 0);
  let usual = null;
  let told = 0;

  // All statements get the height of the longest, whatever the reader has opened there added. A screen
  // that follows from answers gets the same, and is scrolled in the frame if it is longer; after an area of
  // one statement, which has no screen of its own, it keeps the height that there was.
  const height = () => {
    const natural = document.body.scrollHeight;
    if (one(".start .statement")) return natural;
    const longest = Math.max(
      ...all(".longest .statement").map((it) => sum(varying(it).map(heightOf))),
    );
    const screen = one(".statement--page", document.getElementById("app"));
    if (!screen) return usual === null ? told || natural : usual + longest;
    const [place, heading, alternative, since] = varying(screen);
    const own = sum([place, heading, alternative, since].map(heightOf)) - bodyOf(since);
    const opened = sum(all("details[open]", screen).filter((it) => it !== alternative).map(bodyOf));
    usual = natural - own - opened;
    return usual + longest + opened;
  };

  const measure = () => {
    // A frame that is not shown has no width, and nothing in it has a height.
    if (!port || !innerWidth || document.readyState === "loading") return;
    const px = Math.ceil(height() / STEP) * STEP;
    if (px !== told) tell("height", { px });
    told = px;
  };

  // Each quarter of the way, once and in turn: how many statements have been passed over or answered
  // with «vet ikke» would tell something.
  let wantsProgress = false;
  let quarter = 0;
  let isDone = false;
  const progress = () => {
    const bar = one(".progress");
    const reached = bar ? Math.floor((4 * (bar.value - 1)) / bar.max) : 0;
    const isResult = !!one(".result");
    while (wantsProgress && quarter < (isResult ? 3 : Math.min(reached, 3))) {
      quarter += 1;
      tell("progress", { percent: 25 * quarter });
    }
    if (wantsProgress && isResult && !isDone) {
      isDone = true;
      tell("done", {});
    }
  };

  const CODES = {
    "no-web-assembly": "E_WASM",
    "too-old": "E_WASM",
    stopped: "E_WASM",
    changed: "E_CONTENT",
    "not-loaded": "E_CONTENT",
    slow: "E_TIMEOUT",
  };
  let failed = null;
  const failure = () => {
    const code = CODES[document.getElementById("boot-failed")?.dataset.shown];
    if (port && code && code !== failed) tell("fail", { code });
    failed = code;
  };

  // The host's page has a headline of its own above.
  const levels = () => {
    if (query.get("heading") !== "2") return;
    for (const heading of all("h1, h2, h3")) {
      heading.setAttribute("aria-level", Number(heading.localName[1]) + 1);
    }
  };

  const look = () => {
    levels();
    progress();
    failure();
    measure();
  };

  const listen = () => {
    addEventListener("message", ({ source, data, ports }) => {
      if (source !== parent || !isOurs(data)) return;
      if (data.type === "knock") greet();
      if (data.type !== "welcome" || port || !ports[0] || data.p.nonce !== nonce) return;
      port = ports[0];
      port.onmessage = ({ data }) => {
        if (!isOurs(data) || data.type !== "theme") return;
        asked = { scheme: data.p.scheme, accent: data.p.accent };
        dress();
      };
      wantsProgress = data.p.events === "progress";
      look();
    });
    // After a press the next statement may be above what the reader sees of the host's page. Only then is
    // the host asked for anything: how often something is pressed would tell it about the answers.
    const reveal = ([entry], observer) => {
      observer.disconnect();
      const top = Math.round(document.getElementById("main").getBoundingClientRect().top);
      if (entry.intersectionRatio < 0.9) tell("reveal", { top });
    };
    addEventListener("focusin", ({ target }) => {
      if (target.id !== "heading" || !navigator.userActivation?.isActive) return;
      new IntersectionObserver(reveal).observe(target);
    });
    addEventListener("DOMContentLoaded", () => {
      new MutationObserver(look).observe(document.body, {
        attributeFilter: ["data-shown"],
        childList: true,
        subtree: true,
      });
      new ResizeObserver(measure).observe(document.body);
      look();
    });
  };

  asked = { scheme: query.get("scheme"), accent: query.get("accent") };
  dress();
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", dress);
  keepHistory();
  keepFocus();
  if (parent !== window) greet();
  const page = pageAskedFor();
  if (page !== location.pathname.replace(/index\.html$/, "")) location.replace(page + location.search);
  else if (parent !== window) listen();
}
