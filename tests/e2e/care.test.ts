import { expect, type Page, test } from "@playwright/test";
import { dayIn } from "#tests/harness/agenda-room.ts";
import { type LocalServer, startLocalServer } from "#tests/harness/local-server.ts";
import { lookAway } from "#tests/harness/look-away.ts";
import { comeBack } from "#tests/harness/move-clock.ts";
import { openScreens, type Screens } from "#tests/harness/screens.ts";
import { close, press, sheet } from "#tests/harness/trust-room.ts";
import { twoPeople } from "#tests/harness/two-people.ts";
import { goTo } from "#tests/harness/walk.ts";

const DAY = 86_400_000;

let server: LocalServer;
test.beforeEach(async () => {
  server = await startLocalServer();
});
test.afterEach(() => server.stop());

const weather = (page: Page, text: string) => page.getByRole("article").filter({ hasText: text });
const theirs = (page: Page) => page.getByRole("region", { name: /^What (Ana|Ben) shows you of/u });

const putDown = async ({ page }: Screens, words: readonly string[], line?: string): Promise<void> => {
  await press(page, /^(Choose words for it|It has changed)$/u);
  for (const word of words) await press(page, word);
  if (line !== undefined) {
    await press(page, "Add a line of your own");
    await page.getByLabel("A line of your own").fill(line);
  }
  await press(page, "Keep it for me");
  await expect(sheet(page)).toHaveCount(0);
};

test("somebody alone puts down mixed weather, puts it another way, fills in a day, and takes it back", async ({
  browser,
}) => {
  const alone = await openScreens(browser, server);
  const { page } = alone;
  await alone.begin("Mara");
  await goTo(page, "/today");
  await page
    .getByRole("main")
    .getByRole("link", { name: /^How I am/u })
    .click();
  await expect(page).toHaveTitle("Care");
  await expect(page.getByRole("heading", { name: "What came and went" })).toHaveCount(0);

  await press(page, "Choose words for it");
  for (const word of ["numb", "angry", "thaw", "frost", "fog", "moved"]) await press(page, word);
  await press(page, "ashamed");
  await expect(sheet(page).getByText("Six words are the most. Take one away to choose another.")).toBeVisible();
  for (const word of ["thaw", "frost", "fog", "moved"]) await press(page, word);
  await press(page, "clear for an hour");
  await lookAway(page);
  await page.reload();
  await alone.unlock();
  await press(page, "Go on writing");
  await press(page, "Keep it for me");
  await expect(weather(page, "numb, angry, clear for an hour")).toBeVisible();
  await expect(page.getByRole("button", { name: "Show one word" })).toHaveCount(0);

  await weather(page, "numb").getByRole("button", { name: "Put it another way" }).click();
  await press(page, "angry");
  await press(page, "Add a line of your own");
  await page.getByLabel("A line of your own").fill("Not angry. Tired.");
  await press(page, "Keep it this way");
  await expect(weather(page, "numb, clear for an hour")).toContainText("Not angry. Tired.");
  await expect(page.getByText("numb, angry")).toHaveCount(0);
  await expect(page.getByRole("img", { name: /^What came and went from/u })).toBeVisible();

  await page.getByRole("link", { name: "Look at the days" }).click();
  await press(page, "Fill in a day");
  await page.getByLabel("Which day was it?").fill(dayIn(-3));
  await press(page, "relieved");
  await press(page, "Keep it for me");
  const rows = page.getByRole("region", { name: "Day by day" }).getByRole("button");
  await expect(rows).toHaveText([/numb, clear for an hour/u, /relieved/u]);
  await expect(page.getByRole("listitem").filter({ hasText: /^With some air in it: \d/u })).toHaveCount(1);
  await rows.last().click();
  await press(page, "Take it back");
  await press(page, "Take my words back");
  await expect(rows).toHaveText([/numb, clear for an hour/u]);
  await expect(page.getByText(/average|score|streak|missed|stage \d/iu)).toHaveCount(0);
});

