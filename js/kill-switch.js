// Put in the place of `sw.js` when an offline worker does harm: it takes over at once, deletes what
// was kept, and takes itself away. Without a handler for fetches, everything goes to the network.

const removeAll = async () => {
  for (const name of await caches.keys()) {
    if (name.startsWith("enig ")) await caches.delete(name);
  }
  await registration.unregister();
};

addEventListener("install", () => skipWaiting());

addEventListener("activate", (event) => event.waitUntil(removeAll()));
