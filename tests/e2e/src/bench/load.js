// Watches a page from before its first byte until nothing happens any more. Times are milliseconds
// since the navigation began.

// A quiz that the tab has already, for the growth of packs. There is no storage without an address.
if (settings.kept && location.protocol.startsWith("http")) {
  const { key, text } = settings.kept;
  if (sessionStorage.getItem(key) === null) sessionStorage.setItem(key, text);
}

// So long without anything happening, and the page is taken to be complete.
const QUIET = 1000;

const load = {
  firstPaint: null,
  largestPaint: null,
  shift: 0,
  shiftAfterInput: 0,
  blocking: 0,
  // The first frame with an answer's button in it; only where presses are asked for, like the next.
  buttonThere: null,
  // The first frame in which a press on it had an effect.
  answerable: null,
  // The shell of the static page is gone: WebAssembly runs the page. Stays empty without a shell.
  inCharge: null,
};

const events = [];
let lastActivity = 0;
const note = () => {
  lastActivity = performance.now();
};

// The browser keeps what it notes until somebody asks. That is after the page is there, so that the page has
// the main thread for itself until then.
const observe = (type, take, options) => {
  const observer = new PerformanceObserver((list) => list.getEntries().forEach(take));
  observer.observe({ type, buffered: true, ...options });
};
const observeAll = () => {
  observe("paint", (entry) => {
    if (entry.name === "first-contentful-paint") load.firstPaint = entry.startTime;
  });
  observe("largest-contentful-paint", (entry) => {
    load.largestPaint = entry.startTime;
  });
  observe("layout-shift", (entry) => {
    load[entry.hadRecentInput ? "shiftAfterInput" : "shift"] += entry.value;
  });
  observe("longtask", (entry) => {
    load.blocking += Math.max(0, entry.duration - 50);
    note();
  });
  observe("resource", note);
  observe("event", ({ name, duration }) => events.push({ name, duration }), {
    durationThreshold: 16,
  });
};
addEventListener("load", note);

addEventListener("DOMContentLoaded", () => {
  if (!document.getElementById("shell")) return;
  const watch = new MutationObserver(() => {
    if (document.getElementById("shell")) return;
    load.inCharge = performance.now();
    note();
    watch.disconnect();
  });
  watch.observe(document.getElementById("app"), { childList: true });
});

// Where presses are asked for, looks in every frame for an answer's button, and presses it in every frame
// until that has changed its state or the statement: the frame of that press is the answer's.
let before = null;
let pressedAt = null;
const hasReacted = () =>
  document.querySelector("button[aria-pressed=true]") !== null || statement() !== before;
const look = () => {
  const now = performance.now();
  if (pressedAt !== null && hasReacted()) {
    load.answerable = pressedAt;
    return;
  }
  const button = answerButton();
  if (button) {
    load.buttonThere ??= now;
    before = statement();
    pressedAt = now;
    button.click();
  }
  requestAnimationFrame(look);
};
if (settings.presses) requestAnimationFrame(look);

// What was loaded for the app, when its last byte had come.
const lastByte = () => {
  const ours = ({ name }) => /\.(wasm|pack)$/.test(new URL(name).pathname);
  const ends = performance.getEntriesByType("resource").filter(ours).map((it) => it.responseEnd);
  return ends.length ? Math.max(...ends) : null;
};

const isSettled = () =>
  document.readyState === "complete" &&
  !document.getElementById("shell") &&
  (!settings.presses || load.answerable !== null) &&
  performance.now() - lastActivity > QUIET;

const settled = () =>
  new Promise((resolve, reject) => {
    observeAll();
    const wait = () => {
      const alert = document.querySelector("[role=alert]:not([hidden])");
      if (alert) reject(new Error(`the page says: ${nameOf(alert)}`));
      else if (isSettled()) {
        resolve({ ...load, lastByte: lastByte(), origin: performance.timeOrigin });
      } else setTimeout(wait, 100);
    };
    wait();
  });
