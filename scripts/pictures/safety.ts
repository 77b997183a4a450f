/** The safety check and the pages of first help after the first night: before anything is stored, and on paper. */
import type { Page } from "@playwright/test";
import type { Screens } from "#tests/harness/screens.ts";
import type { Camera } from "./camera.ts";

const press = (page: Page, name: string): Promise<void> => page.getByRole("button", { name, exact: true }).click();

export const aboutSafety = async ({ take }: Camera, { page }: Screens, address: string): Promise<void> => {
  await page.goto(`${address}/safety`);
  await take(page, "safety", "the questions for oneself: what to know before", { large: true });
  await press(page, "Go on");
  await take(page, "safety-question", "one question, and four answers of the same weight", { large: true });
  await press(page, "All questions");
  await take(page, "safety-all", "all questions by their names, in any order");
  await press(page, "That is enough");
  await take(page, "safety-after", "the page after them, when nothing was said", { large: true });
  await press(page, "The questions again");
  await press(page, "Go on");
  await press(page, "Yes");
  await press(page, "That is enough");
  await take(page, "safety-after-fear", "the same page, with fear said before");
  await press(page, "The questions again");
  await press(page, "Go on");
  await press(page, "All questions");
  await press(page, "Dying");
  await press(page, "I would rather not say");
  await press(page, "That is enough");
  await take(page, "safety-after-now", "the same page, with something pressing said before");
};

/** Of somebody who had a part in it, for it is the longest way. */
export const firstDays = async ({ take }: Camera, { page }: Screens, address: string): Promise<void> => {
  await page.goto(`${address}/first`);
  await press(page, "Go on");
  await press(page, "It came out, and it was me");
  await press(page, "Someone I am a couple with");
  await press(page, "All pages");
  await take(page, "first-pages", "first help: all pages of it, to go to any", { large: true });
  for (const [name, title, shows] of [
    ["first-act", "What helps tonight", "what helps tonight, for whoever had a part in it"],
    ["first-safe", "If you are not safe", "if somebody is not safe, with the numbers for danger now"],
    ["first-hours", "The next day and night", "the next day and night, a small plan in its order"],
    ["first-end", "Ending the contact", "how contact is ended in one message"],
    ["first-home", "Nights, phones, work, children", "small arrangements for three nights"],
    ["first-days", "The three days after", "the three days after"],
    ["first-account", "The whole account, once", "how a whole account is prepared"],
  ] as const) {
    await press(page, title);
    await take(page, name, `first help: ${shows}`);
    await press(page, "All pages");
  }
};
