import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { type LocalServer, startLocalServer } from "#tests/harness/local-server.ts";
import { close, entry, evenings, onContact, press, promise } from "#tests/harness/trust-room.ts";
import { twoPeople } from "#tests/harness/two-people.ts";

let server: LocalServer;
test.beforeEach(async () => {
  server = await startLocalServer();
});
test.afterEach(() => server.stop());

/** Each sheet, how it is opened from the room, and the field something is written into. */
const sheets = [
  {
    name: "a promise",
    open: (page: Page) => press(page, /^(Make a small promise|Go on writing)$/u),
    field: "What will you do?",
  },
  {
    name: "a change",
    open: (page: Page) => entry(page, "In the evening").getByRole("button", { name: "Change it" }).click(),
    field: "What will you do?",
  },
  {
    name: "one occasion",
    open: async (page: Page) => {
      await entry(page, "In the evening").getByRole("button", { name: "Change it" }).click();
      await page.getByText("Only this once", { exact: true }).click();
    },
    field: "What will you do that day instead?",
  },
  { name: "something noticed", open: (page: Page) => press(page, "I noticed"), field: "What did Ben do?" },
  { name: "a telling", open: (page: Page) => press(page, "Tell about a contact"), field: "What happened?" },
  {
    name: "explaining",
    open: async (page: Page) => {
      await entry(page, "In the evening").getByRole("button", { name: "More about this promise" }).click();
      await press(page, "It did not work");
    },
    field: "What happened?",
  },
] as const;

const findings = async (page: Page): Promise<readonly string[]> => {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"])
    .analyze();
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  return [...violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`), ...(wide ? ["too wide"] : [])];
};

test("every sheet can be used by everybody, and keeps what is typed through a reload", async ({ browser }) => {
  test.slow();
  const { ana } = await twoPeople(browser, server);
  const { page } = ana;
  await page.emulateMedia({ reducedMotion: "reduce" });
  await promise(ana, "In the evening", evenings(page));
  await onContact(ana);
  for (const { name, open, field } of sheets) {
    await open(page);
    await page.getByLabel(field).fill(`Words of ${name}`);
    await page.emulateMedia({ colorScheme: "dark" });
    await page.setViewportSize({ width: 320, height: 844 });
    expect(await findings(page), name).toEqual([]);
    await page.emulateMedia({ colorScheme: "light" });
    await page.setViewportSize({ width: 390, height: 844 });
    await close(page);
  }
  await page.reload();
  await ana.unlock();
  for (const { name, open, field } of sheets) {
    await open(page);
    await expect(page.getByLabel(field), name).toHaveValue(`Words of ${name}`);
    await close(page);
  }
  for (const open of [
    () => entry(page, "In the evening").getByRole("button", { name: "More about this promise" }).click(),
    () => press(page, "More about the bowl"),
  ]) {
    await open();
    expect(await findings(page)).toEqual([]);
    await close(page);
  }
  await press(page, "More about the bowl");
  await page.getByRole("link", { name: /^Look at the days/u }).click();
  for (const span of ["Week", "Month"]) {
    await page.getByText(span, { exact: true }).click();
    for (const colorScheme of ["dark", "light"] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await findings(page), `${span} ${colorScheme}`).toEqual([]);
    }
  }
});
