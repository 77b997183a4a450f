/** The day: a sentence for the morning, a plan and its change, two minutes, an evening, and the page they share. */
import { expect, type Page } from "@playwright/test";
import type { Screens } from "#tests/harness/screens.ts";
import { close, press, sheet } from "#tests/harness/trust-room.ts";
import type { TwoPeople } from "#tests/harness/two-people.ts";
import { goTo } from "#tests/harness/walk.ts";
import type { Camera } from "./camera.ts";

const shut = async (page: Page): Promise<void> => {
  await close(page);
  await sheet(page).waitFor({ state: "detached" });
};

/** Sends what a sheet holds, and what was just done has been read. */
const send = async (page: Page, name: string): Promise<void> => {
  await press(page, name);
  await sheet(page).waitFor({ state: "detached" });
  await hush(page);
};
const hush = async (page: Page): Promise<void> => {
  const line = page.getByRole("status").getByRole("button", { name: "Close", exact: true });
  if ((await line.count()) > 0)
    await line
      .first()
      .click({ timeout: 2_000 })
      .catch(() => undefined);
};

const theMorning = async ({ take }: Camera, { ana, ben }: TwoPeople): Promise<void> => {
  const { page } = ben;
  await goTo(page, "/day/morning");
  await take(page, "day-morning-empty", "a morning without a sentence");
  await press(page, "Write a sentence");
  await press(page, "Today I listen to the end before I answer.");
  await take(page, "day-sentence", "a sentence, with a few to begin with", { large: true });
  await send(page, "Keep it for me");
  await take(page, "day-morning", "one’s own sentence, to be taken into today", { large: true });
  await press(page, "Share it with Ana");
  await take(page, "day-morning-share", "sharing the sentence, seen before it is shared");
  await send(page, "Let Ana read it");
  await press(page, "Take it into today");
  await page.getByText("It goes with you today").waitFor();
  await hush(page);
  await goTo(ana.page, "/day/morning");
  await press(ana.page, "Write a sentence");
  await ana.page.getByLabel("My sentence").fill("Today I go home when I am tired, and not when it is polite.");
  await send(ana.page, "Keep it for me");
  await ana.page.getByText("Today I listen to the end").waitFor();
  await take(ana.page, "day-morning-two", "one’s own sentence, and the other’s, which is shared", { large: true });
  await take(page, "day-morning-taken", "taken into today, which only this device knows");
};

const thePlan = async ({ take }: Camera, { ana, ben }: TwoPeople): Promise<void> => {
  const { page } = ben;
  await goTo(page, "/day/plan");
  await take(page, "day-plan-empty", "a day of which nothing is told");
  await press(page, "Tell of today");
  await page
    .getByLabel("What I am doing today")
    .fill("Work, and the meeting with Marek and Ines.\nThen the dentist.\nHome by bus, I cook.");
  await send(page, "Let Ana read it");
  await press(page, "This has changed");
  await page
    .getByLabel("How it is now")
    .fill("Work. The meeting runs long, so the dentist is on Thursday.\nHome by bus, I cook.");
  await take(page, "day-plan-change", "a plan has changed", { large: true });
  await send(page, "Let Ana read it");
  await take(page, "day-plan", "today’s plan, and what it was before", { large: true });
  await goTo(ana.page, "/day/plan");
  await ana.page.getByText("The meeting runs long").waitFor();
  await take(ana.page, "day-plan-theirs", "what the other tells of today");
};

const twoMinutes = async ({ take }: Camera, { ana, ben }: TwoPeople): Promise<void> => {
  const { page } = ana;
  await goTo(page, "/day/checkin");
  await press(page, "Take two minutes");
  for (const word of ["tired", "on guard"]) await press(page, word);
  await page.getByLabel("How I am, in my own words").fill("Less than on Monday. The stairs were hard again.");
  await page.getByLabel(/^What made me feel/u).fill("You put the soup down and did not ask.");
  await page.getByLabel("What would make me feel safer").fill("Knowing on Thursday morning how late it gets.");
  await take(page, "day-checkin-write", "two minutes, in three questions", { large: true });
  await send(page, "Keep it for me");
  await press(page, "Share one answer");
  await sheet(page).getByRole("button", { name: "What would make me feel safer" }).click();
  await take(page, "day-checkin-share", "one answer, as the other will read it", { large: true });
  await send(page, "Let Ben read it");
  await take(page, "day-checkin", "two minutes, and the one answer that is shared", { large: true });
  await goTo(ben.page, "/day/checkin");
  await ben.page.getByText("Knowing on Thursday").waitFor();
  await take(ben.page, "day-checkin-theirs", "an answer the other shares");
};

const theEvening = async ({ take }: Camera, { ana, ben }: TwoPeople): Promise<void> => {
  const { page } = ana;
  await goTo(page, "/day/evening");
  await take(page, "day-evening-empty", "an evening without anything agreed");
  await press(page, "Propose something");
  await press(page, "One page read aloud, each evening a little further");
  await take(page, "day-evening-propose", "proposing how the day could end", { large: true });
  await send(page, "Propose it to Ben");
  await take(page, "day-evening-mine", "what one proposes, and that it can wait");
  await goTo(ben.page, "/day/evening");
  await ben.page
    .getByText("Would you like this?", { exact: false })
    .or(ben.page.getByText("Ana proposes"))
    .first()
    .waitFor();
  await take(ben.page, "day-evening-theirs", "a yes and a no of one weight", { large: true });
  await goTo(ben.page, "/day");
  await take(ben.page, "day", "the day in four parts, and that something of the other’s is there", { large: true });
  await goTo(ben.page, "/day/evening");
  await press(ben.page, "I would like that");
  await ben.page.getByText("You both said yes to this").waitFor();
  await hush(ben.page);
  await take(ben.page, "day-evening", "how the two end the day");
  await press(ben.page, "Begin");
  await take(ben.page, "day-walk-good", "the first step of an evening", { large: true });
  await press(ben.page, "Go on");
  await take(ben.page, "day-walk-thanks", "a line of thanks, if there is one");
  await press(ben.page, "Go on");
  await take(ben.page, "day-walk-ritual", "what both like to end the day with");
  await press(ben.page, "Go on");
  await take(ben.page, "day-walk-night", "good night");
  await press(ben.page, "Good night");
  await expect(ben.page.getByRole("heading", { name: "The evening" })).toBeVisible();
};

/** Ana and Ben, unlocked. */
export const theDay = async (camera: Camera, two: TwoPeople): Promise<void> => {
  await theMorning(camera, two);
  await thePlan(camera, two);
  await twoMinutes(camera, two);
  await theEvening(camera, two);
};

/** Somebody alone. */
export const theDayAlone = async ({ take }: Camera, { page }: Screens): Promise<void> => {
  await goTo(page, "/day");
  await take(page, "day-alone", "the day in four parts, alone");
  await goTo(page, "/day/plan");
  await press(page, "Write today’s plan");
  await take(page, "day-plan-alone-write", "a plan for oneself");
  await shut(page);
  await goTo(page, "/day/evening");
  await take(page, "day-evening-alone", "an evening alone");
};
