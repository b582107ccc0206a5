// <enig-quiz>: shows the Enig quiz in a frame, as high as the quiz is. docs/EMBEDDING.md says what goes
// between the page and the frame. Needs nothing, keeps nothing, and asks for nothing but the frame.

// On a server that writes pages in advance there are no elements, and nothing to do.
const Base = globalThis.HTMLElement ?? class {};

const NAMESPACE = "enig-embed";
// What the frame may do: run its own scripts, and open the whole result in a tab of its own.
const SANDBOX = "allow-scripts allow-popups allow-popups-to-escape-sandbox";

const LEAST = 200;
const MOST = 8000;
/** Milliseconds between two changes of the height. */
const PACE = 100;
/** Milliseconds within which what a loaded page has said has come, in every browser. */
const SILENCE = 2000;
// A frame whose content grows with it would grow for ever: so many times in so many milliseconds is enough.
const GROWTHS = 12;
const GROWTH_TIME = 3000;

const isOurs = (data) =>
  Object(data) === data && data.ns === NAMESPACE && data.v === 1 && Object(data.p) === data.p;

class EnigQuiz extends Base {
  static observedAttributes = ["src", "lang", "area", "scheme", "accent", "heading"];

  // What the frame is showing, and the ways to it: all of it goes when the element leaves the page.
  #frame = null;
  #link = null;
  #port = null;
  #near = null;
  #listener = ({ source, origin, data }) => this.#hear(source, origin, data);

  #applied = 0;
  #wanted = 0;
  #timer = 0;
  #silence = 0;
  #growths = [];

  connectedCallback() {
    // The link inside is seen until the quiz is there, and whenever it does not come.
    this.#link ??= this.attachShadow({ mode: "open" }).appendChild(document.createElement("slot"));
    if (!globalThis.IntersectionObserver) return this.#open();
    this.#near = new IntersectionObserver(
      (entries) => entries.some((entry) => entry.isIntersecting) && this.#open(),
      { rootMargin: "100% 0px" },
    );
    this.#near.observe(this);
  }

  disconnectedCallback() {
    this.#close();
    this.#near?.disconnect();
  }

  attributeChangedCallback(name) {
    if (!this.#frame) return;
    if (name === "scheme" || name === "accent") return this.#tell("theme", this.#theme());
    this.#close();
    this.#open();
  }

  /** The page to show, or nothing where `src` is no address of one. */
  #address(isDirect) {
    const get = (name) => this.getAttribute(name)?.trim() ?? "";
    let address;
    try {
      address = new URL(get("src"), document.baseURI);
    } catch {
      return null;
    }
    if (!/^https?:$/.test(address.protocol)) return null;
    const lang = get("lang");
    const topic = get("area").replace(/\s*,\s*/g, ".");
    const [first] = topic.split(".");
    // Each language and each area has a page of its own; other words than plain ones name none.
    address.pathname = address.pathname.replace(/\/?$/, /^(nn|en)$/.test(lang) ? `/${lang}/` : "/");
    if (isDirect && /^[a-z0-9-]+$/.test(first)) address.pathname += `tema/${first}/`;
    const asked = { v: 1, topic, heading: get("heading"), ...this.#theme() };
    for (const [name, value] of Object.entries(asked)) {
      if (value) address.searchParams.set(name, value);
    }
    return address;
  }

  #theme() {
    const [scheme, accent] = ["scheme", "accent"].map((name) => this.getAttribute(name)?.trim() ?? "");
    return { scheme, accent: accent.replace("#", "") };
  }

  #open(isDirect = true) {
    this.#near?.disconnect();
    const address = this.#address(isDirect);
    if (!address || this.#frame) return;
    const frame = document.createElement("iframe");
    frame.title = this.title || this.textContent.trim() || "Enig";
    frame.referrerPolicy = "no-referrer";
    frame.sandbox = SANDBOX;
    Object.assign(frame.style, { display: "block", width: "100%", height: "0", border: "0" });
    // A page that has said nothing while it was loaded is no quiz. An area may be gone from the programme,
    // and its page with it; the first page passes over what it does not know.
    frame.onload = () => {
      this.#silence = setTimeout(() => {
        if (this.#port) return;
        this.#close();
        if (isDirect && this.hasAttribute("area")) this.#open(false);
        else this.#report("fail", { code: "E_FRAME" });
      }, SILENCE);
    };
    frame.src = address;
    this.#frame = frame;
    addEventListener("message", this.#listener);
    this.shadowRoot.append(frame);
  }

  #close() {
    removeEventListener("message", this.#listener);
    clearTimeout(this.#timer);
    clearTimeout(this.#silence);
    this.#port?.close();
    this.#frame?.remove();
    this.#port = this.#frame = null;
    this.#applied = this.#timer = 0;
    this.#link.hidden = false;
    this.#link.style.display = "";
  }

  #hear(source, origin, data) {
    // The frame's sandbox gives it no origin. Each page loaded in it says hello, and gets a way of its own.
    if (source !== this.#frame?.contentWindow || origin !== "null" || !isOurs(data)) return;
    if (data.type !== "hello" || typeof data.p.nonce !== "string") return;
    this.#port?.close();
    const { port1, port2 } = new MessageChannel();
    this.#port = port1;
    port1.onmessage = ({ data }) => isOurs(data) && this.#take(data.type, data.p);
    const events = this.hasAttribute("events") ? "progress" : "none";
    source.postMessage(this.#message("welcome", { nonce: data.p.nonce, events, ...this.#theme() }), "*", [port2]);
  }

  #message(type, p) {
    return { ns: NAMESPACE, v: 1, type, seq: 0, p };
  }

  #tell(type, p) {
    this.#port?.postMessage(this.#message(type, p));
  }

  #take(type, p) {
    if (type === "height") this.#resize(p.px);
    if (type === "reveal") this.#reveal(p.top);
    if (type === "progress" && [25, 50, 75].includes(p.percent)) this.#report(type, { percent: p.percent });
    if (type === "done") this.#report(type);
    if (type === "fail" && /^E_[A-Z]{1,20}$/.test(p.code)) this.#report(type, { code: p.code });
  }

  #resize(px) {
    if (!Number.isInteger(px)) return;
    this.#wanted = Math.min(Math.max(px, LEAST), MOST);
    this.#timer ||= setTimeout(() => {
      this.#timer = 0;
      this.#apply();
    }, this.#applied ? PACE : 0);
  }

  #apply() {
    const isFirst = !this.#applied;
    if (this.#wanted === this.#applied) return;
    const now = performance.now();
    this.#growths = this.#wanted < this.#applied ? [] : this.#growths.filter((it) => now - it < GROWTH_TIME);
    // From here on the frame is scrolled.
    if (this.#growths.length >= GROWTHS) return;
    this.#growths.push(now);
    this.#applied = this.#wanted;
    this.#frame.style.height = `${this.#applied}px`;
    this.#link.style.display = "none";
    if (isFirst) this.#report("ready");
  }

  #reveal(top) {
    // Only where the reader is: a quiz that nobody is in moves nothing.
    if (!Number.isInteger(top) || this.shadowRoot.activeElement !== this.#frame) return;
    const at = this.#frame.getBoundingClientRect().top + top;
    if (at < 0 || at > innerHeight) scrollBy({ top: at - 16, behavior: "instant" });
  }

  #report(name, detail = null) {
    if (this.hasAttribute("events")) this.dispatchEvent(new CustomEvent(`enig:${name}`, { detail }));
  }
}

if (globalThis.customElements && !customElements.get("enig-quiz")) {
  customElements.define("enig-quiz", EnigQuiz);
}
