/** Safe ground as a whole: a month alone, two sisters in every room, what Today knows of the agenda, and a setback while things are pending. */
import { expect, type Page, test } from "@playwright/test";
import { rooms } from "#web/rooms/registry.ts";
import { dayIn, openTime, plan, time, toAgenda } from "#tests/harness/agenda-room.ts";
import { type LocalServer, startLocalServer } from "#tests/harness/local-server.ts";
import { comeBack, moveClock } from "#tests/harness/move-clock.ts";
import { romanceOn } from "#tests/harness/romance.ts";
import { openScreens } from "#tests/harness/screens.ts";
import { close, entry, press, promise, sheet } from "#tests/harness/trust-room.ts";
import { twoPeople } from "#tests/harness/two-people.ts";
import { goTo } from "#tests/harness/walk.ts";

let server: LocalServer;
test.beforeEach(async () => {
  server = await startLocalServer();
});
test.afterEach(() => server.stop());

const WEEK = 7 * 86_400_000;
/** Rooms, and what lies behind them. */
const everywhere = [...rooms.map(({ path }) => path), "/path/timeline", "/care/plan", "/care/week", "/care/stand"];

const things = (page: Page) => page.getByRole("region", { name: "Today" }).getByRole("link");

test("somebody alone for a month: each week is a little of their own, nothing asks after what was not done", async ({
  browser,
}) => {
  const mara = await openScreens(browser, server);
  const { page } = mara;
  await mara.begin("Mara");
  await goTo(page, "/path");
  await press(page, "Write mine");
  await page.getByLabel("In your own words").fill("Sleep, and one walk a day");
  await press(page, "Write it down");
  const shown: number[] = [];
  const dates = new Set<string>();
  for (const week of [1, 2, 3, 4]) {
    await moveClock(server, [mara], week * WEEK);
    await comeBack(mara);
    await goTo(page, "/today");
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.getByText(/not yet|missed|you have not|still waiting|overdue|late/iu)).toHaveCount(0);
    dates.add(await page.locator(".greet .label").innerText());
    shown.push(await things(page).count());
    await goTo(page, "/care");
    if (week === 2) continue;
    await press(page, /^(Choose words for it|It has changed)$/u);
    await press(page, "numb");
    await press(page, "Keep it for me");
    await expect(page.getByRole("main").getByText("numb").first()).toBeVisible();
  }
  expect(dates.size).toBe(4);
  expect(Math.max(...shown)).toBeLessThanOrEqual(4);
  await expect(page.getByRole("button", { name: "Show one word" })).toHaveCount(0);
  await goTo(page, "/path");
  await expect(page.getByRole("region", { name: "What I am willing to do" })).toContainText("one walk a day");
  await goTo(page, "/rest");
  await expect(page.getByRole("button", { name: "Let the shared part rest" })).toHaveCount(0);
  for (const path of everywhere) {
    await goTo(page, path);
    await expect(page.locator("#page").first()).toBeVisible();
  }
  expect(mara.printed.filter((line) => line.startsWith("error"))).toEqual([]);
});

