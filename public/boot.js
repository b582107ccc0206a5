// Starts the quiz: loads the WebAssembly module and the page language's pack side by side, and
// shows the page's own failure box when that, or the running app, breaks.
//
// A file of its own because the content security policy forbids inline scripts. It reads and
// writes no storage, so whatever fails here, the voter's answers stay as they are.

// The glue that wasm-bindgen makes; the build puts it into this file.
import init, { start } from "enig-app";

// A module has no `document.currentScript`, so the element is found by what it carries.
const { wasm, base, packs } = document.querySelector("script[data-wasm]").dataset;
const packAddresses = new Map(Object.entries(JSON.parse(packs)));

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

const showFailure = (reason) => {
  console.error("Enig stopped:", reason);
  const box = document.getElementById("boot-failed");
  if (!box.hidden) return;
  box.hidden = false;
  // An empty address alone would drop the fragment, and with it a shared result.
  box.querySelector("a").addEventListener("click", (event) => {
    event.preventDefault();
    location.reload();
  });
};

// A Rust panic stops the whole module: nothing on the page answers any more, so say so. Other
// errors, such as those of a browser extension, leave the quiz running and are not ours to show.
const watchForPanic = () => {
  const look = (error) => {
    if (error instanceof WebAssembly.RuntimeError) showFailure(error);
  };
  addEventListener("error", (event) => look(event.error));
  addEventListener("unhandledrejection", (event) => look(event.reason));
};

// A request of exactly this form finds what the page has preloaded, in every engine; with a plain
// `fetch`, WebKit downloads it a second time. On our own origin the form changes nothing else.
const AS_PRELOADED = { mode: "no-cors", credentials: "include" };

const loaded = async (address) => {
  const response = await fetch(address, AS_PRELOADED);
  if (!response.ok) throw new Error(`${address}: status ${response.status}`);
  return response;
};

const loadPack = async (tag) => {
  const address = packAddresses.get(tag);
  if (address === undefined) throw new Error(`no pack in the language ${tag}`);
  const response = await loaded(address);
  return new Uint8Array(await response.arrayBuffer());
};

const boot = async () => {
  if (typeof WebAssembly !== "object") throw new Error("this browser runs no WebAssembly");
  installPolicy();
  watchForPanic();

  // The response goes to `init` while its body still arrives, so that compiling is streamed.
  const [response, pack] = await Promise.all([
    loaded(wasm),
    loadPack(document.documentElement.lang),
  ]);
  await init({ module_or_path: response });

  // The app asks for another language's pack with this; null says that it could not be had.
  const requestPack = (tag, done) => {
    loadPack(tag).then(done, () => done(null));
  };
  start(pack, base, requestPack);
};

boot().catch(showFailure);
