// Stands in the head of every page that asks, and runs before anything is drawn: starts fetching the
// app, and takes presses until the app is there to take them itself. The page's content security
// policy names its hash, so it is the same on every page and gets what differs as data.

{
  const root = document.documentElement;

  // A shared result stands behind `#r=`. It leaves the address before anything else can read it there;
  // the app gets it, no longer than it may be. Programs on the way may have written it with per cent
  // signs. Behind `?` it would have reached the server: it is never made so, and not read.
  const decoded = (text) => {
    try {
      return decodeURIComponent(text);
    } catch {
      return text;
    }
  };
  const isInQuery = /[?&]r=/.test(location.search);
  const isInFragment = location.hash.startsWith("#r=");
  const shared = isInQuery ? "?" : isInFragment ? decoded(location.hash.slice(3, 1024)) : "";
  if (isInQuery || isInFragment) history.replaceState(history.state, "", location.pathname);
  const { wasm, wasmHash, pack, packHash } = document.currentScript.dataset;

  // What has been pressed is kept in the history entry, so a reload does not lose it: the button's place
  // in the page, and the bits, since the side on which the answers begin is drawn from them.
  const NOTED = /^press (\d+) (\d+)$/;
  const entry = typeof history.state === "string" ? history.state : "start";
  const noted = NOTED.exec(entry);
  // The address may name the sample by its code, as in `Seed::in_fragment`; else it is chance.
  const code = /[#&]u=([0-9A-HJKMNP-TV-Z]{4})(&|$)/i.exec(location.hash)?.[1].toUpperCase();
  const digit = (it) => "0123456789ABCDEFGHJKMNPQRSTVWXYZ".indexOf(it);
  const linked = code && [...code].reduce((sum, it) => sum * 32 + digit(it), 0);
  const bits = noted ? Number(noted[2]) : (linked ?? (Math.random() * 2 ** 32) >>> 0);

  // A term opens by the browser's own means and needs no app.
  const BUTTONS = "#shell button:not(.term)";
  const shellButtons = () => [...document.querySelectorAll(BUTTONS)];

  // The button itself, because its place changes when the answers are turned around.
  let pressed = null;

  const press = (button) => {
    pressed = button;
    const buttons = shellButtons();
    history.replaceState(`press ${buttons.indexOf(pressed)} ${bits}`, "");
    for (const other of buttons) {
      other.toggleAttribute("data-noted", other === pressed);
      if (other.ariaPressed !== null) other.ariaPressed = `${other === pressed}`;
    }
  };

  addEventListener("click", (event) => {
    const button = event.target.closest(BUTTONS);
    if (button) press(button);
    // To go to where one is makes a new history entry in some browsers, and what is noted would be lost.
    if (event.target.closest("#boot-failed [target]")) {
      event.preventDefault();
      const reload = () => location.reload();
      mend().then(reload, reload);
    }
  });

  // Once the answers stand as they will stay.
  const settle = () => {
    const button = pressed ?? (noted && shellButtons()[noted[1]]);
    if (button) press(button);
  };

  // A voter who has begun comes back to another screen than the page holds: it is not shown until
  // the app has put the right one in its place.
  const isKept = (storage) => {
    try {
      return window[storage].getItem("enig:v1:answers") !== null;
    } catch {
      return false;
    }
  };
  const hasBegun =
    shared || isKept("sessionStorage") || isKept("localStorage") || (!noted && entry !== "start");

  // Once the app is there, a link that is put into the address bar changes nothing but what is behind #.
  addEventListener("hashchange", () => location.hash.startsWith("#r=") && location.reload());

  // Why the quiz cannot be answered: one of the reasons that stand in the page.
  const fail = (why) => {
    const show = () => {
      const box = document.getElementById("boot-failed");
      // What was said first is closer to the cause; but «slow» is only a guess.
      if (!box.hidden && box.dataset.shown !== "slow") return;
      for (const reason of box.querySelectorAll("[data-why]")) {
        reason.hidden = reason.dataset.why !== why;
      }
      box.dataset.shown = why;
      box.hidden = false;
      // A voter who waits for an answer to a press may be far below.
      if (pressed) box.scrollIntoView({ block: "center" });
      if (why !== "slow") root.classList.remove("resuming");
    };
    if (document.readyState === "loading") addEventListener("DOMContentLoaded", show);
    else show();
  };

  // Scripts and styles are asked for as browsers themselves do, so that both find the same in the cache.
  const get = (address, integrity, cache, signal) => {
    const credentials = /\.(js|css)$/.test(address) ? "same-origin" : "omit";
    return fetch(address, { integrity, cache, signal, credentials });
  };

  // How long the page keeps still, in milliseconds. From here on, since the loader may never come either.
  const PATIENCE = 10_000;
  const patience = setTimeout(() => fail("slow"), PATIENCE);

  // What is done before the page is loaded again: some browsers would take a file from their cache as it is.
  let mend = async () => {};

  // A file that could not be used, and whose hash is given where nobody has looked past the cache yet.
  // It may be whole by now; or it is gone, since a page that the browser or a proxy kept for too long
  // names old files. Either way a fresh page does better; but one that has just been reloaded is fresh.
  const lost = async (address, integrity) => {
    mend = () => get(address, integrity, "reload", AbortSignal.timeout(PATIENCE));
    const [visit] = performance.getEntriesByType("navigation");
    const isWhole = integrity && (await get(address, integrity, "reload").catch(() => null))?.ok;
    // Whatever fails its integrity check looks alike: only the status tells that a file is gone.
    const asked = { method: "HEAD", credentials: "omit" };
    const isBetterFresh = isWhole || (await fetch(address, asked).catch(() => null))?.status === 404;
    if (isBetterFresh && visit?.type !== "reload") location.reload();
    else fail("not-loaded");
  };

  // The loader itself may be missing or not be what it should be.
  addEventListener(
    "error",
    ({ target }) => target instanceof HTMLScriptElement && lost(target.src, target.integrity),
    true,
  );

  const early = (address, integrity) => {
    const response = get(address, integrity);
    // Whoever waits for it hears of a failure; until then it is not one that nobody handles.
    response.catch(() => {});
    return response;
  };

  root.classList.add("js");
  root.classList.toggle("resuming", hasBegun);
  window.enig = {
    // Chance for the first sample; one bit of it is the side on which the answers begin.
    bits,
    hasPress: () => pressed !== null,
    settle,
    fail,
    lost,
    get,
    patience,
    shared,
    wasm: { address: wasm, integrity: wasmHash, response: early(wasm, wasmHash) },
    pack: { address: pack, integrity: packHash, response: early(pack, packHash) },
  };
}
