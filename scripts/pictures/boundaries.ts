/** Needs and limits, alone and of both, and trying how to say something. */
import { close, entry, press, sheet } from "#tests/harness/trust-room.ts";
import type { TwoPeople } from "#tests/harness/two-people.ts";
import { goTo } from "#tests/harness/walk.ts";
import type { Page } from "@playwright/test";
import type { Camera } from "./camera.ts";

type Sort = "Want" | "Expect" | "Limit";

const write = async (
  page: Page,
  sort: Sort,
  fields: Readonly<Record<string, string>>,
  isOurs = true,
): Promise<void> => {
  await press(page, /^(Write one|Go on writing)$/u);
  await sheet(page).getByText(sort, { exact: true }).click();
  for (const [label, text] of Object.entries(fields)) await sheet(page).getByLabel(label).fill(text);
  if (isOurs) await sheet(page).getByText("Both of us", { exact: true }).click();
  await press(page, isOurs ? "Write it for both of us" : "Keep it for me");
  await sheet(page).waitFor({ state: "detached" });
  await press(page, "Close");
};

const look = (page: Page, text: string): Promise<void> => entry(page, text).getByRole("button").click();

/** Ana and Ben, unlocked. */
export const needsAndLimits = async ({ take }: Camera, { ana, ben }: TwoPeople): Promise<void> => {
  for (const { page } of [ana, ben]) await goTo(page, "/boundaries");
  await take(ana.page, "boundaries-empty", "needs and limits, before anything is written");
  await press(ana.page, "Write one");
  await ana.page.getByLabel("What I would like").fill("I want to see your phone whenever I ask.");
  await sheet(ana.page).getByText("These words say what the other has to do:").waitFor();
  await take(ana.page, "boundaries-note", "a note on limit and control, for whoever writes", { large: true });
  await ana.page.getByLabel("What I would like").fill("");
  await close(ana.page);
  const shouting = "there is shouting, from either of us";
  await write(ana.page, "Limit", { "If …": shouting, "… I will": "leave the room, and come back after an hour" });
  await write(ana.page, "Expect", { "What I need to count on": "That I hear of a changed plan before it changes." });
  const walk = "A walk on Sundays, without talking about it.";
  await write(ana.page, "Want", { "What I would like": walk }, false);
  const night = "a talk goes on past ten at night";
  await write(ben.page, "Limit", { "If …": night, "… I will": "ask for a break until the next day" });
  const question = "One question at a time, and a little time to answer.";
  await write(ben.page, "Want", { "What I would like": question });
  await entry(ana.page, "One question").waitFor();
  await take(ana.page, "boundaries", "mine and theirs, side by side on a desk", { large: true });

  await look(ben.page, "shouting");
  await press(ben.page, "I have read it");
  await press(ben.page, "Ask something about it");
  await ben.page.getByLabel("Your question").fill("Does it hold on the phone too?");
  await press(ben.page, "Ask Ana");
  await press(ben.page, "Propose other words");
  await ben.page.getByLabel("… I will").fill("go for a walk, and be back after half an hour");
  await ben.page.locator(".status").waitFor({ state: "detached" });
  await take(ben.page, "boundaries-propose", "other words for a limit of the other");
  await press(ben.page, "Propose it to Ana");
  await sheet(ben.page).waitFor({ state: "detached" });
  await press(ben.page, "Close");
  await look(ben.page, "changed plan");
  await take(ben.page, "boundaries-answer", "an expectation of the other: yes, not yet, or nothing", { large: true });
  await close(ben.page);
  await look(ana.page, "shouting");
  await sheet(ana.page).getByText("Does it hold on the phone too?").waitFor();
  await take(ana.page, "boundaries-one", "one limit, with what was said about it", { large: true });
  await close(ana.page);

  await goTo(ana.page, "/talk/say");
  await ana.page
    .getByLabel("What I want to say")
    .fill("You never call. I felt left out when the plan changed on Tuesday.");
  await ana.page.getByRole("region", { name: "Reading along" }).waitFor();
  await take(ana.page, "talk-say", "trying how to say it, with help for the words", { large: true });
  await press(ana.page, "Throw it away");
  await press(ana.page, "Close");
};
