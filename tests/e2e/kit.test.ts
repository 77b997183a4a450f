import AxeBuilder from "@axe-core/playwright";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { type LocalServer, startLocalServer } from "#tests/harness/local-server.ts";
import { openScreens } from "#tests/harness/screens.ts";
import { goTo } from "#tests/harness/walk.ts";
import { texts } from "#web/rooms/kit/texts.en.ts";
import { texts as shell } from "#web/shell/texts.en.ts";

let server: LocalServer;
test.beforeAll(async () => {
  server = await startLocalServer();
});
test.afterAll(() => server.stop());
test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto(`${server.address}/kit`);
  await expect(page.getByRole("heading", { name: texts.title, exact: true })).toBeVisible();
});

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
/** Goes to this button with the Tab key. */
const tabTo = async (page: Page, name: string): Promise<void> => {
  for (let press = 0; press < 80; press++) {
    await page.keyboard.press("Tab");
    if (await button(page, name).evaluateAll((found) => found.some((one) => one === document.activeElement))) return;
  }
  throw new Error(`the Tab key does not lead to ${name}`);
};
/** From here on time passes only when a test says so, however long the machine takes. */
const stopClock = async (page: Page): Promise<void> => {
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 60_000);
};
const findings = async (page: Page): Promise<readonly string[]> => {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
};

test("axe finds nothing in the kit, by day, by night, with a sheet over a sheet and with a line said", async ({
  page,
}) => {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await expect.poll(() => findings(page)).toEqual([]);
  }
  await button(page, texts.ask.ask).click();
  await button(page, texts.status.sayUndo).click();
  await expect.poll(() => findings(page)).toEqual([]);
  await button(page, texts.sheets.open).click();
  await expect.poll(() => findings(page)).toEqual([]);
  await button(page, texts.sheets.second).click();
  await expect.poll(() => findings(page)).toEqual([]);
});

test("a sheet takes the focus to its first field, keeps it, and gives it back", async ({ page }) => {
  await tabTo(page, texts.sheets.open);
  await page.keyboard.press("Enter");
  const sheet = page.getByRole("dialog", { name: texts.sheets.title, exact: true });
  await expect(sheet).toHaveAccessibleDescription(texts.sheets.lead);
  await expect(page.getByLabel(texts.sheets.field)).toBeFocused();
  await expect(page.locator(".app")).toHaveAttribute("inert", "");
  const reached = new Set<string>();
  for (let press = 0; press < 12; press++) {
    await page.keyboard.press("Tab");
    reached.add(
      await page.evaluate(() => {
        const { activeElement: at } = document;
        if (at?.matches(".hide")) return "Hide";
        return at?.closest("[role=dialog]") ? "sheet" : (at?.tagName ?? "nothing");
      }),
    );
  }
  expect([...reached].filter((at) => at !== "BODY").sort()).toEqual(["Hide", "sheet"]);
  await page.getByLabel(texts.sheets.field).fill("Words");
  await page.keyboard.press("Escape");
  await expect(sheet).toBeHidden();
  await expect(button(page, texts.sheets.open)).toBeFocused();
  await expect(page.locator("[inert]")).toHaveCount(0);
});

