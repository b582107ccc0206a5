// Lighthouse on every page as it loads, one after the other in one browser, without a look at speed.
// Called with the browser's program and the address of the site; the addresses of the pages below that come in,
// a line each, after a plus where search engines are to find the page and after a minus where they are not.
// Prints a line of JSON for each.
import { createInterface } from "node:readline";
import lighthouse from "lighthouse";
import puppeteer from "puppeteer-core";
import { told } from "./told.mjs";

const [browserPath, home] = process.argv.slice(2);
const CATEGORIES = ["accessibility", "best-practices", "seo"];
// What is not asked of a page that nobody is to find: whether it can be found. Nor whether robots.txt is valid,
// which has one answer for the whole site: a page in a sandbox, such as an embedded one, cannot read it.
const HOW_IT_IS_FOUND = ["is-crawlable", "robots-txt"];

const browser = await puppeteer.launch({
  executablePath: browserPath,
  acceptInsecureCerts: true,
  args: ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"],
});
try {
  const page = await browser.newPage();
  for await (const line of createInterface({ input: process.stdin })) {
    const path = line.slice(1);
    const skipAudits = line.startsWith("-") ? HOW_IT_IS_FOUND : [];
    const settings = { onlyCategories: CATEGORIES, skipAudits, disableFullPageScreenshot: true };
    const { lhr } = await lighthouse(`${home}${path}`, settings, undefined, page);
    console.log(told(`/${path}`, lhr));
  }
} finally {
  await browser.close();
}