test("months behind them are waves by kind, eight weeks at a time, and the same stands in words", async ({
  browser,
}) => {
  const { ana } = await twoPeople(browser, server, { months: 4, seed: 5 });
  const { page } = ana;
  await goTo(page, "/care/days");
  const drawing = page.getByRole("img", { name: /^What came and went from .* to today/u });
  await expect(drawing.locator("svg")).not.toHaveCount(0);
  const kinds = await drawing.locator("p").allInnerTexts();
  const inWords = await page.getByRole("main").locator("ul.sr li").allInnerTexts();
  expect(kinds.length).toBeGreaterThan(3);
  expect(inWords.map((line) => line.split(":")[0])).toEqual(kinds);
  const days = page.getByRole("region", { name: "Day by day" }).getByRole("heading", { level: 3 });
  const newest = await days.allInnerTexts();
  await press(page, "The eight weeks before");
  await expect(drawing).toHaveCount(0);
  await expect(days).not.toHaveText(newest);
  await press(page, "The eight weeks after");
  await expect(days).toHaveText(newest);
});

test("one word is shown with what helps beside it, goes at once when its author stops, and by itself after the next day", async ({
  browser,
}) => {
  const { ana, ben, moveClock } = await twoPeople(browser, server);
  await goTo(ana.page, "/care");
  await putDown(ana, ["tender", "furious"], "Only mine to read");
  await goTo(ben.page, "/today");
  await press(ana.page, "Show one word");
  await expect(sheet(ana.page).getByText("Choose a word first.")).toBeVisible();
  await press(ana.page, "Show it to Ben");
  await expect(sheet(ana.page).getByText("Choose a word or write a line first.")).toBeVisible();
  await press(ana.page, "tender");
  await expect(sheet(ana.page).getByText("Ben will see exactly this, until tomorrow night:")).toBeVisible();
  await ana.page.getByLabel("What helps me").fill("Tea, and no questions");
  await press(ana.page, "Show it to Ben");
  await expect(theirs(ben.page)).toContainText("tender");
  await expect(theirs(ben.page)).toContainText("Tea, and no questions");
  await expect(theirs(ben.page)).toContainText("Nothing is asked of you.");
  await expect(theirs(ben.page).getByRole("button")).toHaveCount(0);
  await expect(ben.page.getByText(/furious|Only mine/u)).toHaveCount(0);

  await press(ana.page, "Stop showing it");
  await expect(ana.page.getByText("It is not shown any more. Ben may have seen it.")).toBeVisible();
  await expect(theirs(ben.page)).toHaveCount(0);

  await press(ana.page, "Show one word");
  await expect(ana.page.getByLabel("What helps me")).toHaveValue("Tea, and no questions");
  await press(ana.page, "Only mine to read");
  await press(ana.page, "Show it to Ben");
  await expect(theirs(ben.page)).toContainText("Only mine to read");
  await goTo(ben.page, "/care");
  await expect(theirs(ben.page)).toContainText("Only mine to read");
  await moveClock(2 * DAY);
  for (const screens of [ana, ben]) {
    const { page } = screens;
    await comeBack(screens);
    await goTo(page, "/today");
    await goTo(page, "/care");
    await expect(page.getByRole("button", { name: /^(Choose words for it|It has changed)$/u })).toBeVisible();
  }
  await expect(ben.page.getByText("Only mine to read")).toHaveCount(0);
  await expect(ana.page.getByRole("heading", { name: /^You show Ben this/u })).toHaveCount(0);
});

