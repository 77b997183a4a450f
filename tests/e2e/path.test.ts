import { expect, type Page, test } from "@playwright/test";
import { dayIn } from "#tests/harness/agenda-room.ts";
import { type LocalServer, startLocalServer } from "#tests/harness/local-server.ts";
import { comeBack } from "#tests/harness/move-clock.ts";
import { openScreens, type Screens } from "#tests/harness/screens.ts";
import { entry, press, promise, sheet } from "#tests/harness/trust-room.ts";
import { type TwoPeople, twoPeople } from "#tests/harness/two-people.ts";
import { goTo } from "#tests/harness/walk.ts";

let server: LocalServer;
test.beforeEach(async () => {
  server = await startLocalServer();
});
test.afterEach(() => server.stop());

const both = ({ ana, ben }: TwoPeople): readonly Page[] => [ana.page, ben.page];
const phase = (page: Page) => page.getByRole("region", { name: "Where you both are" });
const steps = (page: Page) => page.getByRole("list", { name: "The five steps" }).getByRole("listitem");
const allTo = async (two: TwoPeople, path: string): Promise<void> => {
  for (const page of both(two)) await goTo(page, path);
};
const sayYes = async (page: Page, row: RegExp | string): Promise<void> => {
  await press(page, row);
  await press(page, "Yes, I am ready");
  await expect(sheet(page)).toHaveCount(0);
};

/** Both in the second phase, standing at the path. */
const inTheSecond = async (two: TwoPeople): Promise<void> => {
  await allTo(two, "/path");
  await sayYes(two.ana.page, /^Ready to understand/u);
  await sayYes(two.ben.page, "Look at it");
  for (const page of both(two)) await expect(phase(page)).toContainText("Understand");
};

test("two yeses open the next phase on both phones, and one press goes back for both", async ({ browser }) => {
  const two = await twoPeople(browser, server);
  const { ana, ben } = two;
  await allTo(two, "/path");
  for (const page of both(two)) {
    await expect(phase(page)).toContainText("Steady");
    await expect(steps(page)).toHaveCount(5);
    await expect(steps(page).last()).toContainText("when you both say you are ready to understand");
  }
  await press(ana.page, /^Ready to understand/u);
  await expect(sheet(ana.page)).toContainText("Ben sees your yes, and the day you said it.");
  await expect(sheet(ana.page)).toContainText(
    "Unanswered, it ends by itself after two weeks. A week later you can say it again.",
  );
  await press(ana.page, "Yes, I am ready");
  await expect(phase(ana.page)).toContainText("You said yes to understanding, today.");

  await expect(phase(ben.page)).toContainText("Ana said yes to understanding, today.");
  await press(ben.page, "Leave it");
  await expect(phase(ben.page)).toContainText("Left for now.");
  await expect(ben.page.getByRole("button", { name: "Look at it" })).toBeFocused();
  await expect(phase(ana.page)).toContainText("Ben can see it, and need not answer.");
  await press(ben.page, "Look at it");
  await expect(sheet(ben.page)).toContainText("With yours it begins, for both of you, at once.");
  await press(ben.page, "Yes, I am ready");
  for (const page of both(two)) {
    await expect(phase(page)).toContainText("Understand");
    await expect(phase(page)).toContainText("You both said yes, today");
    await expect(steps(page).last()).toContainText("when you both say you are ready to renew");
  }

  await press(ana.page, "Go back to Steady");
  await expect(phase(ana.page)).toContainText("Nothing is lost");
  await press(ana.page, "Go back, for both");
  for (const page of both(two)) await expect(phase(page)).toContainText("Steady");
  await goTo(ben.page, "/path/timeline");
  const way = ben.page.getByRole("listitem");
  await expect(way.first()).toContainText("Back to Steady");
  await expect(way.nth(1)).toContainText("Understand");
  await expect(way.last()).toContainText("You began here");
});