test("of two sheets only the upper one answers, and the page stays out of reach until both are gone", async ({
  page,
}) => {
  await button(page, texts.sheets.open).click();
  await button(page, texts.sheets.second).click();
  const [lower, upper] = [texts.sheets.title, texts.sheets.secondTitle].map((name) =>
    page.getByRole("dialog", { name, exact: true, includeHidden: true }),
  );
  await expect(page.getByRole("heading", { name: texts.sheets.secondTitle })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(upper!).toHaveCount(0);
  await expect(lower!).toBeVisible();
  await expect(button(page, texts.sheets.second)).toBeFocused();
  await expect(page.locator(".app")).toHaveAttribute("inert", "");
  await page.keyboard.press("Escape");
  await expect(lower!).toHaveCount(0);
  await expect(page.locator("[inert]")).toHaveCount(0);
});

test("a sheet goes with its page, whatever takes the page away", async ({ page }) => {
  await button(page, texts.sheets.open).click();
  await button(page, texts.sheets.second).click();
  await goTo(page, "/calm");
  await expect(page.locator(".sheet, .behind")).toHaveCount(0);
  await expect(page.locator("[inert]")).toHaveCount(0);
});

test("Hide works over a sheet, and the sheet's action stays in sight while its text is read", async ({ page }) => {
  await button(page, texts.sheets.long).click();
  for (const size of [
    { width: 390, height: 844 },
    { width: 390, height: 430 },
  ]) {
    await page.setViewportSize(size);
    await expect(button(page, texts.sheets.done)).toBeInViewport({ ratio: 1 });
    await expect(page.getByRole("heading", { name: texts.sheets.longTitle })).toBeInViewport({ ratio: 1 });
  }
  await page.getByRole("dialog").evaluate((sheet) => sheet.scrollTo(0, sheet.scrollHeight));
  await expect(page.getByText(texts.sheets.line).last()).toBeInViewport();
  await expect(button(page, texts.sheets.done)).toBeInViewport({ ratio: 1 });
  await button(page, shell.hide).click();
  await expect(page).toHaveURL(/still\.html/u);
});

test("what was said can be undone with the keys alone, and focus returns to where it was", async ({ page }) => {
  await stopClock(page);
  await tabTo(page, texts.status.sayUndo);
  await page.keyboard.press("Enter");
  await expect(page.getByText(texts.status.said)).toBeVisible();
  await page.clock.runFor(30_000);
  await tabTo(page, texts.status.undo);
  await page.keyboard.press("Enter");
  await expect(page.getByText(texts.status.undone)).toBeVisible();
  await expect(button(page, texts.status.sayUndo)).toBeFocused();
});

test("a line goes after six seconds, but not while somebody is at it", async ({ page }) => {
  await stopClock(page);
  await button(page, texts.status.say).click();
  const line = page.getByText(texts.status.said);
  await line.hover();
  await page.clock.runFor(20_000);
  await expect(line).toBeVisible();
  await page.mouse.move(0, 0);
  await page.clock.runFor(5_000);
  await expect(line).toBeVisible();
  await page.clock.runFor(1_500);
  await expect(line).toBeHidden();
});

test("what was said before a sheet opened does not lie over what is pressed there, and can still be undone", async ({
  page,
}) => {
  await stopClock(page);
  const line = page.getByText(texts.status.said);
  await button(page, texts.status.say).click();
  await button(page, texts.sheets.open).click();
  await expect(line).toBeHidden();
  await page.keyboard.press("Escape");
  for (const [opens, size] of [
    [texts.sheets.long, { width: 390, height: 844 }],
    [texts.sheets.open, { width: 390, height: 430 }],
    [texts.sheets.long, { width: 1280, height: 800 }],
  ] as const) {
    await page.setViewportSize(size);
    await button(page, texts.status.sayUndo).click();
    await button(page, opens).click();
    await expect(line).toBeVisible();
    for (const name of [texts.sheets.done, shell.hide]) await button(page, name).click({ trial: true });
    await button(page, texts.sheets.done).click();
  }
  await button(page, texts.status.undo).click();
  await expect(page.getByText(texts.status.undone)).toBeVisible();
});

test("asking twice moves the focus to the question, and Escape leaves it", async ({ page }) => {
  await tabTo(page, texts.ask.ask);
  await page.keyboard.press("Enter");
  const question = page.getByRole("group", { name: texts.ask.ask });
  await expect(question).toBeFocused();
  await expect(question).toHaveAccessibleDescription(texts.ask.meaning);
  await page.keyboard.press("Escape");
  await expect(button(page, texts.ask.ask)).toBeFocused();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByText(texts.ask.done)).toBeVisible();
});

