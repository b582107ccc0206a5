// On Chromium's page chrome://discards: has the tab with an address given up, and then takes a title. As long as
// a driver is there nothing comes of it, so it is asked for again and again. See standing.rs.
const [address, title] = arguments;

const all = (root) =>
  [...root.querySelectorAll("*")].flatMap((it) => [it, ...(it.shadowRoot ? all(it.shadowRoot) : [])]);

const asking = setInterval(() => {
  const row = all(document).find((it) => it.localName === "tr" && it.innerText.includes(address));
  if (row?.innerText.includes("discarded")) {
    clearInterval(asking);
    document.title = title;
  } else {
    const parts = row ? [...row.querySelectorAll("*")] : [];
    parts.find((it) => it.innerText === "[Urgent Discard]")?.click();
  }
}, 100);
