import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { dayIn, fillPlan, openTime, plan, time, toAgenda } from "#tests/harness/agenda-room.ts";
import { axeFinds } from "#tests/harness/for-everybody.ts";
import { type LocalServer, startLocalServer } from "#tests/harness/local-server.ts";
import { lookAway } from "#tests/harness/look-away.ts";
import { openScreens, type Screens } from "#tests/harness/screens.ts";
import { close, holdUndo, press, sheet } from "#tests/harness/trust-room.ts";
import { twoPeople } from "#tests/harness/two-people.ts";
import { goTo } from "#tests/harness/walk.ts";

let server: LocalServer;
test.beforeEach(async () => {
  server = await startLocalServer();
});
test.afterEach(() => server.stop());

const forBoth = (page: Page) => async (): Promise<void> => {
  await press(page, "On days of the week");
  await page.getByText("It is for both of us", { exact: true }).click();
};

test("Ana plans a walk for both and something of her own; Ben says yes, one time is moved, and what is hers stays hers", async ({
  browser,
}) => {
  const { ana, ben } = await twoPeople(browser, server);
  for (const { page } of [ana, ben]) await toAgenda(page);
  await plan(ana.page, { title: "Walk by the river", day: dayIn(1), at: "12:00", more: forBoth(ana.page) });
  await plan(ana.page, { title: "Dentist", day: dayIn(2), whose: "Only me" });
  const walks = time(ben.page, "Walk by the river");
  await expect(walks.first()).toContainText("Ana asks whether this suits you");
  await openTime(ben.page, "Walk by the river");
  await press(ben.page, "Yes, it suits");
  await close(ben.page);
  await expect(time(ana.page, "Walk").first()).toContainText("Both of you said yes");
  await expect(ben.page.getByText("Dentist")).toHaveCount(0);

  await openTime(ana.page, "Walk by the river", 1);
  await press(ana.page, "Move this time");
  await sheet(ana.page).getByLabel("Day", { exact: true }).fill(dayIn(9));
  await press(ana.page, "Move it");
  await expect(walks.nth(0)).toContainText("Both of you said yes");
  await expect(walks.nth(1)).toContainText("Ana asks whether this suits you");
  await openTime(ben.page, "Walk by the river", 1);
  await press(ben.page, "Not this time");
  await close(ben.page);
  await expect(time(ana.page, "Walk").nth(1)).toContainText("Not this time, says Ben");
  await expect(time(ana.page, "Walk").nth(2)).toContainText("Both of you said yes");

  await openTime(ana.page, "Walk by the river", 2);
  await press(ana.page, "Leave this time out");
  await holdUndo(ana.page);
  await expect(walks).toHaveCount(3);
  await press(ana.page, "Undo");
  await expect(walks).toHaveCount(4);
  await openTime(ana.page, "Walk by the river");
  await press(ana.page, "Delete it");
  await sheet(ana.page).getByRole("group", { name: "Delete it" }).getByRole("button", { name: "Delete it" }).click();
  await holdUndo(ana.page);
  await expect(walks).toHaveCount(0);
  await press(ana.page, "Undo");
  await expect(walks.first()).toContainText("Ana asks whether this suits you");
});

test("a file for another calendar says Reminder and nothing else, and takes what is only mine when it is chosen", async ({
  browser,
}) => {
  const { ana } = await twoPeople(browser, server);
  const { page } = ana;
  await toAgenda(page);
  await plan(page, { title: "Walk by the river", day: dayIn(1), at: "12:00", more: forBoth(page) });
  await plan(page, { title: "Dentist", day: dayIn(2), whose: "Only me" });
  const file = async (): Promise<string> => {
    const waits = page.waitForEvent("download");
    await press(page, "Make the file");
    const download = await waits;
    expect(download.suggestedFilename()).toBe("calendar.ics");
    return readFileSync(await download.path(), "utf8");
  };
  await press(page, "Put it into my calendar");
  await press(page, "An hour before");
  const neutral = await file();
  expect(neutral.match(/^SUMMARY:.*$/gmu)?.map((line) => line.trim())).toEqual(["SUMMARY:Reminder"]);
  expect(neutral).toMatch(/RRULE:FREQ=WEEKLY;INTERVAL=1;WKST=MO;BYDAY=[A-Z]{2}\r\n/u);
  expect(neutral).toContain("TRIGGER:-PT1H");
  expect(neutral).not.toMatch(/walk|river|dentist|ana|ben|goldseam/iu);
  await press(page, "Put it into my calendar");
  await sheet(page).getByText("Dentist", { exact: true }).click();
  await page.getByText("Say what it is, in the words written here", { exact: true }).click();
  const own = await file();
  expect(own).toContain("SUMMARY:Walk by the river");
  expect(own).toContain("SUMMARY:Dentist");
  const uids = (text: string) => text.match(/UID:\w+/gu) ?? [];
  expect(uids(own)[0]).toBe(uids(neutral)[0]);
});

/** Alone, with a clock of the page that can be moved. */
const alone = async (browser: Parameters<typeof openScreens>[0]): Promise<Screens> => {
  const screens = await openScreens(browser, server, "/", (context) => context.clock.install());
  await screens.begin("Mia");
  await toAgenda(screens.page);
  return screens;
};

