/** A talk: before it, each main moment on both phones, a pause, the closing minute; and the one phone that is passed. */
import type { Page } from "@playwright/test";
import { heading } from "#tests/harness/floor-room.ts";
import type { TwoPeople } from "#tests/harness/two-people.ts";
import { goTo } from "#tests/harness/walk.ts";
import type { Camera } from "./camera.ts";

const TOPIC = "The evenings on which you come home late";

/** Ana and Ben, unlocked, and awake. They end as they began. */
export const theFloor = async ({ take }: Camera, { ana, ben }: TwoPeople): Promise<void> => {
  const see = (page: Page, name: string | RegExp): Promise<void> => heading(page, name).waitFor();
  await goTo(ben.page, "/today");
  await goTo(ana.page, "/talk/floor");
  await take(ana.page, "floor-begin", "a talk is begun: what it is about, how long, who speaks first");
  await ana.page.getByLabel("What is it about?").fill(TOPIC);
  await ana.press("What happened");
  await ana.press("Go on");
  await take(ana.page, "floor-rules", "before a talk: the house rules");
  await ana.press("They hold for me");
  await take(ana.page, "floor-window", "before a heavy talk: a look at oneself", { large: true });
  await ana.page.getByRole("button", { name: /^Too much/u }).click();
  await take(ana.page, "floor-outside", "too much: calm, a line to say, another time");
  await ana.press("Look again");
  await ana.page.getByRole("button", { name: /^Steady enough/u }).click();
  await ana.press("Open the talk");
  await ben.page.getByRole("link", { name: "Go there" }).waitFor();
  await take(ben.page, "floor-called", "the note on the other phone: a talk was opened");
  await ben.page.getByRole("link", { name: "Go there" }).click();
  await take(ben.page, "floor-asked", "a talk was opened: two answers of the same weight");
  await ben.press("Go to it");
  await ben.press("They hold for me");
  await ben.page.getByRole("button", { name: /^Steady enough/u }).click();
  await see(ana.page, /begin/u);
  await take(ana.page, "floor-setup", "both are here: who begins, and whether the first turn is longer");
  await ana.press("I am ready");
  await ben.press("I am ready");
  const [speaker, listener] = (await ana.page.getByRole("button", { name: "I have said it" }).isVisible())
    ? [ana, ben]
    : [ben, ana];
  await take(speaker.page, "floor-speak", "the phone of who speaks: light, and the time as water", { large: true });
  await take(listener.page, "floor-listen", "the phone of who listens: night, and nothing to type", { large: true });
  await speaker.press("I have said it");
  await see(listener.page, "Say back what you heard.");
  await take(listener.page, "floor-restate", "saying it back, with ways to begin");
  await listener.press("I have said it back");
  await see(speaker.page, "Was that what you meant?");
  await take(speaker.page, "floor-confirm", "whether it was heard: on the speaker’s phone alone", { large: true });
  await listener.press("More");
  await take(listener.page, "floor-more", "what there is besides talking");
  await listener.page.getByRole("button", { name: /^A line that helps/u }).click();
  await take(listener.page, "floor-lines", "lines that mend, one tap each");
  await listener.page.getByRole("button", { name: /half the speed/u }).click();
  await speaker.page.getByRole("button", { name: "Received" }).waitFor();
  await take(speaker.page, "floor-line", "a line from the other, to be received");
  await listener.press("I need a pause");
  await see(listener.page, /^until/u);
  await take(listener.page, "floor-pause", "a pause: whoever called it may name the hour", { large: true });
  await see(speaker.page, /^until/u);
  await take(speaker.page, "floor-paused", "the same pause on the other phone: nobody says who");
  await ana.press("More");
  await ana.page.getByRole("button", { name: /^Set the topic aside/u }).click();
  await ben.press("More");
  await ben.page.getByRole("button", { name: /^Set the topic aside/u }).click();
  await see(ana.page, "It is set aside.");
  await ana.page.getByLabel("A line").fill("On Sunday at six we look at the week together");
  await ana.press("Show it to Ben");
  await ben.page.getByRole("button", { name: "Keep it too" }).waitFor();
  await take(ben.page, "floor-close", "the closing minute: a line both may keep, and the next time", { large: true });
  await ben.press("Keep it too");
  await ana.press("Close the talk");
  await ben.press("Close the talk");
  await see(ben.page, "The talk is over.");
  await take(ben.page, "floor-after", "afterwards: what both keep, and nothing else");
  await goTo(ana.page, "/today");
  await goTo(ben.page, "/today");
};

/** One phone, two people. */
export const onePhone = async ({ take }: Camera, { ana }: Pick<TwoPeople, "ana">): Promise<void> => {
  await goTo(ana.page, "/talk/pass");
  await ana.page.getByLabel("What is it about?").fill("The holidays");
  await take(ana.page, "pass-begin", "one phone for two: before it begins");
  await ana.press("Go on");
  await ana.press("They hold for me");
  await ana.press("We are both ready");
  await ana.press("I have said it");
  await take(ana.page, "pass-hand", "the phone goes from hand to hand, and no time runs", { large: true });
  await ana.press("More");
  await ana.press("Leave the talk");
  await ana.press("Leave it");
  await goTo(ana.page, "/today");
};