test("a field says what is wrong only while it is, and grows with its words", async ({ page }) => {
  const wrong = page.getByLabel(texts.fields.wrong);
  await expect(wrong).toHaveAttribute("aria-invalid", "true");
  await expect(wrong).toHaveAccessibleDescription(texts.fields.wrongText);
  await wrong.fill("Words");
  await expect(wrong).toHaveAttribute("aria-invalid", "false");
  await expect(wrong).toHaveAccessibleDescription("");
  await expect(page.getByLabel(texts.fields.rest)).toHaveAccessibleDescription(texts.fields.restHelp);
  await expect(page.getByLabel(texts.fields.fixed)).toHaveAttribute("readonly", "");
  const long = page.getByLabel(texts.fields.long);
  const heightOf = async (): Promise<number> => (await long.boundingBox())?.height ?? 0;
  const before = await heightOf();
  await long.fill("A line\n".repeat(12));
  await expect.poll(heightOf).toBeGreaterThan(before * 2);
});

test("chips and segments are chosen with the keys, in the direction of reading", async ({ page }) => {
  const chips = page.getByRole("group", { name: texts.chips.one });
  const chip = (name: string) => chips.getByRole("button", { name });
  await chip(texts.chips.options.plans).focus();
  await page.keyboard.press("ArrowRight");
  await expect(chip(texts.chips.options.time)).toBeFocused();
  await page.keyboard.press("Space");
  await expect(chip(texts.chips.options.time)).toHaveAttribute("aria-pressed", "true");
  await expect(chip(texts.chips.options.plans)).toHaveAttribute("aria-pressed", "false");
  await page.keyboard.press("Space");
  await expect(chip(texts.chips.options.time)).toHaveAttribute("aria-pressed", "false");
  await page.evaluate(() => document.documentElement.setAttribute("dir", "rtl"));
  await page.keyboard.press("ArrowRight");
  await expect(chip(texts.chips.options.plans)).toBeFocused();
  const whose = page.getByRole("radiogroup", { name: texts.segments.label, exact: true });
  await whose.getByLabel(texts.segments.mine).focus();
  await page.keyboard.press("ArrowDown");
  await expect(whose.getByLabel(texts.segments.ours)).toBeChecked();
});

test("a passphrase is shown when its owner wants to see it, and hidden again", async ({ page }) => {
  const field = page.getByLabel(texts.passphrase.label);
  await expect(field).toHaveAttribute("type", "password");
  await button(page, texts.passphrase.show).press("Enter");
  await expect(field).toHaveAttribute("type", "text");
  await expect(button(page, texts.passphrase.show)).toHaveAttribute("aria-pressed", "true");
  await button(page, texts.passphrase.show).press("Enter");
  await expect(field).toHaveAttribute("type", "password");
});

test("help with writing underlines a word, goes when it is put away, and never stands in the way", async ({ page }) => {
  await expect(page.locator("mark")).toHaveText(texts.hint.word);
  await button(page, texts.hint.close).click();
  await expect(page.locator("mark")).toHaveCount(0);
  await expect(page.getByLabel(texts.fields.long)).toBeEditable();
});

test("the build that is shipped does not hold the kit's page; its address leads nowhere", async ({ browser }) => {
  const scripts = readdirSync("build/web", { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".js"))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8"));
  expect(scripts.length).toBeGreaterThan(10);
  expect(scripts.filter((text) => text.includes(texts.lead))).toEqual([]);
  const shipped = await startLocalServer("build/web");
  try {
    const ana = await openScreens(browser, shipped);
    await ana.begin("Ana");
    await expect(ana.page.locator(".places")).toBeVisible();
    // The router's own way: a whole new load would lock the place.
    await ana.page.evaluate(() => {
      const link = Object.assign(document.createElement("a"), { href: "/kit", textContent: "kit" });
      document.querySelector("main")?.append(link);
      link.click();
    });
    await expect(ana.page.getByRole("heading", { name: shell.nowhere.title })).toBeVisible();
  } finally {
    await shipped.stop();
  }
});
