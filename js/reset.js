// «Slett alt»: removes everything that the site has left in this browser, then goes to the page that
// says so. The answer to `clear` has the browser remove what a script cannot reach, where the host sends
// the header for it.

const { base, done, clear } = document.querySelector("script[data-done]").dataset;
const button = document.getElementById("reset");
const said = document.querySelector("#reset-done > *");

const removeWorkers = async () => {
  const { href } = new URL(base, location.origin);
  for (const registration of await navigator.serviceWorker.getRegistrations()) {
    if (registration.scope.startsWith(href)) await registration.unregister();
  }
};

const removeCaches = async () => {
  for (const name of await caches.keys()) {
    if (name.startsWith(`enig ${base} `)) await caches.delete(name);
  }
};

const removeKeys = (storage) => async () => {
  for (const key of Object.keys(window[storage])) {
    if (key.startsWith("enig:")) window[storage].removeItem(key);
  }
};

const steps = [removeWorkers, removeCaches, removeKeys("sessionStorage"), removeKeys("localStorage")];

const reset = async () => {
  button.disabled = true;
  for (const step of steps) {
    // What the browser does not have, or does not give us, holds nothing of ours.
    await step().catch(() => {});
  }
  history.replaceState(null, "");
  const answer = await fetch(clear, { cache: "no-store" }).catch(() => null);
  if (answer?.ok) location.replace(done);
  else said.hidden = false;
};

button.hidden = false;
button.addEventListener("click", reset);
