/**
 * One whole day of two people on Today, from morning to evening, with a train without a network in between; the Sunday after; and
 * a month in which nobody came. What the other gave stands there, and of what was not done there is never a word.
 */
import { expect, type Page, test } from "@playwright/test";
import { createSuite } from "#crypto/suite.ts";
import { addDays, type LocalDate, weekdayOf } from "#domain/day.ts";
import { turnOfDay } from "#domain/path/invitations.ts";
import { axeFinds } from "#tests/harness/for-everybody.ts";
import { type LocalServer, startLocalServer } from "#tests/harness/local-server.ts";
import { comeBack } from "#tests/harness/move-clock.ts";
import { romanceOn } from "#tests/harness/romance.ts";
import { dayIn } from "#tests/harness/agenda-room.ts";
import { seededCouple } from "#tests/harness/seeded-couple.ts";
import { press, sheet } from "#tests/harness/trust-room.ts";
import { twoPeople } from "#tests/harness/two-people.ts";
import { goTo } from "#tests/harness/walk.ts";

let server: LocalServer;
test.beforeEach(async () => {
  server = await startLocalServer();
});
test.afterEach(() => server.stop());

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const SEED = 1;
const main = (page: Page) => page.getByRole("main");
const things = (page: Page) => page.getByRole("region", { name: "Today" }).getByRole("link");
const given = (page: Page, name: string) => page.getByRole("region", { name: `From ${name}` });
/** What no sentence on this page may say of a day. */
const nagging = /not yet|missed|you have not|still waiting|overdue|late|again after|welcome back|days ago|unanswered/iu;

/** Days from today, past the first week, until the first that has this turn for both. */
const daysUntil = async (
  from: LocalDate,
  isIt: (day: LocalDate, turns: readonly string[]) => boolean,
): Promise<number> => {
  const { couple } = await seededCouple(await createSuite(), 0, SEED);
  const [ana, ben] = couple.people.map(({ founded }) => founded.me);
  if (ana === undefined || ben === undefined) throw new Error("two people");
  const turns = (today: LocalDate) =>
    [ana, ben].map((me) =>
      turnOfDay({
        today,
        me,
        other: { person: me === ana ? ben : ana, left: false },
        phase: 1,
        seat: "unsaid",
        rests: false,
        since: from,
      }),
    );
  for (let at = 8; at < 60; at++) if (isIt(addDays(from, at), turns(addDays(from, at)))) return at;
  throw new Error("a day of the question");
};

test("a day from morning to evening, offline in between; a week with its Sunday; a month away, and nothing of it shows", async ({
  browser,
}) => {
  const { ana, ben, moveClock } = await twoPeople(browser, server, { seed: SEED });
  const at = async (days: number, hour: number): Promise<void> => {
    await moveClock(days * DAY + (hour - 11) * HOUR); // a run begins at eleven
    for (const screens of [ana, ben]) {
      await comeBack(screens);
      await goTo(screens.page, "/today");
    }
  };
  // Not on a weekend, when a row of the week would take its place.
  const day = await daysUntil(dayIn(0), (on, turns) => turns.every((turn) => turn === "question") && weekdayOf(on) < 5);

  // Morning: one thing, the same for both.
  await at(day, 8);
  for (const [page, name] of [
    [ana.page, "Ana"],
    [ben.page, "Ben"],
  ] as const) {
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(`Good morning, ${name}`);
    await expect(things(page)).toHaveText([/One question for both of you/u, /How I am/u]);
    await expect(page.getByText("The rest can wait.")).toBeVisible();
  }
  await goTo(ben.page, "/day/plan");
  await press(ben.page, "Tell of today");
  await ben.page.getByLabel("What I am doing today").fill("Late train, home by eight");
  await press(ben.page, "Let Ana read it");
  await expect(sheet(ben.page)).toHaveCount(0);
  await expect(given(ana.page, "Ben")).toContainText("Late train, home by eight");

  // Ana opens the question, and answers on the train, without a network. Ben’s page is as it was.
  await goTo(ben.page, "/today");
  const bens = await main(ben.page).innerText();
  await things(ana.page).first().click();
  await expect(ana.page.getByRole("textbox").first()).toBeVisible();
  await ana.context.setOffline(true);
  await ana.page.getByRole("textbox").first().fill("The bench behind the station");
  await press(ana.page, "Seal it");
  await expect(ana.page.getByText("It is sealed.")).toBeVisible();
  await goTo(ana.page, "/today");
  await expect(things(ana.page)).toHaveText([/How I am/u]);
  await expect(given(ana.page, "Ben")).not.toContainText("question");
  await ana.context.setOffline(false);
  await expect(ana.page.getByText("Offline")).toHaveCount(0);
  expect(await main(ben.page).innerText()).toBe(bens);

  // Ben answers; it is open for both, and asks for nothing more.
  await things(ben.page).first().click();
  await ben.page.getByRole("textbox").first().fill("Walking home the long way");
  await press(ben.page, "Seal it");
  await expect(ben.page.getByText("The bench behind the station")).toBeVisible();
  await expect(given(ana.page, "Ben").getByRole("link", { name: "The question of the day is open" })).toBeVisible();
  await expect(ana.page.getByText("Walking home the long way")).toHaveCount(0);

  // Evening: the day is over, and its plan is still there.
  await at(day, 20);
  await expect(ana.page.getByRole("heading", { level: 1 })).toHaveText("Good evening, Ana");
  await expect(given(ana.page, "Ben")).toContainText("Late train, home by eight");
  await expect(things(ana.page)).toHaveText([/How I am/u]);
  expect(await axeFinds(ana.page)).toEqual([]);

  // The Sunday after: a look at the week, which may be left. On Monday there is nothing of it.
  const sunday = day + 7 - (weekdayOf(dayIn(day)) % 7);
  await at(sunday, 10);
  await expect(things(ana.page)).toHaveText([/The week/u, /How I am/u]);
  await expect(given(ana.page, "Ben")).toHaveCount(0);
  await things(ana.page).first().click();
  await expect(ana.page.getByRole("button", { name: "Look at the week" })).toBeVisible();

  // A month in which nobody came, and a day like any day.
  await at(sunday + 30, 13);
  for (const { page } of [ana, ben]) {
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Good afternoon, (Ana|Ben)$/u);
    await expect(main(page)).not.toContainText(nagging);
    await expect(main(page)).not.toContainText(/train|bench|The week/u);
    expect(await things(page).count()).toBeLessThanOrEqual(3);
    expect(await romanceOn(page)).toBeNull();
  }
  expect([...ana.printed, ...ben.printed].filter((line) => line.startsWith("error"))).toEqual([]);
});
