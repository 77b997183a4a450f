/** Words that nobody who is here with family or a friend may meet, as they stand on a screen. */
import type { Page } from "@playwright/test";

const romance =
  /\b(bed|sex|sexual|romance|romantic|affair|date night|lover|kiss|intimacy|spouse|wife|husband|partner)s?\b/iu;
const couple = /\bcouples?\b/iu;

/** Reads what stands on the screen, but for words drawn by lot, and says what it found of romance there, or of couples. */
export const romanceOn = async (page: Page, { couples = false } = {}): Promise<string | null> => {
  const read = await page.locator("body").innerText();
  const drawn = await page.locator("[translate=no]").allInnerTexts();
  const text = drawn.reduce((left, words) => left.replace(words, ""), read);
  const found = romance.exec(text) ?? (couples ? couple.exec(text) : null);
  return found && `${new URL(page.url()).pathname}: ${text.slice(Math.max(0, found.index - 30), found.index + 30)}`;
};
