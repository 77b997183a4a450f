/** The path and rest, as two people see them who have some weeks behind them. They end awake, in the first phase. */
import type { Page } from "@playwright/test";
import { press, sheet } from "#tests/harness/trust-room.ts";
import type { TwoPeople } from "#tests/harness/two-people.ts";
import { goTo } from "#tests/harness/walk.ts";
import type { Camera } from "./camera.ts";

const shut = async (page: Page): Promise<void> => {
  await sheet(page).getByRole("button", { name: "Close", exact: true }).click();
  await sheet(page).waitFor({ state: "detached" });
};
/** The status line says its sentence for six seconds; a picture is of what stays. */
const quiet = async (page: Page): Promise<void> => {
  const line = page.locator(".status");
  if ((await line.count()) > 0) await line.getByRole("button", { name: "Close", exact: true }).click();
};

const toTop = (page: Page): Promise<void> => page.evaluate(() => window.scrollTo(0, 0));

/** Ana and Ben, unlocked. */
export const thePath = async ({ take }: Camera, { ana, ben }: TwoPeople): Promise<void> => {
  const { page } = ana;
  for (const each of [page, ben.page]) await goTo(each, "/path");
  await take(page, "path", "the path: five steps as one seam, and where both are", { large: true });
  await press(page, /^Talk openly/u);
  await take(page, "path-step", "one step: what belongs to it, and what can be opened now");
  await shut(page);
  await press(page, /^Ready to understand/u);
  await take(page, "path-ready", "what a yes does, read before it is said", { large: true });
  await press(page, "Yes, I am ready");
  await page.getByText("You said yes to understanding").waitFor();
  await quiet(page);
  await toTop(page);
  await take(page, "path-mine", "after a yes of one’s own");
  await ben.page.getByText("Ana said yes to understanding").waitFor();
  await take(ben.page, "path-theirs", "a yes of the other, which need not be answered");
  await press(ben.page, "Look at it");
  await press(ben.page, "Yes, I am ready");
  await page.getByText("You both said yes").first().waitFor();

  for (const [screens, text] of [
    [ana, "I answer what you ask, also the tenth time. The phone lies on the table in the evening."],
    [ben, "I say when it gets too much before I go. Once a week I want to hear you out."],
  ] as const) {
    await press(screens.page, /^(Write mine|Write it anew)$/u);
    await screens.page.getByLabel("In your own words").fill(text);
    if (screens === ana) await take(page, "willing-write", "writing what one is willing to do");
    await press(screens.page, "Write it down");
    await sheet(screens.page).waitFor({ state: "detached" });
  }
  const paper = page.getByRole("region", { name: "What you are both willing to do" });
  await paper.getByText("Either may write it anew").waitFor();
  await quiet(page);
  await paper.scrollIntoViewIfNeeded();
  await take(page, "willing", "what both are willing to do, once both have written");
};

export const atRest = async ({ take }: Camera, { ana, ben }: TwoPeople): Promise<void> => {
  const { page } = ana;
  for (const each of [page, ben.page]) await goTo(each, "/rest");
  await take(page, "rest", "rest: what sleeps and what goes on", { large: true });
  await press(page, /^Something new came out/u);
  await sheet(page).getByText("For both of you").click();
  await take(page, "setback", "what three small days do, read before they begin", { large: true });
  await shut(page);
  await press(page, "Add a hard day");
  await page.getByLabel("What day is it?").fill("The day it came out");
  await page.getByLabel("Which day").fill("2025-11-24");
  await take(page, "hard-day", "a hard day, for oneself alone");
  await press(page, "Keep it");
  await sheet(page).waitFor({ state: "detached" });
  await press(ben.page, /^Something came up/u);
  await sheet(ben.page).getByText("For both of you").click();
  await press(ben.page, "Make it small");
  await page.getByText("The first day, today").waitFor();
  await quiet(page);
  await toTop(page);
  await take(page, "small-days", "three small days that the other began", { large: true });
  await goTo(page, "/trust");
  await take(page, "trust-resting", "the bowl under its cloth while the shared part rests");
  await goTo(page, "/today");
  await take(page, "today-resting", "Today while the shared part rests, with a small day and a hard day near");
  await goTo(page, "/path/timeline");
  await take(page, "path-timeline", "the way so far");
  await press(ben.page, "Wake it");
};
