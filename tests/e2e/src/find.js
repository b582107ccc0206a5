// Finds elements by role and name, or reads the page, as a person with a screen reader would.
// Called with an operation and its argument; see page.rs.

const SELECTORS = {
  // Screen readers announce the question over a text that opens as a button too.
  button: "button, summary",
  checkbox: "input[type=checkbox]",
  choice: "select",
  field: "input[type=email]",
  heading: "h1, h2, h3, h4, h5, h6",
  link: "a[href]",
  radio: "input[type=radio]",
  text: "input[type=text]",
};

const clean = (text) => text.replace(/\s+/g, " ").trim();

const isShown = (element) => element.checkVisibility({ visibilityProperty: true });

// The text that counts towards a name: without what is hidden from screen readers, and with a gap
// between blocks.
const spoken = (node) => {
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue;
  if (node.nodeType !== Node.ELEMENT_NODE) return "";
  if (node.getAttribute("aria-hidden") === "true" || !isShown(node)) return "";
  const text = [...node.childNodes].map(spoken).join("");
  return getComputedStyle(node).display.startsWith("inline") ? text : ` ${text} `;
};

const nameOf = (element) => {
  const by = element.getAttribute("aria-labelledby");
  if (by) return clean(by.split(/\s+/).map((id) => spoken(document.getElementById(id))).join(" "));
  const label = element.getAttribute("aria-label");
  if (label) return clean(label);
  if (element.labels?.length) return clean([...element.labels].map(spoken).join(" "));
  return clean(spoken(element));
};

const all = (role, within = document) => [...within.querySelectorAll(SELECTORS[role])].filter(isShown);

// Those whose name is the wanted one, else those whose name begins with it: the visible label may
// be followed by a note.
const find = ({ role, name }) => {
  const wanted = clean(name);
  const shown = all(role);
  const exact = shown.filter((element) => nameOf(element) === wanted);
  if (exact.length) return exact;
  return shown.filter((element) => nameOf(element).startsWith(`${wanted} `));
};

const operations = {
  find,
  names: (role) => all(role).map(nameOf),
  // The names of the buttons in the section that a heading stands over, but for those that are on or off.
  under: (heading) => {
    const section = find({ role: "heading", name: heading })[0]?.closest("section");
    const leads = (button) => !button.hasAttribute("aria-pressed");
    return section ? all("button", section).filter(leads).map(nameOf) : [];
  },
  focus: () => {
    const element = document.activeElement ?? document.body;
    return { tag: element.tagName.toLowerCase(), name: element === document.body ? "" : nameOf(element) };
  },
  text: (selector) => clean(document.querySelector(selector)?.innerText ?? ""),
  // The visible rows of the table that has a column of this name.
  rows: (column) => {
    const has = (table) => [...table.querySelectorAll("th")].some((cell) => nameOf(cell) === column);
    const table = [...document.querySelectorAll("table")].filter(isShown).find(has);
    const rows = [...(table?.rows ?? [])].filter(isShown);
    return rows.map((row) => [...row.cells].map((cell) => clean(spoken(cell))));
  },
};

const [operation, argument] = arguments;
return operations[operation](argument);
