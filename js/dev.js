// Starts the app in the developer's page (`index.html`, `trunk serve`). On the site, `boot.js` does.

addEventListener("TrunkApplicationStarted", async () => {
  const { packNb } = document.getElementById("app").dataset;
  const response = await fetch(packNb);
  const pack = new Uint8Array(await response.arrayBuffer());
  document.documentElement.classList.remove("resuming");
  wasmBindings.start(pack, enig.bits);
});
