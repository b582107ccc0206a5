// Stands in the head of every page that asks, and runs before anything is drawn: takes presses until the
// app is there to take them itself. It is short, since the page is drawn no sooner; what can wait stands
// in `begin.js`. The page's content security policy names its hash, so it is the same on every page.

{
  const root = document.documentElement;

  // A shared result stands behind `#r=`, however programs on the way have written that. It leaves the
  // address before anything else can read it there; the app gets it, no longer than it may be, and reads
  // it. Behind `?` it has reached the server: it is not read, and the app gets a sign of it.
  const MARK = "(?:[#&?]|%(?:25)*(?:2[36]|3f))r(?:=|%(?:25)*3d)";
  const find = (pattern, text) => new RegExp(pattern, "i").exec(text);
  const inFragment = find(MARK, location.hash);
  const isInQuery = find(`${MARK}[a-z0-9-]{16}`, location.search);
  const shared = inFragment
    ? `#${location.hash.slice(inFragment.index, inFragment.index + 1024)}`
    : isInQuery
      ? "#r=?"
      : "";
  if (shared) history.replaceState(history.state, "", location.pathname);

  const kept = (storage, name) => {
    try {
      return window[storage].getItem(`enig:v1:${name}`);
    } catch {
      return null;
    }
  };

  // Where the voter is stands in the history entry, and Chromium loses that of a tab which it has given up:
  // so it is written down when the voter looks elsewhere, as long as answers are kept.
  const noteScreen = () => {
    try {
      if (kept("sessionStorage", "answers") === null) sessionStorage.removeItem("enig:v1:screen");
      else sessionStorage.setItem("enig:v1:screen", history.state ?? "");
    } catch {
      // Without a storage, the tab keeps nothing.
    }
  };
  addEventListener("visibilitychange", () => document.hidden && noteScreen());
  if (document.wasDiscarded) history.replaceState(history.state ?? kept("sessionStorage", "screen"), "");

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

  // A term opens by the browser's own means, or those of `begin.js`, and needs no app.
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
  });

  // Once the answers stand as they will stay.
  const settle = () => {
    const button = pressed ?? (noted && shellButtons()[noted[1]]);
    if (button) press(button);
  };

  // A voter who has begun comes back to another screen than the page holds: it is not shown until
  // the app has put the right one in its place.
  const isKept = (storage) => kept(storage, "answers") !== null;
  const hasBegun =
    shared || isKept("sessionStorage") || isKept("localStorage") || (!noted && entry !== "start");

  // Once the app is there, a link that is put into the address bar changes nothing but what is behind #.
  addEventListener("hashchange", () => find(MARK, location.hash) && location.reload());

  // The look under a mouse, or a pen in the air. A finger leaves it behind, and some telephones claim to hover.
  const lookUnder = ({ pointerType, buttons }) =>
    root.classList.toggle("hovers", pointerType === "mouse" || (pointerType === "pen" && !buttons));
  for (const kind of ["pointermove", "pointerdown"]) addEventListener(kind, lookUnder, true);

  // Without popovers, an explanation opens in its place (`begin.js`).
  root.classList.toggle("in-place", !("popover" in HTMLElement.prototype));

  // Changed on the way, `begin.js` does not run: then this page is like one without scripts.
  addEventListener("DOMContentLoaded", () => {
    if (!window.enig.fail) root.classList.remove("js", "resuming");
  });

  root.classList.add("js");
  root.classList.toggle("resuming", hasBegun);
  window.enig = {
    // Chance for the first sample; one bit of it is the side on which the answers begin.
    bits,
    hasPress: () => pressed !== null,
    settle,
    shared,
  };
}
