// The offline worker, `sw.js` at the root of the site: keeps the quiz at hand without a network, for
// voters who have asked for that. It keeps the files of one build, each checked against its hash, all
// of them or none, and stores nothing afterwards.
//
// The build puts in BASE, the path of the site; VERSION, which changes with any file of the site;
// EDITION, of the programme; and FILES, what is kept: addresses below BASE with their hashes.

const OURS = `enig ${BASE} `;
const NAME = OURS + VERSION;
// Remembers which version was in use before this one.
const LAST = `${OURS}last`;

// How long a page may keep a voter waiting who could have the kept one, in milliseconds.
const PATIENCE = 3000;

const isType = (path, type) => {
  if (path.endsWith(".js")) return type.includes("javascript");
  if (path.endsWith(".wasm")) return type.startsWith("application/wasm");
  return type.startsWith("text/html") === (path === "" || path.endsWith("/"));
};

const fetched = async ([path, integrity]) => {
  const asked = { integrity, cache: "no-cache", credentials: "omit", redirect: "error" };
  const response = await fetch(BASE + path, asked);
  const isWhole = response.status === 200 && response.type === "basic" && !response.redirected;
  if (!isWhole || !isType(path, response.headers.get("Content-Type") ?? "")) {
    throw new TypeError(`cannot keep ${path}: not the file that was built`);
  }
  return [BASE + path, response];
};

const install = async () => {
  const files = await Promise.all(FILES.map(fetched));
  // A worker with other code may keep the very files that the one in use keeps.
  const isNew = !(await caches.has(NAME));
  try {
    const cache = await caches.open(NAME);
    await Promise.all(files.map(([address, response]) => cache.put(address, response)));
  } catch (error) {
    if (isNew) await caches.delete(NAME);
    throw error;
  }
};

// A version that waits, or is on its way, is nobody's yet and must not be lost.
const forgetAllBut = async (...wanted) => {
  if (registration.installing ?? registration.waiting) return;
  for (const name of await caches.keys()) {
    if (name.startsWith(OURS) && !wanted.includes(name)) await caches.delete(name);
  }
};

// Open pages may still need files of the version they came with.
const activate = async () => {
  const last = await caches.open(LAST);
  const before = await (await last.match(BASE))?.text();
  await last.put(BASE, new Response(NAME));
  await forgetAllBut(NAME, LAST, before);
  await clients.claim();
};

const forgetUnused = async () => {
  const open = await clients.matchAll({ type: "window" });
  if (open.length === 0) await forgetAllBut(NAME, LAST);
};

// The page of an address, else the nearest one above it: for a page that is not kept, that is the
// start page in its language, where the app reads the address.
const kept = async (path) => {
  const cache = await caches.open(NAME);
  let folder = path.replace(/index\.html$/, "").replace(/[^/]$/, "$&/");
  for (;;) {
    const page = await cache.match(BASE + folder);
    if (page || folder === "") return page;
    folder = folder.replace(/[^/]*\/$/, "");
  }
};

const page = async (request, path) => {
  const answer = fetch(request);
  const patience = new Promise((_, refuse) => setTimeout(refuse, PATIENCE));
  try {
    return await Promise.race([answer, patience]);
  } catch {
    return (await kept(path)) ?? answer;
  }
};

// A name with a hash always means the same file, whichever version it came with.
const file = async (request) =>
  (await caches.match(request, { ignoreSearch: true, ignoreVary: true })) ?? fetch(request);

const isPage = (path) => path.endsWith(".html") || !/\.[^/]*$/.test(path);

addEventListener("install", (event) => event.waitUntil(install()));

addEventListener("activate", (event) => event.waitUntil(activate()));

addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== location.origin || !pathname.startsWith(BASE)) return;
  const path = pathname.slice(BASE.length);
  if (request.mode === "navigate") {
    if (!isPage(path)) return;
    event.waitUntil(forgetUnused());
    event.respondWith(page(request, path));
  } else if (path.startsWith("assets/")) {
    event.respondWith(file(request));
  }
});

const answers = {
  // Only the voter's own word lets a new version take over.
  ACTIVATE: () => skipWaiting(),
  EDITION: () => EDITION,
  // A worker may outlive what it kept: browsers take one back that is asked for again while pages of its
  // own are open, and may clear the storage of any.
  KEEP: async () => {
    await install();
    await activate();
    return true;
  },
};

addEventListener("message", (event) => {
  const say = (answer) => event.ports[0]?.postMessage(answer);
  event.waitUntil(Promise.resolve(answers[event.data?.type]?.()).then(say, () => say(false)));
});
