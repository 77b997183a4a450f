/** What a machine can find that would keep somebody out: axe against WCAG 2.2 AA, and a page wider than its screen. */
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

export const findings = async (page: Page): Promise<readonly string[]> => {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"])
    .analyze();
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  return [
    ...violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`),
    ...(wide ? ["wider than the screen"] : []),
  ];
};
