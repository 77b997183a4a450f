/** What two answer opens when both have: a question and thanks, with a night offline between. And sitting down together. */
import { expect, type Page, test } from "@playwright/test";
import { keptOfSessions } from "#tests/harness/floor-room.ts";
import { axeFinds } from "#tests/harness/for-everybody.ts";
import { type LocalServer, startLocalServer } from "#tests/harness/local-server.ts";
import { lookAway } from "#tests/harness/look-away.ts";
import { romanceOn } from "#tests/harness/romance.ts";
import { press, sheet } from "#tests/harness/trust-room.ts";
import { twoPeople } from "#tests/harness/two-people.ts";
import { goTo } from "#tests/harness/walk.ts";

let server: LocalServer;
test.beforeEach(async () => {
  server = await startLocalServer();
});
test.afterEach(() => server.stop());

const heading = (page: Page) => page.getByRole("heading", { level: 1 });
const field = (page: Page) => page.getByRole("textbox").first();
const SEALED = "It is sealed.";

test("two sisters answer one question, offline between, taken back and sealed again; it opens for both at once, as thanks do", async ({
  browser,
}) => {
  const { ana, ben } = await twoPeople(browser, server);
  const found: (string | null)[] = [];
  const look = async (page: Page): Promise<void> => void found.push(await romanceOn(page, { couples: true }));
  for (const { page } of [ana, ben]) {
    await goTo(page, "/settings");
    await press(page, /^What you are to each other/u);
    await sheet(page)
      .getByText(/^Family, or friends/u)
      .click();
    await press(page, "Keep it");
    await goTo(page, "/connection/question");
  }
  await field(ana.page).fill("The red one, and that it was too big");
  const first = await heading(ana.page).innerText();
  await expect(heading(ben.page)).toHaveText(first);
  await press(ben.page, "Not this one");
  await expect(heading(ben.page)).not.toHaveText(first);
  const question = await heading(ben.page).innerText();
  // What was begun stays with its own question, until it is moved to the other.
  await expect(heading(ana.page)).toHaveText(first);
  await press(ana.page, "Write to today’s question instead");
  await expect(heading(ana.page)).toHaveText(question);
  await look(ana.page);

  await ana.context.setOffline(true);
  await press(ana.page, "Seal it");
  await expect(ana.page.getByText(SEALED)).toBeVisible();
  await expect(ana.page.getByText("not even Ben’s phone")).toBeVisible();
  await press(ana.page, "Take it back");
  await expect(ana.page.getByText("They are with you alone.").first()).toBeVisible();
  await press(ana.page, "Begin from them");
  await expect(field(ana.page)).toHaveValue("The red one, and that it was too big");
  await press(ana.page, "Seal it");
  await expect(ana.page.getByText(SEALED)).toBeVisible();
  const nothing = await ben.page.getByRole("main").innerText();
  await ana.context.setOffline(false);
  await expect(ana.page.getByText("There is no connection now.")).toBeHidden();

  await field(ben.page).fill("Mine was borrowed, and I gave it back too late");
  await lookAway(ben.page);
  await ben.page.reload();
  await ben.unlock();
  await expect(field(ben.page)).toHaveValue("Mine was borrowed, and I gave it back too late");
  expect((await ben.page.getByRole("main").innerText()).replaceAll(/\s+/g, " ")).toBe(nothing.replaceAll(/\s+/g, " "));
  // He would rather have another question, and yet answers the one he began with.
  await press(ben.page, "Not this one");
  await expect(ben.page.getByText("What you began here stays with its own.")).toBeVisible();
  await press(ben.page, "Seal it");
  for (const { page } of [ana, ben]) {
    await expect(page.getByText("The red one, and that it was too big")).toBeVisible();
    await expect(page.getByText("Mine was borrowed, and I gave it back too late")).toBeVisible();
  }
  await press(ana.page, "Look at the other one");
  await field(ana.page).fill("Of the smell of bread");
  await press(ana.page, "Seal it");
  await expect(ana.page.getByText(SEALED)).toBeVisible();
  await expect(ana.page.getByText("Mine was borrowed, and I gave it back too late")).toBeVisible();
  await expect(ana.page.getByRole("button", { name: "Look at the other one" })).toHaveCount(0);
  expect(await axeFinds(ana.page)).toEqual([]);

  for (const [{ page }, words] of [
    [ana, "That you called"],
    [ben, "The soup"],
  ] as const) {
    await goTo(page, "/connection/gratitude");
    await look(page);
    await field(page).fill(words);
    await press(page, "Seal it");
  }
  for (const { page } of [ana, ben]) {
    await expect(page.getByText("That you called")).toBeVisible();
    await expect(page.getByText("The soup")).toBeVisible();
  }
  await ana.page.getByRole("list", { name: "Days with lines from both" }).getByRole("button").click();
  await expect(ana.page.getByText("The soup")).toHaveCount(2);

  await goTo(ben.page, "/connection/before");
  await expect(ben.page.getByRole("heading", { name: question })).toBeVisible();
  await look(ben.page);
  await goTo(ana.page, "/connection/own");
  await field(ana.page).fill("Which door of our house did you like best?");
  await press(ana.page, "Put it with the others");
  await press(ana.page, "Take it back");
  await press(ana.page, "Undo");
  await expect(ana.page.getByText("Which door of our house did you like best?")).toBeVisible();
  await look(ana.page);
  expect(found).toEqual(found.map(() => null));
});

