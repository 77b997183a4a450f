/** The agenda in the words people read there: planning, one thing opened, and the sheet that lies over it. */
import { expect, type Locator, type Page } from "@playwright/test";
import { press, sheet } from "./trust-room.ts";
import { goTo } from "./walk.ts";

export const toAgenda = async (page: Page): Promise<void> => {
  await goTo(page, "/agenda");
  await expect(page.getByRole("button", { name: /^(Plan something|Go on writing)$/u })).toBeVisible();
};

/** A row of the list: one time of something. */
export const time = (page: Page, title: string): Locator =>
  page.getByRole("main").getByRole("listitem").filter({ hasText: title });

export const openTime = async (page: Page, title: string, nth = 0): Promise<void> => {
  await time(page, title).nth(nth).getByRole("button").click();
  await expect(sheet(page).getByText(title).first()).toBeVisible();
};

/** `whose` when two share a place; for both of them when left out. */
export interface Planned {
  readonly title: string;
  readonly day: string;
  readonly at?: string;
  readonly whose?: "Only me" | "Both of us";
  readonly more?: () => Promise<void>;
}

export const fillPlan = async (page: Page, { title, day, at, whose = "Both of us", more }: Planned): Promise<void> => {
  await press(page, /^(Plan something|Go on writing)$/u);
  await expect(sheet(page)).toBeVisible();
  const isChosen = (await sheet(page).getByText("Only me", { exact: true }).count()) > 0;
  if (isChosen) await sheet(page).getByText(whose, { exact: true }).click();
  await page.getByLabel("What is it?").fill(title);
  await page.getByLabel("Day", { exact: true }).fill(day);
  if (at) await page.getByLabel("Time", { exact: true }).fill(at);
  await more?.();
};

export const plan = async (page: Page, planned: Planned): Promise<void> => {
  await fillPlan(page, planned);
  await press(page, "Plan it");
  await expect(sheet(page)).toHaveCount(0);
};

/** The day so many days from today, or from another moment, on this machine's calendar. */
export const dayIn = (days: number, from = Date.now()): string => {
  const at = new Date(from);
  at.setDate(at.getDate() + days);
  return [at.getFullYear(), at.getMonth() + 1, at.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
};
