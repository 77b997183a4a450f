/**
 * Every screen of the app, one after the other, for whatever looks at all of them: axe, the pseudo-locale, the pictures.
 *
 * Nothing here reads a word. Places are found through addresses and links, steps and sheets through the shape of the
 * markup, so that a walk goes through any language and finds a room on the day it comes.
 */
import { expect, type Page } from "@playwright/test";
import { PASSPHRASE } from "./screens.ts";

/** The screen the page stands at, by a name such as `/trust`, `/trust sheet 2` or `lock`. */
export type Stop = string;
export type Walk = AsyncGenerator<Stop, void>;

/** What can be opened before anything is stored, and before a lock is opened. */
const HELP = ["/help", "/help/now", "/help/when", "/help/people", "/help/session"];
const CALM = ["/calm", "/calm/now", "/calm/ground"];
const WITHOUT_PLACE = ["/", "/first", "/safety", "/join", "/recover", "/hide", ...CALM, ...HELP];
const OVER_LOCK = ["/safety", "/recover", "/hide", ...CALM, ...HELP];
/** Visited beside what links lead to; the last leads nowhere. */
const BESIDE = ["/pairing", "/settings", "/nowhere"];
const PASSPHRASE_FIELD = 'input[autocomplete="current-password"]';
/** What opens a sheet or leads on: the main action of a page, and rows with an arrow. */
const DOORS = "main .actions .btn:not(.plain, [aria-disabled]), main button.row:has(.flip)";
const DOORS_TRIED = 5;
const STEPS_TRIED = 9;

/** A device with nothing on it: the doors, first help, calm, and making a place step by step, until that stands open. */
export async function* walkEmpty(page: Page, address: string): Walk {
  for (const path of WITHOUT_PLACE) {
    await page.goto(address + path);
    if (!(await isAt(page, path))) continue;
    await settled(page);
    yield path;
    if (path === "/first") yield* steps(page, path);
  }
  await page.goto(`${address}/begin`);
  await settled(page);
  yield "/begin";
  yield* steps(page, "/begin");
}

/** An open place: everything its links lead to, with the sheets that open there. */
export async function* walkOpen(page: Page): Walk {
  await expect(page.locator(".places")).toBeVisible();
  const seen = new Set<string>();
  const ahead: string[] = [];
  const found = async (): Promise<void> => {
    const links = await page.locator('a[href^="/"]').evaluateAll((all) => all.map((a) => a.getAttribute("href") ?? ""));
    for (const path of links) if (!ahead.includes(path) && !path.includes("#")) ahead.push(path);
  };
  await found();
  ahead.push(...BESIDE.filter((path) => !ahead.includes(path)));
  for (let at = 0; at < ahead.length; at++) {
    const path = ahead[at] ?? "/";
    await goTo(page, path);
    // An address that the router does not know is loaded anew, which locks the place.
    if ((await page.locator(PASSPHRASE_FIELD).count()) > 0 && path !== "/recover") await unlock(page);
    const here = new URL(page.url()).pathname;
    if (seen.has(here)) continue;
    seen.add(here);
    await settled(page);
    await found();
    yield here;
    if (here !== "/nowhere" && here !== "/begin") yield* sheets(page, here);
  }
}

/** A device with a lock on it, and what stays open over the lock. */
export async function* walkLocked(page: Page, address: string): Walk {
  for (const path of ["/", ...OVER_LOCK]) {
    await page.goto(address + path);
    await settled(page);
    yield path === "/" ? "lock" : `${path} over the lock`;
  }
}

/** Opens the lock: the only field for a passphrase there is, and Enter. */
export const unlock = async (page: Page): Promise<void> => {
  await page.locator(PASSPHRASE_FIELD).fill(PASSPHRASE);
  await page.keyboard.press("Enter");
  await expect(page.locator(".places")).toBeVisible();
};

