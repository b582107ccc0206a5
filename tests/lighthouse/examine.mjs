// Lighthouse on a telephone: pages as they load, and screens of the quiz as they stand.
// Called with the browser's program, the address of the site, the words of the answer that is given, the
// number of statements, and the folder for the report; prints a line of JSON for each finding's screen.
import { writeFileSync } from "node:fs";
import { startFlow } from "lighthouse";
import puppeteer from "puppeteer-core";
import { told } from "./told.mjs";

const [browserPath, home, answer, statements, folder] = process.argv.slice(2);
const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"];

const browser = await puppeteer.launch({
  executablePath: browserPath,
  acceptInsecureCerts: true,
  args: ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"],
});
try {
  const page = await browser.newPage();
  const flow = await startFlow(page, { name: "Enig", config: { extends: "lighthouse:default", settings: { onlyCategories: CATEGORIES } } });
  for (const path of ["tema/tannhelse/", "metode/", "nn/", "en/", ""]) {
    await flow.navigate(`${home}${path}`, { name: `/${path}` });
  }
  // From the first statement, on the start page, to the result; with the keyboard, because a pointer that
  // presses as fast as this is taken for a double click.
  const heading = () => page.evaluate(() => document.querySelector("main").innerText);
  for (let n = 1; n <= Number(statements); n += 1) {
    const before = await heading();
    const button = await page.waitForSelector(`::-p-aria([name="${answer}"][role="button"])`);
    await button.press("Enter");
    await page.waitForFunction((text) => document.querySelector("main")?.innerText !== text, {}, before);
    if (n === 1) await flow.snapshot({ name: "a statement" });
  }
  await page.waitForSelector(".result");
  await flow.snapshot({ name: "the result" });

  writeFileSync(`${folder}/report.html`, await flow.generateReport());
  const { steps } = await flow.createFlowResult();
  for (const { name, lhr } of steps) console.log(told(name, lhr));
} finally {
  await browser.close();
}
