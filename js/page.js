// Imported by the app: what the page's first script (`early.js`) has read.

/**
 * The part of the address with which the page was opened that has a result in it: "" without one. Once: what the app
 * has, the page no longer keeps for a load that may fail.
 *
 * @returns {string}
 */
export const shared = () => {
  const text = window.enig?.shared ?? "";
  if (text) window.enig.shared = "";
  return text;
};
