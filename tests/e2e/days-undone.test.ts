/** What two shared of their days and take back by a slip of the hand: each can be undone, and stands with the other again. */
import { expect, type Page, test } from "@playwright/test";
import { type LocalServer, startLocalServer } from "#tests/harness/local-server.ts";
import { romanceOn } from "#tests/harness/romance.ts";
import { press, sheet } from "#tests/harness/trust-room.ts";
import { twoPeople } from "#tests/harness/two-people.ts";
import { goTo } from "#tests/harness/walk.ts";

let server: LocalServer;
test.beforeEach(async () => {
  server = await startLocalServer();
});
test.afterEach(() => server.stop());

const main = (page: Page) => page.getByRole("main");
const part = (page: Page, name: string) => page.getByRole("region", { name });

test("two sisters: a sentence, a plan, an evening, thanks, a line of a map, money, a moment, a week, each taken back and undone", async ({
  browser,
}) => {
  const { ana, ben } = await twoPeople(browser, server);
  const [a, b] = [ana.page, ben.page];
  const found: (string | null)[] = [];
  const both = async (path: string): Promise<void> => {
    for (const page of [a, b]) {
      await goTo(page, path);
      found.push(await romanceOn(page, { couples: true }));
    }
  };
  const done = async (name: string | RegExp): Promise<void> => {
    await press(a, name);
    await expect(sheet(a)).toHaveCount(0);
  };
  const undo = (): Promise<void> => press(a, "Undo");
  for (const page of [a, b]) {
    await goTo(page, "/settings");
    await press(page, /^What you are to each other/u);
    await sheet(page)
      .getByText(/^Family, or friends/u)
      .click();
    await press(page, "Keep it");
  }

  await both("/day/morning");
  await press(a, "Write a sentence");
  await a.getByLabel("My sentence").fill("Today I say what is so.");
  await done("Keep it for me");
  await press(a, "Share it with Ben");
  await done("Let Ben read it");
  await expect(part(b, "Ana’s sentence")).toContainText("what is so");
  await press(a, "Stop sharing it");
  await expect(part(b, "Ana’s sentence")).toHaveCount(0);
  await undo();
  await expect(part(b, "Ana’s sentence")).toContainText("what is so");

  await both("/day/plan");
  await press(a, "Tell of today");
  await a.getByLabel("What I am doing today").fill("The dentist at four");
  await done("Let Ben read it");
  await expect(part(b, "Ana tells of today")).toContainText("dentist");
  await press(a, "Take it back");
  await expect(part(b, "Ana tells of today")).toHaveCount(0);
  await undo();
  await expect(part(b, "Ana tells of today")).toContainText("dentist");

  // Whoever said yes to an evening and ends it can say yes again; one’s own is proposed anew.
  await both("/day/evening");
  const propose = async (page: Page, to: string): Promise<void> => {
    await press(page, "Propose something");
    await page.getByLabel("Or in your own words").fill("A page read aloud");
    await press(page, `Propose it to ${to}`);
  };
  const end = async (): Promise<void> => {
    await press(a, "Let it end");
    await a.getByRole("group", { name: "Let it end" }).getByRole("button", { name: "Let it end" }).click();
    await expect(main(b)).not.toContainText("You both said yes to this");
  };
  await propose(b, "Ana");
  await press(a, "I would like that");
  await expect(main(b)).toContainText("You both said yes to this");
  await end();
  await undo();
  await expect(main(b)).toContainText("You both said yes to this");
  await end();
  await propose(a, "Ben");
  await press(b, "I would like that");
  await expect(main(a)).toContainText("You both said yes to this");
  await end();
  await undo();
  await expect(main(b)).toContainText("Ana proposes");

  await both("/kindness/thanks");
  await press(a, "Say thank you");
  await a.getByLabel("What did Ben do?").fill("You drove over.");
  await done("Let Ben read it");
  await press(a, "Take it back");
  await expect(main(b)).not.toContainText("You drove over.");
  await undo();
  await expect(main(b)).toContainText("You drove over.");

  await both("/care/triggers");
  await press(a, "Write something down");
  await a.getByLabel("What sets it off").fill("A door that slams");
  await done("Keep it for me");
  await press(a, /^A door that slams/u);
  await press(a, "Share this line");
  await press(a, "Share it with Ben");
  await expect(main(b)).toContainText("A door that slams");
  await press(a, "Take it back from Ben");
  await expect(main(b)).not.toContainText("A door that slams");
  await undo();
  await expect(main(b)).toContainText("A door that slams");
  await press(a, "Take all of it away");
  await done("Take it away");
  await expect(main(b)).not.toContainText("A door that slams");
  await undo();
  await expect(a.getByRole("button", { name: "A door that slams", exact: true })).toBeVisible();
  await expect(main(b)).not.toContainText("A door that slams");

  await both("/talk/money");
  await press(a, "A list for you alone");
  await a.getByLabel("Something to look at").fill("What the roof costs");
  await part(a, "For you alone").getByRole("button", { name: "Put it on the list" }).click();
  await part(a, "For you alone")
    .getByRole("button", { name: /^What the roof costs/u })
    .click();
  await done("Put it on the list of both");
  await expect(part(b, "What to speak about")).toContainText("What the roof costs");
  await part(a, "What to speak about")
    .getByRole("button", { name: /^What the roof costs/u })
    .click();
  await done("Settled, take it off");
  await expect(part(b, "What to speak about")).toContainText("Nothing is on the list.");
  await undo();
  await expect(part(b, "What to speak about")).toContainText("What the roof costs");

  await both("/path/milestones");
  await press(a, "Mark a moment");
  await press(a, "Felt safe");
  await a.getByText("Only me", { exact: true }).click();
  await press(a, "Light it");
  await a.getByLabel("One line beside it, if you like").fill("The bench by the lake");
  await done("Put it beside");
  await press(a, "Moments for you alone");
  await press(a, "Felt safe");
  await done("Share it with Ben");
  const seam = b.getByRole("list", { name: "The seam" });
  await expect(seam).toContainText("Felt safe");
  await expect(seam).not.toContainText("bench");
  await part(a, "Milestones").getByRole("button", { name: "Felt safe" }).click();
  await press(a, "Take the mark back");
  await done("Take it back");
  await expect(seam).toHaveCount(0);
  await undo();
  await expect(seam).toContainText("Felt safe");

  await both("/openness");
  await press(a, "Offer something");
  await a.getByLabel("What you will tell").fill("I call when I set out.");
  await done("Keep it for myself");
  await expect(main(b)).not.toContainText("I call when I set out.");
  await press(a, "What you keep for yourself");
  await press(a, "Offer it");
  await done("Offer it to Ben");
  await expect(main(b)).toContainText("I call when I set out.");

  await both("/review");
  await press(a, "Look at the week");
  await press(a, "Write what I noticed");
  await a.getByLabel("One line").fill("You called on Tuesday");
  await done("Keep it for me");
  await press(a, "Share it with Ben");
  await sheet(a).getByRole("button", { name: "Share it with Ben" }).click();
  await press(b, "Look at the week");
  await expect(main(b)).toContainText("You called on Tuesday");
  await press(a, "Stop sharing it");
  await expect(main(b)).not.toContainText("You called on Tuesday");
  await undo();
  await expect(main(b)).toContainText("You called on Tuesday");

  await both("/pulse");
  await press(a, "Look at this week");
  await a.getByRole("slider", { name: "I felt like myself" }).fill("6");
  await done("Keep it for me");
  await press(a, "Look at the weeks so far");
  await press(a, /^Week of/u);
  await press(a, "Show this week to Ben");
  await done("Show it to Ben");
  const week = b.getByRole("button", { name: "See a week Ana shows you" });
  await expect(week).toBeVisible();
  await press(a, /^Week of/u);
  await done("Stop showing it");
  await expect(week).toHaveCount(0);
  await undo();
  await expect(week).toBeVisible();
  expect(found.filter((one) => one !== null)).toEqual([]);
});
