import { expect, type Page, test } from "@playwright/test";
import { type LocalServer, startLocalServer } from "#tests/harness/local-server.ts";
import { plainWords, tooWide } from "#tests/harness/plain-words.ts";
import { plantTwoPeople } from "#tests/harness/two-people.ts";
import { settled, unlock, type Walk, walkEmpty, walkLocked, walkOpen } from "#tests/harness/walk.ts";

/** What the people of these tests and their host are called. */
const NAMES = ["Ana", "Ben", "Noor", "Maria at home"];

let server: LocalServer;
test.beforeEach(async () => {
  test.setTimeout(240_000);
  server = await startLocalServer("build/pseudo-web");
});
test.afterEach(() => server.stop());

/** What each screen of a walk says plainly, and where it does not fit: at 320 px, and from right to left. */
const complaints = async (page: Page, walk: Walk): Promise<readonly string[]> => {
  const found: string[] = [];
  const stops: string[] = [];
  await page.emulateMedia({ reducedMotion: "reduce" });
  for await (const stop of walk) {
    stops.push(stop);
    found.push(...(await plainWords(page, NAMES)).map((text) => `${stop} says plainly: ${text}`));
    await page.setViewportSize({ width: 320, height: 700 });
    found.push(...(await tooWide(page)).map((part) => `${stop} is wider than 320 px: ${part}`));
    await page.setViewportSize({ width: 390, height: 844 });
    await page.evaluate(() => document.documentElement.setAttribute("dir", "rtl"));
    found.push(...(await tooWide(page)).map((part) => `${stop} is too wide from right to left: ${part}`));
    await page.evaluate(() => document.documentElement.removeAttribute("dir"));
  }
  test.info().annotations.push({ type: "screens", description: stops.join(", ") });
  expect(stops.length).toBeGreaterThan(3);
  return [...new Set(found)];
};

test("for somebody new, every sentence comes from a texts file and fits, from either side", async ({ page }) => {
  await page.goto(server.address);
  expect(await complaints(page, walkEmpty(page, server.address))).toEqual([]);
  expect(await complaints(page, walkOpen(page))).toEqual([]);
});

test("for two people, every sentence comes from a texts file and fits, from either side", async ({ browser }) => {
  const { ana, ben } = await plantTwoPeople(browser, server, { months: 1, seed: 3 });
  await ben.close();
  await ana.page.reload();
  expect(await complaints(ana.page, walkLocked(ana.page, server.address))).toEqual([]);
  await ana.page.goto(server.address);
  await unlock(ana.page);
  expect(await complaints(ana.page, walkOpen(ana.page))).toEqual([]);
});

test("a word that is in no texts file, and a line that does not fit, are seen", async ({ page }) => {
  await page.goto(`${server.address}/join`);
  await settled(page);
  await page.evaluate(() => {
    const made = (name: string, text: string): HTMLElement =>
      Object.assign(document.createElement(name), { textContent: text });
    const line = made("p", "Plain ");
    line.setAttribute("aria-label", "read aloud");
    const own = made("i", "own words");
    own.className = "own";
    line.append("⟦ßéŧŵééñ ", made("b", "Noor"), "⟧", own);
    document.querySelector("main")?.append(line);
  });
  expect(await plainWords(page, NAMES)).toEqual(["read aloud", "Plain"]);
  expect(await tooWide(page)).toEqual([]);
  await page
    .locator("main p")
    .last()
    .evaluate((line) => line.style.setProperty("min-inline-size", "50rem"));
  expect(await tooWide(page)).toHaveLength(1);
});
