import { expect, type Locator, type Page, test } from "@playwright/test";
import { dayIn } from "#tests/harness/agenda-room.ts";
import { axeFinds, keysMiss } from "#tests/harness/for-everybody.ts";
import { type LocalServer, startLocalServer } from "#tests/harness/local-server.ts";
import { lookAway } from "#tests/harness/look-away.ts";
import { romanceOn } from "#tests/harness/romance.ts";
import { openScreens } from "#tests/harness/screens.ts";
import { close, entry, press, sheet } from "#tests/harness/trust-room.ts";
import { type TwoPeople, twoPeople } from "#tests/harness/two-people.ts";
import { goTo } from "#tests/harness/walk.ts";

const DAY = 86_400_000;
const ROOM = "/talk/questions";

let server: LocalServer;
test.beforeEach(async () => {
  server = await startLocalServer();
});
test.afterEach(() => server.stop());

const write = async (page: Page, text: string, more?: () => Promise<void>): Promise<void> => {
  await press(page, /^(Write a question|Go on writing)$/u);
  await page.getByLabel("What do you want to know?").fill(text);
  await more?.();
  await press(page, "Keep it for me");
  await expect(sheet(page)).toHaveCount(0);
};
/** Both put it aside, and open it again so much later: nobody's place stands open for days. */
const afterwards = async ({ ana, ben, moveClock }: TwoPeople, ahead: number): Promise<void> => {
  for (const { page } of [ana, ben]) {
    await page.reload();
    await expect(page.getByLabel("Passphrase", { exact: true })).toBeVisible();
  }
  await moveClock(ahead);
  for (const each of [ana, ben]) await each.unlock();
};
const row = (page: Page, name: RegExp): Locator => page.getByRole("main").getByRole("button", { name });
const details = /It asks for (bodily details|details that paint pictures)/u;

