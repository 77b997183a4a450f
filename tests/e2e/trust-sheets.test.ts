import { expect, type Page, test } from "@playwright/test";
import { axeFinds } from "#tests/harness/for-everybody.ts";
import { type LocalServer, startLocalServer } from "#tests/harness/local-server.ts";
import { lookAway } from "#tests/harness/look-away.ts";
import { close, entry, evenings, line, onContact, press, promise } from "#tests/harness/trust-room.ts";
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
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  return [...(await axeFinds(page)), ...(wide ? ["too wide"] : [])];
};

/** By night in all that can be found, by day in what light changes. */
const inBothLights = async (page: Page): Promise<readonly string[]> => {
  await page.emulateMedia({ colorScheme: "dark" });
  await page.setViewportSize({ width: 320, height: 844 });
  const byNight = await findings(page);
  await page.emulateMedia({ colorScheme: "light" });
  const byDay = await axeFinds(page, ["color-contrast"]);
  await page.setViewportSize({ width: 390, height: 844 });
  return [...byNight, ...byDay];
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
    expect(await inBothLights(page), name).toEqual([]);
    await close(page);
  }
  await lookAway(page);
  await page.reload();
  await ana.unlock();
  for (const { name, open, field } of sheets) {
    await open(page);
    await expect(page.getByLabel(field), name).toHaveValue(`Words of ${name}`);
    await close(page);
  }
  await entry(page, "In the evening").getByRole("button", { name: "More about this promise" }).click();
  expect(await inBothLights(page), "a promise opened").toEqual([]);
  await press(page, "It did not work");
  await press(page, "Go on, in four small steps");
  for (const step of ["what happened", "what it did", "amends", "the next time"]) {
    expect(await inBothLights(page), step).toEqual([]);
    if (step === "the next time") await page.getByText("Make a new promise of it").click();
    await press(page, "Go on");
  }
  expect(await inBothLights(page), "before it is said").toEqual([]);
  await close(page);

  await ana.promise("W".repeat(2_000));
  await entry(page, "WWW").getByRole("button", { name: "I kept it" }).click();
  await line(page, "WWW").getByRole("button").click();
  expect(await inBothLights(page), "a line, and a word without an end").toEqual([]);
  await close(page);
  await press(page, "More about the bowl");
  expect(await inBothLights(page), "the bowl's menu").toEqual([]);
  await page.getByRole("link", { name: /^Look at the days/u }).click();
  for (const span of ["Week", "Month"]) {
    await page.getByText(span, { exact: true }).click();
    expect(await inBothLights(page), span).toEqual([]);
  }
  await press(page, "A sheet for the wall");
  expect(await inBothLights(page), "the wall").toEqual([]);
});
