/** Calm, beyond the picture in alone.ts: how to breathe, looking around, and what comes first when something has hit somebody. */
import type { Page } from "@playwright/test";
import type { Screens } from "#tests/harness/screens.ts";
import type { Camera } from "./camera.ts";

const inSheet = (page: Page, option: string): Promise<void> =>
  page.getByRole("dialog").getByText(option, { exact: true }).click();

/** Needs no place, and makes none. */
export const inCalm = async ({ take }: Camera, { page, press }: Screens, address: string): Promise<void> => {
  const goOn = async (times: number): Promise<void> => {
    for (let time = 0; time < times; time++) await press("Go on");
  };
  await page.goto(`${address}/calm`);
  await press("Change");
  await take(page, "calm-how", "Calm: how to breathe, for how long, and what leads", { large: true });
  await inSheet(page, "Sighing");
  await inSheet(page, "A line");
  await press("Done");
  await take(page, "calm-line", "Calm: a line and words instead of water");
  await press("Choose a country");
  await page.getByRole("dialog").getByRole("button", { name: "Japan", exact: true }).click();
  await take(page, "calm-danger", "Calm: the numbers of a country that was chosen by hand");
  await page.goto(`${address}/calm/ground`);
  await take(page, "calm-ground", "looking around: five things that one can see", { large: true });
  await goOn(5);
  await take(page, "calm-here", "looking around: its end, and the ways on");
  await page.goto(`${address}/calm/now`);
  await take(page, "calm-now", "something has hit somebody: the first thing to do", { large: true });
  await goOn(4);
  await take(page, "calm-now-breath", "something has hit somebody: a long breath out");
};
