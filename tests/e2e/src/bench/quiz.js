// Presses buttons and tells how long the page took.

// The memory of the app's WebAssembly, kept when it is started.
let memory = null;
for (const name of ["instantiate", "instantiateStreaming"]) {
  const original = WebAssembly[name];
  WebAssembly[name] = async (...given) => {
    const made = await original.apply(WebAssembly, given);
    const exported = Object.values((made.instance ?? made).exports);
    memory = exported.find((it) => it instanceof WebAssembly.Memory) ?? memory;
    return made;
  };
}

// Resolves with the time at which the next frame has begun; a script gets its turn in it a little later.
const frame = () => new Promise(requestAnimationFrame);

// What changes with every press that leads somewhere.
const view = () => headings().join("\n");

// Resolves with the time at which the page has come to show something else.
const changed = () =>
  new Promise((done) => {
    const before = view();
    const watch = new MutationObserver(() => {
      if (view() === before) return;
      watch.disconnect();
      done(performance.now());
    });
    watch.observe(document.body, { childList: true, subtree: true, characterData: true });
  });

// So many frames without a change, and the page is taken to be complete.
const QUIET_FRAMES = 5;

// Resolves with the start of the frame after the one that shows the last change.
const complete = async () => {
  let since = 0;
  let shown = 0;
  const watch = new MutationObserver(() => {
    since = 0;
  });
  watch.observe(document.body, { childList: true, subtree: true, characterData: true });
  while (since < QUIET_FRAMES) {
    const now = await frame();
    since += 1;
    if (since === 2) shown = now;
  }
  watch.disconnect();
  return shown;
};

// Presses a button early in a frame, after a frame in which nothing happened, so that no press waits
// for another and all wait alike for the next frame. `dom`: until the page has changed. `painted`:
// until the start of the frame after the one that shows the change. `whole`: the same for the last
// change, since what is further down comes after that.
const press = async (button, kind) => {
  await frame();
  await frame();
  await new Promise((done) => setTimeout(done));
  const change = changed();
  const start = performance.now();
  button.click();
  const dom = (await change) - start;
  const last = complete();
  await frame();
  const painted = (await frame()) - start;
  return { kind, led: screen(), dom, painted, whole: (await last) - start };
};

let answered = 0;

// The button to press next: an answer, every kind in turn, else the way on from the end of an area.
const next = () => {
  const answer = named(settings.answers[answered % settings.answers.length]);
  if (answer) return { kind: "answer", button: answer };
  const way = settings.ways.map(beginning).find(Boolean);
  if (way) return { kind: "way", button: way };
  throw new Error(`nothing to press under «${view()}»`);
};

// Answers up to so many statements, or until the result is shown.
const quiz = async (most) => {
  const presses = [];
  for (let left = most; left > 0 && screen() !== "result"; ) {
    const { kind, button } = next();
    if (kind === "answer") {
      answered += 1;
      left -= 1;
    }
    presses.push(await press(button, kind));
  }
  return presses;
};

// Brings the next button into view and says where it is.
let left = null;
const aim = () => {
  const { kind, button } = next();
  if (kind === "answer") answered += 1;
  const isInView = ({ top, bottom }) => top >= 0 && bottom <= innerHeight;
  if (!isInView(button.getBoundingClientRect())) button.scrollIntoView({ block: "center" });
  const place = button.getBoundingClientRect();
  left = view();
  return { kind, x: place.left + place.width / 2, y: place.top + place.height / 2 };
};

// Waits until a press has led somewhere and the page is complete. Only looks once a frame: what it costs
// would count as the press's.
const followed = async () => {
  while (view() === left) await frame();
  await complete();
  return screen();
};

const elements = () => document.getElementsByTagName("*").length;

const memoryBytes = () => memory?.buffer.byteLength ?? null;

window.bench = {
  settled,
  pressNamed: (name) => press(beginning(name), "named"),
  quiz,
  aim,
  followed,
  events: () => events,
  elements,
  memoryBytes,
};
