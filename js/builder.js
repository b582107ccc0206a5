// Puts together what a page of somebody else needs to show the quiz (`bygg-inn/`), and shows how it will
// look. Stands only in that page, which says all of it in words too.

const { base } = document.querySelector("script[data-base]").dataset;
const { integrity, src: script } = document.getElementById("embed");
const builder = document.getElementById("builder");
const part = (name) => document.getElementById(`builder-${name}`);
const embed = `${location.origin}${base}embed/`;
// The title that stands in the snippets on the page.
const title = document.querySelector("pre").textContent.match(/<a [^>]*>([^<]*)<\/a>/)[1];

// The words in snippets are those of the pack, and the values those of this form: none needs more.
const attributes = (pairs) =>
  pairs.filter(([, value]) => value).map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${value}"`)).join("");

const chosen = () => {
  const areas = [...builder.querySelectorAll("[name=area]:checked")].map(({ value }) => value);
  const language = part("language").value;
  return {
    areas,
    language,
    folder: language === "nb" ? "" : `${language}/`,
    scheme: part("scheme").value,
    accent: part("has-accent").checked ? part("accent").value.slice(1) : "",
    heading: part("heading").value,
    events: part("events").checked,
  };
};

const element = ({ areas, language, folder, scheme, accent, heading, events }) => {
  const own = attributes([
    ["src", embed],
    ["lang", language !== "nb" && language],
    ["area", areas.join(",")],
    ["scheme", scheme],
    ["accent", accent],
    ["heading", heading],
    ["events", events],
  ]);
  const quiz = `${location.origin}${base}${folder}`;
  return `<enig-quiz${own}>
  <a href="${quiz}">${title}</a>
</enig-quiz>
<script src="${script}" integrity="${integrity}" crossorigin="anonymous" async></script>`;
};

const frame = ({ areas, folder, scheme, accent, heading }) => {
  const asked = { v: 1, topic: areas.join("."), scheme, accent, heading };
  const query = Object.entries(asked).filter(([, value]) => value).map((pair) => pair.join("="));
  return `<iframe${attributes([
    ["src", `${embed}${folder}?${query.join("&amp;")}`],
    ["title", title],
    ["width", "100%"],
    ["height", "720"],
    ["loading", "lazy"],
    ["referrerpolicy", "no-referrer"],
    ["sandbox", "allow-scripts allow-popups allow-popups-to-escape-sandbox"],
  ])}></iframe>`;
};

const preview = document.createElement("enig-quiz");
preview.setAttribute("src", embed);
part("preview").append(preview);

const show = () => {
  const wanted = chosen();
  const isFrame = part("kind").value === "frame";
  part("snippet").value = isFrame ? frame(wanted) : element(wanted);
  part("events").disabled = isFrame;
  part("accent").disabled = !wanted.accent;
  for (const name of ["copied", "not-copied"]) part(name).hidden = true;
  const { areas, language, scheme, accent, heading } = wanted;
  const values = { lang: language, area: areas.join(","), scheme, accent, heading };
  for (const [name, value] of Object.entries(values)) {
    // What stays as it is must not load the quiz once more.
    if ((preview.getAttribute(name) ?? "") === value) continue;
    if (value) preview.setAttribute(name, value);
    else preview.removeAttribute(name);
  }
};

part("copy").addEventListener("click", async () => {
  const copied = navigator.clipboard?.writeText(part("snippet").value).then(() => true, () => false);
  const isCopied = (await copied) ?? false;
  part("copied").hidden = !isCopied;
  part("not-copied").hidden = isCopied;
  if (!isCopied) part("snippet").select();
});
builder.addEventListener("input", show);
builder.hidden = false;
show();