test("a yes is taken back alone, and is then left in peace; the other can still begin", async ({ browser }) => {
  const two = await twoPeople(browser, server);
  const { ana, ben } = two;
  await allTo(two, "/path");
  await sayYes(ana.page, /^Ready to understand/u);
  await expect(phase(ben.page)).toContainText("Ana said yes");
  await press(ben.page, "Look at it");
  await press(ana.page, "Take it back");
  await expect(sheet(ben.page)).toContainText("Ana sees your yes");
  await press(ben.page, "Not now");
  await expect(phase(ben.page)).not.toContainText("Ana said yes");
  await expect(phase(ana.page)).toContainText("The next phase is left in peace until");
  await expect(phase(ana.page).getByRole("button")).toHaveCount(0);
  await sayYes(ben.page, /^Ready to understand/u);
  await expect(phase(ana.page)).toContainText("Ben said yes to understanding, today.");
});

test("each lets the shared part rest and wakes their own; the bowl is covered, and nothing asks", async ({
  browser,
}) => {
  const two = await twoPeople(browser, server);
  const { ana, ben } = two;
  await promise(ben, "Phone on the shelf by nine", () => press(ben.page, "Tonight"));
  await entry(ben.page, "Phone on the shelf").getByRole("button", { name: "I kept it" }).click();
  await expect(ana.page.getByRole("button", { name: "I saw it" })).toBeVisible();

  await goTo(ana.page, "/rest");
  await server.pause();
  await press(ana.page, "Let the shared part rest");
  await expect(ana.page.getByText("You let it rest. It wakes when you say so.")).toBeVisible();
  await server.resume();
  const bowl = (page: Page) => page.getByRole("img", { name: "The bowl, under a cloth." });
  await expect(bowl(ben.page)).toBeVisible({ timeout: 30_000 });
  await expect(ben.page.getByRole("button", { name: "Make a small promise" })).toHaveCount(0);
  await goTo(ben.page, "/rest");
  await expect(ben.page.getByText("You need not find out which.")).toBeVisible();
  await press(ben.page, "Rest too");
  await expect(ana.page.getByText("You have both let it rest.")).toBeVisible();

  await allTo(two, "/trust");
  for (const page of both(two)) await expect(bowl(page)).toBeVisible();
  await press(ana.page, "Take the cloth off, for myself");
  await expect(ana.page.getByText("Phone on the shelf").first()).toBeVisible();
  await expect(ana.page.getByRole("button", { name: "I saw it" })).toHaveCount(0);
  await expect(bowl(ben.page)).toBeVisible();
  await goTo(ben.page, "/today");
  await expect(ben.page.getByText("The shared part rests.")).toBeVisible();

  await goTo(ana.page, "/rest");
  await press(ana.page, "End my rest");
  await expect(ana.page.getByText("Ben has let it rest.")).toBeVisible();
  await goTo(ben.page, "/rest");
  await press(ben.page, "Wake it");
  for (const page of both(two))
    await expect(page.getByRole("button", { name: "Let the shared part rest" })).toBeVisible();
  await goTo(ana.page, "/trust");
  await expect(ana.page.getByRole("button", { name: "I saw it" })).toBeVisible();
});

test("what each is willing to do is shown when both have written, and can be withdrawn", async ({ browser }) => {
  const two = await twoPeople(browser, server);
  const { ana, ben } = two;
  await allTo(two, "/path");
  const write = async ({ page }: Screens, text: string): Promise<void> => {
    await press(page, /^(Write mine|Go on writing)$/u);
    if (text !== "") await page.getByLabel("In your own words").fill(text);
  };
  await write(ana, "Answer what you ask");
  await press(ana.page, "Write it down");
  await expect(ana.page.getByText("It is not shown to Ben now.")).toBeVisible();

  await write(ben, "Say when it gets too much");
  await sheet(ben.page).getByRole("button", { name: "Close" }).click();
  await expect(ben.page.getByRole("button", { name: "Go on writing" })).toBeVisible();
  await expect(ben.page.locator("body")).not.toContainText("Answer what you ask");
  await write(ben, "");
  await expect(ben.page.getByLabel("In your own words")).toHaveValue("Say when it gets too much");
  await press(ben.page, "Write it down");
  for (const page of both(two)) {
    const paper = page.getByRole("region", { name: "What you are both willing to do" });
    await expect(paper).toContainText("Answer what you ask");
    await expect(paper).toContainText("Say when it gets too much");
  }

  await press(ana.page, "Withdraw it");
  await press(ana.page, "Withdraw my words");
  await expect(ana.page.getByRole("button", { name: "Write mine" })).toBeVisible();
  await expect(ben.page.getByText("It is not shown to Ana now.")).toBeVisible();
  for (const page of both(two)) await expect(page.getByText("Answer what you ask")).toHaveCount(0);
});

