// Inline script right behind the first answers, or plain words where there are none. It runs before they are
// painted: agreeing and disagreeing come first equally often. Then it begins to fetch the app, and says why
// where that fails. It stands here so that the first frame has the answers in it already. The content security
// policy names its hash, so it is the same on every page; what differs stands in `data-…` of the app's place.

// Without the script in the head there is nothing to go on with, and the page says so.
if (window.enig) {
  const { previousElementSibling: answers } = document.currentScript;
  const app = document.getElementById("app");

  // The same bit as in `Seed::begins_with_disagreeing`; a test holds them together.
  if (enig.bits & 1) {
    for (const answer of [...answers.children].slice(0, 5)) answers.prepend(answer);
  }
  enig.settle();

  // What loading the page again does not change.
  const HOPELESS = ["no-web-assembly", "too-old", "changed"];

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
      if (enig.hasPress()) box.scrollIntoView({ block: "center" });
      const { classList } = document.documentElement;
      if (why !== "slow") classList.remove("resuming");
      // A press is kept for a page that is loaded again; where that does not help, it would be in vain.
      classList.toggle("unanswerable", HOPELESS.includes(why));
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

  // With the result that the page was opened with, unless the app has it.
  const reload = () => {
    if (enig.shared) history.replaceState(history.state, "", enig.shared);
    location.reload();
  };

  // A file that could not be used, and whose hash is given where nobody has looked past the cache yet.
  // It may be whole by now; or it is gone, since a page that the browser or a proxy kept for too long
  // names old files. Either way a fresh page does better; but one that has just been reloaded is fresh.
  const lost = async (address, integrity) => {
    enig.isHeardOf = true;
    mend = () => get(address, integrity, "reload", AbortSignal.timeout(PATIENCE));
    const [visit] = performance.getEntriesByType("navigation");
    const isWhole = integrity && (await get(address, integrity, "reload").catch(() => null))?.ok;
    // Whatever fails its integrity check looks alike: only the status tells that a file is gone.
    const asked = { method: "HEAD", credentials: "omit" };
    const isBetterFresh = isWhole || (await fetch(address, asked).catch(() => null))?.status === 404;
    if (isBetterFresh && visit?.type !== "reload") reload();
    else fail("not-loaded");
  };

  // The loader itself may be missing or not be what it should be.
  addEventListener(
    "error",
    ({ target }) => target instanceof HTMLScriptElement && lost(target.src, target.integrity),
    true,
  );

  // The loader runs before the page has loaded, or says that it cannot; changed on the way, it does neither.
  addEventListener("load", () => setTimeout(() => enig.isHeardOf || fail("changed")));

  // A file of the site, as `data-…` of the app's place names it: its address and its hash.
  const file = (name) => {
    const [address, integrity] = app.getAttribute(`data-${name}`).split(" ");
    return { address, integrity };
  };

  const fetching = ({ address, integrity }) => {
    const response = get(address, integrity);
    // `boot.js` handles a failure when it awaits the response; until then it is no unhandled rejection.
    response.catch(() => {});
    return { address, integrity, response };
  };

  addEventListener("click", (event) => {
    // To go to where one is makes a new history entry in some browsers, and what is noted would be lost.
    if (event.target.closest("#boot-failed [target]")) {
      event.preventDefault();
      mend().then(reload, reload);
    }
  });

  // Without popovers, a term opens its explanation below the text: one at a time, and Escape closes.
  if (document.documentElement.classList.contains("in-place")) {
    const turn = (term, isOpen) => {
      const explanation = document.getElementById(term.getAttribute("popovertarget"));
      explanation?.classList.toggle("explanation--open", isOpen);
      term.setAttribute("aria-expanded", isOpen);
    };
    const closeAll = () => {
      for (const term of document.querySelectorAll(".term[aria-expanded=true]")) turn(term, false);
    };
    addEventListener("click", ({ target }) => {
      const term = target.closest(".term");
      if (!term) return;
      const isOpen = term.getAttribute("aria-expanded") === "true";
      closeAll();
      turn(term, !isOpen);
    });
    addEventListener("keydown", ({ key }) => key === "Escape" && closeAll());
  }

  Object.assign(enig, {
    fail,
    lost,
    get,
    patience,
    style: file("style"),
    wasm: fetching(file("wasm")),
    pack: fetching(file(`pack-${document.documentElement.lang}`)),
  });
}
