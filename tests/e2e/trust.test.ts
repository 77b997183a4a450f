import { expect, test } from "@playwright/test";
import { dayIn } from "#tests/harness/agenda-room.ts";
import { type LocalServer, startLocalServer } from "#tests/harness/local-server.ts";
import { openScreens } from "#tests/harness/screens.ts";
import { bowl, close, entry, evenings, line, onContact, press, promise, sheet } from "#tests/harness/trust-room.ts";
import { twoPeople } from "#tests/harness/two-people.ts";

let server: LocalServer;
test.beforeEach(async () => {
  server = await startLocalServer();
});
test.afterEach(() => server.stop());

test("a promise is kept in ink, and turns to gold on both phones when the other says that they saw it", async ({
  browser,
}) => {
  const { ana, ben } = await twoPeople(browser, server);
  await ben.page.emulateMedia({ reducedMotion: "reduce" });
  await promise(ana, "Phone on the shelf by nine");
  await entry(ana.page, "Phone on the shelf").getByRole("button", { name: "I kept it" }).click();
  for (const { page } of [ana, ben]) {
    await expect(line(page, "Phone on the shelf").locator("svg.ink")).toBeVisible();
    await expect.poll(() => bowl(page)).toEqual({ ink: true, gold: false });
  }
  await expect(line(ana.page, "Phone on the shelf").getByRole("button", { name: "I saw it" })).toHaveCount(0);
  await line(ben.page, "Phone on the shelf").getByRole("button", { name: "I saw it" }).click();
  await expect(line(ana.page, "You kept this, and Ben saw it").locator("svg.gold")).toBeVisible();
  await expect(line(ben.page, "Ana kept this, and you saw it").locator("svg.gold")).toBeVisible();
  for (const { page } of [ana, ben]) {
    await expect.poll(() => bowl(page)).toEqual({ ink: false, gold: true });
    await expect(page.getByRole("region", { name: "The newest gold" })).toContainText("Phone on the shelf");
  }
});

test("a change in time counts as kept, and what comes round is kept day by day", async ({ browser }) => {
  const { ana, ben } = await twoPeople(browser, server);
  await promise(ana, "Be home by seven", () => press(ana.page, "Tomorrow"));
  await entry(ana.page, "Be home").getByRole("button", { name: "Change it" }).click();
  await ana.page.getByLabel("What will you do?").fill("Be home by eight");
  await press(ana.page, "Say it this way");
  await expect(ana.page.getByText("Changed in time. That counts as kept.")).toBeVisible();
  await expect(line(ben.page, "Ana changed this in time").locator("svg.ink")).toBeVisible();
  await expect(entry(ben.page, "Be home by eight")).toBeVisible();

  await promise(ana, "Write in the evening", evenings(ana.page));
  const evening = entry(ana.page, "Write in the evening");
  await expect(evening).toContainText("every evening by 21:00");
  await evening.getByRole("button", { name: "I kept it today" }).click();
  await expect(evening.getByText("Kept today")).toBeVisible();
  await evening.getByRole("button", { name: "More about this promise" }).click();
  await press(ana.page, "I kept it on another day");
  await press(ana.page, "I kept it yesterday");
  await expect(sheet(ana.page).getByText("You: kept, yesterday")).toBeVisible();
  await close(ana.page);
  await expect(line(ben.page, "Write in the evening")).toHaveCount(2);

  await evening.getByRole("button", { name: "Change it" }).click();
  await ana.page.getByText("Only this once", { exact: true }).click();
  await press(ana.page, "Tomorrow");
  await ana.page.getByLabel("What will you do that day instead?").fill("Write at noon");
  await press(ana.page, "Change that day");
  await expect(ana.page.getByText("Changed in time. That counts as kept.")).toBeVisible();
  await expect(entry(ben.page, "Tomorrow: Write at noon")).toBeVisible();
});

