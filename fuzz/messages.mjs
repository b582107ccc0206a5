// Feeds the two scripts that read messages with damaged ones: the element on a page of somebody else
// (embed/embed.js), and what stands in the page in the frame (js/embedded.js). They run in a page that
// is there in name only. Nothing may throw, and nothing may come through but what the protocol allows
// (docs/EMBEDDING.md). `node fuzz/messages.mjs --inputs 50000 --seed 1`, or `--seconds 60`.

import { readFileSync } from "node:fs";
import { createContext, runInContext } from "node:vm";

const argument = (name, otherwise) => {
  const at = process.argv.indexOf(name);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
};
const source = (path) => readFileSync(new URL(path, import.meta.url), "utf8");
const check = (holds, what) => {
  if (!holds) throw new Error(what);
};

// Numbers by chance: mulberry32.
let state = argument("--seed", 1);
const next = () => {
  state = (state + 0x6d2b79f5) | 0;
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
};
const pick = (items) => items[Math.floor(next() * items.length)];

const cyclic = [];
cyclic.push(cyclic);
const deep = Array.from({ length: 1000 }).reduce((inner) => ({ p: inner }), {});
const STRANGE = [
  null, undefined, true, 0, -0, -1, 1, 25, 26, 199, 200, 8000, 8001, 2 ** 31, 2 ** 53, 1e309, NaN, 0.5, 12n,
  "", "400", "__proto__", "E_WASM", "E_X".padEnd(99, "X"), "javascript:alert(1)", "light", "dark", "c0392b",
  "#c0392b", "zzzzzz", "\0", "\u202e", "\ud800", "x".repeat(1e5), [], ["height"], [200], {}, cyclic, deep,
  new Date(0), new Map([["px", 400]]), /E_/, new Error("x"), new Uint8Array(9),
  JSON.parse('{"__proto__":{"ns":"enig-embed"},"constructor":1}'),
];
const KEYS = ["ns", "v", "type", "seq", "p", "px", "top", "code", "percent", "nonce", "events", "scheme", "accent", "x"];

/** One of the messages that there are, as it is or with something in it that does not belong there. */
const damaged = (messages) => {
  if (next() < 0.1) return pick(STRANGE);
  const { p, ...message } = structuredClone(pick(messages));
  message.p = p;
  while (next() < 0.5) {
    const inner = next() < 0.6 && Object(message.p) === message.p ? message.p : message;
    if (next() < 0.2) delete inner[pick(KEYS)];
    else inner[pick(KEYS)] = pick(STRANGE);
  }
  return message;
};
/** As the browser hands it over: copied, or not at all. */
const copied = (message) => {
  try {
    return structuredClone(message);
  } catch {
    return null;
  }
};
const of = (type, p) => ({ ns: "enig-embed", v: 1, type, seq: 0, p });

/** A page in name only: anything that is asked of it is there, and does nothing. */
const nothing = () =>
  new Proxy(function () {}, {
    get: (_, name) => {
      if (name === Symbol.toPrimitive) return () => "";
      if (name === Symbol.iterator) return function* () {};
      return name === "length" ? 0 : nothing();
    },
    set: () => true,
    apply: () => nothing(),
    construct: () => nothing(),
  });

class Port {
  sent = [];
  postMessage(message) {
    this.sent.push(message);
  }
  close() {
    this.onmessage = null;
  }
}

