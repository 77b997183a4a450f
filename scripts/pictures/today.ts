/** The same page on the first day of two people, and on their four hundredth: in the morning, and on the evening of a Sunday. */
import type { Browser, Page } from "@playwright/test";
import type { LocalServer } from "#tests/harness/local-server.ts";
import type { Prepare } from "#tests/harness/screens.ts";
import { plantTwoPeople } from "#tests/harness/two-people.ts";
import type { Camera } from "./camera.ts";
import { NOW } from "./evening.ts";

export interface Days {
  readonly browser: Browser;
  readonly server: LocalServer;
  readonly prepare: Prepare;
}

/** In months of thirty days. */
const FOUR_HUNDRED_DAYS = 400 / 30;

export const dayOne = async ({ take }: Camera, { browser, server, prepare }: Days): Promise<void> => {
  const { ana, ben } = await plantTwoPeople(browser, server, { months: 0, seed: 8, until: NOW, prepare });
  await ana.unlock();
  await take(ana.page, "today-day-1", "Today on the first day of two people: nothing waits");
  await ana.goTo("Rooms");
  await take(ana.page, "rooms-two", "the rooms of two people", { large: true });
  for (const screens of [ana, ben]) await screens.close();
};

export const dayFourHundred = async ({ take }: Camera, { browser, server, prepare }: Days): Promise<void> => {
  const behind = { months: FOUR_HUNDRED_DAYS, seed: 3, until: NOW, prepare };
  const { ana, ben } = await plantTwoPeople(browser, server, behind);
  for (const screens of [ana, ben]) await screens.unlock();
  /** Thirteen months come over piece by piece, and today's are the last of them. */
  for (const { page } of [ana, ben]) await quietly(page);
  await take(ana.page, "today-day-400", "Today on the four hundredth day: as calm as the first", { large: true });
  await take(ben.page, "today-day-400-other", "the same evening on the other phone");
  for (const screens of [ana, ben]) await screens.close();
};

/** Until nothing changes on the page any more by itself. */
const quietly = async (page: Page): Promise<void> => {
  let [before, now] = ["", await page.locator("#page").innerText()];
  for (let same = 0; same < 8; same = before === now ? same + 1 : 0) {
    await page.waitForTimeout(1_000);
    [before, now] = [now, await page.locator("#page").innerText()];
  }
};
