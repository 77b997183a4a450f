/**
 * How far apart two phones are when a breath begins, and how long it takes until what one of them says is shown on the other.
 * Two browser contexts against a server on this machine; what is measured is what is drawn, by a clock that both share. In
 * every second session one phone's own clock is an hour off, which must not matter.
 *
 * Needs the test build (`GOLDSEAM_TEST_BUILD=1 vite build`) and a browser, as tests/e2e does.
 */
import { type Browser, chromium, type Page } from "@playwright/test";
import { TEST_CHANNEL } from "#device/test-hook.ts";
import { startLocalServer } from "#tests/harness/local-server.ts";
import type { Prepare, Screens } from "#tests/harness/screens.ts";
import { twoPeople } from "#tests/harness/two-people.ts";
import { percentile, progress, report, rounded, setting } from "./report.ts";

const SESSIONS = setting("GOLDSEAM_BENCH_SESSIONS", 4);
const BREATHS = setting("GOLDSEAM_BENCH_BREATHS", 6);
const MOVES = setting("GOLDSEAM_BENCH_MOVES", 200);
const HOUR = 3_600_000;

const figuresOf = (ms: readonly number[]) => ({
  p50Ms: rounded(percentile(ms, 0.5)),
  p95Ms: rounded(percentile(ms, 0.95)),
  maxMs: rounded(Math.max(...ms)),
  samples: ms.length,
});

/** The frames in which so many breaths were first drawn, by a clock of this machine that every page shares. */
const breathsOn = (page: Page, count: number): Promise<readonly number[]> =>
  page.evaluate(
    (wanted) =>
      new Promise<readonly number[]>((resolve) => {
        const begun: number[] = [];
        let last: number | null = null;
        const look = (): void => {
          const water = document.querySelectorAll(".pond .swell");
          const at = Number(water[water.length - 1]?.getAnimations()[0]?.currentTime ?? Number.NaN);
          const breath = Math.floor(at / 10_000);
          if (last !== null && breath === last + 1) begun.push(performance.timeOrigin + performance.now());
          if (!Number.isNaN(breath)) last = breath;
          if (begun.length < wanted) requestAnimationFrame(look);
          else resolve(begun);
        };
        look();
      }),
    count,
  );

/** When this text is first, or no longer, on the page; asked before what makes it happen. */
const whenShown = (page: Page, text: string, isThere: boolean): Promise<number> =>
  page.evaluate(
    ([wanted, there]) =>
      new Promise<number>((resolve) => {
        const look = (): boolean => {
          if (document.body.innerText.includes(String(wanted)) !== there) return false;
          resolve(performance.timeOrigin + performance.now());
          return true;
        };
        if (look()) return;
        const watching = new MutationObserver(() => {
          if (look()) watching.disconnect();
        });
        watching.observe(document.body, { childList: true, subtree: true, characterData: true });
      }),
    [text, isThere] as const,
  );

const pressed = (page: Page, name: string): Promise<number> =>
  page.getByRole("button", { name, exact: true }).evaluate((button) => {
    const at = performance.timeOrigin + performance.now();
    if (button instanceof HTMLElement) button.click();
    return at;
  });

const hit = async ({ page, goTo }: Screens): Promise<void> => {
  await goTo("Calm");
  await page.getByRole("link", { name: "It is too much right now" }).click();
  await page.getByRole("button", { name: "Let Ben know" }).waitFor();
};

/** What tsx leaves in a function that is handed to a page. */
const prepare: Prepare = async (context) => {
  await context.addInitScript("globalThis.__name = (named) => named");
};

const NEAR = "Ana would like you near";

const session = async (browser: Browser, isHourOff: boolean): Promise<readonly number[]> => {
  const server = await startLocalServer();
  const { ana, ben } = await twoPeople(browser, server, { prepare });
  if (isHourOff) {
    await ben.page.evaluate(([channel, clock]) => new BroadcastChannel(String(channel)).postMessage({ clock }), [
      TEST_CHANNEL,
      HOUR,
    ] as const);
    await ben.page.evaluate((ahead) => {
      const real = Date.now;
      Date.now = () => real() + ahead;
    }, HOUR);
    await ben.page.mouse.move(1, 1);
    await ben.unlock().catch(() => undefined); // an hour without a touch has locked it
  }
  await hit(ana);
  await ana.press("Let Ben know");
  await ben.page.getByRole("link", { name: "What helps" }).click();
  await ben.press("Breathe together");
  await ana.page.getByRole("link", { name: "Breathe together" }).click();
  const [anas, bens] = await Promise.all([ana, ben].map(({ page }) => breathsOn(page, BREATHS)));
  await ben.press("Enough for now");
  for (const { close } of [ana, ben]) await close();
  await server.stop();
  // the same breath on both: the one that began nearest
  return (anas ?? []).flatMap((at) => {
    const apart = (bens ?? []).map((other) => Math.abs(other - at));
    const least = Math.min(...apart);
    return least < 5_000 ? [least] : [];
  });
};

const moves = async (browser: Browser) => {
  const server = await startLocalServer();
  const { ana, ben } = await twoPeople(browser, server, { prepare });
  await hit(ana);
  const [said, ended]: [number[], number[]] = [[], []];
  for (let i = 0; i < MOVES; i++) {
    const shown = whenShown(ben.page, NEAR, true);
    const at = await pressed(ana.page, "Let Ben know");
    said.push((await shown) - at);
    const gone = whenShown(ben.page, NEAR, false);
    await ana.page.getByRole("button", { name: "Take it back" }).waitFor();
    const left = await pressed(ana.page, "Take it back");
    ended.push((await gone) - left);
    await ana.page.getByRole("button", { name: "Let Ben know" }).waitFor();
    if (i % 50 === 49) progress(`${i + 1} moves`);
  }
  for (const { close } of [ana, ben]) await close();
  await server.stop();
  return { saidToShown: figuresOf(said), leftToGone: figuresOf(ended) };
};

const executablePath = process.env["CHROME"];
const browser = await chromium.launch({
  args: ["--no-sandbox", "--disable-dev-shm-usage"],
  ...(executablePath === undefined ? {} : { executablePath }),
});
const [right, hourOff]: [number[], number[]] = [[], []];
for (let i = 0; i < SESSIONS; i++) {
  (i % 2 === 0 ? right : hourOff).push(...(await session(browser, i % 2 === 1)));
  progress(`session ${i + 1} of ${SESSIONS}`);
}
const said = await moves(browser);
await browser.close();

report("How far apart are two phones when a breath begins, and how soon is a move shown on the other?", {
  sessions: SESSIONS,
  breathBegins: {
    all: figuresOf([...right, ...hourOff]),
    clocksRight: figuresOf(right),
    oneAnHourOff: figuresOf(hourOff),
  },
  ...said,
});
