// Starts the app: waits for its WebAssembly module and the pack of the page's language, which the page has begun
// to fetch, starts the app, and puts it in the place of the static page. Says so in plain words when any of that,
// or the running app, breaks.
//
// It reads and writes no storage, so whatever fails here, the voter's answers stay as they are.

// The module's glue by wasm-bindgen; esbuild bundles it into this script.
import init, { start } from "enig-app";

// Where the page's own scripts have not run, there is nothing to start on, and the page says so.
const { bits, fail, get, hasPress, lost, pack, patience, settle, style, wasm } = window.enig ?? {};
const { base } = document.getElementById("app").dataset;

// Leptos builds markup without any dynamic part through `innerHTML` of a template, which Trusted Types allow only
// through a policy. Markup that could run something is refused: the app never makes any.
const RUNS_SOMETHING = /<script|<iframe|<object|<style|srcdoc|\son\w+\s*=|javascript:/i;

const allowedMarkup = (markup) => {
  if (RUNS_SOMETHING.test(markup)) throw new TypeError("refused: markup that runs something");
  return markup;
};

// The service worker is the only script that is loaded through such an interface from here on.
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

// A file that has not arrived; the message is its address.
class NotLoaded extends Error {}

// A module that has arrived whole, since its hash was checked, and that the browser does not take.
const isRefused = (error) =>
  error instanceof WebAssembly.CompileError ||
  error instanceof WebAssembly.LinkError ||
  error instanceof EvalError;

// Whether a policy forbids it, of the browser or of somebody on the way, in the words of the engines. They also say
// that of the site's own policy where they are too old to know its word for WebAssembly; then that is no untruth.
const isForbidden = ({ message, name }) =>
  name === "EvalError" || /disallowed|unsafe-eval|blocked|security policy/i.test(message);

// Waits for a file that the page has begun to fetch and uses it. One that does not arrive whole is fetched once
// more, past every cache.
const loaded = async ({ address, integrity, response }, use) => {
  try {
    return await use(await response);
  } catch (cause) {
    if (isRefused(cause)) throw cause;
    try {
      return await use(await get(address, integrity, "reload"));
    } catch (cause) {
      if (isRefused(cause)) throw cause;
      throw new NotLoaded(address, { cause });
    }
  }
};

const bytes = async (response) => new Uint8Array(await response.arrayBuffer());

// Carries over what the voter has opened, ticked, focused or pressed in the static page. The same views have
// rendered both, so elements pair up by their order.
const carryOver = (shell, app) => {
  const pairs = (selector) => {
    const all = [...app.querySelectorAll(selector)];
    const before = all.filter((element) => shell.contains(element));
    const now = all.filter((element) => !shell.contains(element));
    return before.map((element, place) => [element, now[place]]).filter(([, element]) => element);
  };
  for (const [before, now] of pairs("details")) now.open = before.open;
  for (const [before, now] of pairs("input")) if (before.checked !== now.checked) now.click();
  // Without popovers, `begin.js` has opened it.
  const isOpen = ([term]) =>
    term.popoverTargetElement?.matches(":popover-open") || term.getAttribute("aria-expanded") === "true";
  const open = pairs(".term").find(isOpen)?.[1];
  for (const [before, now] of pairs("a, button, summary, input, main")) {
    if (before === document.activeElement) now.focus({ preventScroll: true });
  }
  const pressed = pairs("button").find(([before]) => before.hasAttribute("data-noted"))?.[1];
  return { open, pressed };
};

// Adds the style sheet of the app's screens, before the first of them is shown.
const loadStyle = () =>
  new Promise((done, failed) => {
    const link = document.createElement("link");
    Object.assign(link, {
      rel: "stylesheet",
      integrity: style.integrity,
      crossOrigin: "anonymous",
      href: style.address,
      onload: done,
      onerror: failed,
    });
    document.head.append(link);
  });

// In one task: between two frames the app stands where the static page stood, and a press is either in the page
// or in the app.
const takeOver = (packBytes) => {
  const root = document.documentElement;
  const app = document.getElementById("app");
  const shell = document.getElementById("shell");
  // The app keeps its own notes in the history entry.
  if (hasPress()) history.replaceState(null, "");
  try {
    start(packBytes, bits);
  } catch (error) {
    settle();
    throw error;
  }
  const isSameScreen = !root.classList.contains("resuming");
  const { open, pressed } = isSameScreen ? carryOver(shell, app) : {};
  shell.remove();
  root.classList.remove("resuming", "unanswerable");
  // Extensions that take banners away may have taken it.
  document.getElementById("boot-failed")?.setAttribute("hidden", "");
  // Only now do the ids of its explanation lead to the app's.
  open?.click();
  pressed?.click();
};

// Compiles while the file still arrives where the host says that it is WebAssembly, on which browsers insist.
// Else wasm-bindgen gets its bytes: a response of another type would make it warn in the console.
const instantiate = async (response) => {
  const isNamed = response.headers.get("Content-Type") === "application/wasm";
  await init({ module_or_path: isNamed ? response : await response.arrayBuffer() });
};

const boot = async () => {
  if (typeof WebAssembly !== "object") return fail("no-web-assembly");
  installPolicy();
  watchForPanic();
  try {
    const [packBytes] = await Promise.all([
      loaded(pack, bytes),
      loaded(wasm, instantiate),
      loaded(style, loadStyle),
    ]);
    // A click needs pointer down and up on one element, so a press that has begun on the page must end there.
    while (document.querySelector("#shell :active")) await new Promise((next) => setTimeout(next));
    takeOver(packBytes);
  } finally {
    clearTimeout(patience);
  }
};

const sayWhy = (error) => {
  console.error("Enig cannot start:", error);
  if (error instanceof NotLoaded) lost(error.message);
  else if (isRefused(error)) fail(isForbidden(error) ? "no-web-assembly" : "too-old");
  else fail("not-loaded");
};

if (fail) {
  window.enig.isHeardOf = true;
  boot().catch(sayWhy);
}
