/** The words of the week: needs and their answers, lines and their marks, a check-in that leaves nothing, questions for now. */
import { expect, type Page, test } from "@playwright/test";
import { settledKept } from "#tests/harness/browser-storage.ts";
import { type LocalServer, startLocalServer } from "#tests/harness/local-server.ts";
import { lookAway } from "#tests/harness/look-away.ts";
import { comeBack } from "#tests/harness/move-clock.ts";
import { romanceOn } from "#tests/harness/romance.ts";
import { openScreens } from "#tests/harness/screens.ts";
import { close, press, sheet } from "#tests/harness/trust-room.ts";
import { twoPeople } from "#tests/harness/two-people.ts";
import { goTo } from "#tests/harness/walk.ts";

let server: LocalServer;
test.beforeEach(async () => {
  server = await startLocalServer();
});
test.afterEach(() => server.stop());

const WEEK = 7 * 86_400_000;
const part = (page: Page, name: string | RegExp) => page.getByRole("region", { name });
const shut = (page: Page) => expect(sheet(page)).toHaveCount(0);

/** All a browser keeps, but for where its tab has been. */
const bytesOf = async (page: Page): Promise<readonly string[]> =>
  (await settledKept(page)).lines.filter((line) => !line.startsWith("history "));

/** The same once nothing is under way any more: what was just sent is noted a moment later. */
const bytesAtRest = async (page: Page): Promise<readonly string[]> => {
  let before = await bytesOf(page);
  const isStill = async (): Promise<boolean> => {
    const earlier = before.join();
    before = await bytesOf(page);
    return before.join() === earlier;
  };
  await expect.poll(isStill, { intervals: [400] }).toBe(true);
  return before;
};

/** Begins a check-in, passes over parts or goes through them, to the end or not so far. */
const checkIn = async (page: Page, steps: readonly string[]): Promise<void> => {
  await goTo(page, "/talk/checkin");
  await press(page, "Begin");
  for (const step of steps) await press(page, step);
  await goTo(page, "/talk");
};

test("two sisters: a need is answered, changed and taken back, lines are marked, a check-in leaves no byte, and a rest is quiet", async ({
  browser,
}) => {
  const { ana, ben, moveClock } = await twoPeople(browser, server);
  const found: (string | null)[] = [];
  const look = async (page: Page): Promise<void> => void found.push(await romanceOn(page, { couples: true }));
  for (const { page } of [ana, ben]) {
    await goTo(page, "/settings");
    await press(page, /^What you are to each other/u);
    await sheet(page)
      .getByText(/^Family, or friends/u)
      .click();
    await press(page, "Keep it");
    await goTo(page, "/talk/needs");
  }

  await press(ana.page, "Write what I need");
  await ana.page.getByLabel("One line").fill("A message before the meal on Sunday");
  await look(ana.page);
  await press(ana.page, "Let Ben read it");
  await shut(ana.page);
  const anas = part(ana.page, "You need, this week");
  const toBen = part(ben.page, "Ana needs, this week");
  await expect(toBen).toContainText("A message before the meal on Sunday");
  await press(ben.page, "Not yet");
  await expect(anas).toContainText("Not yet.");
  await press(ben.page, "Say something else");
  await sheet(ben.page).getByRole("button", { name: "Not yet", exact: true }).click();
  await press(ben.page, "Say it to Ana");
  await expect(sheet(ben.page)).toContainText("Choose one of the two, or write a line.");
  await ben.page.getByLabel("Something else").fill("I can call on Saturday");
  await press(ben.page, "Say it to Ana");
  await expect(anas).toContainText("I can call on Saturday");
  await expect(anas).not.toContainText("Not yet.");
  await ben.context.setOffline(true);
  await press(ben.page, "Take my answer back");
  await expect(toBen.getByRole("button")).toHaveText(["Yes", "Not yet", "Something else"]);
  await ben.context.setOffline(false);
  await expect(anas).not.toContainText("I can call on Saturday");
  await expect(anas).not.toContainText(/answered|waiting|not said/iu);
  await press(ben.page, "Yes");
  await expect(anas).toContainText("Yes.");
  await press(ana.page, "Put it another way");
  await ana.page.getByLabel("One line").fill("A call before the meal on Sunday");
  await press(ana.page, "Let Ben read it");
  await expect(toBen).toContainText("A call before the meal");
  await expect(toBen).not.toContainText("A message before");
  await press(ben.page, "Yes");
  await expect(anas).toContainText("Yes.");
  await look(ben.page);

  for (const { page } of [ana, ben]) await goTo(page, "/talk/lines");
  await press(ben.page, /^Could I have this at half the speed/u);
  await press(ben.page, "I like to hear it");
  await press(ben.page, "Next line");
  await press(ben.page, "I would rather not hear it");
  await close(ben.page);
  await expect(part(ana.page, "Ben likes to hear")).toContainText("half the speed");
  await expect(part(ana.page, "Ben would rather not hear").getByRole("listitem")).toHaveText([
    /^One sentence at a time/u,
  ]);
  await press(ben.page, /^Could I have this at half the speed/u);
  await press(ben.page, "I like to hear it");
  await close(ben.page);
  await expect(part(ana.page, "Ben likes to hear")).toHaveCount(0);
  await look(ana.page);

  await goTo(ana.page, "/talk");
  const before = await bytesAtRest(ana.page);
  await checkIn(ana.page, ["Pass over it", "Leave it for today"]);
  await checkIn(ana.page, ["A question, if one helps", "Next part", "Pass over it", "Next part", "To the end"]);
  expect(await bytesOf(ana.page)).toEqual(before);
  for (const path of ["/talk/checkin", "/talk/ask"]) {
    await goTo(ana.page, path);
    await look(ana.page);
  }

  await goTo(ben.page, "/rest");
  await press(ben.page, "Let the shared part rest");
  await expect(ben.page.getByRole("heading", { name: "The shared part rests" })).toBeVisible();
  await goTo(ana.page, "/talk/lines");
  await expect(ana.page.getByText("The shared part rests.")).toBeVisible();
  await expect(part(ana.page, "Ben would rather not hear")).toHaveCount(0);
  await goTo(ana.page, "/talk/needs");
  await expect(anas).toContainText("A call before the meal");
  await expect(anas).not.toContainText("Yes.");
  await goTo(ana.page, "/talk/checkin");
  await expect(ana.page.getByRole("button", { name: "Begin" })).toHaveCount(0);
  await press(ben.page, "Wake it");

  await moveClock(WEEK);
  await comeBack(ana);
  await goTo(ana.page, "/talk/needs");
  await expect(ana.page.getByRole("button", { name: "Write what I need" })).toBeVisible();
  await press(ana.page, "Look at weeks before");
  await expect(part(ana.page, "Weeks before").getByRole("article")).toContainText(["Yes."]);
  await press(ana.page, "Take this line back");
  await expect(ana.page.getByText("A call before the meal")).toHaveCount(0);
  expect(found.filter((each) => each !== null)).toEqual([]);
});

