// Imported by the app: use without a network, by means of the service worker (`worker.js`).
//
// Each function returns nothing, never throws, and reports a state by calling `tell`: "off", "working", "on" or
// "failed"; and "update" or "edition" once a new version waits, "edition" when the programme has changed with it.
// Nothing is reported in a frame: the choice is for the site's own pages.

/**
 * @callback Tell
 * @param {"off" | "working" | "on" | "failed" | "update" | "edition"} state
 * @returns {void}
 */

const isInFrame = () => window.top !== window;

// `navigator.serviceWorker` is missing in some browsers and throws in others: it is read only inside the
// functions below, where that is a rejected promise.
const workers = () => navigator.serviceWorker;

const ownRegistration = async (base) => {
  const found = await workers().getRegistration(base);
  // The worker of a site around this one is not ours.
  return found?.scope === new URL(base, location.origin).href ? found : undefined;
};

const cacheNames = async (base) => {
  const names = await caches.keys();
  return names.filter((name) => name.startsWith(`enig ${base} `));
};

const activated = (worker) =>
  new Promise((resolve, reject) => {
    const check = () => {
      if (worker.state === "activated") resolve();
      if (worker.state === "redundant") reject(new Error("the service worker was not installed"));
    };
    worker.addEventListener("statechange", check);
    check();
  });

// Makes the site installable. Only once it works without a network: browsers fetch manifest and icons at once,
// and an installed site that needs the network would be of no use.
const offerToInstall = (base) => {
  if (document.querySelector("link[rel=manifest]")) return;
  const link = document.createElement("link");
  link.rel = "manifest";
  link.href = `${base}${document.documentElement.lang}.webmanifest`;
  document.head.append(link);
};

// A worker that is being installed counts once it is activated. It does not count where the browser has cleared
// its storage.
const isOn = async (base) => {
  const { active, installing } = (await ownRegistration(base)) ?? {};
  const worker = active ?? installing;
  if (worker) await activated(worker);
  return Boolean(worker) && (await cacheNames(base)).length > 0;
};

const request = (worker, type) =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data);
    worker.postMessage({ type }, [port2]);
  });

const install = async (base) => {
  if (await isOn(base)) return;
  const options = { scope: base, updateViaCache: "none" };
  const registration = await workers().register(`${base}sw.js`, options);
  if (await isOn(base)) return;
  if (!(await request(registration.active, "KEEP"))) throw new Error("no file was stored");
};

const remove = async (base) => {
  await (await ownRegistration(base))?.unregister();
  for (const name of await cacheNames(base)) await caches.delete(name);
};

let watched;

// Reports a new version once it waits.
const watch = async (base, edition, tell) => {
  const registration = await ownRegistration(base);
  if (!registration || watched === registration) return;
  watched = registration;
  const report = async (worker) =>
    tell(`${await request(worker, "EDITION")}` === edition ? "update" : "edition");
  const follow = (worker) =>
    worker?.addEventListener("statechange", () => {
      if (worker.state === "installed" && registration.active) report(worker);
    });
  registration.addEventListener("updatefound", () => follow(registration.installing));
  // The browser may have found it before.
  follow(registration.installing);
  if (registration.waiting && registration.active) report(registration.waiting);
};

let latest = 0;

// Runs `work` and reports the state that it returns, unless something else has been asked for since.
const run = async (work, tell) => {
  const number = ++latest;
  const report = (state) => number === latest && tell(state);
  try {
    report(await work(report));
  } catch (error) {
    console.warn("Enig offline:", error);
    report("failed");
  }
};

/**
 * Reports whether the quiz is stored for use without a network, and from then on whether a new version waits.
 * Reports nothing where the browser has no service workers.
 *
 * @param {string} base the path of the site
 * @param {string} edition the edition of the page's pack
 * @param {Tell} tell
 */
export const look = async (base, edition, tell) => {
  if (isInFrame()) return;
  try {
    if (!(await ownRegistration(base))) return tell("off");
  } catch {
    return;
  }
  await run(async () => {
    if (!(await isOn(base))) return "off";
    offerToInstall(base);
    return "on";
  }, tell);
  await watch(base, edition, tell).catch(() => {});
};

/**
 * Stores the quiz for use without a network.
 *
 * @param {string} base
 * @param {string} edition
 * @param {Tell} tell
 */
export const turnOn = async (base, edition, tell) => {
  if (isInFrame()) return;
  await run(async (report) => {
    await ownRegistration(base);
    report("working");
    await install(base);
    offerToInstall(base);
    return "on";
  }, tell);
  await watch(base, edition, tell).catch(() => {});
};

/**
 * Removes what is stored.
 *
 * @param {string} base
 * @param {string} edition
 * @param {Tell} tell
 */
export const turnOff = async (base, edition, tell) => {
  if (isInFrame()) return;
  await run(async () => {
    await remove(base);
    return "off";
  }, tell);
};

/**
 * Lets the waiting version take over and loads this page again; other tabs stay as they are.
 *
 * @param {string} base
 * @param {string} edition
 * @param {Tell} tell
 */
export const update = async (base, edition, tell) => {
  if (isInFrame()) return;
  try {
    const waiting = (await ownRegistration(base))?.waiting;
    // Without one, another tab has let the new version take over already.
    if (!waiting) return location.reload();
    workers().addEventListener("controllerchange", () => location.reload(), { once: true });
    waiting.postMessage({ type: "ACTIVATE" });
  } catch (error) {
    console.warn("Enig offline:", error);
    tell("failed");
  }
};
