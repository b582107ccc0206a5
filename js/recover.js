// Stands in the page for addresses that lead nowhere. Programs on the way may have written the `#` of a link to a
// result in another way; then it is an address that no host knows. The text goes on to the page for it, behind `#`.
// What stood in a query has been read by servers: only that it was there goes on. `place_in` of the app reads addresses
// in the same way, from the page for results on.

addEventListener("DOMContentLoaded", () => {
  const { pathname, search, hash } = location;
  const text = /(?:#|%(?:25)*23)(?:.*?(?:[#&?]|%(?:25)*(?:2[36]|3f)))?r(?:=|%(?:25)*3d)(.*)/i.exec(
    pathname + hash,
  )?.[1];
  const isInQuery = /(?:[?&]|%(?:25)*(?:2[36]|3f))r(?:=|%(?:25)*3d)[a-z0-9-]{16}/i.test(
    pathname + search,
  );
  if (text === undefined && !isInQuery) return;
  // The start pages that the page leads to, that of no language first.
  const homes = [...document.querySelectorAll("section a")].map((link) => link.pathname);
  const home = homes.findLast((it) => pathname.startsWith(it)) ?? homes[0];
  location.replace(`${home}delt/#r=${text ?? "?"}`);
});