test("two sisters meet no word of couples in any room, and rest and the path are theirs too", async ({ browser }) => {
  const { ana, ben } = await twoPeople(browser, server);
  for (const { page } of [ana, ben]) {
    await goTo(page, "/settings");
    await press(page, /^What you are to each other/u);
    await sheet(page)
      .getByText(/^Family, or friends/u)
      .click();
    await press(page, "Keep it");
    await expect(page.getByRole("button", { name: /^What you are to each other Family/u })).toBeVisible();
  }
  const found: (string | null)[] = [];
  // where the bond is chosen, both are named
  for (const path of everywhere.filter((each) => each !== "/settings" && each !== "/pairing")) {
    await goTo(ana.page, path);
    await expect(ana.page.locator("#page").first()).toBeVisible();
    found.push(await romanceOn(ana.page, { couples: true }));
  }
  await goTo(ana.page, "/path");
  await expect(ana.page.getByRole("main")).toContainText("Give each other room");
  await press(ana.page, /^Ready to understand/u);
  found.push(await romanceOn(ana.page, { couples: true }));
  await press(ana.page, "Yes, I am ready");
  await expect(sheet(ana.page)).toHaveCount(0);
  await goTo(ben.page, "/path");
  await press(ben.page, "Look at it");
  found.push(await romanceOn(ben.page, { couples: true }));
  await press(ben.page, "Yes, I am ready");
  await expect(ana.page.getByText("Understand").first()).toBeVisible();
  found.push(await romanceOn(ana.page, { couples: true }));
  await goTo(ben.page, "/rest");
  await press(ben.page, "Let the shared part rest");
  await expect(ben.page.getByRole("heading", { name: "The shared part rests" })).toBeVisible();
  found.push(await romanceOn(ben.page, { couples: true }));
  expect(found.filter((each) => each !== null)).toEqual([]);
});

test("what is planned for today stands on Today: what is for both in its words, what is one's own without them", async ({
  browser,
}) => {
  const { ana, ben } = await twoPeople(browser, server);
  for (const { page } of [ana, ben]) await toAgenda(page);
  await plan(ana.page, { title: "Supper", day: dayIn(0) });
  await plan(ana.page, { title: "A lawyer", day: dayIn(0), whose: "Only me" });
  await goTo(ana.page, "/care");
  await press(ana.page, /^(Choose words for it|It has changed)$/u);
  await press(ana.page, "numb");
  await press(ana.page, "Keep it for me");
  await expect(ana.page.getByText("Kept for you.")).toBeVisible();
  await goTo(ana.page, "/today"); // what one room said last does not lie over the next
  await expect(ana.page.getByText("Kept for you.")).toHaveCount(0, { timeout: 1_000 });
  await expect(things(ana.page).filter({ hasText: "Supper" })).toHaveText(/In the shared agenda/u);
  await expect(things(ana.page).filter({ hasText: "Something you planned" })).toHaveText(/For you alone/u);
  await expect(ana.page.getByText("lawyer")).toHaveCount(0);
  await goTo(ben.page, "/today");
  await expect(things(ben.page)).toHaveText([/Supper/u, /How I am/u]);
});

test("a setback while a promise and something planned for both are pending: both are there afterwards, and what was written meanwhile", async ({
  browser,
}) => {
  const { ana, ben } = await twoPeople(browser, server);
  await promise(ben, "Tell you by Friday what the weekend looks like");
  await expect(entry(ana.page, "Tell you by Friday")).toBeVisible();
  for (const { page } of [ana, ben]) await toAgenda(page);
  const forBoth = (): Promise<void> => ana.page.getByText("It is for both of us", { exact: true }).click();
  await plan(ana.page, { title: "Walk by the river", day: dayIn(2), at: "12:00", more: forBoth });
  await openTime(ben.page, "Walk by the river");
  await press(ben.page, "Yes, it suits");
  await close(ben.page);
  await expect(time(ana.page, "Walk by the river")).toContainText("Both of you said yes");

  await ana.context.setOffline(true);
  await goTo(ben.page, "/rest");
  await press(ben.page, /^Something came up/u);
  await sheet(ben.page).getByText("For both of you").click();
  await press(ben.page, "Make it small");
  await expect(ben.page.getByText("You said that something came up, today.")).toBeVisible();
  await goTo(ana.page, "/trust");
  await promise(ana, "Written while it rested");
  await ana.context.setOffline(false);
  await expect(ana.page.getByText("The shared part rests.")).toBeVisible();
  await press(ben.page, "Wake it");
  await goTo(ben.page, "/trust");
  await expect(entry(ben.page, "Tell you by Friday")).toBeVisible();
  await expect(entry(ben.page, "Written while it rested")).toBeVisible();
  for (const { page } of [ana, ben]) {
    await toAgenda(page);
    await expect(time(page, "Walk by the river")).toContainText("Both of you said yes");
  }
});