test("questions with every tag are sent, answered, added to, put off and taken back; one that asks for details waits two days", async ({
  browser,
}) => {
  const two = await twoPeople(browser, server);
  const { ana, ben } = two;
  const [hers, his] = [ana.page, ben.page];
  await goTo(hers, ROOM);
  await write(hers, "When did it begin?");
  await write(hers, "Did Jo know?", () => press(hers, "Not sure"));
  await write(hers, "What you wrote to each other", () => press(hers, "Please do not tell me"));
  await write(hers, "What exactly happened in June?", () => hers.getByLabel(details).check());
  await expect(entry(hers, "in June")).toContainText("Can be sent from");

  await entry(hers, "in June").getByRole("button", { name: "Change it" }).click();
  await hers.getByLabel(details).click();
  await expect(sheet(hers)).toContainText("The two days are there for you and for nobody else.");
  await press(hers, "Leave the mark");
  await expect(hers.getByLabel(details)).toBeChecked();
  await close(hers);

  await press(hers, "Send some of them");
  await press(hers, /^Send to Ben$/u);
  await expect(sheet(hers).getByText("Choose a question first.")).toBeVisible();
  await expect(sheet(hers).getByRole("checkbox", { name: "in June" })).toHaveCount(0);
  for (const text of ["When did it begin?", "Did Jo know?", "What you wrote to each other"])
    await sheet(hers).getByRole("checkbox", { name: text }).check();
  await expect(sheet(hers).getByRole("region", { name: "Ben will see exactly this:" })).toContainText("Not to be told");
  await press(hers, /^Send to Ben$/u);
  await expect(sheet(hers)).toHaveCount(0);
  await expect(entry(hers, "Did Jo know?")).toContainText("Nothing has been written to it yet.");

  await goTo(his, ROOM);
  await expect(his.getByRole("region", { name: "Please do not tell Ana about this" })).toContainText("you wrote");
  await expect(his.getByText("in June")).toHaveCount(0);
  await row(his, /^There are questions for you/u).click();
  await expect(sheet(his)).toContainText("Once, and whole");
  await press(his, "To the first question");
  await expect(sheet(his)).toContainText("When did it begin?");
  await press(his, "Write it here");
  await his.getByLabel("Your answer").fill("In May, after the trip.");
  await lookAway(his);
  await his.reload();
  await ben.unlock();
  await row(his, /^There are questions for you/u).click();
  await expect(his.getByLabel("Your answer")).toHaveValue("In May, after the trip.");
  await press(his, "Give this to Ana");
  await row(his, /^There are questions for you/u).click();
  await expect(sheet(his)).toContainText("Did Jo know?");
  await expect(sheet(his).getByText(/withhold|no answer|refuse|skip/iu)).toHaveCount(0);
  await press(his, "I need time");
  await press(his, "Say that I need time until then");
  await expect(row(his, /^Did Jo know\? ?time until/u)).toBeVisible();

  const begin = entry(hers, "When did it begin?");
  await expect(begin).toContainText("In May, after the trip.");
  await expect(entry(hers, "Did Jo know?")).toContainText("Ben asked for time until");
  await begin.getByRole("button", { name: "That is enough for me" }).click();
  await row(his, /^When did it begin\?/u).click();
  await expect(sheet(his)).toContainText("Ana says: that is enough for me.");
  await his.getByLabel("Add something").fill("It was April. I was ashamed to say so.");
  await press(his, "Give this to Ana");
  await expect(begin).toContainText("In May, after the trip.");
  await expect(begin).toContainText(/Ben added, today.*It was April/su);

  await begin.getByRole("button", { name: "I have a further question" }).click();
  await hers.getByLabel("What do you want to know?").fill("Why did you say May?");
  await press(hers, "Keep it for me");
  await row(his, /^When did it begin\?/u).click();
  await entry(his, "It was April").getByRole("button", { name: "Take these words back" }).click();
  await press(his, "Take my words back");
  await expect(begin).toContainText("Written today, and taken back by Ben.");
  await expect(begin).not.toContainText("April");
  await expect(begin).toContainText("In May, after the trip.");
  await close(his);

  await entry(hers, "Did Jo know?").getByRole("button", { name: "More" }).click();
  await press(hers, "Take it back");
  await press(hers, "Take my question back");
  await expect(his.getByText("Ana took a question back, today.")).toBeVisible();
  await expect(his.getByText("Did Jo know?")).toHaveCount(0);
  await expect(entry(hers, "Did Jo know?").getByRole("button", { name: "Change it" })).toBeVisible();

  await afterwards(two, 2 * DAY + 60_000);
  await expect(entry(hers, "in June")).not.toContainText("Can be sent from");
  await press(hers, "Send some of them");
  await sheet(hers).getByRole("checkbox", { name: "in June" }).check();
  await press(hers, /^Send to Ben$/u);
  await row(his, /^There are questions for you/u).click();
  await expect(sheet(his)).toContainText("let two days pass before sending it");
  await press(his, "With a therapist");
  await expect(sheet(his).getByRole("link", { name: "Who could help" })).toHaveAttribute("href", "/help/people");
  await expect(entry(hers, "in June")).toContainText("would like the help of a therapist");
  for (const body of [...ana.sent, ...ben.sent]) expect(body.includes("after the trip")).toBe(false);
  expect([...(await axeFinds(his)), ...(await axeFinds(hers))]).toEqual([]);
  expect(await keysMiss(hers)).toEqual([]);
});