/** Through the router, as a press on a link does: a new load would lock the place. Waits until it stands there. */
export const goTo = async (page: Page, path: string): Promise<void> => {
  const before = page.url();
  if (new URL(before).pathname === path) return;
  await page.evaluate((href) => {
    const link = Object.assign(document.createElement("a"), { href });
    document.querySelector(".root")?.append(link);
    link.click();
    link.remove();
  }, path);
  await page.waitForURL((url) => url.href !== before);
  await settled(page);
};

/** Nothing is on its way any more, fonts are there, nothing moves, and a bowl that is to be drawn is drawn. */
export const settled = async (page: Page): Promise<void> => {
  await page.waitForLoadState("load");
  await expect(page.locator("main").first()).toBeVisible();
  await expect(page.locator(".waiting")).toHaveCount(0);
  await expect(page.locator(".bowl:not(:has(svg))")).toHaveCount(0);
  await page.evaluate(async () => {
    await document.fonts.ready;
    const ending = document.getAnimations().filter(({ effect }) => effect?.getTiming().iterations !== Infinity);
    await Promise.allSettled(ending.map((animation) => animation.finished));
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
};

/** Whether a page stays at this address: one that does not exist yet, or is not for now, leads to the beginning. */
const isAt = async (page: Page, path: string): Promise<boolean> => {
  await settled(page);
  return new URL(page.url()).pathname === path;
};

/** Goes on through what comes one question at a time, for as long as there is a way on. */
async function* steps(page: Page, path: string): Walk {
  for (let step = 1; step <= STEPS_TRIED; step++) {
    const before = await shown(page);
    await fillIn(page);
    const on = page.locator("main .btn:not(.plain, .small, .helplines *):enabled").first();
    if ((await on.count()) === 0) return;
    await on.click();
    await changed(page, before);
    // The last step leads to another room, through a router that lets the screen be painted first.
    await page.waitForTimeout(200);
    await settled(page);
    if (new URL(page.url()).pathname !== path || (await shown(page)) === before) return;
    yield `${path} step ${step}`;
  }
}

/** Something for every question: a yes, a name, and a passphrase of one's own where one may choose. */
const fillIn = async (page: Page): Promise<void> => {
  for (const box of await page.locator("main input[type=checkbox]:enabled").all()) await box.check();
  const own = page.locator("main .seg label").last();
  if ((await own.count()) > 0) await own.click();
  for (const field of await page.locator("main input:is([type=text], :not([type])):enabled:not([readonly])").all()) {
    if ((await field.inputValue()) === "") await field.fill("Noor");
  }
  for (const field of await page.locator("main input[autocomplete=new-password]").all()) await field.fill(PASSPHRASE);
};

/** Opens what opens over this page, and closes it again with Escape. */
async function* sheets(page: Page, path: string): Walk {
  const doors = page.locator(DOORS);
  const count = Math.min(await doors.count(), DOORS_TRIED);
  for (let door = 0; door < count; door++) {
    const before = await shown(page);
    const button = doors.nth(door);
    if ((await button.count()) === 0 || (await button.evaluate((one) => one.localName)) !== "button") continue;
    await button.click();
    await changed(page, before);
    await settled(page);
    if ((await page.locator(".sheet").count()) > 0) {
      yield `${path} sheet ${door + 1}`;
      // From within: what looked at the keys may have left the focus in the browser's own bars.
      await page.locator(".sheet h2").last().press("Escape");
      await expect(page.locator(".sheet")).toHaveCount(0);
    } else if ((await shown(page)) !== before) yield `${path} after ${door + 1}`;
    if (new URL(page.url()).pathname !== path) await goTo(page, path);
  }
}

const shown = (page: Page): Promise<string> => page.locator("body").innerText();

/** Waits until something else is to be read, and no longer than a moment: a press may well change nothing. */
const changed = async (page: Page, before: string): Promise<void> => {
  await expect
    .poll(async () => (await page.locator(".sheet").count()) > 0 || (await shown(page)) !== before, {
      timeout: 1500,
      intervals: [50],
    })
    .toBe(true)
    .catch(() => undefined);
  await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
};
