// Imported by the app: what the page's first script (`early.js`) has read.

/**
 * The text of the result link with which the page was opened: "" without one, "?" where it stood in the query.
 *
 * @returns {string}
 */
export const shared = () => window.enig?.shared ?? "";