test("what did not work is mended in four parts, and the other reads exactly those", async ({ browser }) => {
  const { ana, ben } = await twoPeople(browser, server);
  await promise(ana, "Call at six");
  await entry(ana.page, "Call at six").getByRole("button", { name: "More about this promise" }).click();
  await press(ana.page, "It did not work");
  await ana.page.getByLabel("What happened?").fill("The meeting ran long");
  await press(ana.page, "Go on, in four small steps");
  await expect(ana.page.getByLabel("What happened?")).toHaveValue("The meeting ran long");
  await press(ana.page, "Go on");
  await ana.page.getByLabel("What may it have done to Ben?").fill("You sat and waited");
  await press(ana.page, "Go on");
  await expect(ana.page.getByLabel("What will you do to make amends?")).toBeVisible();
  await press(ana.page, "Go on");
  await expect(ana.page.getByLabel("If …")).toBeFocused();
  await ana.page.getByLabel("then …").fill("an alarm rings");
  await press(ana.page, "Go on");
  await expect(sheet(ana.page).getByText("A plan has two halves: an if and a then.")).toBeVisible();
  await ana.page.getByLabel("If …").fill("the meeting runs long");
  await ana.page.getByText("Make a new promise of it").click();
  await press(ana.page, "Go on");
  await expect(sheet(ana.page).getByRole("group", { name: "Before it is said" })).toBeFocused();
  await expect(sheet(ana.page).getByText("Ben will see exactly this.")).toBeVisible();
  await expect(sheet(ana.page).getByText("To make amends")).toHaveCount(0);
  await press(ana.page, "Say it to Ben");

  await expect(entry(ben.page, "Call at six").getByText("Being mended")).toBeVisible();
  await expect(entry(ben.page, "An alarm rings")).toBeVisible();
  await entry(ben.page, "Call at six").getByRole("button", { name: "More about this promise" }).click();
  const parts = sheet(ben.page).locator("dl div");
  await expect(parts).toHaveText([
    /The meeting ran long/u,
    /You sat and waited/u,
    /the meeting runs long.*alarm rings/u,
  ]);
  await expect(line(ben.page, /./u)).toHaveCount(0);
});

test("a contact told a week late counts as kept, and waits folded for whoever reads it", async ({ browser }) => {
  const { ana, ben } = await twoPeople(browser, server);
  await onContact(ana);
  await press(ana.page, "Tell about a contact");
  await expect(sheet(ana.page).getByText("Telling counts as kept, even when it is late.")).toBeVisible();
  await ana.page.getByLabel("What happened?").fill("There was a message");
  await press(ana.page, "Another day");
  await ana.page.getByLabel("Day", { exact: true }).fill(dayIn(-7));
  await press(ana.page, "Tell Ben");
  await expect(ana.page.getByText("Told. That counts as kept.")).toBeVisible();
  await expect(line(ana.page, "There was a message").locator("svg.ink")).toBeVisible();

  const told = line(ben.page, "Ana told you about a contact");
  await expect(told.locator("svg.ink")).toBeVisible();
  await expect(told.getByRole("button", { name: "I saw it" })).toHaveCount(0);
  await told.getByRole("button").click();
  await expect(ben.page.getByText("There was a message")).toHaveCount(0);
  await expect(sheet(ben.page).getByRole("link", { name: "Calm first" })).toBeVisible();
  await expect(sheet(ben.page).getByRole("button", { name: "I saw it" })).toHaveCount(0);
  await press(ben.page, "Read it");
  await expect(sheet(ben.page).getByText("There was a message")).toBeVisible();
  await sheet(ben.page).getByRole("button", { name: "I saw it" }).click();
  await expect(line(ana.page, "You told Ben this, and Ben saw it").locator("svg.gold")).toBeVisible();
  expect(await ben.page.locator("body").innerText()).not.toMatch(/\blate\b/u);
});

