import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { type LocalServer, startLocalServer } from "#tests/harness/local-server.ts";
import { moveClock } from "#tests/harness/move-clock.ts";
import { openScreens, PASSPHRASE } from "#tests/harness/screens.ts";

let server: LocalServer;
test.beforeEach(async () => {
  server = await startLocalServer();
});
test.afterEach(() => server.stop());

const row = (page: Page, name: RegExp) => page.getByRole("button", { name });
/** The sheet; a line that was said may have a button to close it as well. */
const close = (page: Page): Promise<void> => page.getByRole("dialog").getByRole("button", { name: "Close" }).click();
const findings = async (page: Page): Promise<readonly string[]> => {
  const tags = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"];
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().withTags(tags).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
};
/** How many rows each table of the browser's databases holds, tables without any left out. */
const rowsKept = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const whenDone = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error("a database that cannot be read"));
      });
    const kept: string[] = [];
    for (const { name } of await indexedDB.databases()) {
      const database = await whenDone(indexedDB.open(name ?? ""));
      for (const table of database.objectStoreNames) {
        const count = await whenDone(database.transaction(table).objectStore(table).count());
        if (count > 0) kept.push(`${table}: ${count}`);
      }
      database.close();
    }
    return kept;
  });

test("Ana changes her name, her seat and how it looks, and it locks as soon as she chose", async ({ browser }) => {
  const ana = await openScreens(browser, server);
  const { page } = ana;
  await ana.begin("Ana");
  await ana.goTo("Settings");
  await row(page, /^Your name Ana\./u).click();
  await page.getByRole("textbox", { name: "Your name", exact: true }).fill("Anna");
  await ana.press("Keep it");
  await expect(row(page, /^Your name Anna\. Only you/u)).toBeVisible();
  await row(page, /^Where you stand/u).click();
  await page.getByText("My trust was broken", { exact: true }).click();
  expect(await findings(page)).toEqual([]);
  await ana.press("Keep it");
  await expect(row(page, /^Where you stand My trust was broken/u)).toBeVisible();
  await row(page, /^Light and dark/u).click();
  await page.getByText("Night", { exact: true }).click();
  await close(page);
  await row(page, /^Size of the text/u).click();
  await page.getByText("Larger", { exact: true }).click();
  await close(page);
  await row(page, /^Name and picture/u).click();
  await page.getByText("Weather", { exact: true }).click();
  await close(page);
  await row(page, /^Lock by itself/u).click();
  await page.getByText("After 2 minutes", { exact: true }).click();
  await close(page);
  await expect(row(page, /^Lock by itself After 2 minutes/u)).toBeVisible();
  expect(await findings(page)).toEqual([]);

  await page.reload();
  await expect(page.getByLabel("Passphrase", { exact: true })).toBeVisible();
  const html = page.locator("html");
  await expect(html).toHaveAttribute("data-theme", "night");
  await expect(html).toHaveAttribute("data-text", "larger");
  await expect(page.locator("link[rel=manifest]")).toHaveAttribute("href", "/weather/manifest.webmanifest");
  await expect(page.locator("body")).toHaveCSS("background-color", "rgb(19, 23, 41)");
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(["look"]);
  await ana.unlock();
  await expect(row(page, /^Lock by itself After 2 minutes/u)).toBeVisible();
  await expect(row(page, /^Your name Anna\./u)).toBeVisible();

  const lookAfter = async (ahead: number): Promise<void> => {
    await moveClock(server, [ana], ahead);
    await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  };
  await lookAfter(100_000);
  await expect(page.getByRole("heading", { name: "Settings" })).toBeVisible();
  await lookAfter(225_000);
  await expect(page.getByLabel("Passphrase", { exact: true })).toBeVisible();
  await expect(html).toHaveAttribute("data-theme", "night");
});

test("what left this device is listed with its size and its reason, and is there after a lock", async ({ browser }) => {
  const ana = await openScreens(browser, server);
  const { page } = ana;
  await ana.begin("Ana");
  await ana.promise("Only for myself", "mine");
  await ana.goTo("Settings");
  await expect(page.getByText("All you wrote has arrived there, sealed.")).toBeVisible();
  await page
    .getByRole("link", { name: /^What left this device/u })
    .first()
    .click();
  const words = page.getByRole("listitem").filter({ hasText: "words and acts of yours, sealed" });
  await expect(words.first()).toHaveText(
    /^\d\d:\d\d\s*(?:\d{3} bytes|\d(?:\.\d)? kB) · words and acts of yours, sealed$/u,
  );
  await expect(page.getByText("asked who hosts this")).not.toHaveCount(0);
  expect(await findings(page)).toEqual([]);
  const count = await words.count();
  await page.reload();
  await ana.unlock();
  await expect(words.first()).toBeVisible();
  await expect.poll(() => words.count()).toBeGreaterThanOrEqual(count);
});

test("leaving this browser leaves nothing in it, and the recovery words bring everything back", async ({ browser }) => {
  const ana = await openScreens(browser, server);
  const { page } = ana;
  const words = await ana.begin("Ana");
  await ana.promise("Only for myself", "mine");
  await ana.goTo("Settings");
  await expect(page.getByText("All you wrote has arrived there, sealed.")).toBeVisible();
  await row(page, /^Light and dark/u).click();
  await page.getByText("Night", { exact: true }).click();
  await close(page);
  await row(page, /^Leave this browser/u).click();
  await expect(page.getByText("Your recovery words bring it all back")).toBeVisible();
  expect(await findings(page)).toEqual([]);
  await page.getByLabel("Your passphrase").fill("not this one");
  await ana.press("Leave this browser");
  await expect(page.getByText("That did not open it.")).toBeVisible();
  await page.waitForTimeout(1_200); // the wait after a first wrong one, which had begun when that was said
  await page.getByLabel("Your passphrase").fill(PASSPHRASE);
  await ana.press("Leave this browser");
  await expect(page.getByRole("link", { name: "I have my recovery words" })).toBeVisible();
  expect(await rowsKept(page)).toEqual([]);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.reload();

  await page.getByRole("link", { name: "I have my recovery words" }).click();
  await page.getByLabel("Recovery words").fill(words.join(" "));
  await ana.press("Look");
  await ana.press("Go on");
  await page.getByText("My own", { exact: true }).click();
  await page.getByLabel("Your passphrase").fill(PASSPHRASE);
  await ana.press("Open it here");
  await expect(page.getByRole("list", { name: "Recovery words" }).getByRole("listitem")).toHaveCount(12);
  await ana.press("I have written them down");
  await ana.goTo("Trust");
  await expect(page.getByText("Only for myself")).toBeVisible();
});
