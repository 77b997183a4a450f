import { expect, type Page, test } from "@playwright/test";
import { type LocalServer, startLocalServer } from "#tests/harness/local-server.ts";

let server: LocalServer;
test.beforeEach(async () => {
  server = await startLocalServer();
});
test.afterEach(() => server.stop());

const BOWL_WORKER = /\/workers\/bowl-worker-[^/]+\.js$/;

/** What the page printed that it should not have. */
const complaintsOf = (page: Page): readonly string[] => {
  const printed: string[] = [];
  page.on("console", (message) => {
    if (/Content Security Policy|Trusted/u.test(message.text())) printed.push(message.text());
  });
  page.on("pageerror", (error) => printed.push(String(error)));
  return printed;
};

/** How far anything moved that was there before, as browsers count it. */
const shiftOf = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += "value" in entry ? Number(entry.value) : 0;
        }).observe({ type: "layout-shift", buffered: true });
        setTimeout(() => resolve(sum), 300);
      }),
  );

test("the bowl is drawn by a worker of its own, which ends, and nothing jumps", async ({ page }) => {
  const complaints = complaintsOf(page);
  const begun = page.waitForEvent("worker", (worker) => BOWL_WORKER.test(worker.url()));
  await page.goto(server.address);
  await begun;
  await expect(page.locator(".bowl svg")).toBeVisible();
  await expect.poll(() => page.workers().filter((worker) => BOWL_WORKER.test(worker.url())).length).toBe(0);
  expect(await shiftOf(page)).toBeLessThan(0.01);
  expect(complaints).toEqual([]);
});

test("where its worker cannot begin, the page draws the same bowl", async ({ browser }) => {
  const bowlOf = async (hasWorker: boolean): Promise<string> => {
    const context = await browser.newContext({ serviceWorkers: "block" });
    const page = await context.newPage();
    if (!hasWorker) await page.route(BOWL_WORKER, (route) => route.abort());
    await page.goto(server.address);
    await page.locator(".bowl svg").waitFor();
    const paths = await page
      .locator(".bowl svg path")
      .evaluateAll((all) => all.map((path) => path.getAttribute("d") ?? ""));
    await context.close();
    return paths.join(" ");
  };
  const apart = await bowlOf(true);
  expect(apart.length).toBeGreaterThan(20_000);
  expect(await bowlOf(false)).toBe(apart);
});
