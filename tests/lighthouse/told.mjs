// A report of Lighthouse in a line of JSON: its name, the scores, and the titles of the audits that take away from
// a score that is judged. How fast something is can only be told of what loads, and is judged nowhere.
const SPEED = "performance";

export const told = (name, lhr) => {
  if (lhr.runtimeError) throw new Error(`${name}: ${lhr.runtimeError.message}`);
  const isTold = ({ id }) => id !== SPEED || lhr.gatherMode === "navigation";
  const categories = Object.values(lhr.categories).filter(isTold);
  const failed = categories.filter(({ id }) => id !== SPEED).flatMap(({ auditRefs }) => auditRefs)
    .filter(({ id, weight }) => weight > 0 && lhr.audits[id].score !== null && lhr.audits[id].score < 1)
    .map(({ id }) => lhr.audits[id].title);
  const scores = Object.fromEntries(categories.map(({ id, score }) => [id, score]));
  return JSON.stringify({ name, scores, failed });
};
