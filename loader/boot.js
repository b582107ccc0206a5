// Starts the quiz: waits for the WebAssembly module and the page language's pack, which the page has
// begun to fetch, starts the app, and puts it in the place of what the page showed before. Says so in
// plain words when any of that, or the running app, breaks.
//
// It reads and writes no storage, so whatever fails here, the voter's answers stay as they are.

// The glue that wasm-bindgen makes; the build puts it into this file.
import { finish, imports, start } from "enig-app";
import { sendSignUp } from "./newsletter.js";

const { bits, fail, get, hasPress, lost, patience, settle, shared, wasm, pack } = window.enig;

// A module has no `document.currentScript`, so the element is found by what it carries.
const { base, packs, modules, edition } = document.querySelector("script[data-packs]").dataset;
// The build puts in where the style of the app's screens is, and its hash.
const [style, styleIntegrity] = ["the style's address", "the style's hash"];
const otherPacks = new Map(Object.entries(JSON.parse(packs)));
const { offline, sharing } = JSON.parse(modules);

// Leptos builds static markup through `innerHTML` of a template, which Trusted Types only allow
// through a policy. Markup that could run something is refused: the app never makes any.
const RUNS_SOMETHING = /<script|<iframe|<object|<style|srcdoc|\son\w+\s*=|javascript:/i;

const allowedMarkup = (markup) => {
  if (RUNS_SOMETHING.test(markup)) throw new TypeError("refused: markup that runs something");
  return markup;
};

// The offline worker is the only script that is ever loaded by address from here on.
const allowedScriptAddress = (address) => {
  const worker = new URL(`${base}sw.js`, location.origin).href;
  if (new URL(address, document.baseURI).href !== worker) {
    throw new TypeError("refused: script address");
  }
  return address;
};

const noScriptText = () => {
  throw new TypeError("refused: script from text");
};

const installPolicy = () => {
  // Browsers without Trusted Types enforce nothing, so there is nothing to install.
  globalThis.trustedTypes?.createPolicy("default", {
    createHTML: allowedMarkup,
    createScriptURL: allowedScriptAddress,
    createScript: noScriptText,
  });
};

// A Rust panic stops the whole module: nothing on the page answers any more, so say so. Other
// errors, such as those of a browser extension, leave the quiz running and are not ours to show.
const watchForPanic = () => {
  const look = (error) => {
    if (error instanceof WebAssembly.RuntimeError) fail("stopped");
  };
  addEventListener("error", (event) => look(event.error));
  addEventListener("unhandledrejection", (event) => look(event.reason));
};

// What has not arrived; its message is the address.
class NotLoaded extends Error {}

// Waits for what the page has begun to fetch and uses it. What does not arrive whole is asked for
// once more, past every cache.
const loaded = async ({ address, integrity, response }, use) => {
  try {
    return await use(await response);
  } catch {
    try {
      return await use(await get(address, integrity, "reload"));
    } catch (cause) {
      throw new NotLoaded(address, { cause });
    }
  }
};

const bytes = async (response) => new Uint8Array(await response.arrayBuffer());

// How long what a voter has asked for may take, in milliseconds. Then it is given up, so that nothing
// that is asked for later waits behind it.
const PATIENCE = 15_000;

// What a voter has asked for, twice if need be like the rest.
const asked = async ([address, integrity], use) => {
  const signal = AbortSignal.timeout(PATIENCE);
  const once = async (cache) => use(await bytes(await get(address, integrity, cache, signal)));
  return once().catch(() => once("reload"));
};

const fetched = (file) => asked(file, (content) => content);

// A script is fetched before it is imported, out of the browser's cache: an import looks at no hash, knows
// no patience, and some browsers never try one again that has failed.
const imported = (file) => asked(file, () => import(file[0]));

// The app asks for another language's pack with this, or for what is kept of an earlier edition, by its
// name; null says that it could not be had.
const requestPack = (tag, done) => {
  fetched(otherPacks.get(tag) ?? [`${base}${tag}`]).then(done, () => done(null));
};

// The app asks for use without a network with this. All there is to it comes with a script of its own,
// fetched only when the voter wants that, or has wanted it before. Without an answer, it cannot be had:
// the page is in a frame, or the browser has no workers, or says so only.
const askOffline = async (verb, tell) => {
  try {
    if (window.top !== window) return;
    const isKnown = await navigator.serviceWorker.getRegistration(base);
    if (verb === "look" && !isKnown) return tell("off");
    const { ask } = await imported(offline);
    await ask(verb, base, edition, tell);
  } catch {
    if (verb !== "look") tell("failed");
  }
};