test("something noticed is gold at once on both phones, and a line covered by one stays as it was for the other", async ({
  browser,
}) => {
  const { ana, ben } = await twoPeople(browser, server);
  await ben.page.getByText("Only you", { exact: true }).click();
  await press(ben.page, "Write down something good");
  await ben.page.getByLabel("What did Ana do?").fill("You wrote when it got late");
  await ben.page.getByLabel("What did it give you?").fill("I could eat");
  await press(ben.page, "Keep it for me");
  await line(ben.page, "You wrote when it got late").getByRole("button").click();
  await press(ben.page, "Say it to Ana");
  await expect(ben.page.getByLabel("What did Ana do?")).toHaveValue("You wrote when it got late");
  await press(ben.page, "Say it to Ana");
  await ben.page.getByText("Both of you", { exact: true }).click();
  for (const { page } of [ana, ben]) {
    await expect(line(page, "You wrote when it got late").locator("svg.gold")).toBeVisible();
    await expect.poll(() => bowl(page)).toEqual({ ink: false, gold: true });
  }
  await expect(line(ana.page, "Ben noticed this")).toBeVisible();

  await line(ana.page, "You wrote when it got late").getByRole("button").click();
  await expect(sheet(ana.page).getByText("I could eat")).toBeVisible();
  await press(ana.page, "Cover this line");
  await expect(line(ana.page, "Covered")).toBeVisible();
  await expect(ana.page.getByText("You wrote when it got late")).toHaveCount(0);
  await expect.poll(() => bowl(ana.page)).toEqual({ ink: false, gold: false });
  await expect(line(ben.page, "You wrote when it got late").locator("svg.gold")).toBeVisible();
  expect(await bowl(ben.page)).toEqual({ ink: false, gold: true });
  await line(ana.page, "Covered").getByRole("button").click();
  await press(ana.page, "Take the cover off");
  await close(ana.page);
  await expect(line(ana.page, "You wrote when it got late").locator("svg.gold")).toBeVisible();

  await press(ana.page, "More about the bowl");
  await press(ana.page, /^Cover the bowl/u);
  await expect(ana.page.getByRole("img", { name: "The bowl, under a cloth." })).toBeVisible();
  await expect(ana.page.getByText("You wrote when it got late")).toHaveCount(0);
  await expect(ben.page.getByRole("img", { name: /filled with gold/u })).toBeVisible();
});

test("the days show what was kept, by week and by month, and print without names", async ({ browser }) => {
  const { ana } = await twoPeople(browser, server);
  const { page } = ana;
  await page.emulateMedia({ colorScheme: "dark" });
  await promise(ana, "Call at six", () => press(page, "Time"));
  await entry(page, "Call at six").getByRole("button", { name: "I kept it" }).click();
  await press(page, "More about the bowl");
  await page.getByRole("link", { name: /^Look at the days/u }).click();
  await expect(page).toHaveTitle("Days");
  const days = page.getByRole("region", { name: "Day by day" });
  await expect(days.getByRole("heading")).toHaveCount(7);
  await expect(days.getByRole("listitem")).toHaveText(/Call at six/u);
  await press(page, "Money");
  await expect(days.getByRole("listitem")).toHaveCount(0);
  await press(page, "Money");
  await press(page, "The week before");
  await expect(days.getByRole("listitem")).toHaveCount(0);
  await press(page, "Today");
  await page.getByText("Month", { exact: true }).click();
  await expect(page.getByRole("table").getByRole("button")).toHaveAttribute("data-laid", "ink");
  await page
    .getByRole("table")
    .getByRole("button", { name: /, something kept$/u })
    .click();
  await expect(days.getByRole("heading")).toBeFocused();

  await press(page, "A sheet for the wall");
  await page.emulateMedia({ media: "print" });
  const wall = page.locator(".wall");
  await expect(wall.getByText("Call at six")).toBeVisible();
  await expect(wall.getByText("Ana")).toHaveCount(0);
  for (const gone of [sheet(page), page.getByRole("navigation"), page.getByRole("table")])
    await expect(gone).toBeHidden();
  await page.emulateMedia({ media: "screen" });
  await page.getByLabel("With names").check();
  await page.emulateMedia({ media: "print" });
  await expect(wall.getByText("Ana", { exact: true })).toBeVisible();
  await expect(wall.getByText("kept this")).toHaveCount(0);
});

test("alone, there are promises to oneself and things one did, and both can be taken back", async ({ browser }) => {
  const alone = await openScreens(browser, server);
  const { page } = alone;
  await alone.begin("Mara");
  await alone.promise("Sleep before midnight", "mine");
  await entry(page, "Sleep before midnight").getByRole("button", { name: "I kept it" }).click();
  await expect(line(page, "You kept this").locator("svg.ink")).toBeVisible();
  await press(page, "I noticed");
  await page.getByLabel("What did you do?").fill("I went out for a walk");
  await press(page, "Keep it for me");
  await expect.poll(() => bowl(page)).toEqual({ ink: true, gold: false });
  await line(page, "I went out for a walk").getByRole("button").click();
  await press(page, "Take it back");
  await press(page, "Take my words back");
  await expect(line(page, "I went out for a walk")).toHaveCount(0);
  await expect(line(page, "Sleep before midnight")).toBeVisible();
});