/** The page's clock so far ahead that it is that time on the next day; whatever timers were due run once, as after sleep. */
const toTomorrow = async (page: Page, at: string): Promise<void> => {
  const ahead = await page.evaluate((wall) => Date.parse(wall) - Date.now(), `${dayIn(1)}T${at}:00`);
  await page.clock.fastForward(ahead);
};

test("a reminder is one neutral word while the app is open, waits for the end of the quiet hours, and leaves Calm in peace", async ({
  browser,
}) => {
  const { page } = await alone(browser);
  await plan(page, {
    title: "Bread for Sunday",
    day: dayIn(1),
    at: "12:00",
    more: () => press(page, "An hour before"),
  });
  await press(page, "Reminders and quiet hours");
  await page.getByLabel("From", { exact: true }).fill("10:30");
  await page.getByLabel("Until", { exact: true }).fill("11:30");
  await press(page, "Keep these hours");
  await goTo(page, "/calm");
  const reminder = page.getByText("Reminder", { exact: true });
  await toTomorrow(page, "11:05");
  await page.waitForTimeout(500);
  await expect(reminder).toHaveCount(0);
  await toTomorrow(page, "11:31");
  await page.waitForTimeout(500);
  await expect(reminder).toHaveCount(0);
  await goTo(page, "/talk");
  await expect(reminder).toBeVisible();
  await expect(page.getByText("Bread")).toHaveCount(0);
  expect(await axeFinds(page)).toEqual([]);
  await press(page, "Look");
  await expect(time(page, "Bread for Sunday")).toBeVisible();
  await toTomorrow(page, "11:45");
  await page.waitForTimeout(500);
  await expect(reminder).toHaveCount(0);
});

test("alone, without a network: a plan is begun, kept through a reload, made, changed and cancelled", async ({
  browser,
}) => {
  const screens = await openScreens(browser, server);
  const { page } = screens;
  await screens.begin("Mia");
  await toAgenda(page);
  await expect(page.getByRole("heading", { name: "Nothing is planned" })).toBeVisible();
  await fillPlan(page, { title: "An hour for myself", day: dayIn(1), at: "17:00" });
  await expect(sheet(page).getByText("Both of us")).toHaveCount(0);
  await lookAway(page);
  await page.reload();
  await screens.unlock();
  await server.pause();
  await press(page, "Go on writing");
  await expect(page.getByLabel("What is it?")).toHaveValue("An hour for myself");
  await press(page, "Plan it");
  await openTime(page, "An hour for myself");
  await press(page, "Change it");
  await page.getByLabel("Time", { exact: true }).fill("18:15");
  await press(page, "Change it");
  await expect(time(page, "An hour for myself")).toContainText("18:15");
  await openTime(page, "An hour for myself");
  await press(page, "Cancel it");
  await holdUndo(page);
  await expect(time(page, "An hour for myself")).toHaveCount(0);
  await press(page, "Undo");
  await expect(time(page, "An hour for myself")).toContainText("18:15");
  await server.resume();
});

test("every sheet can be used by everybody, with the keys alone and on a narrow screen", async ({ browser }) => {
  test.slow();
  const { ana, ben } = await twoPeople(browser, server);
  const { page } = ana;
  await page.emulateMedia({ reducedMotion: "reduce" });
  await toAgenda(page);
  await page.getByRole("button", { name: "Plan something" }).focus();
  await page.keyboard.press("Enter");
  await page.getByLabel("What is it?").focus();
  await page.keyboard.type("Soup, slowly");
  await page.getByLabel("Day", { exact: true }).fill(dayIn(1));
  await expect(page.getByText("It is for both of us", { exact: true })).toHaveCount(0); // it is for oneself unless chosen
  await page.getByRole("radio", { name: "Both of us" }).press("Space");
  await page.getByRole("checkbox", { name: "It is for both of us" }).press("Space");
  await page.getByRole("button", { name: "Plan it" }).press("Enter");
  await expect(time(page, "Soup")).toBeVisible();
  await toAgenda(ben.page);
  const looks = async (on: Page, name: string): Promise<void> => {
    // tall, so that nothing stands half under the foot of a sheet, where axe takes it for too small
    await on.setViewportSize({ width: 320, height: 1800 });
    for (const colorScheme of ["dark", "light"] as const) {
      await on.emulateMedia({ colorScheme });
      expect(await axeFinds(on), `${name}, ${colorScheme}`).toEqual([]);
    }
    await on.evaluate(() => (document.documentElement.dataset["text"] = "large"));
    expect(await on.evaluate(() => document.documentElement.scrollWidth > window.innerWidth), `${name}, large`).toBe(
      false,
    );
    await on.evaluate(() => delete document.documentElement.dataset["text"]);
  };
  await looks(page, "the list");
  await openTime(page, "Soup");
  await looks(page, "one");
  await press(page, "Change it");
  await press(page, "On a weekday of the month");
  await looks(page, "the form");
  await close(page);
  await press(page, "Put it into my calendar");
  await looks(page, "the calendar");
  await close(page);
  await press(page, "Reminders and quiet hours");
  await looks(page, "quiet hours");
  await openTime(ben.page, "Soup");
  await looks(ben.page, "asked");
});
