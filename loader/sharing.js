// Starts what there is to links to results (`src/sharing.rs`), and does for it what only a page can do. A
// module of its own: the app has it fetched when a voter shares a result or opens a link to one.

// The glue that wasm-bindgen makes; the build puts it into this file.
import { finish, imports, show } from "enig-app";

// The build puts in where the module, its style and the letters of pictures are, and their hashes.
const [address, integrity] = ["the module's address", "the module's hash"];
const [style, styleIntegrity] = ["the style's address", "the style's hash"];
const [font, fontIntegrity] = ["the font's address", "the font's hash"];

// How long each may take, in milliseconds. Some share sheets never say that they were closed, either.
const PATIENCE = 10_000;

const after = (wait) => new Promise((done) => setTimeout(done, wait));

// Without its style it can be used as well.
const dress = () =>
  new Promise((done) => {
    const link = document.createElement("link");
    Object.assign(link, {
      rel: "stylesheet",
      integrity: styleIntegrity,
      crossOrigin: "anonymous",
      href: style,
      onload: done,
      onerror: done,
    });
    document.head.append(link);
  });

// What does not arrive whole is asked for once more, past every cache.
const fetched = (address, integrity) => {
  const once = async (cache) => {
    const signal = AbortSignal.timeout(PATIENCE);
    const response = await fetch(address, { integrity, cache, credentials: "omit", signal });
    return response.arrayBuffer();
  };
  return once().catch(() => once("reload"));
};

const load = async () => {
  const dressed = Promise.race([dress(), after(PATIENCE)]);
  const bytes = await fetched(address, integrity);
  const { instance, module } = await WebAssembly.instantiate(bytes, imports());
  finish(instance, module);
  await dressed;
};

const copy = async (text) => {
  try {
    await navigator.clipboard.writeText(text);
    return "copied";
  } catch {
    // The last way is the voter, who copies the text that is shown.
    return "select";
  }
};

const share = async (url, title) => {
  try {
    const shared = navigator.share({ title, url });
    await Promise.race([shared, after(PATIENCE)]);
    return "";
  } catch ({ name }) {
    // Closed by the voter: that was an answer.
    return name === "AbortError" ? "" : copy(url);
  }
};

let letters;

// Null says that they could not be had. The page shows first that a picture is being made.
const tellLetters = async (tell) => {
  letters ??= fetched(font, fontIntegrity);
  const bytes = await letters.then((buffer) => new Uint8Array(buffer)).catch(() => null);
  if (!bytes) letters = undefined;
  requestAnimationFrame(() => setTimeout(() => tell(bytes)));
};

// The pictures that are shown, by their names.
const files = new Map();

const keepFile = (name, bytes) => {
  const before = files.get(name);
  if (before) URL.revokeObjectURL(before.address);
  const type = name.endsWith(".svg") ? "image/svg+xml" : "image/png";
  const file = new File([bytes], name, { type });
  const kept = { file, address: URL.createObjectURL(file) };
  files.set(name, kept);
  return kept.address;
};

const sharedFile = (name, [url, title]) => ({ files: [files.get(name).file], title, url });

const canShareFile = (name, link) => Boolean(navigator.canShare?.(sharedFile(name, link)));

// A device that could not take the picture after all may still take the link.
const shareFile = async (name, [url, title]) => {
  for (const shared of [sharedFile(name, [url, title]), { title, url }]) {
    try {
      await navigator.share(shared);
      return "";
    } catch (error) {
      if (error.name === "AbortError") return "";
    }
  }
  return "failed";
};

const canShare = (url, title) =>
  Boolean(navigator.share) && navigator.canShare?.({ title, url }) !== false;

let loading;

// `follow` lets the app go to the screen of the current history entry.
export const showPart = async (part, pack, base, link, loadEdition, follow) => {
  loading ??= load();
  try {
    await loading;
  } catch (error) {
    loading = undefined;
    throw error;
  }
  // Only a press may open a share sheet or write to the clipboard, so nothing is waited for before.
  const device = (verb, url, title, tell) => {
    if (verb === "go") return follow();
    if (verb === "can") return canShare(url, title);
    if (verb === "letters") return void tellLetters(tell);
    if (verb === "keep") return keepFile(url, title);
    if (verb === "can-file") return canShareFile(url, title);
    const handOn = { share, copy, file: shareFile };
    handOn[verb](url, title).then(tell);
  };
  show(part, pack, base, link, loadEdition, device);
};
