/**
 * How long it takes until a turn that one of two hands over is shown on the other phone. Two browser contexts against a server on
 * this machine; measured from the press to what is drawn, by a clock that both pages share.
 *
 * Needs the test build (`GOLDSEAM_TEST_BUILD=1 vite build`) and a browser, as tests/e2e does.
 */
import { chromium, type Page } from "@playwright/test";
import { startLocalServer } from "#tests/harness/local-server.ts";
import type { Prepare, Screens } from "#tests/harness/screens.ts";
import { twoPeople } from "#tests/harness/two-people.ts";
import { percentile, progress, report, rounded, setting } from "./report.ts";

const TURNS = setting("GOLDSEAM_BENCH_TURNS", 200);

/** What tsx leaves in a function that is handed to a page. */
const prepare: Prepare = async (context) => {
  await context.addInitScript("globalThis.__name = (named) => named");
};

/** When this heading is first drawn; asked before what makes it happen. */
const whenTitled = (page: Page, title: string): Promise<number> =>
  page.evaluate(
    (wanted) =>
      new Promise<number>((resolve) => {
        const look = (): boolean => {
          const isThere = [...document.querySelectorAll("h1")].some(({ textContent }) => textContent?.includes(wanted));
          if (isThere) requestAnimationFrame(() => resolve(performance.timeOrigin + performance.now()));
          return isThere;
        };
        if (look()) return;
        const watching = new MutationObserver(() => {
          if (look()) watching.disconnect();
        });
        watching.observe(document.body, { childList: true, subtree: true, characterData: true });
      }),
    title,
  );

const pressed = async (page: Page, name: string): Promise<number> => {
  const button = page.getByRole("button", { name, exact: true });
  await button.waitFor();
  return button.evaluate((one) => {
    const at = performance.timeOrigin + performance.now();
    if (one instanceof HTMLElement) one.click();
    return at;
  });
};

const begin = async (ana: Screens, ben: Screens): Promise<void> => {
  for (const { page, goTo } of [ana, ben]) {
    await goTo("Talk");
    await page.evaluate(() => {
      const way = document.querySelector("main")?.appendChild(document.createElement("a"));
      if (way) way.href = "/talk/floor";
      way?.click();
    });
  }
  await ana.page.getByLabel("What is it about?").fill("Who fetches the children");
  for (const name of ["Everyday things", "An hour"]) await ana.page.getByText(name, { exact: true }).click();
  for (const name of ["Go on", "They hold for me", "Open the talk"]) await ana.press(name);
  for (const name of ["Go to it", "They hold for me"]) await ben.press(name);
  for (const { press } of [ana, ben]) await press("I am ready");
};

/** One way round in which Ana keeps the floor: who presses what, and what the other then reads. */
const round = [
  ["ana", "I have said it", "Say back what you heard."],
  ["ben", "I have said it back", "Was that what you meant?"],
  ["ana", "Yes, that was it", "Ana looks whether there is more."],
  ["ana", "There is more", "Listen for what it is like for Ana."],
] as const;

const executablePath = process.env["CHROME"];
const browser = await chromium.launch({
  args: ["--no-sandbox", "--disable-dev-shm-usage"],
  ...(executablePath === undefined ? {} : { executablePath }),
});
const server = await startLocalServer();
const { ana, ben } = await twoPeople(browser, server, { prepare });
await begin(ana, ben);
const took: number[] = [];
while (took.length < TURNS) {
  const [who, name, title] = round[took.length % round.length] ?? round[0];
  const [one, other] = who === "ana" ? [ana.page, ben.page] : [ben.page, ana.page];
  const shown = whenTitled(other, title);
  took.push(-(await pressed(one, name)) + (await shown));
  if (took.length % 50 === 0) progress(`${took.length} turns`);
}
for (const { close } of [ana, ben]) await close();
await server.stop();
await browser.close();

report("How soon is a turn that one hands over shown on the other phone?", {
  pressedToShown: {
    p50Ms: rounded(percentile(took, 0.5)),
    p95Ms: rounded(percentile(took, 0.95)),
    maxMs: rounded(Math.max(...took)),
    samples: took.length,
  },
});
