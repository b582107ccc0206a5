// Stands in the page for addresses that lead nowhere. A program on the way may have written the `#` of a
// link to a result in another way; then it is an address that no host knows.

if (location.pathname.includes("%23r=")) {
  location.replace(location.href.replace("%23r=", "#r="));
}
