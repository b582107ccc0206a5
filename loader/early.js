// Stands in the head of every page that asks, and runs before anything is drawn: starts fetching the
// app, and takes presses until the app is there to take them itself. The page's content security
// policy names its hash, so it is the same on every page and gets what differs as data.

{
  const root = document.documentElement;
  const { wasm, wasmHash, pack, packHash } = document.currentScript.dataset;

  // What has been pressed, as the button's place in the page. It is kept in the history entry, so a
  // reload does not lose it.
  const NOTED = /^press (\d+)$/;
  const entry = typeof history.state === "string" ? history.state : "start";
  const noted = NOTED.exec(entry);
  let press = noted && Number(noted[1]);

  // A term opens by the browser's own means and needs no app.
  const shellButtons = () => [...document.querySelectorAll("#shell button:not(.term)")];

  const showPress = () => {
    shellButtons().forEach((button, place) => {
      const isPressed = place === press;
      button.toggleAttribute("data-noted", isPressed);
      if (button.ariaPressed !== null) button.ariaPressed = `${isPressed}`;
    });
  };

  addEventListener("click", (event) => {
    const place = shellButtons().indexOf(event.target.closest("button"));
    if (place < 0) return;
    press = place;
    history.replaceState(`press ${place}`, "");
    showPress();
  });

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
    isKept("sessionStorage") || isKept("localStorage") || (!noted && entry !== "start");

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
      if (press !== null) box.scrollIntoView({ block: "center" });
      if (why !== "slow") root.classList.remove("resuming");
    };
    if (document.readyState === "loading") addEventListener("DOMContentLoaded", show);
    else show();
  };

  // The loader itself may be missing or not be what it should be.
  addEventListener(
    "error",
    (event) => event.target instanceof HTMLScriptElement && fail("not-loaded"),
    true,
  );

  const get = (address, integrity, cache) =>
    fetch(address, { integrity, cache, credentials: "omit" });
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
    bits: (Math.random() * 2 ** 32) >>> 0,
    press: () => press,
    showPress,
    fail,
    get,
    wasm: { address: wasm, integrity: wasmHash, response: early(wasm, wasmHash) },
    pack: { address: pack, integrity: packHash, response: early(pack, packHash) },
  };
}
