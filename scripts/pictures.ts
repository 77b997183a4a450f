/**
 * `npm run pictures`: the app as it looks, for the README and for whoever reviews a change. A couple from a seed, a clock
 * that stands, fonts loaded, nothing moving: the same code draws the same pictures. Each screen on a phone and on a desk,
 * by day and by night, and a few at 320 px with large text; all of them again on sheets for looking, in the folder for
 * temporary files.
 */
import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "@playwright/test";
import { startLocalServer } from "#tests/harness/local-server.ts";
import { plantTwoPeople } from "#tests/harness/two-people.ts";
import { goTo, settled, unlock } from "#tests/harness/walk.ts";
import { root } from "./run-check.ts";

const FOLDER = join(root, "docs", "pictures");
const LIMIT = 200_000;
/** A Sunday evening in November, in the time of the machine's zone; it stands in the page only, and the vault's clock goes on. */
const NOW = new Date(2026, 10, 22, 19, 30).getTime();

interface Picture {
  readonly name: string;
  readonly path: string;
  /** What to press once the page is there; by its place in the markup, so that no language matters. */
  readonly press?: string;
  readonly large?: boolean;
}

const before: readonly Picture[] = [
  { name: "welcome", path: "/", large: true },
  { name: "first-help", path: "/first" },
  { name: "begin", path: "/begin" },
  { name: "join", path: "/join" },
  { name: "calm", path: "/calm" },
  { name: "kit", path: "/kit" },
];
const within: readonly Picture[] = [
  { name: "today", path: "/today", large: true },
  { name: "talk", path: "/talk", large: true },
  { name: "trust", path: "/trust", large: true },
  { name: "promise", path: "/trust", press: "main .actions .btn:not(.quiet, .plain)", large: true },
  { name: "rooms", path: "/all" },
  { name: "pairing", path: "/pairing" },
  { name: "settings", path: "/settings" },
  { name: "sent", path: "/sent" },
  { name: "hide", path: "/hide" },
];
const sizes = { phone: { width: 390, height: 844 }, desk: { width: 1280, height: 800 } } as const;
const schemes = ["light", "dark"] as const;

/** As PNG, or as JPEG where that would be larger than what a repository should carry. A breath is caught at its first second. */
const keep = async (page: Page, name: string): Promise<void> => {
  await page.evaluate(() => {
    for (const animation of document.getAnimations()) {
      if (animation.effect?.getTiming().iterations !== Infinity) continue;
      animation.pause();
      animation.currentTime = 1000;
    }
  });
  const png = await page.screenshot({ caret: "hide" });
  if (png.length <= LIMIT) return writeFileSync(join(FOLDER, `${name}.png`), png);
  const jpeg = await page.screenshot({ caret: "hide", type: "jpeg", quality: 85 });
  if (jpeg.length > LIMIT) throw new Error(`${name} has ${jpeg.length} bytes`);
  writeFileSync(join(FOLDER, `${name}.jpg`), jpeg);
};

const draw = async (page: Page, name: string, large: boolean): Promise<void> => {
  for (const [size, viewport] of Object.entries(sizes)) {
    for (const colorScheme of schemes) {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await settled(page);
      await keep(page, `${name}-${size}-${colorScheme}`);
    }
  }
  if (!large) return;
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  await page.setViewportSize({ width: 320, height: 844 });
  await page.evaluate(() => document.documentElement.setAttribute("data-text", "large"));
  await settled(page);
  await keep(page, `${name}-320-large`);
  await page.evaluate(() => document.documentElement.removeAttribute("data-text"));
};

/** Goes there; false where the app has no such screen, or not now. */
const isThere = async (page: Page, { path }: Picture): Promise<boolean> => {
  await settled(page);
  const isNowhere = (await page.locator("main .empty .btn[href='/'], main .empty a[href='/']").count()) > 0;
  return new URL(page.url()).pathname === path && !isNowhere;
};

const stand = (page: Page): Promise<void> => page.clock.setFixedTime(NOW);

const browser: Browser = await chromium.launch({
  executablePath: process.env["CHROME"] ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-dev-shm-usage", "--font-render-hinting=none"],
});
const server = await startLocalServer();
mkdirSync(FOLDER, { recursive: true });
for (const file of readdirSync(FOLDER)) if (/\.(png|jpg)$/.test(file)) rmSync(join(FOLDER, file));
const missing: string[] = [];
try {
  const fresh = await browser.newPage({ viewport: sizes.phone, locale: "en-GB" });
  await stand(fresh);
  for (const picture of before) {
    await fresh.goto(server.address + picture.path);
    if (await isThere(fresh, picture)) await draw(fresh, picture.name, picture.large ?? false);
    else missing.push(picture.name);
  }
  await fresh.close();

  const { ana } = await plantTwoPeople(browser, server, { months: 1, seed: 3, until: NOW });
  await stand(ana.page);
  await ana.page.reload();
  await draw(ana.page, "lock", false);
  const open = async (): Promise<void> => {
    await ana.page.locator("main form").waitFor();
    await unlock(ana.page);
  };
  await open();
  for (const picture of within) {
    await goTo(ana.page, picture.path);
    // An address that the router does not know is loaded anew, behind the lock.
    if ((await ana.page.locator(".places").count()) === 0) await open();
    if (!(await isThere(ana.page, picture))) {
      missing.push(picture.name);
      continue;
    }
    if (picture.press !== undefined) await ana.page.locator(picture.press).first().click();
    await draw(ana.page, picture.name, picture.large ?? false);
    if (picture.press !== undefined) await ana.page.keyboard.press("Escape");
  }
} finally {
  await browser.close();
  await server.stop();
}

/** One page with every picture of a theme, for looking at all of them at once. */
const contactSheet = async (scheme: string): Promise<string> => {
  const shown = readdirSync(FOLDER).filter((file) => file.includes(`-${scheme}.`));
  const html = shown.map(
    (file) => `<figure><img src="file://${join(FOLDER, file)}"><figcaption>${file}</figcaption></figure>`,
  );
  const at = join(tmpdir(), `goldseam-pictures-${scheme}`);
  writeFileSync(
    `${at}.html`,
    `<style>body{display:flex;flex-wrap:wrap;gap:12px;font:12px sans-serif;margin:12px}figure{margin:0}img{height:420px}</style>${html.join("")}`,
  );
  const looking = await chromium.launch({
    executablePath: process.env["CHROME"] ?? "/usr/bin/chromium",
    args: ["--no-sandbox"],
  });
  const page = await looking.newPage({ viewport: { width: 1800, height: 900 } });
  await page.goto(`file://${at}.html`);
  await page.screenshot({ path: `${at}.png`, fullPage: true });
  await looking.close();
  return `${at}.png`;
};

const files = readdirSync(FOLDER).filter((file) => /\.(png|jpg)$/.test(file));
const bytes = files.reduce((sum, file) => sum + statSync(join(FOLDER, file)).size, 0);
for (const scheme of schemes) console.log(await contactSheet(scheme));
console.log(
  `${files.length} pictures, ${Math.round(bytes / 1000)} kB${missing.length > 0 ? `; not there: ${missing.join(", ")}` : ""}`,
);