test("something new came out: small days, rest and the first phase for both, and a promise stays", async ({
  browser,
}) => {
  const two = await twoPeople(browser, server);
  const { ana, ben } = two;
  await promise(ben, "Tell you by Friday what the weekend looks like");
  await expect(entry(ana.page, "Tell you by Friday")).toBeVisible();
  await inTheSecond(two);

  await allTo(two, "/rest");
  await press(ana.page, /^Something new came out/u);
  await expect(sheet(ana.page)).toContainText("Nobody but you hears of it.");
  await sheet(ana.page).getByText("For both of you").click();
  await expect(sheet(ana.page)).toContainText("You both go back to the first phase.");
  await expect(sheet(ana.page)).toContainText("Ben sees that something new came out, and not what.");
  await sheet(ana.page).getByText("Only for me").click();
  await expect(sheet(ana.page)).toContainText("Nobody but you hears of it.");
  await sheet(ana.page).getByText("For both of you").click();
  await press(ana.page, "Make it small");
  await expect(ana.page.getByText("You said that something new came out, today.")).toBeVisible();
  await expect(ben.page.getByText("Ana said that something new came out, today.")).toBeVisible();
  await expect(ben.page.getByText("The first day, today")).toBeVisible();
  await expect(ben.page.getByText("Ana has let it rest.")).toBeVisible();
  await allTo(two, "/path");
  for (const page of both(two)) await expect(phase(page)).toContainText("Steady");
  await allTo(two, "/trust");
  for (const page of both(two)) await expect(entry(page, "Tell you by Friday")).toBeVisible();
  await goTo(ben.page, "/today");
  await expect(ben.page.getByRole("link", { name: /^A small day/u })).toBeVisible();

  await two.moveClock(86_400_000);
  await comeBack(ana);
  await goTo(ana.page, "/rest");
  await expect(ana.page.getByText("The second day, today")).toBeVisible();
  await expect(ana.page.getByText("The first day")).toHaveCount(0);
});

test("alone, the path and its small days are one's own, and a hard day is nobody else's", async ({ browser }) => {
  const ana = await openScreens(browser, server);
  const { page } = ana;
  await ana.begin("Ana");
  await goTo(page, "/path");
  await expect(steps(page)).toHaveCount(5);
  await expect(phase(page)).toHaveCount(0);
  await expect(steps(page).first()).toContainText("In part open to you alone.");
  await press(page, "Write mine");
  await page.getByLabel("In your own words").fill("Sleep, and one walk");
  await press(page, "Write it down");
  await expect(page.getByRole("region", { name: "What I am willing to do" })).toContainText("Sleep, and one walk");

  await goTo(page, "/rest");
  await expect(page.getByRole("button", { name: "Let the shared part rest" })).toHaveCount(0);
  await press(page, /^Something came up/u);
  await expect(sheet(page)).toContainText("Nobody but you hears of it.");
  await press(page, "Make it small");
  await expect(page.getByText("The first day, today")).toBeVisible();

  await press(page, "Add a hard day");
  await page.getByLabel("What day is it?").fill("The day it came out");
  await press(page, "Keep it");
  await expect(sheet(page).getByText("Choose a day.")).toBeVisible();
  const inTwoDays = new Date(`${dayIn(2)}T12:00`);
  const lastYear = dayIn(0, inTwoDays.setFullYear(inTwoDays.getFullYear() - 1));
  await page.getByLabel("Which day").fill(lastYear);
  await press(page, "Keep it");
  await expect(page.getByText("be gentle with yourself. It can be a small day.")).toBeVisible();
  await goTo(page, "/today");
  await expect(page.getByRole("link", { name: /be gentle with yourself/u })).toBeVisible();
  await expect(page.getByText("The day it came out")).toHaveCount(0);
  await goTo(page, "/rest");
  await press(page, /^The day it came out/u);
  await press(page, "Delete this day");
  await press(page, "Delete it");
  await expect(page.getByRole("button", { name: /^The day it came out/u })).toHaveCount(0);
});
