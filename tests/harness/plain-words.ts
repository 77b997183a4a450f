/**
 * What is still plain on a screen of the pseudo-locale (scripts/pseudo-locale.ts): words outside ⟦ and ⟧ that are neither a
 * person's own, nor a name, nor a time or a day that the browser put into words. And what is wider than its screen.
 */
import type { Page } from "@playwright/test";

/** People's own words, and what no translator may touch, marked as such in the page. */
const OWN = ".own, [translate=no], time, code, textarea, script, style, noscript, svg";
const SPOKEN = [
  "aria-label",
  "aria-description",
  "aria-roledescription",
  "aria-valuetext",
  "alt",
  "placeholder",
  "title",
];

/** Days, months and halves of a day as Intl writes them, which is where a date in a sentence comes from. */
const ofTheCalendar: readonly string[] = ["long", "short"].flatMap((form) =>
  Array.from({ length: 12 }, (_, at) => at).flatMap((at) => [
    new Intl.DateTimeFormat("en", { weekday: form as "long" }).format(new Date(2026, 0, at + 1)),
    new Intl.DateTimeFormat("en", { month: form as "long" }).format(new Date(2026, at, 1)),
  ]),
);

export const plainWords = async (page: Page, names: readonly string[]): Promise<readonly string[]> => {
  const read = await page.evaluate(
    ({ own, spoken }) => {
      const said: string[] = [document.title];
      const isSeen = (element: Element): boolean =>
        getComputedStyle(element).display === "contents" || element.checkVisibility({ visibilityProperty: true });
      const textOf = (node: Node): string => {
        if (node instanceof Text) return node.data;
        if (!(node instanceof Element) || node.matches(own) || !isSeen(node)) return "";
        return [...node.childNodes].map(textOf).join("");
      };
      said.push(
        ...[...document.querySelectorAll("body *")]
          .filter(isSeen)
          .flatMap((element) => (element.matches(own) ? [] : spoken.map((name) => element.getAttribute(name) ?? ""))),
      );
      said.push(textOf(document.body));
      return said;
    },
    { own: OWN, spoken: SPOKEN },
  );
  return read.map((text) => plainIn(text, names)).filter((text) => /\p{L}/u.test(text));
};

/** What is left of a text without sentences in brackets, names, and words of the calendar. */
const plainIn = (text: string, names: readonly string[]): string => {
  let [before, rest] = ["", text];
  while (before !== rest) [before, rest] = [rest, rest.replace(/⟦[^⟦⟧]*⟧/gu, " ")];
  for (const word of [...names, ...ofTheCalendar]) {
    rest = rest.replaceAll(new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, "gu"), " ");
  }
  return rest.replace(/\s+/gu, " ").trim();
};

/** Parts that are wider than the screen, and sheets with more in them than their width. */
export const tooWide = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const html = document.documentElement;
    const boxes = [html, ...document.querySelectorAll(".sheet")].filter((box) => box.scrollWidth > box.clientWidth + 1);
    return boxes.map((box) => {
      const { left, right } = box === html ? { left: 0, right: html.clientWidth } : box.getBoundingClientRect();
      const over = [...box.querySelectorAll("*")].find((one) => {
        const rect = one.getBoundingClientRect();
        return rect.width > 0 && (rect.right > right + 1 || rect.left < left - 1);
      });
      return `${over?.localName ?? box.localName}.${over?.className.toString() ?? ""}: ${over?.textContent?.trim().slice(0, 60) ?? ""}`;
    });
  });