test("somebody alone writes offline; shared with family the words are theirs; an hour, a rest and putting away are kept", async ({
  browser,
}) => {
  const alone = await openScreens(browser, server);
  await alone.begin("Mara");
  await goTo(alone.page, ROOM);
  await alone.context.setOffline(true);
  await write(alone.page, "Who else knew?");
  await expect(alone.page.getByText("When you share a place with somebody")).toBeVisible();
  await expect(alone.page.getByRole("button", { name: "Send some of them" })).toHaveCount(0);
  await entry(alone.page, "Who else knew?").getByRole("button", { name: "Change it" }).click();
  await alone.page.getByLabel("What do you want to know?").fill("Who else knew, and since when?");
  await press(alone.page, "Keep it this way");
  await expect(entry(alone.page, "since when?")).toBeVisible();
  await expect(entry(alone.page, "Who else knew")).toHaveCount(1);
  await press(alone.page, "Write a question");
  await alone.page.getByLabel("What do you want to know?").fill("Half a quest");
  await close(alone.page);
  await press(alone.page, "Go on writing");
  await expect(alone.page.getByLabel("What do you want to know?")).toHaveValue("Half a quest");
  await close(alone.page);
  await entry(alone.page, "since when?").getByRole("button", { name: "Change it" }).click();
  await press(alone.page, "Take it out of the list");
  await press(alone.page, "Take it out");
  await expect(alone.page.getByRole("heading", { name: "No question is written down yet" })).toBeVisible();
  await press(alone.page, "Undo");
  await expect(entry(alone.page, "since when?")).toBeVisible();
  await alone.close();

  const two = await twoPeople(browser, server);
  const { ana, ben } = two;
  const [hers, his] = [ana.page, ben.page];
  for (const page of [hers, his]) {
    await goTo(page, "/settings");
    await press(page, /^What you are to each other/u);
    await sheet(page)
      .getByText(/^Family, or friends/u)
      .click();
    await press(page, "Keep it");
    await expect(sheet(page)).toHaveCount(0);
    await goTo(page, ROOM);
  }
  await write(hers, "Where did the money go?", async () => {
    await hers.getByLabel(details).check();
    expect(await romanceOn(hers, { couples: true })).toBeNull();
  });
  expect(await romanceOn(hers, { couples: true })).toBeNull();
  await entry(hers, "the money").getByRole("button", { name: "Change it" }).click();
  await hers.getByLabel(details).click();
  await press(hers, "Take the mark off");
  await press(hers, "Keep it this way");
  await press(hers, "Send some of them");
  await sheet(hers).getByRole("checkbox", { name: "the money" }).check();
  await press(hers, "From an hour on");
  await press(hers, /^Send to Ben$/u);
  await expect(sheet(hers).getByText("Choose a day and a time first.")).toBeVisible();
  await hers.getByLabel("Day", { exact: true }).fill(dayIn(1));
  await hers.getByLabel("Time", { exact: true }).fill("23:58");
  await press(hers, /^Send to Ben$/u);
  await expect(hers.getByText("Ben can see it from tomorrow, 23:58")).toBeVisible();
  await expect(his.getByText("There are questions for tomorrow, 23:58. You find them here then.")).toBeVisible();
  await expect(his.getByText("Where did the money go?")).toHaveCount(0);

  await goTo(hers, "/rest");
  await press(hers, "Let the shared part rest");
  await goTo(hers, ROOM);
  await expect(hers.getByText("While the shared part rests, nothing is sent")).toBeVisible();
  await write(hers, "And why?");
  await expect(hers.getByRole("button", { name: "Send some of them" })).toHaveCount(0);
  await goTo(hers, "/rest");
  await press(hers, "Wake it");
  await goTo(hers, ROOM);
  await expect(hers.getByRole("button", { name: "Send some of them" })).toBeVisible();

  await afterwards(two, 3 * DAY);
  await row(his, /^There are questions for you/u).click();
  await press(his, "To the first question");
  expect(await romanceOn(his, { couples: true })).toBeNull();
  await press(his, "I will say it aloud");
  await expect(sheet(his)).toHaveCount(0);
  await row(his, /^Where did the money go\? ?aloud/u).click();
  await press(his, "It has been said");
  await expect(entry(hers, "the money")).toContainText("Answered aloud, today.");
  await close(his);

  await entry(hers, "the money").getByRole("button", { name: "More" }).click();
  await press(hers, /^Ask it again/u);
  await expect(hers.getByRole("article").filter({ hasText: "the money" })).toHaveCount(2);
  await hers.getByRole("article").filter({ hasText: "Answered aloud" }).getByRole("button", { name: "More" }).click();
  await press(hers, /^I no longer need this Put away for you alone/u);
  await expect(hers.getByRole("article").filter({ hasText: "Answered aloud" })).toHaveCount(0);
  await row(his, /^Where did the money go/u).click();
  await expect(sheet(his)).not.toContainText("no longer needs");
});
