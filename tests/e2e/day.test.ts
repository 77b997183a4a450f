/** One day of two people: a sentence, a plan that changes without a network, two minutes, an evening; and the day after. */
import { expect, type Page, test } from "@playwright/test";
import { type LocalServer, startLocalServer } from "#tests/harness/local-server.ts";
import { lookAway } from "#tests/harness/look-away.ts";
import { comeBack } from "#tests/harness/move-clock.ts";
import { romanceOn } from "#tests/harness/romance.ts";
import { close, press, sheet } from "#tests/harness/trust-room.ts";
import { twoPeople } from "#tests/harness/two-people.ts";
import { goTo } from "#tests/harness/walk.ts";

let server: LocalServer;
test.beforeEach(async () => {
  server = await startLocalServer();
});
test.afterEach(() => server.stop());

const DAY = 86_400_000;
const main = (page: Page) => page.getByRole("main");
const part = (page: Page, name: string | RegExp) => page.getByRole("region", { name });
const send = async (page: Page, name: string): Promise<void> => {
  await press(page, name);
  await expect(sheet(page)).toHaveCount(0);
};
test("a day of two: the sentence is shared and the tap is not, a plan changes offline, an answer is taken back, an evening is agreed; next day the plan is nowhere", async ({
  browser,
}) => {
  const { ana, ben, moveClock } = await twoPeople(browser, server);

  // Morning: written, shared, taken into today.
  await goTo(ana.page, "/day/morning");
  await press(ana.page, "Write a sentence");
  await press(ana.page, "Today I take one breath before I speak.");
  await send(ana.page, "Keep it for me");
  await press(ana.page, "Share it with Ben");
  await expect(sheet(ana.page)).toContainText("Ben will read exactly this:");
  await send(ana.page, "Let Ben read it");
  await goTo(ben.page, "/day");
  await expect(main(ben.page)).toContainText("A sentence of Ana’s is here");
  await expect(main(ben.page)).not.toContainText("one breath");
  await goTo(ben.page, "/day/morning");
  const bens = await main(ben.page).innerText();
  await expect(part(ben.page, "Ana’s sentence")).toContainText("Today I take one breath before I speak.");
  await press(ana.page, "Take it into today");
  await expect(main(ana.page)).toContainText("You took it into today.");
  expect(await main(ben.page).innerText()).toBe(bens);

  // A plan, and its change without a network.
  await goTo(ana.page, "/day/plan");
  await goTo(ben.page, "/day/plan");
  await press(ana.page, "Tell of today");
  await ana.page.getByLabel("What I am doing today").fill("Work\nHome by six");
  await lookAway(ana.page);
  await close(ana.page);
  await press(ana.page, "Go on writing");
  await send(ana.page, "Let Ben read it");
  await expect(part(ben.page, "Ana tells of today")).toContainText("Home by six");
  await ana.context.setOffline(true);
  await press(ana.page, "This has changed");
  await ana.page.getByLabel("How it is now").fill("Work\nHome by eight");
  await send(ana.page, "Let Ben read it");
  await expect(ana.page.getByText("Earlier today")).toBeVisible();
  await expect(ana.page.getByText("Home by six")).toBeVisible();
  await expect(part(ben.page, "Ana tells of today")).not.toContainText("Home by eight");
  await ana.context.setOffline(false);
  await expect(part(ben.page, "Ana tells of today")).toContainText("Home by eight");
  await expect(part(ben.page, "Ana tells of today")).toContainText("Before it changed");
  await expect(ben.page.getByText("Home by six")).toBeVisible();

  // Two minutes: one answer is shared, and taken back.
  await goTo(ana.page, "/day/checkin");
  await goTo(ben.page, "/day/checkin");
  await press(ana.page, "Take two minutes");
  await press(ana.page, "on guard");
  await ana.page.getByLabel("What made me feel cared for").fill("The soup");
  await ana.page.getByLabel("What would make me feel safer").fill("One call before ten");
  await send(ana.page, "Keep it for me");
  await press(ana.page, "Share one answer");
  await sheet(ana.page).getByRole("button", { name: "What would make me feel safer" }).click();
  await expect(sheet(ana.page).locator(".entry")).toHaveText(/^What would make Ana feel safer\s*One call before ten$/u);
  await send(ana.page, "Let Ben read it");
  const theirs = part(ben.page, "Ana shares this with you");
  await expect(theirs).toContainText("One call before ten");
  await expect(theirs).not.toContainText(/soup|on guard/u);
  await press(ana.page, "Stop sharing it");
  await expect(theirs).toHaveCount(0);
  await expect(ana.page.getByText("It is not shared any more. Ben may have read it.")).toBeVisible();

  // Evening: proposed, agreed, gone through.
  await goTo(ben.page, "/day/evening");
  await goTo(ana.page, "/day/evening");
  await press(ben.page, "Propose something");
  await press(ben.page, "One song, heard to its end");
  await send(ben.page, "Propose it to Ana");
  await expect(main(ana.page)).toContainText("Ben proposes");
  await press(ana.page, "I would like that");
  await expect(main(ben.page)).toContainText("You both said yes to this");
  await press(ben.page, "Begin");
  for (const name of ["Go on", "Go on"]) await press(ben.page, name);
  await expect(main(ben.page)).toContainText("One song, heard to its end");
  await press(ben.page, "Go on");
  await press(ben.page, "Good night");

  // The next day: the sentence is there to be taken up anew, the plan is nowhere.
  await moveClock(DAY);
  for (const screens of [ana, ben]) {
    await comeBack(screens);
    await goTo(screens.page, "/day/plan");
    await expect(screens.page.getByRole("button", { name: "Tell of today" })).toBeVisible();
    await expect(main(screens.page)).not.toContainText("Home by");
  }
  await goTo(ana.page, "/day/morning");
  await expect(ana.page.getByRole("button", { name: "Take it into today" })).toBeVisible();
  expect(await romanceOn(ana.page)).toBeNull();
  expect([...ana.printed, ...ben.printed].filter((line) => line.startsWith("error"))).toEqual([]);
});
