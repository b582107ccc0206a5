// What is on the page, found by role and name. Names are read from the text alone: computing styles,
// as a screen reader's rules ask for, would cost the page time that the bench is to measure.

const nameOf = (element) => element.textContent.replace(/\s+/g, " ").trim();

const buttons = () => [...document.querySelectorAll("button")];

const named = (name) => buttons().find((button) => nameOf(button) === name);

// A note may stand in the same button, after its name.
const beginning = (name) => buttons().find((button) => nameOf(button).startsWith(name));

const answerButton = () => buttons().find((button) => settings.answers.includes(nameOf(button)));

const headings = () => [...document.querySelectorAll("h1, h2")].map(nameOf);

// The heading that stands last before the answers; none where nothing is asked.
const statement = () => {
  const answer = answerButton();
  if (!answer) return null;
  const isBefore = (heading) =>
    heading.compareDocumentPosition(answer) & Node.DOCUMENT_POSITION_FOLLOWING;
  const before = [...document.querySelectorAll("h1, h2")].filter(isBefore);
  return before.length ? nameOf(before[before.length - 1]) : null;
};

// What kind of screen is open.
const screen = () => {
  if (headings().includes(settings.result)) return "result";
  return answerButton() ? "statement" : "other";
};
