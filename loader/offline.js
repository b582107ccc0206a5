// What the app can have done about the offline worker (`worker.js`). Fetched only when a voter asks
// for it, or has asked before.
//
// What is told: "off", "working", "on" or "failed"; and "update" or "edition" once a new version waits,
// "edition" when the programme has changed with it.

const { serviceWorker } = navigator;

const own = async (base) => {
  const found = await serviceWorker.getRegistration(base);
  // A worker of a site around this one is not ours.
  return found?.scope === new URL(base, location.origin).href ? found : undefined;
};

const kept = async (base) => {
  const names = await caches.keys();
  return names.filter((name) => name.startsWith(`enig ${base} `));
};

const activated = (worker) =>
  new Promise((resolve, reject) => {
    const look = () => {
      if (worker.state === "activated") resolve();
      if (worker.state === "redundant") reject(new Error("the offline worker was not installed"));
    };
    worker.addEventListener("statechange", look);
    look();
  });

// What makes the site one that can be installed. Only now, since browsers fetch it and its icons at once,
// and an installed site that needs the network would be of no use.
const offerToInstall = (base) => {
  if (document.querySelector("link[rel=manifest]")) return;
  const link = document.createElement("link");
  link.rel = "manifest";
  link.href = `${base}${document.documentElement.lang}.webmanifest`;
  document.head.append(link);
};

const turnOff = async (base) => {
  await (await own(base))?.unregister();
  for (const name of await kept(base)) await caches.delete(name);
};

// What is on its way counts once it is all there. Storage that the browser has cleared counts no more.
const isOn = async (base) => {
  const { active, installing } = (await own(base)) ?? {};
  const worker = active ?? installing;
  if (worker) await activated(worker);
  return Boolean(worker) && (await kept(base)).length > 0;
};

const answered = (worker, type) =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data);
    worker.postMessage({ type }, [port2]);
  });

const turnOn = async (base) => {
  if (await isOn(base)) return;
  const options = { scope: base, updateViaCache: "none" };
  const registration = await serviceWorker.register(`${base}sw.js`, options);
  if (await isOn(base)) return;
  if (!(await answered(registration.active, "KEEP"))) throw new Error("nothing was kept");
};

// Whether this tab's voter has asked for the new version. Another tab's voter has not.
let wantsUpdate = false;

let watched;

const watch = async (base, edition, tell) => {
  const registration = await own(base);
  if (!registration || watched === registration) return;
  watched = registration;
  const offer = async (worker) =>
    tell(`${await answered(worker, "EDITION")}` === edition ? "update" : "edition");
  const follow = (worker) =>
    worker?.addEventListener("statechange", () => {
      if (worker.state === "installed" && registration.active) offer(worker);
    });
  registration.addEventListener("updatefound", () => follow(registration.installing));
  // The browser may have found it before this script was there.
  follow(registration.installing);
  if (registration.waiting && registration.active) offer(registration.waiting);
};

const update = async (base) => {
  wantsUpdate = true;
  const waiting = (await own(base))?.waiting;
  // Without one, another tab has let the new version take over already.
  if (waiting) waiting.postMessage({ type: "ACTIVATE" });
  else location.reload();
};

serviceWorker.addEventListener("controllerchange", () => {
  if (!wantsUpdate) return;
  wantsUpdate = false;
  location.reload();
});

let turns = 0;

// Does what was asked and tells what came of it, unless something else has been asked since.
const turn = async (work, tell) => {
  const number = ++turns;
  const say = (state) => number === turns && tell(state);
  try {
    say(await work(say));
  } catch (error) {
    console.warn("Enig offline:", error);
    say("failed");
  }
};

export const ask = async (verb, base, edition, tell) => {
  switch (verb) {
    case "look":
      await turn(async () => {
        if (!(await isOn(base))) return "off";
        offerToInstall(base);
        return "on";
      }, tell);
      return watch(base, edition, tell);
    case "on":
      await turn(async (say) => {
        say("working");
        await turnOn(base);
        offerToInstall(base);
        return "on";
      }, tell);
      return watch(base, edition, tell);
    case "off":
      return turn(async () => {
        await turnOff(base);
        return "off";
      }, tell);
    case "update":
      return update(base);
  }
};
