/** The words of the week: needs and their answers, lines that help, a check-in, and questions for now. */
import { expect, type Page } from "@playwright/test";
import { close, press, sheet } from "#tests/harness/trust-room.ts";
import type { TwoPeople } from "#tests/harness/two-people.ts";
import { goTo } from "#tests/harness/walk.ts";
import type { Screens } from "#tests/harness/screens.ts";
import type { Camera } from "./camera.ts";

const shut = async (page: Page): Promise<void> => {
  await close(page);
  await sheet(page).waitFor({ state: "detached" });
};

/** What was just done has been read. */
const hush = async (page: Page): Promise<void> => {
  const line = page.getByRole("status").getByRole("button", { name: "Close", exact: true });
  if ((await line.count()) > 0)
    await line
      .first()
      .click({ timeout: 2_000 })
      .catch(() => undefined);
};

/** Ana and Ben, unlocked. */
export const wordsOfTheWeek = async ({ take }: Camera, { ana, ben }: TwoPeople): Promise<void> => {
  const { page } = ana;
  await goTo(page, "/talk/needs");
  await take(page, "needs-empty", "a new week, which begins empty");
  await press(page, "Write what I need");
  await page.getByLabel("One line").fill("That you write before you set out, on the two late days.");
  await take(page, "needs-write", "writing what one needs this week", { large: true });
  await press(page, "Let Ben read it");
  await sheet(page).waitFor({ state: "detached" });

  await goTo(ben.page, "/talk/needs");
  await press(ben.page, "Write what I need");
  await ben.page.getByLabel("One line").fill("One hour on Saturday in which we cook and talk of other things.");
  await press(ben.page, "Let Ana read it");
  await sheet(ben.page).waitFor({ state: "detached" });
  await ben.page.getByText("That you write before you set out").waitFor();
  await hush(ben.page);
  await take(ben.page, "needs", "what each needs this week, and three answers of one weight", { large: true });
  await press(ben.page, "Something else");
  await ben.page
    .getByLabel("Something else")
    .fill("On Tuesday yes. On Thursday I am underground, then from the station.");
  await take(ben.page, "needs-answer", "an answer in one’s own words", { large: true });
  await press(ben.page, "Say it to Ana");
  await sheet(ben.page).waitFor({ state: "detached" });
  await page.getByText("On Tuesday yes.").waitFor();
  await press(page, "Yes");
  await page.getByText("What you say").waitFor();
  await hush(page);
  await take(page, "needs-answered", "two needs with their answers", { large: true });

  await goTo(ben.page, "/talk/lines");
  await press(ben.page, "Go through them one by one");
  for (const mark of [
    "I like to hear it",
    null,
    "I like to hear it",
    "I would rather not hear it",
    null,
    "I like to hear it",
  ]) {
    if (mark !== null) {
      await press(ben.page, mark);
      await expect(ben.page.getByRole("button", { name: mark, exact: true, pressed: true })).toBeVisible();
    }
    await press(ben.page, "Next line");
  }
  await take(ben.page, "lines-one", "one line, and what it would be if it were said", { large: true });
  await shut(ben.page);
  await hush(page);
  await goTo(page, "/talk/lines");
  await press(page, "Write a line of your own");
  await page.getByLabel("Your line").fill("I am slow today. Give me the end of that again.");
  await take(page, "lines-own", "a line of one’s own");
  await press(page, "Keep it for me");
  await sheet(page).waitFor({ state: "detached" });
  await hush(page);
  await page.evaluate(() => scrollTo(0, 0));
  await take(page, "lines", "lines that help, and what the other likes to hear", { large: true });
  await press(page, "Share it with Ben");
  await take(page, "lines-share", "sharing one line, seen before it is shared");
  await shut(page);

  await goTo(page, "/talk/ask");
  await take(page, "ask", "a question for now", { large: true });
  await page.getByText("Choose what it is about").click();
  await press(page, "Small joys");
  await take(page, "ask-choose", "by what it is about, and how much it asks", { large: true });

  await goTo(page, "/talk/checkin");
  await take(page, "checkin", "before a check-in", { large: true });
  await press(page, "Begin");
  await press(page, "A question, if one helps");
  await take(page, "checkin-part", "one part of it, until about a time", { large: true });
  for (const _ of [1, 2, 3]) await press(page, "Next part");
  await press(page, "To the end");
  await take(page, "checkin-over", "after it: nothing was kept", { large: true });
};

/** Somebody alone. */
export const wordsOfTheWeekAlone = async ({ take }: Camera, { page }: Screens): Promise<void> => {
  await goTo(page, "/talk/needs");
  await take(page, "needs-alone", "needs take two, and what works alone");
  await goTo(page, "/talk/lines");
  await take(page, "lines-alone", "lines that help, alone");
  await goTo(page, "/talk/checkin");
  await take(page, "checkin-alone", "a check-in, alone");
};
