/** A code that says why the quiz is not there: docs/EMBEDDING.md lists them. */
export type EnigFailure = "E_WASM" | "E_CONTENT" | "E_TIMEOUT" | "E_FRAME";

/** What `<enig-quiz>` can be given, as attributes. */
export interface EnigQuizAttributes {
  /** The address of the embed page: `https://enig.example/embed/`. */
  src: string;
  /** The language of the quiz; `nb` without. */
  lang?: "nb" | "nn" | "en";
  /** The area it is about, or several with commas between; the short quiz on everything without. */
  area?: string;
  /** Light or dark; as the reader has it without. */
  scheme?: "auto" | "light" | "dark";
  /** A colour for buttons and links, `RRGGBB`; passed over where it could not be read. */
  accent?: string;
  /** The level of the quiz's own headline. */
  heading?: "1" | "2";
  /** With it, the element dispatches the events of `EnigQuizEventMap`. */
  events?: boolean | "";
}

/** What the element dispatches where it has the attribute `events`. None of them bubbles. */
export interface EnigQuizEventMap {
  "enig:ready": CustomEvent<null>;
  /** A quarter of the way, half of it, or three quarters. */
  "enig:progress": CustomEvent<{ percent: 25 | 50 | 75 }>;
  "enig:done": CustomEvent<null>;
  "enig:fail": CustomEvent<{ code: EnigFailure }>;
}

/** The element. It has no methods and no properties of its own. */
export interface EnigQuizElement extends HTMLElement {
  addEventListener<Name extends keyof EnigQuizEventMap>(
    name: Name,
    listener: (this: EnigQuizElement, event: EnigQuizEventMap[Name]) => void,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    name: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
}

declare global {
  interface HTMLElementTagNameMap {
    "enig-quiz": EnigQuizElement;
  }
}