test("a small plan and four lines about the week are kept, put anew and taken back, and nothing asks after them", async ({
  browser,
}) => {
  const { ana } = await twoPeople(browser, server);
  const { page } = ana;
  await goTo(page, "/care/plan");
  await press(page, /^Sleep/u);
  await page.getByLabel("What will you do?").fill("The phone stays in the hall");
  await press(page, "Add an if and a then");
  await page.getByLabel("If …").fill("I wake at three");
  await press(page, "Keep it for me");
  await expect(sheet(page).getByText("A plan has two halves: an if and a then.")).toBeVisible();
  await page.getByLabel("then …").fill("I drink some water");
  await press(page, "Keep it for me");
  const plan = page.getByRole("region", { name: "Your plan" });
  await expect(plan).toContainText("If I wake at three, then I drink some water");
  await expect(page.getByRole("checkbox")).toHaveCount(0);
  await plan.getByRole("button").click();
  await page.getByLabel("What will you do?").fill("The phone stays in the kitchen");
  await press(page, "Keep it for me");
  await expect(plan).toContainText("in the kitchen");
  await expect(plan).not.toContainText("in the hall");
  await plan.getByRole("button").click();
  await press(page, "Take it back");
  await press(page, "Take my words back");
  await expect(plan).toHaveCount(0);

  await goTo(page, "/care/week");
  await press(page, "Look at the week");
  await page.getByLabel("What helped").fill("The walk with Jo");
  await close(page);
  await press(page, "Go on writing");
  await page.getByLabel("One small thing next").fill("Call the doctor");
  await press(page, "Keep it for me");
  await expect(page.getByRole("article")).toContainText("The walk with Jo");
  await page.getByRole("article").getByRole("button", { name: "Put it another way" }).click();
  await page.getByLabel("What helped").fill("The walk, alone");
  await press(page, "Keep it for me");
  await expect(page.getByRole("article")).toHaveCount(1);
  await expect(page.getByRole("article")).toContainText("The walk, alone");
});

test("where I stand stays on my phone: nothing of it travels into ours, and only the newest is kept", async ({
  browser,
}) => {
  const { ana, ben } = await twoPeople(browser, server);
  const { page } = ana;
  await goTo(page, "/care");
  await page.getByRole("link", { name: /^A quiet question/u }).click();
  await expect(page).toHaveTitle("Care");
  await press(page, "Keep it for me alone");
  await expect(page.getByText("Choose one of the three first.")).toBeVisible();
  await press(page, "I lean towards going on, together");
  await page.getByLabel("A line for yourself, if you like").fill("Zilpzalp, some mornings");
  await press(page, "Keep it for me alone");
  await expect(page.getByRole("region", { name: /^What you kept today/u })).toContainText("Zilpzalp");
  await expect(page.getByText("Getting clear")).toHaveCount(0);

  await press(page, "Say it anew");
  await press(page, "I lean towards parting");
  await press(page, "Keep this instead");
  await expect(page.getByRole("region", { name: /^What you kept today/u })).toContainText("parting");
  await expect(page.getByText("Zilpzalp")).toHaveCount(0);
  await expect(page.getByRole("heading", { name: "Getting clear" })).toBeVisible();
  await expect(page.getByText("Parting with dignity is an outcome like any other.")).toBeVisible();
  for (const way of [/^Somebody to get clear with/u, /^Rest the shared part/u, /^If fear is part of it/u])
    await expect(page.getByRole("link", { name: way })).toBeVisible();
  await expect(page.getByText(/%|percent/u)).toHaveCount(0);

  await page.reload();
  await ana.unlock();
  await expect(page.getByRole("region", { name: /^What you kept today/u })).toContainText("parting");
  for (const room of ["/today", "/care", "/path", "/trust"]) {
    await goTo(ben.page, room);
    await expect(ben.page.getByText(/Zilpzalp|lean towards|quiet question.*parting/u)).toHaveCount(0);
  }
  for (const { sent, asked } of [ana, ben]) {
    expect(asked.join("\n")).not.toMatch(/Zilpzalp|stand=/u);
    for (const body of sent) expect(body.includes("Zilpzalp")).toBe(false);
  }
  expect(server.databaseBytes().includes("Zilpzalp")).toBe(false);

  await press(page, "Take it back");
  await press(page, "Take my words back");
  await expect(page.getByRole("button", { name: "I do not know" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Getting clear" })).toHaveCount(0);
  await page.getByLabel("What broke the trust is not over yet").check();
  await expect(page.getByRole("heading", { name: "Getting clear" })).toBeVisible();
  await page.reload();
  await ana.unlock();
  await expect(page.getByLabel("What broke the trust is not over yet")).not.toBeChecked();
});
