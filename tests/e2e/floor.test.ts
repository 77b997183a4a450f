import { expect, type Page, test } from "@playwright/test";
import { beginTalk, heading, draftsOfTalks, keptOfSessions, speakOnce } from "#tests/harness/floor-room.ts";
import { axeFinds, keysMiss, moves } from "#tests/harness/for-everybody.ts";
import { type LocalServer, startLocalServer } from "#tests/harness/local-server.ts";
import { romanceOn } from "#tests/harness/romance.ts";
import { openScreens } from "#tests/harness/screens.ts";
import { twoPeople } from "#tests/harness/two-people.ts";
import { goTo } from "#tests/harness/walk.ts";

let server: LocalServer;
test.beforeEach(async () => {
  server = await startLocalServer();
});
test.afterEach(() => server.stop());

test("a whole talk on two phones, offline and through a reload, to one line that both keep, the next hour, and nothing else", async ({
  browser,
}) => {
  const { ana, ben } = await twoPeople(browser, server);
  await beginTalk(ana, ben);
  expect(await axeFinds(ana.page)).toEqual([]);
  expect(await axeFinds(ben.page)).toEqual([]);
  await expect(ben.page.getByRole("main").getByRole("textbox")).toHaveCount(0);
  await expect(ana.page.getByRole("main").getByText("Two minutes.")).toBeAttached();

  await ana.press("I have said it");
  await expect(heading(ben.page, "Say back what you heard.")).toBeFocused();
  await expect(heading(ana.page, "Hear how it arrived.")).toBeFocused();
  await ben.page.reload();
  await ben.unlock();
  await expect(heading(ben.page, "Say back what you heard.")).toBeVisible();
  await ben.context.setOffline(true);
  await ben.press("I have said it back");
  await expect(heading(ben.page, "Ana takes a moment to see whether all of it was there.")).toBeFocused();
  await ben.context.setOffline(false);
  await expect(heading(ana.page, "Was that what you meant?")).toBeVisible({ timeout: 15_000 });
  await expect(ben.page.getByRole("button", { name: "A part is missing" })).toHaveCount(0);
  await ana.press("A part is missing");
  await expect(heading(ana.page, "Say again what was missing.")).toBeFocused();
  await ana.press("I have said it");
  await ben.press("I have said it back");
  await ana.press("Yes, that was it");
  await ana.press("That is all");

  await ben.press("More");
  await ben.page.getByRole("button", { name: /^A line that helps/u }).click();
  await ben.page.getByRole("button", { name: /half the speed/u }).click();
  await ana.press("Received");
  await expect(ben.page.getByText("Ana received it.")).toBeVisible();
  await ben.press("I have said it");
  await ana.press("Yes");
  await speakOnce(ben, ana);

  await expect(heading(ana.page, "Each of you has been understood.")).toBeFocused();
  await ben.press("Look for a next step");
  await expect(ana.page.getByText("Ben would look for a next step.")).toBeVisible();
  await ana.press("Look for a next step");
  await expect(heading(ben.page, "Look for one small thing.")).toBeFocused();
  await ana.press("We have something");
  await ben.press("We have something");
  await expect(heading(ana.page, "Let it settle.")).toBeFocused();
  expect(await axeFinds(ana.page)).toEqual([]);
  await ana.page.getByLabel("A line").fill("On Sunday at six we look at the week together");
  await ana.press("Show it to Ben");
  await ben.press("Keep it too");
  await expect(ana.page.getByText("You both keep this")).toBeVisible();
  await ben.page.getByLabel("A line").fill("Something I showed to nobody");
  await ana.press("Find a time");
  await ana.page.getByLabel("Time", { exact: true }).fill("18:00");
  await ana.press("Ask Ben");
  await ben.press("Yes, it suits");
  await expect(ana.page.getByText("Both of you said yes.")).toBeVisible();
  await expect(ana.page.getByRole("button", { name: "I need a pause" })).toBeInViewport({ ratio: 1 });
  for (const { page } of [ana, ben]) await expect.poll(() => draftsOfTalks(page)).not.toEqual([]);
  await ana.press("Close the talk");
  await expect(ana.page.getByText("You have closed it.")).toBeVisible();
  await ben.press("Close the talk");

  for (const { page } of [ana, ben]) {
    await expect(heading(page, "The talk is over.")).toBeFocused();
    await expect(page.getByText("On Sunday at six we look at the week together")).toBeVisible();
    await expect.poll(() => keptOfSessions(page)).toBe(0);
    await expect.poll(() => draftsOfTalks(page)).toEqual([]);
    expect(await romanceOn(page)).toBeNull();
    await goTo(page, "/talk/kept");
    await expect(page.getByText("On Sunday at six we look at the week together")).toBeVisible();
  }
});

