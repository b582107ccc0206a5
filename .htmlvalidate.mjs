// What is asked of every page by `cargo xtask test` (xtask/src/validate.rs).

export default {
  root: true,
  extends: ["html-validate:standard", "html-validate:a11y", "html-validate:document"],
  rules: {
    // Embedded pages hold the longest statements once more, never seen, to measure them.
    "heading-level": ["error", { allowMultipleH1: true }],
    // Without it VoiceOver does not take a list without marks for one.
    "no-redundant-role": "off",
  },
};
