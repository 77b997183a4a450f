/** The Trust room in the words people read there: its promises, its lines, its bowl, and the sheet that lies over it. */
import { expect, type Locator, type Page } from "@playwright/test";
import type { Screens } from "./screens.ts";

export const press = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole("button", { name, exact: typeof name === "string" }).click();
export const entry = (page: Page, text: string): Locator => page.getByRole("article").filter({ hasText: text });
export const line = (page: Page, text: string | RegExp): Locator =>
  page.getByRole("region", { name: "In the bowl" }).getByRole("listitem").filter({ hasText: text });
export const sheet = (page: Page): Locator => page.getByRole("dialog");

export const close = (page: Page): Promise<void> =>
  sheet(page).getByRole("button", { name: "Close", exact: true }).click();

/** Points at the button to undo: its line, which else goes after six seconds, stays for as long as somebody does. */
export const holdUndo = (page: Page): Promise<void> => page.getByRole("button", { name: "Undo", exact: true }).hover();

/** What lies on the bowl to the eye: whether there is ink, and whether there is gold. */
export const bowl = (page: Page): Promise<{ readonly ink: boolean; readonly gold: boolean }> =>
  page.locator(".bowl svg").evaluate((svg) => {
    const has = (kind: string): boolean =>
      [...svg.querySelectorAll(`g > path.${kind}`)].some((path) => (path.getAttribute("d") ?? "") !== "");
    return { ink: has("ink"), gold: has("glint") };
  });

export const promise = async ({ page }: Screens, text: string, more?: () => Promise<void>): Promise<void> => {
  await press(page, "Make a small promise");
  await page.getByLabel("What will you do?").fill(text);
  await more?.();
  await press(page, /^Give this promise to/u);
  await expect(entry(page, text)).toBeVisible();
};
export const evenings = (page: Page) => async (): Promise<void> => {
  await press(page, "Again and again");
  await press(page, "Every day");
  await page.getByLabel("By when, if it matters").fill("21:00");
};
export const onContact = async ({ page }: Screens): Promise<void> => {
  await press(page, "Make a small promise");
  await press(page, "Contact");
  await press(page, "Begin with these words");
  await press(page, /^Give this promise to/u);
  await expect(entry(page, "If there is contact with")).toBeVisible();
};