test("whoever listens needs a pause: it holds on both phones, nobody says who, and each comes back alone", async ({
  browser,
}) => {
  const { ana, ben, moveClock } = await twoPeople(browser, server);
  await beginTalk(ana, ben);
  await ben.press("I need a pause");
  for (const { page } of [ana, ben]) await expect(heading(page, /^until \d\d:\d\d$/u)).toBeFocused();
  await expect(ana.page.getByText("I would like to be back")).toHaveCount(0);
  await expect(ana.page.getByRole("button", { name: "I am ready" })).toHaveCount(0);
  await ben.press("Say so");
  expect(await axeFinds(ben.page)).toEqual([]);
  expect(await keysMiss(ben.page)).toEqual([]);

  await moveClock(21 * 60_000);
  for (const screens of [ana, ben]) {
    await screens.page.reload();
    await screens.unlock();
    await expect(screens.page.getByText("How is it now?")).toBeVisible();
  }
  const words = (page: Page): Promise<string> => page.getByRole("main").innerText();
  await expect.poll(async () => (await words(ana.page)) === (await words(ben.page))).toBe(true);
  await ana.press("I am ready");
  await expect(ana.page.getByText("It goes on when you both are.")).toBeVisible();
  await ben.press("I need longer");
  await expect(ben.page.getByText("Take the time.")).toBeVisible();
  await ben.press("I am ready");
  await expect(heading(ben.page, "Listen for what it is like for Ana.")).toBeFocused();
  await ana.press("Go on, gently");
  await ana.press("I have said it");

  await expect(heading(ben.page, "Say back what you heard.")).toBeFocused();
  await ben.press("I need a pause");
  await moveClock(26 * 60 * 60_000);
  for (const screens of [ana, ben]) {
    await screens.page.reload();
    await screens.unlock();
    await expect(heading(screens.page, "This talk needs another hour.")).toBeVisible();
  }
  await ana.page.getByRole("button", { name: /^Set the topic aside/u }).click();
  await ben.press("Set it aside");
  await expect(heading(ana.page, "It is set aside.")).toBeFocused();
  await Promise.all([ana.press("Close the talk"), ben.press("Close the talk")]);
  await expect(heading(ben.page, "The talk is over.")).toBeFocused();
  for (const { page } of [ana, ben]) await expect.poll(() => keptOfSessions(page)).toBe(0);
});

