/** Ways through the safety check on a screen, and a couple whose clocks all stand on one morning. */
import { type BrowserContext, expect, type Page } from "@playwright/test";
import { hearVault } from "./heard-vault.ts";
import { type LocalServer, startLocalServer } from "./local-server.ts";
import { nameWorkers } from "./move-clock.ts";
import type { Screens } from "./screens.ts";
import { settled } from "./walk.ts";

/** A Sunday, late in the morning of the machine's zone: the same day as in UTC, by which months behind somebody are counted. */
export const NOW = new Date(2026, 10, 22, 11, 30).getTime();

export const press = (page: Page, name: string): Promise<void> =>
  page.getByRole("button", { name, exact: true }).click();
export const heading = (page: Page, name: string) => page.getByRole("heading", { name, exact: true, level: 1 });
export const AFTER = "People, and ways to go on";
export const FIRST = "Is there somebody close to you whom you are afraid of?";

/** From the first question to the page afterwards, in several ways. */
export const ways = {
  nothing: (page) => press(page, "That is enough"),
  yes: (page) => throughAll(page, () => "Yes"),
  unsaid: (page) => throughAll(page, () => "I would rather not say"),
  mixed: (page) => throughAll(page, (at) => ["No", "I am not sure", "Yes", "I would rather not say"][at % 4] ?? "No"),
  some: async (page) => {
    await press(page, "All questions");
    await press(page, "Dying");
    await press(page, "I am not sure");
    await press(page, "All questions");
    await press(page, "Fear");
    await press(page, "No");
    await press(page, "Back");
    await press(page, "Yes");
    await press(page, "Pass over");
    await press(page, "That is enough");
  },
} as const satisfies Record<string, (page: Page) => Promise<void>>;
export type Way = keyof typeof ways;

const throughAll = async (page: Page, answer: (at: number) => string): Promise<void> => {
  for (let at = 0; !(await heading(page, AFTER).isVisible()); at++) {
    const before = await page.getByRole("heading", { level: 1 }).innerText();
    await press(page, answer(at));
    await expect(page.getByRole("heading", { level: 1 })).not.toHaveText(before);
    expect(at).toBeLessThan(20);
  }
};

/** The clock stands for pages, and vaults know how far theirs is off; what is told to a vault is heard. */
export const prepare = async (context: BrowserContext): Promise<void> => {
  await hearVault(context);
  await context.clock.setFixedTime(NOW);
  await context.addInitScript(nameWorkers, NOW - Date.now());
};

export const startServerThen = async (): Promise<LocalServer> => {
  const server = await startLocalServer();
  server.clock.ahead = NOW - Date.now();
  return server;
};

export const toQuestions = async ({ page }: Screens): Promise<void> => {
  await page.getByRole("navigation", { name: "Places" }).getByRole("link", { name: "Rooms", exact: true }).click();
  await page.getByRole("link", { name: /^Am I safe/u }).click();
  await press(page, "Go on");
  await expect(heading(page, FIRST)).toBeVisible();
};

/** What is to be read on a page once nothing of it changes by itself any more. */
export const settledWords = async (page: Page): Promise<string> => {
  let words = "";
  await settled(page);
  await expect
    .poll(
      async () => {
        const before = words;
        words = await page.locator("body").innerText();
        return before === words;
      },
      { intervals: [300] },
    )
    .toBe(true);
  return words;
};

/** Until nothing has crossed for a while. */
export const quiet = async (server: LocalServer): Promise<void> => {
  let before = -1;
  await expect
    .poll(
      () => {
        const same = before === server.crossed.length;
        before = server.crossed.length;
        return same;
      },
      { intervals: [700] },
    )
    .toBe(true);
};
