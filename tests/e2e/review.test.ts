/** A week that two people look at, each for themselves and on one phone, and five lines over the weeks with one that is shown. */
import { expect, type Page, test } from "@playwright/test";
import { weekdayOf } from "#domain/day.ts";
import { dayIn } from "#tests/harness/agenda-room.ts";
import { settledKept } from "#tests/harness/browser-storage.ts";
import { type LocalServer, startLocalServer } from "#tests/harness/local-server.ts";
import { lookAway } from "#tests/harness/look-away.ts";
import { comeBack } from "#tests/harness/move-clock.ts";
import type { Screens } from "#tests/harness/screens.ts";
import { close, press, promise, sheet } from "#tests/harness/trust-room.ts";
import { twoPeople } from "#tests/harness/two-people.ts";
import { goTo } from "#tests/harness/walk.ts";

let server: LocalServer;
test.beforeEach(async () => {
  server = await startLocalServer();
});
test.afterEach(() => server.stop());

const DAY = 86_400_000;
const main = (page: Page) => page.getByRole("main");
const shut = (page: Page) => expect(sheet(page)).toHaveCount(0);

/** All a browser keeps, but for where its tab has been. */
const bytesOf = async (page: Page): Promise<readonly string[]> =>
  (await settledKept(page)).lines.filter((line) => !line.startsWith("history "));

const begin = async (page: Page): Promise<void> => {
  await goTo(page, "/review");
  await press(page, "Look at the week");
};

/** This week's five lines; one of them may be left out. */
const takePulse = async (page: Page, values: Readonly<Record<string, number>>): Promise<void> => {
  await press(page, /^(Look at this week|Go on with this week)$/u);
  for (const [label, value] of Object.entries(values))
    await page.getByRole("slider", { name: label }).fill(String(value));
  await press(page, "Keep it for me");
  await shut(page);
};

test("two people look at a week, a promise that was not kept is its maker’s alone, and five weeks become a line", async ({
  browser,
}) => {
  const { ana, ben, moveClock } = await twoPeople(browser, server, { months: 2 });
  const back = async (screens: Screens): Promise<void> => {
    await comeBack(screens);
    await expect(main(screens.page)).toBeVisible();
  };

  const friday = (5 - weekdayOf(dayIn(0)) + 7) % 7;
  if (friday > 0) {
    await moveClock(DAY * friday);
    for (const screens of [ana, ben]) await back(screens);
  }

  await promise(ben, "I call at noon", () => press(ben.page, "Tonight"));
  await press(ana.page, "I noticed");
  await ana.page.getByLabel("What did Ben do?").fill("You wrote when the train stood");
  await press(ana.page, "Say it to Ben");
  await shut(ana.page);

  await begin(ana.page);
  await expect(main(ana.page)).toContainText("You wrote when the train stood");
  await expect(main(ana.page)).toContainText("I call at noon");
  await press(ana.page, "Write what I noticed");
  await ana.page.getByLabel("One line").fill("I feel better");
  await expect(sheet(ana.page)).toContainText("What did somebody do that could be seen or heard?");
  await ana.page.getByLabel("One line").fill("You wrote on Tuesday when the train stood, and I could fall asleep");
  await expect(sheet(ana.page).getByText("What did somebody do")).toHaveCount(0);
  await lookAway(ana.page);
  await press(ana.page, "Keep it for me");
  await shut(ana.page);
  await press(ana.page, "Share it with Ben");
  await expect(sheet(ana.page)).toContainText("Ben will read exactly this:");
  await sheet(ana.page).getByRole("button", { name: "Share it with Ben" }).click();
  await shut(ana.page);
  await expect(main(ana.page).getByText("Ben can read it", { exact: true })).toBeVisible();

  const before = await bytesOf(ben.page);
  await begin(ben.page);
  await expect(main(ben.page)).toContainText("and I could fall asleep");
  for (const step of ["Next part", "Next part", "The part before", "Leave it for today"]) await press(ben.page, step);
  expect(await bytesOf(ben.page)).toEqual(before);

  for (const _ of [1, 2, 3]) await press(ana.page, "Next part");
  await press(ana.page, "Write one thing");
  await ana.page.getByLabel("If", { exact: true }).fill("it gets late");
  await ana.page.getByLabel("Then I", { exact: true }).fill("write before seven");
  await press(ana.page, "Keep it for me");
  await shut(ana.page);
  await main(ana.page).getByRole("link", { name: "Make it a promise" }).click();
  await expect(ana.page.getByLabel("What will you do?")).toHaveValue("I write before seven");
  await press(ana.page, /^Give this promise to/u);
  await shut(ana.page);

  await moveClock(DAY * (friday + 7));
  await back(ana);
  await goTo(ana.page, "/pulse");
  await expect(ana.page.getByRole("slider")).toHaveCount(0);
  await takePulse(ana.page, { "I could rely on what was said": 4, "I felt like myself": 7 });
  await press(ana.page, "Look at the weeks so far");
  const drawn = ana.page.getByRole("figure");
  await expect(drawn).toHaveCount(5);
  await expect(drawn.last().getByRole("img", { name: /^I felt like myself: the middle of four weeks/u })).toBeVisible();
  await drawn.last().getByText("The same in numbers").click();
  await expect(drawn.last().getByRole("row").nth(1)).toContainText(/7/u);
  await ana.page
    .getByRole("button", { name: /^Week of/u })
    .first()
    .click();
  await press(ana.page, "Show this week to Ben");
  await expect(sheet(ana.page)).toContainText("7 of 10");
  await press(ana.page, "Show it to Ben");
  await shut(ana.page);

  await back(ben);
  await goTo(ben.page, "/pulse");
  await press(ben.page, "See a week Ana shows you");
  const shown = sheet(ben.page).getByText("I felt like myself").first().locator("..");
  await expect(shown).toContainText("7 of 10");
  await expect(sheet(ben.page).getByRole("img")).toHaveCount(0);
  await close(ben.page);

  for (const { page } of [ana, ben]) {
    await goTo(page, "/review");
    await press(page, "The week before");
    await press(page, "Look at the week");
    await expect(main(page)).toContainText("You wrote when the train stood");
    await expect(main(page)).not.toContainText("I call at noon");
    for (const _ of [1, 2]) await press(page, "Next part");
    await expect(page.getByRole("heading", { name: "What was hard" })).toBeVisible();
  }
  await expect(main(ana.page)).not.toContainText("I call at noon");
  await main(ben.page)
    .getByRole("link", { name: /^I call at noon/u })
    .click();
  await expect(sheet(ben.page).getByLabel(/^What happened/u)).toBeVisible();
});