test("Ana asks Ben to sit down; they speak in turns through a reload, both press that they did, and nothing else is left", async ({
  browser,
}) => {
  const { ana, ben } = await twoPeople(browser, server);
  await goTo(ana.page, "/connection/sit");
  await press(ana.page, "Ask Ben to sit down");
  await expect(heading(ana.page)).toHaveText("You asked Ben.");
  await ben.page.getByRole("link", { name: "Go there" }).click();
  await press(ben.page, "Sit down");
  const asked = await ben.page.locator(".question").allInnerTexts();
  await press(ana.page, "I am ready");
  await ben.page.getByRole("button", { name: "Another one" }).last().click();
  await expect(ana.page.locator(".question").last()).not.toHaveText(asked[1] ?? "");
  const questions = await ana.page.locator(".question").allInnerTexts();
  await expect(ana.page.getByText("You are ready.")).toBeHidden();
  for (const { page } of [ana, ben]) await press(page, "I am ready");

  await expect(heading(ana.page)).toHaveText(questions[0] ?? "");
  await expect(heading(ben.page)).toHaveText("Listen to Ana.");
  await expect(ben.page.getByRole("button", { name: "I have said it" })).toHaveCount(0);
  expect(await axeFinds(ben.page)).toEqual([]);
  await ben.page.reload();
  await ben.unlock();
  await expect(heading(ben.page)).toHaveText("Listen to Ana.");
  await press(ana.page, "I have said it");
  await expect(heading(ben.page)).toHaveText(questions[0] ?? "");
  await press(ben.page, "I have said it");
  await expect(heading(ben.page)).toHaveText(questions[1] ?? "");
  await press(ben.page, "I have said it");
  await expect(heading(ana.page)).toHaveText(questions[1] ?? "");
  await press(ana.page, "I have said it");

  for (const { page } of [ana, ben]) await press(page, "We sat down together");
  for (const { page } of [ana, ben]) await expect(page.getByText("That you sat down is kept.")).toBeVisible();
  await press(ana.page, "Close");
  await expect(heading(ana.page)).toHaveText("It is quiet again.");
  await press(ben.page, "Close");
  for (const { page } of [ana, ben]) await expect.poll(() => keptOfSessions(page)).toBe(0);
  await goTo(ana.page, "/connection/before");
  await expect(ana.page.getByText("You sat down together")).toHaveCount(1);

  // One phone between two, ended by one press.
  await goTo(ana.page, "/connection/pass");
  await press(ana.page, "Begin");
  await expect(ana.page.getByText("Ana speaks")).toBeVisible();
  await press(ana.page, "I have said it");
  await expect(ana.page.getByText("Ben speaks")).toBeVisible();
  await press(ana.page, "End it here");
  await expect(heading(ana.page)).toHaveText("It has ended.");
});
