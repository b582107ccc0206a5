// Notes what must never happen in the page: refusals by the content security policy, errors, and requests
// that nobody has asked for once the page is complete, or that go to anybody else. Runs before the page's
// own scripts in Chromium, and as soon as possible in the others.
if (!window.noted) {
  const noted = [];
  Object.defineProperty(window, "noted", { value: noted });
  const refused = (directive, address) => noted.push(`policy: ${directive} refused ${address}`);
  addEventListener("securitypolicyviolation", (event) =>
    refused(event.violatedDirective, event.blockedURI || event.sourceFile),
  );
  // Where there is such an observer, it also tells what happened before this script was there.
  if (document.readyState === "complete" && window.ReportingObserver) {
    const types = ["csp-violation"];
    new ReportingObserver(
      (reports) => reports.forEach(({ body }) => refused(body.effectiveDirective, body.blockedURL)),
      { types, buffered: true },
    ).observe();
  }
  addEventListener("error", (event) => noted.push(`error: ${event.message}`));
  addEventListener("unhandledrejection", (event) => noted.push(`rejection: ${event.reason}`));
  const report = console.error;
  console.error = (...words) => {
    noted.push(`console: ${words.join(" ")}`);
    report(...words);
  };

  // A page is complete once it has loaded and the app, where it has one, has taken its place.
  let completed = Infinity;
  const isComplete = () =>
    document.readyState === "complete" &&
    !(document.getElementById("shell") && document.querySelector("#app[data-edition]"));
  const changes = new MutationObserver(() => look());
  const look = () => {
    if (!isComplete()) return;
    completed = Math.min(completed, performance.now());
    changes.disconnect();
  };
  changes.observe(document, { childList: true, subtree: true });
  addEventListener("load", look);
  look();

  const own = new URL(location.href).origin;
  const icons = () => [...document.querySelectorAll("link[rel=icon], link[rel=apple-touch-icon]")];
  const note = ({ name, startTime }) => {
    // Which the browser asks for when it pleases.
    if (icons().some(({ href }) => href === name) || name.endsWith("/favicon.ico")) return;
    const { origin, protocol } = new URL(name, location.href);
    if (!protocol.startsWith("http")) return;
    if (origin !== own) noted.push(`foreign: ${name}`);
    else if (startTime > completed) noted.push(`late: ${name}`);
  };
  const requests = new PerformanceObserver((list) => list.getEntries().forEach(note));
  requests.observe({ type: "resource", buffered: true });
  window.takeNoted = () => {
    requests.takeRecords().forEach(note);
    return noted.splice(0);
  };
}
