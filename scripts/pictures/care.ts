/** How I am: weather put down and shown, what came and went, the plan, the week, and where one stands. */
import type { Page } from "@playwright/test";
import { close, press, sheet } from "#tests/harness/trust-room.ts";
import type { TwoPeople } from "#tests/harness/two-people.ts";
import { goTo } from "#tests/harness/walk.ts";
import type { Camera } from "./camera.ts";

/** Ana and Ben, unlocked, with weeks behind them. */
export const howIAm = async ({ take }: Camera, { ana, ben }: TwoPeople): Promise<void> => {
  const { page } = ana;
  const shut = async (of: Page): Promise<void> => {
    await close(of);
    await sheet(of).waitFor({ state: "detached" });
  };
  await goTo(page, "/care");
  await press(page, /^(Choose words for it|It has changed)$/u);
  for (const word of ["numb", "angry", "clear for an hour"]) await press(page, word);
  await take(page, "care-weather", "today’s weather, in words", { large: true });
  await press(page, "Add a line of your own");
  await page.getByLabel("A line of your own").fill("Fine until the song in the shop. Then not.");
  await press(page, "Keep it for me");
  await sheet(page).waitFor({ state: "detached" });
  await press(page, "Close");
  await take(page, "care", "how one is, and what came and went", { large: true });

  await page.getByRole("button", { name: "Show one word" }).first().click();
  await press(page, "clear for an hour");
  await page.getByLabel("What helps me").fill("Tea, and no questions");
  await page.getByLabel("What does not help").fill("Being asked how long it will take");
  await take(page, "care-show", "showing one word, seen before it is shown", { large: true });
  await press(page, "Show it to Ben");
  await sheet(page).waitFor({ state: "detached" });
  await press(page, "Close");
  await page.getByRole("heading", { name: /^You show Ben this/u }).waitFor();
  await take(page, "care-shown", "what is shown, and how to stop");
  await ben.goTo("Today");
  await ben.page.getByRole("heading", { name: /^What Ana shows you/u }).waitFor();
  await take(ben.page, "today-weather", "the other’s word on Today", { large: true });
  await press(page, "Stop showing it");
  await press(page, "Close");

  await goTo(page, "/care/days");
  await take(page, "care-days", "eight weeks, day by day", { large: true });
  await goTo(page, "/care/plan");
  await take(page, "care-plan", "a small plan for oneself", { large: true });
  await press(page, /^Sleep/u);
  await take(page, "care-plan-line", "one line of it, with an if and a then");
  await shut(page);
  await goTo(page, "/care/week");
  await take(page, "care-week", "the week in four lines");
  await press(page, "Look at the week");
  await take(page, "care-week-lines", "writing them");
  await shut(page);
  await goTo(page, "/care/stand");
  await press(page, "I do not know");
  await take(page, "care-stand", "where do I stand, for one alone", { large: true });
  await press(page, "I lean towards parting");
  await press(page, "Keep it for me alone");
  await page.getByRole("heading", { name: /^What you kept/u }).waitFor();
  await press(page, "Close");
  await take(page, "care-stand-kept", "from there: getting clear, and what works alone", { large: true });
};