/** The element: what it takes from its frame, and what it then tells the page. */
const element = () => {
  const told = [];
  const listeners = [];
  const heights = [];
  const scrolls = [];
  const welcomes = [];
  const style = { set height(value) { heights.push(value); } };
  const frame = { style, getBoundingClientRect: () => ({ top: 100 }), remove() {} };
  frame.contentWindow = { postMessage: (message) => welcomes.push(message) };
  let port;
  const root = { activeElement: frame, append() {}, appendChild: (link) => link };
  class HTMLElement {
    shadowRoot = root;
    title = "Quiz";
    getAttribute = (name) => (name === "src" ? "https://enig.example/embed/" : null);
    hasAttribute = (name) => name === "events";
    dispatchEvent = (event) => told.push(event);
    attachShadow = () => root;
  }
  let now = 0;
  const context = createContext({
    HTMLElement,
    URL,
    document: {
      baseURI: "https://avis.example/",
      createElement: (name) => (name === "iframe" ? frame : { style: {} }),
    },
    addEventListener: (_, listener) => listeners.push(listener),
    removeEventListener() {},
    MessageChannel: class {
      port1 = (port = new Port());
      port2 = {};
    },
    CustomEvent: class {
      constructor(type, { detail }) {
        Object.assign(this, { type, detail });
      }
    },
    performance: { now: () => (now += 100) },
    setTimeout: (then) => void then(),
    clearTimeout() {},
    scrollBy: (where) => scrolls.push(where),
    innerHeight: 800,
    customElements: { get: () => null, define: (_, Kind) => new Kind().connectedCallback() },
  });
  runInContext(source("../embed/embed.js"), context);
  const messages = [
    of("height", { px: 440 }), of("reveal", { top: -20 }), of("progress", { percent: 25 }), of("done", {}),
    of("fail", { code: "E_WASM" }), of("hello", { proto: [1], nonce: "a", lang: "nb" }),
  ];
  const hello = (data, from = frame.contentWindow, origin = "null") =>
    listeners.forEach((listener) => listener({ source: from, origin, data }));
  hello(of("hello", { nonce: "a" }));
  check(welcomes.length === 1, "a hello is not answered");
  // No height at all, until the quiz is there.
  check(heights.pop() === "0" && !heights.length, "the frame has a height before it asks for one");
  return () => {
    const data = copied(damaged(messages));
    const before = welcomes.length;
    hello(data, next() < 0.5 ? {} : frame.contentWindow, pick(["https://enig.example", "", "NULL", null]));
    check(welcomes.length === before, "a hello from elsewhere is answered");
    hello(data);
    port.onmessage({ data });
    const isHeight = (height) => /^\d+px$/.test(height) && parseInt(height) >= 200 && parseInt(height) <= 8000;
    const isDetail = ({ type, detail }) =>
      ["enig:ready", "enig:done"].includes(type) ? detail === null
      : type === "enig:fail" ? /^E_[A-Z]{1,20}$/.test(detail.code)
      : type === "enig:progress" && [25, 50, 75].includes(detail.percent);
    check(heights.splice(0).every(isHeight), "a height is out of bounds");
    check(told.splice(0).every(isDetail), "the page is told something else");
    check(scrolls.splice(0).every(({ top }) => Number.isInteger(top)), "the page is scrolled to nowhere");
    welcomes.length = 1;
    port.sent.length = 0;
  };
};

/** The page in the frame: what it takes from the page around it. */
const framed = () => {
  const listeners = [];
  const said = [];
  const dressed = [];
  const host = { postMessage: (message) => said.push(message) };
  const root = nothing();
  const documentElement = new Proxy(function () {}, {
    get: (_, name) =>
      name === "lang" ? "nb"
      : name === "style" ? { removeProperty() {}, setProperty: (...pair) => dressed.push(pair), set colorScheme(it) { dressed.push(["scheme", it]); } }
      : root[name],
  });
  const document = {
    documentElement,
    readyState: "loading",
    currentScript: { dataset: { embed: "/embed/", languages: "nb nn en", areas: "a b" } },
    styleSheets: [],
    querySelector: () => null,
    querySelectorAll: () => [],
    getElementById: () => null,
    hasFocus: () => true,
  };
  const window = {
    document,
    URLSearchParams,
    location: { search: "?v=1", pathname: "/embed/", replace() {} },
    history: {},
    HTMLElement: class {},
    crypto,
    parent: host,
    innerWidth: 400,
    matchMedia: () => ({ addEventListener() {} }),
    getComputedStyle: () => ({ getPropertyValue: () => "#ffffff" }),
    addEventListener: (type, listener) => type === "message" && listeners.push(listener),
    queueMicrotask,
  };
  window.window = window;
  runInContext(source("../js/embedded.js"), createContext(window));
  const [hello] = said;
  check(hello?.type === "hello", "the frame does not say hello");
  const port = new Port();
  const messages = [
    of("theme", { scheme: "dark", accent: "c0392b" }), of("knock", {}),
    of("welcome", { nonce: "0".repeat(32), events: "progress" }),
  ];
  const hear = (data, from, ports) => listeners.forEach((it) => it({ source: from, data, ports }));
  let isOpen = false;
  return () => {
    const data = copied(damaged(messages));
    const before = said.length;
    hear(data, {}, [port]);
    check(said.length === before, "the frame answers somebody who is not around it");
    hear(data, host, next() < 0.5 ? [] : [port]);
    check(isOpen || !port.onmessage, "a welcome without the nonce is taken");
    said.length = 1;
    // From half way on it is heard on the port too.
    if (!isOpen && next() < 0.001) {
      hear(of("welcome", { nonce: hello.p.nonce, events: "none" }), host, [port]);
      check((isOpen = !!port.onmessage), "the welcome is not taken");
    }
    port.onmessage?.({ data });
    const isColour = ([name, value]) =>
      name === "scheme" ? ["", "light", "dark"].includes(value)
      : /^--/.test(name) && /^rgb\(\d+,\d+,\d+\)$/.test(value);
    check(dressed.splice(0).every(isColour), "the host writes something else into the style");
    check(port.sent.length === 0, "the host is told something for a message");
  };
};

const end = Date.now() + 1000 * argument("--seconds", Infinity);
const most = process.argv.includes("--seconds") ? Infinity : argument("--inputs", 50_000);
const scripts = [element(), framed()];
let inputs = 0;
while (inputs < most && (inputs % 1000 || Date.now() < end)) {
  for (const feed of scripts) feed();
  inputs += 1;
}
console.log(`inputs: ${inputs}`);
