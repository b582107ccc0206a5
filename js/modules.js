// Imported by the app: loads further modules while it runs.

/**
 * Loads an ES module and returns its exports. `import()` checks no integrity: the caller fetches the file with its
 * hash first, so that it comes out of the browser's cache.
 *
 * @param {string} address
 * @returns {Promise<object>}
 */
export const importModule = (address) => import(address);
