/** The week that two people look at, what one of them began, and five lines over the weeks. */
import type { Page } from "@playwright/test";
import { press, sheet } from "#tests/harness/trust-room.ts";
import type { TwoPeople } from "#tests/harness/two-people.ts";
import { goTo } from "#tests/harness/walk.ts";
import type { Camera } from "./camera.ts";

/** The sheet has gone, and what was just done has been read. */
const shut = async (page: Page): Promise<void> => {
  await sheet(page).waitFor({ state: "detached" });
  const line = page.locator(".status").getByRole("button", { name: "Close", exact: true });
  if ((await line.count()) > 0) await line.click({ timeout: 2_000 }).catch(() => undefined);
};
const toTop = (page: Page): Promise<void> => page.evaluate(() => window.scrollTo(0, 0));

const answer = async (page: Page, label: string, value: number): Promise<void> =>
  page.getByRole("slider", { name: label }).fill(String(value));

/** Ana and Ben, unlocked, with months behind them. */
export const theWeek = async ({ take }: Camera, { ana }: TwoPeople): Promise<void> => {
  const { page } = ana;
  await goTo(page, "/review");
  await take(page, "review", "before the week is looked at", { large: true });
  await press(page, "Look at the week");
  await page.getByRole("heading", { name: "What was done" }).waitFor();
  await press(page, "Write what I noticed");
  await page.getByLabel("One line").fill("I feel better about things");
  await sheet(page).getByText("What did somebody do").waitFor();
  await take(page, "review-vague", "a line that says little, and one question", { large: true });
  await page.getByLabel("One line").fill("You wrote from the train on Tuesday, and I could put the phone away.");
  await press(page, "Keep it for me");
  await shut(page);
  await toTop(page);
  await take(page, "review-done", "what was done, and a line of one’s own", { large: true });
  await press(page, "Share it with Ben");
  await take(page, "review-share", "one line, seen before it is shared");
  await page.keyboard.press("Escape");
  await shut(page);
  await press(page, "Next part");
  await take(page, "review-good", "what was good to have");
  await press(page, "Next part");
  await take(page, "review-hard", "what was hard, softly");
  await press(page, "Next part");
  await press(page, "Write one thing");
  await page.getByLabel("If", { exact: true }).fill("it gets loud in my head at work");
  await page.getByLabel("Then I", { exact: true }).fill("walk once round the block");
  await press(page, "Keep it for me");
  await shut(page);
  await take(page, "review-next", "one thing for next week", { large: true });
  await press(page, "To the end");
  await take(page, "review-over", "after it");
  await goTo(page, "/review/effort");
  await press(page, "Show the list");
  await take(page, "review-effort", "what one began in four weeks", { large: true });
};

/** The same, for five lines a week. */
export const fiveLines = async ({ take }: Camera, { ana, ben }: TwoPeople): Promise<void> => {
  const { page } = ana;
  await goTo(page, "/pulse");
  await take(page, "pulse", "five lines a week, before this week is looked at", { large: true });
  await press(page, /^(Look at this week|Put this week another way)$/u);
  await answer(page, "I could rely on what was said", 4);
  await answer(page, "I felt like myself", 6);
  await take(page, "pulse-take", "this week’s lines: nothing is chosen beforehand", { large: true });
  await press(page, "Keep it for me");
  await shut(page);
  await press(page, "Look at the weeks so far");
  await page.getByRole("heading", { name: "The weeks so far" }).scrollIntoViewIfNeeded();
  await take(page, "pulse-lines", "the weeks so far: the middle of four weeks, with its band", { large: true });
  await page
    .getByRole("button", { name: /^Week of/u })
    .first()
    .click();
  await press(page, "Show this week to Ben");
  await take(page, "pulse-share", "one week, seen before it is shown");
  await press(page, "Show it to Ben");
  await shut(page);
  await goTo(ben.page, "/pulse");
  await press(ben.page, "See a week Ana shows you");
  await take(ben.page, "pulse-theirs", "a week that the other shows");
};