test("somebody alone keeps lines and questions of their own, finds them, and sits down to a check-in that leaves no byte", async ({
  browser,
}) => {
  const mara = await openScreens(browser, server);
  const { page } = mara;
  await mara.begin("Mara");
  await goTo(page, "/talk/needs");
  await expect(page.getByRole("main")).toContainText("This one takes two");
  await page.getByRole("link", { name: /^Lines that help/u }).click();
  await expect(page.getByRole("button", { name: "Go through them one by one" })).toHaveCount(0);
  await press(page, "Write a line of your own");
  await page.getByLabel("Your line").fill("Slower, I want to be here");
  await lookAway(page);
  await page.reload();
  await mara.unlock();
  await press(page, "Go on writing");
  await press(page, "Keep it for me");
  const line = page.getByRole("article");
  await expect(line).toContainText("Slower, I want to be here");
  await press(page, "Put it another way");
  await page.getByLabel("Your line").fill("Slower. I want to stay.");
  await press(page, "Keep it for me");
  await expect(line).toHaveText(/Slower\. I want to stay\./u);
  await expect(line.getByRole("button", { name: /^Share/u })).toHaveCount(0);
  await press(page, "Take it back");
  await expect(line).toHaveCount(0);
  await press(page, "Undo");
  await expect(line).toContainText("Slower. I want to stay.");
  await page.getByLabel("Search in the lines").fill("i want to STAY");
  await expect(line).toHaveCount(1);
  await page.getByLabel("Search in the lines").fill("no such words");
  await expect(page.getByText("No line here holds these words.")).toBeVisible();

  await goTo(page, "/talk/ask");
  const shown = page.locator(".question");
  const first = await shown.innerText();
  await press(page, "Another one");
  await expect(shown).not.toHaveText(first);
  await press(page, "Write a question of your own");
  await page.getByLabel("Your question").fill("What was green today?");
  await press(page, "Keep it for me");
  await page.getByText("Choose what it is about").click();
  await page.getByLabel("Search in the questions").fill("was green");
  await expect(part(page, "Found").getByRole("listitem")).toHaveText(["What was green today?"]);
  await press(page, "Small joys");
  await expect(page.locator(".card .label")).toHaveText(/^(Small joys|Your own question)$/u);

  await goTo(page, "/talk");
  const before = await bytesAtRest(page);
  await checkIn(page, ["Next part", "Pass over it", "Next part", "To the end"]);
  expect(await bytesOf(page)).toEqual(before);
});
