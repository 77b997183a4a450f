/** The room for talks in the words people read there: booking, and what is next. */
import { expect, type Page } from "@playwright/test";
import { press } from "./trust-room.ts";
import { goTo, settled } from "./walk.ts";

export interface BookedTalk {
  readonly topic: string;
  readonly kind: "What happened" | "Everyday things" | "The weekly check-in" | "Money";
  readonly day: string;
  readonly at: string;
  readonly where?: string;
}

export const fillTalk = async (page: Page, { topic, kind, day, at, where }: BookedTalk): Promise<void> => {
  await page.getByLabel("What is it about?").fill(topic);
  await press(page, kind);
  await page.getByLabel("Day", { exact: true }).fill(day);
  await page.getByLabel("Time", { exact: true }).fill(at);
  if (where !== undefined) await press(page, where);
};

export const book = async (page: Page, talk: BookedTalk, name: string): Promise<void> => {
  await goTo(page, "/talk/book");
  await fillTalk(page, talk);
  await press(page, `Ask ${name}`);
  await expect(page.getByRole("heading", { level: 1, name: talk.topic })).toBeVisible();
};

/** The talk that is next, on the page of the room. */
export const openNext = async (page: Page, topic: string): Promise<void> => {
  await goTo(page, "/talk");
  await page.getByRole("main").getByRole("link", { name: topic }).click();
  await page.waitForURL((url) => url.pathname === "/talk/one");
  await settled(page);
};
