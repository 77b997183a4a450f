/** A sitting that one of the two leaves, and a week while the shared part rests: what is one’s own goes on, and nothing is lost. */
import { expect, type Page, test } from "@playwright/test";
import { keptOfSessions } from "#tests/harness/floor-room.ts";
import { type LocalServer, startLocalServer } from "#tests/harness/local-server.ts";
import { press, sheet } from "#tests/harness/trust-room.ts";
import { twoPeople } from "#tests/harness/two-people.ts";
import { goTo } from "#tests/harness/walk.ts";

let server: LocalServer;
test.beforeEach(async () => {
  server = await startLocalServer();
});
test.afterEach(() => server.stop());

const main = (page: Page) => page.getByRole("main");
const heading = (page: Page) => page.getByRole("heading", { level: 1 });

test("one leaves a sitting and nothing says who; then it rests: a week and its five lines are written, and what was shared waits", async ({
  browser,
}) => {
  const { ana, ben } = await twoPeople(browser, server);
  const [a, b] = [ana.page, ben.page];
  const done = async (page: Page, name: string): Promise<void> => {
    await press(page, name);
    await expect(sheet(page)).toHaveCount(0);
  };

  await goTo(a, "/connection/sit");
  await press(a, "Ask Ben to sit down");
  await b.getByRole("link", { name: "Go there" }).click();
  await press(b, "Sit down");
  for (const page of [a, b]) await press(page, "I am ready");
  await expect(heading(b)).toHaveText("Listen to Ana.");
  await press(b, "End it here");
  for (const page of [a, b]) {
    await expect(heading(page)).toHaveText("It has ended.");
    await expect(main(page)).toContainText("nothing says who did");
    await expect.poll(() => keptOfSessions(page)).toBe(0);
  }

  await goTo(a, "/pulse");
  await press(a, "Look at this week");
  await a.getByRole("slider", { name: "I felt like myself" }).fill("6");
  await done(a, "Keep it for me");
  await press(a, "Look at the weeks so far");
  await press(a, /^Week of/u);
  await press(a, "Show this week to Ben");
  await done(a, "Show it to Ben");
  await goTo(a, "/review");
  await press(a, "Look at the week");
  await press(a, "Write what I noticed");
  await a.getByLabel("One line").fill("You called on Tuesday");
  await done(a, "Keep it for me");
  await press(a, "Share it with Ben");
  await sheet(a).getByRole("button", { name: "Share it with Ben" }).click();
  await goTo(b, "/pulse");
  const week = b.getByRole("button", { name: "See a week Ana shows you" });
  await expect(week).toBeVisible();
  await goTo(b, "/rest");
  await press(b, "Let the shared part rest");

  // Ana writes on for herself, and can still stop what she shared; Ben’s pages are quiet.
  await expect(a.getByRole("button", { name: "Stop sharing it" })).toBeVisible();
  await press(a, "Write what I noticed");
  await a.getByLabel("One line").fill("I slept through");
  await done(a, "Keep it for me");
  await expect(main(a)).toContainText("I slept through");
  await expect(a.getByRole("button", { name: "Share it with Ben" })).toHaveCount(0);
  await press(a, "Leave it for today");
  await expect(main(a)).toContainText("The shared part rests.");
  await expect(a.getByText("One phone, for both")).toHaveCount(0);
  await goTo(a, "/pulse");
  await expect(main(a)).toContainText("Nothing is shown meanwhile; your own lines go on.");
  await press(a, "Put this week another way");
  await a.getByRole("slider", { name: "I felt like myself" }).fill("4");
  await done(a, "Keep it for me");
  await goTo(b, "/pulse");
  await expect(main(b)).toContainText("Nothing is shown meanwhile");
  await expect(week).toHaveCount(0);
  await goTo(b, "/review");
  await press(b, "Look at the week");
  await expect(main(b)).not.toContainText("You called on Tuesday");
  await goTo(b, "/connection/sit");
  await expect(heading(b)).toHaveText("The shared part rests.");

  await goTo(b, "/rest");
  await press(b, "Wake it");
  await goTo(b, "/review");
  await expect(main(b)).toContainText("You called on Tuesday");
  await expect(main(b)).not.toContainText("I slept through");
  await goTo(b, "/pulse");
  await week.click();
  await expect(sheet(b)).toContainText("6 of 10");
});
