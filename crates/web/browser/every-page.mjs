// Opens every page as each role in three languages: no violation of WCAG 2.2 AA, no error of the browser, nothing wider than 320 pixels;
// then does the essential work without a script.
//
// node every-page.mjs ADDRESS PASSWORD [FOLDER FOR SCREENSHOTS]
import axe from "@axe-core/playwright";
import { chromium } from "playwright-core";

const AxeBuilder = axe.default ?? axe;
const [address, password, shots] = process.argv.slice(2);
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const PAGES = {
  "hr-service": [
    "/", "/people", "/people?year=2027&due=overdue", "/people/P2971", "/people/P12?year=2028", "/posts",
    "/posts/ia-27-transport-head?who=yes", "/posts/ia-27-transport-head/may/P12?on=2027-03-01", "/rotation",
    "/rotation/2027/plan", "/search?q=3.3", "/search?q=zzzzz", "/account", "/cases", "/cases/rotation/planning/emergency/2027", "/nothing",
  ],
  auditor: [
    "/acts", "/acts/coverage", "/acts/U2500001070?status=executed", "/acts/U2500001070/rules/3.3", "/journal", "/journal/7",
    "/scenarios", "/scenarios/rotation/a05-only-the-excess-left-out.yaml",
  ],
};

const faults = [];
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox"] });

async function signedIn(login, options) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  await page.goto(`${address}/sign-in`);
  await page.fill("#user", login);
  await page.fill("#password", password);
  await page.click("main form.fields button");
  await page.waitForURL(`${address}/`);
  return page;
}

async function examine(page, where) {
  const found = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  for (const { id, nodes } of found.violations) faults.push(`${where}: ${id}: ${nodes[0].html.slice(0, 200)} (${nodes.length})`);
}

function listen(page, where) {
  page.removeAllListeners("console");
  page.on("console", (message) => {
    // A page that is not there is itself such a message.
    if (message.type() === "error" && !message.text().includes("404")) faults.push(`${where()}: ${message.text()}`);
  });
}

for (const [login, pages] of Object.entries(PAGES)) {
  for (const locale of ["kk", "ru", "en"]) {
    const wide = await signedIn(login, { locale });
    const narrow = await signedIn(login, { locale, viewport: { width: 320, height: 640 } });
    let at = "";
    listen(wide, () => at);
    for (const path of pages) {
      at = `${login} ${locale} ${path}`;
      await wide.goto(address + path);
      await examine(wide, at);
      await narrow.goto(address + path);
      const over = await narrow.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      if (over > 0) faults.push(`${at}: ${over} pixels too wide for a window of 320`);
      if (shots && locale === "kk") {
        const name = path.replace(/[^a-z0-9]+/gi, "-");
        await wide.screenshot({ path: `${shots}/${login}${name}.png` });
        await narrow.screenshot({ path: `${shots}/${login}${name}-narrow.png` });
      }
    }
    await wide.context().close();
    await narrow.context().close();
  }
}

// Dark, and at 200 %: a window half as wide.
for (const options of [{ colorScheme: "dark" }, { viewport: { width: 640, height: 450 } }]) {
  const page = await signedIn("hr-service", { locale: "kk", ...options });
  for (const path of ["/", "/people/P2971", "/rotation", "/rotation/2027/plan"]) {
    await page.goto(address + path);
    await examine(page, `${JSON.stringify(options)} ${path}`);
  }
  await page.context().close();
}

// The search box has a key of its own.
const keyed = await signedIn("hr-service", { locale: "en" });
await keyed.keyboard.press("/");
const focused = await keyed.evaluate(() => document.activeElement?.id);
if (focused !== "search") faults.push(`“/” leads to ${focused}, not to the search box`);
await keyed.context().close();

// Without a script: found by name, opened, a post pinned in the plan and released again, signed out.
const bare = await signedIn("hr-service", { locale: "en", javaScriptEnabled: false });
await bare.goto(`${address}/rotation/2027/plan`);
await bare.click("#moves ~ table tbody a >> nth=0");
const person = new URL(bare.url()).pathname;
await bare.click("button[value=pin]");
if (new URL(bare.url()).pathname !== person) faults.push(`a pinned post leads to ${bare.url()}`);
if (!(await bare.isVisible("button[value=release]"))) faults.push("a pinned post cannot be released");
await bare.click("button[value=release]");
await bare.fill("#search", "Оспанов");
await bare.click(".search button");
if (!(await bare.isVisible("#found-people"))) faults.push("nobody is found by name without a script");
await bare.click("form.person button");
if (!bare.url().endsWith("/sign-in")) faults.push(`signing out leads to ${bare.url()}`);
await bare.context().close();

await browser.close();
for (const fault of faults) console.error(fault);
console.log(`${faults.length} faults`);
process.exit(faults.length ? 1 : 0);
