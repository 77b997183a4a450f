import { expect, type Page, test } from "@playwright/test";
import { axeFinds } from "#tests/harness/for-everybody.ts";
import { type LocalServer, startLocalServer } from "#tests/harness/local-server.ts";
import { lookAway } from "#tests/harness/look-away.ts";
import { romanceOn } from "#tests/harness/romance.ts";
import { openScreens } from "#tests/harness/screens.ts";
import { close, entry, holdUndo, press, sheet } from "#tests/harness/trust-room.ts";
import { twoPeople } from "#tests/harness/two-people.ts";
import { goTo } from "#tests/harness/walk.ts";

let server: LocalServer;
test.beforeEach(async () => {
  server = await startLocalServer();
});
test.afterEach(() => server.stop());

const choose = (page: Page, text: string): Promise<void> => sheet(page).getByText(text, { exact: true }).click();
const fill = (page: Page, label: string, text: string): Promise<void> => sheet(page).getByLabel(label).fill(text);
const look = (page: Page, text: string): Promise<void> =>
  entry(page, text).getByRole("button", { name: "Look at it" }).click();
const shut = async (page: Page): Promise<void> => {
  await close(page);
  await expect(sheet(page)).toHaveCount(0);
};

test("a limit stands without a yes, is put in words the other proposed, and is withdrawn; a want is answered, and is open anew", async ({
  browser,
}) => {
  const { ana, ben } = await twoPeople(browser, server);
  for (const { page } of [ana, ben]) await goTo(page, "/boundaries");
  await press(ana.page, "Write one");
  await choose(ana.page, "Limit");
  await fill(ana.page, "If …", "If there is shouting,");
  await press(ana.page, "Keep it for me");
  await expect(sheet(ana.page).getByText("A limit has two halves")).toBeVisible();
  await fill(ana.page, "… I will", "leave the room");
  await press(ana.page, "in a month");
  await press(ana.page, "Keep it for me");
  const limit = "If there is shouting, I will leave the room";
  await expect(entry(ana.page, limit)).toContainText("only me");
  await look(ana.page, limit);
  await press(ana.page, "Share it with Ben");
  await press(ana.page, "Share it");
  await expect(sheet(ana.page)).toHaveCount(0);
  await expect(entry(ana.page, limit)).toHaveCount(1);
  await expect(entry(ana.page, limit)).toContainText("shared");

  await expect(entry(ben.page, limit)).toContainText("It stands. Nothing is asked of you.");
  await look(ben.page, limit);
  await expect(sheet(ben.page).getByRole("button", { name: "Yes", exact: true })).toHaveCount(0);
  await press(ben.page, "I have read it");
  await expect(sheet(ben.page).getByText("You said: I have read it (today).")).toBeVisible();
  await press(ben.page, "Ask something about it");
  await fill(ben.page, "Your question", "On the phone too?");
  await press(ben.page, "Ask Ana");
  await press(ben.page, "Propose other words");
  await fill(ben.page, "… I will", "go for a walk");
  await press(ben.page, "Propose it to Ana");
  await expect(sheet(ben.page)).toHaveCount(0);

  await expect(entry(ana.page, limit)).toContainText("It stands.");
  await expect(entry(ana.page, limit)).toContainText("Ben wrote something about it.");
  await look(ana.page, limit);
  await expect(sheet(ana.page).getByText("Ben said: I have read it (today).")).toBeVisible();
  await press(ana.page, "Answer");
  await fill(ana.page, "Your answer", "Then I hang up");
  await press(ana.page, "Answer Ben");
  await expect(ana.page.getByText("Then I hang up")).toBeVisible();
  await expect(ana.page.locator(".status")).toHaveCount(0); // it lies over what comes next
  await press(ana.page, "Take it over");
  await fill(ana.page, "… I will", "go for a walk, and come back");
  await press(ana.page, "Put it this way");
  const revised = "If there is shouting, I will go for a walk, and come back";
  await expect(entry(ana.page, revised)).toContainText("It stands.");
  await look(ben.page, revised);
  await expect(sheet(ben.page).getByText("Then I hang up")).toBeVisible();
  await expect(sheet(ben.page).getByText("Taken over.")).toBeVisible();
  await sheet(ben.page).getByText("What it was before").click();
  await expect(sheet(ben.page).getByText(limit, { exact: true })).toBeVisible();
  expect(await axeFinds(ben.page)).toEqual([]);
  await shut(ben.page);

  await press(ben.page, "Write one");
  await fill(ben.page, "What I would like", "One question at a time");
  await choose(ben.page, "Both of us");
  await press(ben.page, "Write it for both of us");
  await expect(entry(ana.page, "One question")).toContainText("Open.");
  await look(ana.page, "One question");
  await press(ana.page, "Not yet");
  await expect(entry(ben.page, "One question")).toContainText("Ana says: not yet.");
  await press(ana.page, "Say yes after all");
  await shut(ana.page);
  await expect(entry(ben.page, "One question")).toContainText("Ana says yes.");
  await look(ben.page, "One question");
  await press(ben.page, "Put it another way");
  await fill(ben.page, "What I would like", "Two questions a day");
  await press(ben.page, "Put it this way");
  await expect(entry(ana.page, "Two questions")).toContainText("Open.");

  await look(ana.page, revised);
  await press(ana.page, "Withdraw it");
  await holdUndo(ana.page);
  for (const { page } of [ana, ben]) await expect(entry(page, revised)).toHaveCount(0);
  await ben.page.locator("summary", { hasText: "Withdrawn" }).click();
  await expect(ben.page.getByText("Withdrawn today")).toBeVisible();
  await press(ana.page, "Undo");
  await expect(entry(ben.page, revised)).toContainText("It stands.");
  await look(ana.page, revised);
  await press(ana.page, "Take all its words back");
  await press(ana.page, "Take them back");
  await ben.page.locator("summary", { hasText: "Withdrawn" }).click();
  await expect(ben.page.getByText("Ana took its words back.")).toBeVisible();
  await expect(ben.page.getByText("go for a walk")).toHaveCount(0);
});