test("outside what is workable there is calm and a line to say, and no way into a heavy talk; nobody hears of it", async ({
  browser,
}) => {
  const { ana, ben } = await twoPeople(browser, server);
  await goTo(ana.page, "/talk/floor");
  await ana.page.getByLabel("What is it about?").fill("That weekend in May");
  await ana.press("What happened");
  await ana.press("Go on");
  await ana.press("They hold for me");
  const before = ana.sent.length;
  await ana.page.getByRole("button", { name: /^Shut down/u }).click();
  await expect(heading(ana.page, "Then coming back comes first.")).toBeFocused();
  await expect(ana.page.getByRole("link", { name: "Breathe slowly" })).toBeVisible();
  await expect(ana.page.getByRole("button", { name: "Open the talk" })).toHaveCount(0);
  expect(await axeFinds(ana.page)).toEqual([]);
  expect(ana.sent.length).toBe(before);
  await ana.press("Look again");
  await ana.page.getByRole("button", { name: /^Steady enough/u }).click();
  await ana.press("Open the talk");
  await expect(ben.page.getByText("Ana would like to begin a talk.")).toBeVisible();
  const put = ben.sent.length;
  await ben.press("Not now");
  await expect(ben.page.getByText("Ana would like to begin a talk.")).toBeHidden();
  expect(ben.sent.length).toBe(put);
  await ana.press("Take it back");
  await expect(heading(ana.page, "Begin a talk")).toBeVisible();
  for (const { page } of [ana, ben]) await expect.poll(() => keptOfSessions(page)).toBe(0);
});

test("by keys alone, with every turn announced, in large text and without motion", async ({ browser }) => {
  const { ana, ben } = await twoPeople(browser, server);
  await beginTalk(ana, ben);
  for (const { page } of [ana, ben]) {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.emulateMedia({ reducedMotion: "reduce", forcedColors: "active" });
    await page.evaluate(() => document.documentElement.setAttribute("data-text", "large"));
    expect(await moves(page)).toEqual([]);
    expect(await keysMiss(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  }
  const byKeys = async ({ page }: typeof ana, name: string): Promise<void> => {
    const button = page.getByRole("button", { name, exact: true });
    await expect(button).toBeVisible();
    for (let press = 0; press < 20 && !(await button.evaluate((one) => one === document.activeElement)); press++)
      await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
  };
  await byKeys(ana, "I have said it");
  await expect(heading(ben.page, "Say back what you heard.")).toBeFocused();
  await expect(ben.page.getByRole("status").getByText("A minute and a half.")).toBeAttached();
  await byKeys(ben, "I have said it back");
  await expect(heading(ana.page, "Was that what you meant?")).toBeFocused();
  await byKeys(ana, "Yes, that was it");
  await byKeys(ana, "That is all");
  await byKeys(ben, "I need a pause");
  await expect(heading(ana.page, /^until/u)).toBeFocused();
  await byKeys(ben, "More");
  await byKeys(ben, "Leave the talk");
  await byKeys(ben, "Leave it");
  for (const { page } of [ana, ben]) await expect(heading(page, "The talk has ended.")).toBeFocused();
});

test("one phone is passed: who is alone here talks with somebody beside them, and nothing of the guest is kept", async ({
  browser,
}) => {
  const screens = await openScreens(browser, server);
  const { page, press, begin } = screens;
  await begin("Noor");
  await goTo(page, "/talk/floor");
  await page.getByRole("link", { name: "Talk with one phone" }).click();
  await page.getByLabel("Who is with you?").fill("Mika");
  await page.getByLabel("What is it about?").fill("The holidays");
  await press("Go on");
  await press("They hold for me");
  await press("We are both ready");
  await expect(heading(page, "Say what it is like for you.")).toBeFocused();
  await press("I have said it");
  await expect(heading(page, "Give the phone to Mika.")).toBeFocused();
  expect(await axeFinds(page)).toEqual([]);
  await press("I am Mika, and I have it");
  await expect(heading(page, "Say back what you heard.")).toBeFocused();
  await page.reload();
  await screens.unlock();
  await expect(heading(page, "Say back what you heard.")).toBeVisible();
  await press("I have said it back");
  await press("I am Noor, and I have it");
  await press("Yes, that was it");
  await press("That is all");
  await press("I am the other, and I have it"); // the guest's name went with the page
  await press("I have said it");
  await press("I am Noor, and I have it");
  await press("More");
  await page.getByRole("button", { name: /^Close for today/u }).click();
  await expect(heading(page, "Let it settle.")).toBeFocused();
  await press("Close the talk");
  await expect(heading(page, "The talk is over.")).toBeFocused();
});
