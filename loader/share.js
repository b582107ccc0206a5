// Hands a link to a result on, on the voter's own press: to the device's share sheet or the clipboard.
// Each way falls back to the next; the last is the voter, who copies the text that is shown.

// Some share sheets never say that they were closed.
const PATIENCE = 10_000;

const copy = async (text) => {
  try {
    await navigator.clipboard.writeText(text);
    return "copied";
  } catch {
    return "select";
  }
};

const share = async (url, title) => {
  try {
    const shared = navigator.share({ title, url });
    await Promise.race([shared, new Promise((done) => setTimeout(done, PATIENCE))]);
    return "";
  } catch ({ name }) {
    // Closed by the voter: that was an answer.
    return name === "AbortError" ? "" : copy(url);
  }
};

// Only a press may open a share sheet or write to the clipboard, so nothing is waited for before.
export const askSharing = (verb, url, title, tell) => {
  if (verb === "arrived") return window.enig.shared;
  if (verb === "can") return navigator.share && navigator.canShare?.({ title, url }) !== false;
  (verb === "share" ? share : copy)(url, title).then(tell);
};
