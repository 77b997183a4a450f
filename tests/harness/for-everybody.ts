/**
 * What a screen asks of people that not everybody has: good eyes for a colour, a mouse, patience with things that move.
 * Each question answers with what is wrong; an empty list is what is wanted.
 */
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/**
 * What axe finds against WCAG 2.2 AA and good practice, or by these rules alone. The app has no frames, so axe may do all its
 * work in the page; otherwise it opens a second page each time, only to put the findings of frames together. Its source, half a
 * megabyte that it would bring twice for each question, is brought once to a page.
 */
export const axeFinds = async (page: Page, rules?: readonly string[]): Promise<readonly string[]> => {
  await colours(page);
  const isThere = await page.evaluate(() => "axe" in window);
  const axe = new AxeBuilder(isThere ? { page, axeSource: "0" } : { page }).setLegacyMode();
  const { violations } = await (rules ? axe.withRules([...rules]) : axe.withTags(TAGS)).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ html }) => `${id}: ${html.slice(0, 160)}`));
};

/** Colours on their way from day to night are neither: what ends is awaited. */
const colours = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const ending = document.getAnimations().filter(({ effect }) => effect?.getTiming().iterations !== Infinity);
    await Promise.race([
      Promise.allSettled(ending.map((animation) => animation.finished)),
      new Promise((resolve) => setTimeout(resolve, 1_000)),
    ]);
  });

/** What still moves although its reader asked for no motion. Light that comes and goes may: it stays where it is. */
export const moves = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    document.getAnimations().flatMap(({ playState, effect }) => {
      if (playState !== "running" || !(effect instanceof KeyframeEffect)) return [];
      if (Number(effect.getTiming().duration ?? 0) < 50) return [];
      const changed = effect.getKeyframes().flatMap((frame) => Object.keys(frame));
      const moving = changed.filter((name) =>
        /^(transform|translate|scale|rotate|inset|margin|width|height)/.test(name),
      );
      return moving.length > 0 ? [`moves: ${effect.target?.className ?? ""} by ${moving[0]}`] : [];
    }),
  );

/** Controls that the Tab key does not reach, and those on which one cannot see that one is there. */
export const keysMiss = async (page: Page): Promise<readonly string[]> => {
  const wanted = await page.evaluate(() => {
    const controls = "a[href], button, input, select, textarea, summary";
    const groups = new Set<string>();
    const all = [...document.querySelectorAll<HTMLElement>(controls)].filter((control) => {
      if (control.matches(":disabled, [tabindex='-1']") || control.closest("[inert]")) return false;
      if (!control.checkVisibility({ visibilityProperty: true })) return false;
      if (!(control instanceof HTMLInputElement) || control.type !== "radio") return true;
      // Of one choice the Tab key reaches one, and the arrows the others.
      if (groups.has(control.name)) return false;
      groups.add(control.name);
      return true;
    });
    for (const [at, control] of all.entries()) control.dataset["keys"] = String(at);
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    return all.length;
  });
  const blind = new Set<string>();
  for (let press = 0; press < wanted * 3 + 8; press++) {
    await page.keyboard.press("Tab");
    const at = await page.evaluate(() => {
      const focused = document.activeElement;
      if (!(focused instanceof HTMLElement) || focused === document.body) return null;
      const radios = focused instanceof HTMLInputElement && focused.type === "radio" ? focused.name : null;
      const group = radios === null ? [focused] : [...document.querySelectorAll<HTMLElement>(`[name="${radios}"]`)];
      for (const one of group) delete one.dataset["keys"];
      const rings = [focused, focused.closest("label"), focused.parentElement].filter((one) => one !== null);
      const isSeen = rings.some((one) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(one);
        return outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
      });
      return { left: document.querySelectorAll("[data-keys]").length, blind: isSeen ? null : focused.outerHTML };
    });
    if (at?.blind) blind.add(at.blind.slice(0, 160));
    if (at?.left === 0) break;
  }
  const missed = await page.locator("[data-keys]").evaluateAll((all) =>
    all.map((control) => {
      control.removeAttribute("data-keys");
      return control.outerHTML.slice(0, 160);
    }),
  );
  return [...missed.map((html) => `not reached by keys: ${html}`), ...[...blind].map((html) => `no ring: ${html}`)];
};
