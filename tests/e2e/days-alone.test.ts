/** The days of somebody who is here alone: all that is one's own is made, changed, taken back and undone, and asks for nobody. */
import { expect, type Page, test } from "@playwright/test";
import { type LocalServer, startLocalServer } from "#tests/harness/local-server.ts";
import { lookAway } from "#tests/harness/look-away.ts";
import { comeBack, moveClock } from "#tests/harness/move-clock.ts";
import { romanceOn } from "#tests/harness/romance.ts";
import { openScreens } from "#tests/harness/screens.ts";
import { close, press, sheet } from "#tests/harness/trust-room.ts";
import { goTo } from "#tests/harness/walk.ts";

let server: LocalServer;
test.beforeEach(async () => {
  server = await startLocalServer();
});
test.afterEach(() => server.stop());

const DAY = 86_400_000;
const main = (page: Page) => page.getByRole("main");

test("alone: two minutes, a plan that ends with its day, a ritual, a map, a moment, a week and its five lines, each undone", async ({
  browser,
}) => {
  const mara = await openScreens(browser, server);
  await mara.begin("Mara");
  const { page } = mara;
  const found: (string | null)[] = [];
  const to = async (path: string): Promise<void> => {
    await goTo(page, path);
    found.push(await romanceOn(page));
    await expect(main(page).getByRole("button", { name: /^(Share|Let .* read)/u })).toHaveCount(0);
  };
  const done = async (name: string | RegExp): Promise<void> => {
    await press(page, name);
    await expect(sheet(page)).toHaveCount(0);
  };
  /** It is gone, and after “undo” it is there again. */
  const goneAndBack = async (text: string): Promise<void> => {
    await expect(main(page)).not.toContainText(text);
    await press(page, "Undo");
    await expect(main(page)).toContainText(text);
  };

  await to("/day/morning");
  await press(page, "Write a sentence");
  await page.getByLabel("My sentence").fill("One thing at a time");
  await done("Keep it for me");
  await press(page, "Take it back");
  await goneAndBack("One thing at a time");

  await to("/day/checkin");
  await press(page, "Take two minutes");
  await press(page, "tired");
  await done("Keep it for me");
  await press(page, "Put it another way");
  await page.getByLabel("What would make me feel safer").fill("An hour without the phone");
  await done("Keep it for me");
  await expect(page.getByRole("article")).toHaveCount(1);
  await press(page, "Take it back");
  await goneAndBack("An hour without the phone");

  await to("/day/evening");
  await expect(main(page)).not.toContainText("How you two end the day");
  await press(page, "Begin");
  await press(page, "Leave it here");

  await to("/rituals/ideas");
  await press(page, /^Evening tea/u);
  await done("Put it into the agenda");
  await to("/rituals");
  await press(page, /^Evening tea/u);
  await press(page, "Delete it");
  await sheet(page).getByRole("group", { name: "Delete it" }).getByRole("button", { name: "Delete it" }).click();
  await goneAndBack("Evening tea");

  await to("/care/triggers");
  await press(page, "Write something down");
  await page.getByLabel("What sets it off").fill("A door that slams");
  await done("Keep it for me");
  await press(page, /^A door that slams/u);
  await press(page, "Take all of it away");
  await done("Take it away");
  await goneAndBack("A door that slams");

  await to("/talk/money");
  await page.getByLabel("Something to look at").fill("What the roof costs");
  await press(page, "Put it on the list");
  await press(page, /^What the roof costs/u);
  await done("Settled, take it off");
  await goneAndBack("What the roof costs");

  await to("/openness");
  await press(page, "Write it down for yourself");
  await page.getByLabel("What you will tell").fill("I call when I set out.");
  await done("Keep it");
  await press(page, "What you keep for yourself");
  await press(page, "Take it away");
  await goneAndBack("I call when I set out.");

  await to("/path/milestones");
  await press(page, "Mark a moment");
  await press(page, "Took courage");
  await press(page, "Light it");
  await page.getByLabel("One line beside it, if you like").fill("I rang first");
  await done("Put it beside");
  await press(page, /^Took courage/u);
  await done("Take my line back");
  await goneAndBack("I rang first");
  await press(page, /^Took courage/u);
  await press(page, "Take the mark back");
  await done("Take it back");
  await goneAndBack("I rang first");

  await to("/review");
  await press(page, "Look at the week");
  await press(page, "Write what I noticed");
  await page.getByLabel("One line").fill("I slept on Tuesday");
  await done("Keep it for me");
  await press(page, "Put it another way");
  await press(page, "Take it back");
  await done("Take my line back");
  await goneAndBack("I slept on Tuesday");
  for (const _ of [1, 2, 3]) await press(page, "Next part");
  await press(page, "Write one thing");
  await page.getByLabel("If", { exact: true }).fill("it gets late");
  await page.getByLabel("Then I", { exact: true }).fill("write before seven");
  await done("Keep it for me");
  await press(page, "Put it another way");
  await press(page, "Take it back");
  await sheet(page).getByRole("group", { name: "Take it back" }).getByRole("button", { name: "Take it back" }).click();
  await goneAndBack("write before seven");

  await to("/pulse");
  await press(page, "Look at this week");
  await page.getByRole("slider", { name: "I felt like myself" }).fill("6");
  await done("Keep it for me");
  await press(page, "Look at the weeks so far");
  await press(page, /^Week of/u);
  await press(page, "Take this week back");
  await sheet(page)
    .getByRole("group", { name: "Take this week back" })
    .getByRole("button", { name: "Take this week back" })
    .click();
  await goneAndBack("Week of");

  // What was begun as today’s plan, and what was kept as one, is nowhere on the next day.
  await to("/day/plan");
  await press(page, "Write today’s plan");
  await page.getByLabel("What I am doing today").fill("The choir at four");
  await done("Keep it until midnight");
  await press(page, "Take it back");
  await goneAndBack("The choir at four");
  await press(page, "This has changed");
  await page.getByLabel("How it is now").fill("The choir at five");
  await lookAway(page);
  await close(page);
  await expect(page.getByRole("button", { name: "Go on writing" })).toBeVisible();
  await moveClock(server, [mara], DAY);
  await comeBack(mara);
  await press(page, "Write today’s plan");
  await expect(page.getByLabel("What I am doing today")).toHaveValue("");
  await expect(page.locator("body")).not.toContainText("choir");
  expect(found.filter((one) => one !== null)).toEqual([]);
  expect(mara.printed.filter((line) => line.startsWith("error"))).toEqual([]);
});