test("words that order the other about bring a note, a draft outlives reload and no network, and help with words can be stopped", async ({
  browser,
}) => {
  const alone = await openScreens(browser, server);
  const { page } = alone;
  await alone.begin("Mara");
  await goTo(page, "/boundaries");
  await expect(page.getByRole("heading", { name: "Nothing is written here yet." })).toBeVisible();
  expect(await romanceOn(page, { couples: true })).toBeNull();
  await press(page, "Write one");
  await fill(page, "What I would like", "You give me your passwords");
  await expect(sheet(page).getByText("These words say what the other has to do:")).toBeVisible();
  await expect(sheet(page).getByText("your passwords", { exact: true })).toBeVisible();
  expect(await romanceOn(page, { couples: true })).toBeNull();
  await press(page, "Say it as a limit");
  await expect(sheet(page).getByText("These words say what the other has to do:")).toHaveCount(0);
  await fill(page, "If …", "there is contact with Alex");
  await alone.context.setOffline(true);
  await fill(page, "… I will", "stay with my sister for a week");
  await page.waitForTimeout(1600);
  await expect(sheet(page).getByText("These words say what the other has to do:")).toHaveCount(0);
  await lookAway(page);
  await alone.context.setOffline(false);
  await page.reload();
  await alone.unlock();
  await alone.context.setOffline(true);
  await press(page, "Go on writing");
  await expect(sheet(page).getByLabel("… I will")).toHaveValue("stay with my sister for a week");
  await press(page, "Keep it for me");
  await expect(entry(page, "If there is contact with Alex, I will stay with my sister for a week")).toBeVisible();
  await alone.context.setOffline(false);

  await goTo(page, "/talk/say");
  const field = page.getByLabel("What I want to say");
  const help = page.getByRole("region", { name: "Reading along" });
  await field.fill("You never listen.");
  await expect(help).toContainText("You never");
  await expect(help).toContainText("Only this device reads along. Nothing of it is kept.");
  expect(await axeFinds(page)).toEqual([]);
  await field.fill("I will hurt you if you leave me.");
  await expect(help.getByRole("link")).toHaveCount(2);
  await expect(help).not.toContainText("A way to begin");
  await press(page, "Stop reading along");
  await expect(help).toHaveCount(0);
  await field.fill("");
  await page.getByText("Three small fields to begin with").click();
  await page.getByLabel("When …").fill("the plan changed on Tuesday");
  await page.getByLabel("I felt …").fill("left out");
  await page.getByLabel("I would like …").fill("a call before it changes");
  await press(page, "Put them together above");
  const together = "When the plan changed on Tuesday, I felt left out. I would like a call before it changes.";
  await expect(field).toHaveValue(together);
  await expect(page.getByRole("button", { name: "Take it to a booking" })).toHaveCount(0);
  expect(await romanceOn(page, { couples: true })).toBeNull();
  await lookAway(page);
  await page.reload();
  await alone.unlock();
  await expect(field).toHaveValue(together);
  await press(page, "Throw it away");
  await expect(field).toHaveValue("");
});