// Whether a link to a result has been opened.
let hasLink = shared !== "";

// The app goes to the screen of the current history entry.
const followHistory = () => {
  hasLink = true;
  dispatchEvent(new PopStateEvent("popstate", { state: history.state }));
};

const showSharing = async (part, tag) => {
  const [{ showPart }, pack] = await Promise.all([
    imported(sharing),
    fetched(otherPacks.get(tag)),
  ]);
  await showPart(part, pack, base, shared, requestPack, followHistory);
};

// The app has what there is to links to results shown with this, in a place that it leaves for it.
const askSharing = (verb, tag, _, failed) => {
  if (verb === "has") return hasLink;
  showSharing(verb, tag).catch((error) => {
    console.warn("Enig sharing:", error);
    failed();
  });
};

// What the voter has opened, ticked, come to or pressed in the page is so in the app as well. The same
// views have made both, so things are in the same places.
const carryOver = (shell, app) => {
  const pairs = (selector) => {
    const all = [...app.querySelectorAll(selector)];
    const before = all.filter((element) => shell.contains(element));
    const now = all.filter((element) => !shell.contains(element));
    return before.map((element, place) => [element, now[place]]).filter(([, element]) => element);
  };
  for (const [before, now] of pairs("details")) now.open = before.open;
  for (const [before, now] of pairs("input")) if (before.checked !== now.checked) now.click();
  const isOpen = ([term]) => term.popoverTargetElement?.matches(":popover-open");
  const open = pairs(".term").find(isOpen)?.[1];
  for (const [before, now] of pairs("a, button, summary, input, main")) {
    if (before === document.activeElement) now.focus({ preventScroll: true });
  }
  const pressed = pairs("button").find(([before]) => before.hasAttribute("data-noted"))?.[1];
  return { open, pressed };
};

// Before the first of the app's screens is shown.
const dress = () =>
  new Promise((done, failed) => {
    const link = document.createElement("link");
    Object.assign(link, {
      rel: "stylesheet",
      integrity: styleIntegrity,
      crossOrigin: "anonymous",
      href: style,
      onload: done,
      onerror: failed,
    });
    document.head.append(link);
  });

// All in one go: between two frames the app stands where the page stood, and a press is either in the
// page or in the app.
const takeOver = (packBytes) => {
  const root = document.documentElement;
  const app = document.getElementById("app");
  const shell = document.getElementById("shell");
  // The app keeps its own notes in the history entry.
  if (hasPress()) history.replaceState(null, "");
  try {
    start(packBytes, base, bits, requestPack, askOffline, sendSignUp, askSharing);
  } catch (error) {
    settle();
    throw error;
  }
  const isSameScreen = !root.classList.contains("resuming");
  const { open, pressed } = isSameScreen ? carryOver(shell, app) : {};
  shell.remove();
  root.classList.remove("resuming");
  // Extensions that take banners away may have taken it.
  document.getElementById("boot-failed")?.setAttribute("hidden", "");
  // Only now do the ids of its explanation lead to the app's.
  open?.click();
  pressed?.click();
};

// Compiles while the file still arrives, where the host says what it is; browsers insist on that.
const run = async (response) => {
  const isNamed = response.headers.get("Content-Type") === "application/wasm";
  const { instance, module } = isNamed && WebAssembly.instantiateStreaming
    ? await WebAssembly.instantiateStreaming(response, imports())
    : await WebAssembly.instantiate(await response.arrayBuffer(), imports());
  finish(instance, module);
};

const boot = async () => {
  if (typeof WebAssembly !== "object") return fail("no-web-assembly");
  installPolicy();
  watchForPanic();
  try {
    const [packBytes] = await Promise.all([
      loaded(pack, bytes),
      loaded(wasm, run),
      loaded({ address: style, integrity: styleIntegrity }, dress),
    ]);
    // A press that has begun on the page must end there: half of it in each would be none.
    while (document.querySelector("#shell :active")) await new Promise((next) => setTimeout(next));
    takeOver(packBytes);
  } finally {
    clearTimeout(patience);
  }
};

boot().catch((error) => {
  console.error("Enig cannot start:", error);
  if (error instanceof NotLoaded) lost(error.message);
  else fail("not-loaded");
});
