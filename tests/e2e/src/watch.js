// Notes what must never happen in the page: refusals by the content security policy, and errors.
// Runs before the page's own scripts in Chromium, and as soon as possible in the others.
if (!window.noted) {
  const noted = [];
  Object.defineProperty(window, "noted", { value: noted });
  addEventListener("securitypolicyviolation", (event) => {
    noted.push(`policy: ${event.violatedDirective} refused ${event.blockedURI || event.sourceFile}`);
  });
  addEventListener("error", (event) => noted.push(`error: ${event.message}`));
  addEventListener("unhandledrejection", (event) => noted.push(`rejection: ${event.reason}`));
  const report = console.error;
  console.error = (...words) => {
    noted.push(`console: ${words.join(" ")}`);
    report(...words);
  };
}
