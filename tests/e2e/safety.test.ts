import { type BrowserContext, expect, type Page, test } from "@playwright/test";
import { createSuite } from "#crypto/suite.ts";
import { TEST_CHANNEL } from "#device/test-hook.ts";
import { settledKept } from "#tests/harness/browser-storage.ts";
import { axeFinds } from "#tests/harness/for-everybody.ts";
import { commandVault, hearVault, restOf, toldVault } from "#tests/harness/heard-vault.ts";
import { type LocalServer, startLocalServer } from "#tests/harness/local-server.ts";
import { openedOps } from "#tests/harness/opened-ops.ts";
import { openScreens, type Screens } from "#tests/harness/screens.ts";
import { seededCouple } from "#tests/harness/seeded-couple.ts";
import { twoPeople } from "#tests/harness/two-people.ts";

/** A Sunday evening, in the time of the machine's zone. */
const NOW = new Date(2026, 10, 22, 19, 30).getTime();
const SEED = 5;

const press = (page: Page, name: string): Promise<void> => page.getByRole("button", { name, exact: true }).click();
const heading = (page: Page, name: string) => page.getByRole("heading", { name, exact: true, level: 1 });
const AFTER = "People, and ways to go on";
const FIRST = "Is there somebody close to you whom you are afraid of?";

/** From the first question to the page afterwards, in several ways. */
const ways = {
  nothing: (page) => press(page, "That is enough"),
  yes: (page) => throughAll(page, () => "Yes"),
  unsaid: (page) => throughAll(page, () => "I would rather not say"),
  mixed: (page) => throughAll(page, (at) => ["No", "I am not sure", "Yes", "I would rather not say"][at % 4] ?? "No"),
  some: async (page) => {
    await press(page, "All questions");
    await press(page, "Dying");
    await press(page, "I am not sure");
    await press(page, "All questions");
    await press(page, "Fear");
    await press(page, "No");
    await press(page, "Back");
    await press(page, "Yes");
    await press(page, "Pass over");
    await press(page, "That is enough");
  },
} as const satisfies Record<string, (page: Page) => Promise<void>>;
type Way = keyof typeof ways;

const throughAll = async (page: Page, answer: (at: number) => string): Promise<void> => {
  for (let at = 0; !(await heading(page, AFTER).isVisible()); at++) {
    const before = await page.getByRole("heading", { level: 1 }).innerText();
    await press(page, answer(at));
    await expect(page.getByRole("heading", { level: 1 })).not.toHaveText(before);
    expect(at).toBeLessThan(20);
  }
};

/** The clock stands for pages, and vaults are told how far theirs is off; what is told to a vault is heard. */
const prepare = async (context: BrowserContext): Promise<void> => {
  await hearVault(context);
  await context.clock.setFixedTime(NOW);
  await context.addInitScript(
    ([name, clock]) => {
      const channel = new BroadcastChannel(String(name));
      channel.addEventListener("message", ({ data }: MessageEvent<{ ready?: true }>) => {
        if (data.ready) channel.postMessage({ clock });
      });
    },
    [TEST_CHANNEL, NOW - Date.now()] as const,
  );
};

const startServer = async (): Promise<LocalServer> => {
  const server = await startLocalServer();
  server.clock.ahead = NOW - Date.now();
  return server;
};

const toQuestions = async ({ page }: Screens): Promise<void> => {
  await page.getByRole("navigation", { name: "Places" }).getByRole("link", { name: "Rooms", exact: true }).click();
  await page.getByRole("link", { name: /^Am I safe/u }).click();
  await press(page, "Go on");
  await expect(heading(page, FIRST)).toBeVisible();
};

/** Until nothing has crossed for a while. */
const quiet = async (server: LocalServer): Promise<void> => {
  let before = -1;
  await expect
    .poll(
      () => {
        const same = before === server.crossed.length;
        before = server.crossed.length;
        return same;
      },
      { intervals: [700] },
    )
    .toBe(true);
};

test("[safety-9] whatever is answered, nothing is left of it: no byte, no request, no word to the vault, nothing in the history", async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const server = await startServer();
  const { ana, ben } = await twoPeople(browser, server, { seed: SEED, until: NOW, prepare });
  await toQuestions(ana);
  const { page } = ana;
  // Once before, so that whatever the page afterwards needs is there: it is the same for everybody.
  await ways.nothing(page);
  await press(page, "The questions again");
  await quiet(server);
  const before = {
    kept: (await settledKept(page)).lines,
    held: server.databaseBytes(),
    crossed: server.crossed.length,
    logged: server.logged.length,
    asked: ana.asked.length,
    printed: ana.printed.length + ben.printed.length,
    bens: await ben.page.locator("body").innerText(),
  };
  expect(before.kept.length).toBeGreaterThan(20);
  const told = await toldVault(page);
  const toldByNothing: string[] = [];
  for (const way of Object.keys(ways) as Way[]) {
    const from = (await toldVault(page)).length;
    await press(page, "Go on");
    await ways[way](page);
    await expect(heading(page, AFTER)).toBeVisible();
    expect((await settledKept(page)).lines, way).toEqual(before.kept);
    await press(page, "The questions again");
    const said = (await toldVault(page)).slice(from);
    if (way === "nothing") toldByNothing.push(...said);
    expect(said, way).toEqual(toldByNothing);
  }
  expect(told.join()).not.toContain("safety");
  expect((await settledKept(page)).lines).toEqual(before.kept);
  expect(server.databaseBytes().equals(before.held)).toBe(true);
  expect(server.crossed.slice(before.crossed)).toEqual([]);
  expect(server.logged.slice(before.logged)).toEqual([]);
  expect(ana.asked.slice(before.asked)).toEqual([]);
  expect(ana.printed.length + ben.printed.length).toBe(before.printed);
  expect(await ben.page.locator("body").innerText()).toBe(before.bens);
  await server.stop();
});

/** One of two equal stories: Ana answers in this way, goes back, and lets the shared part rest. */
const restAfter = async (browser: Parameters<typeof twoPeople>[0], way: Way, keys: Parameters<typeof openedOps>[1]) => {
  const server = await startServer();
  const { ana, ben } = await twoPeople(browser, server, { seed: SEED, until: NOW, prepare });
  await toQuestions(ana);
  await quiet(server);
  const from = server.crossed.length;
  const printed = ana.printed.length + ben.printed.length;
  expect((await openedOps(server.database, keys)).join()).not.toContain("restBegun");
  await ways[way](ana.page);
  await press(ana.page, "Back to where you were");
  await expect(ana.page.getByRole("link", { name: /^Am I safe/u })).toBeVisible();
  await quiet(server);
  const whileAnswering = server.crossed.slice(from);
  await commandVault(ana.page, "path", { type: "rest" });
  await expect.poll(() => restOf(ben.page)).toEqual({ mine: false, theirs: true });
  await quiet(server);
  const words: string[] = [];
  for (const { page, goTo } of [ana, ben]) {
    for (const place of ["Today", "Trust", "Rooms"] as const) {
      await goTo(place);
      await page.waitForTimeout(300);
      words.push(await page.locator("body").innerText());
    }
  }
  const after = {
    whileAnswering,
    crossed: server.crossed
      .slice(from)
      .map((crossing) => JSON.stringify(crossing))
      .sort(),
    ops: await openedOps(server.database, keys),
    kept: [(await settledKept(ana.page)).shape, (await settledKept(ben.page)).shape],
    logged: server.logged.length,
    words,
  };
  expect(after.crossed.length).toBeGreaterThan(1);
  expect(ana.printed.length + ben.printed.length).toBe(printed);
  await ana.close();
  await ben.close();
  await server.stop();
  return after;
};

test("a rest after the questions is like any rest: on the wire, in the log, on both phones, to the byte", async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const { places } = await seededCouple(await createSuite(), 0, SEED, NOW);
  const keys = [...places.ours, ...places.mine].flatMap(({ core }) => [...core.spaceKeys.values()]);
  const plain = await restAfter(browser, "nothing", keys);
  expect(plain.whileAnswering).toEqual([]);
  expect(plain.ops.filter((body) => body.includes("restBegun"))).toEqual(['{"k":"restBegun","v":1,"d":"2026-11-22"}']);
  for (const way of ["yes", "some"] as const) expect(await restAfter(browser, way, keys), way).toEqual(plain);
});

test("before there is a place and without a server it is all there, and everybody can use it", async ({ browser }) => {
  const server = await startLocalServer();
  const { page, printed } = await openScreens(browser, server, "/safety");
  await expect(page.getByText(/Another one is safer/u)).toBeVisible();
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await server.pause();
  expect(await axeFinds(page)).toEqual([]);
  await press(page, "Go on");
  expect(await axeFinds(page)).toEqual([]);
  await press(page, "All questions");
  expect(await axeFinds(page)).toEqual([]);
  await press(page, "Fear");
  await ways.yes(page);
  await expect(page.getByRole("heading", { name: "How to go" })).toBeVisible();
  expect(await axeFinds(page)).toEqual([]);
  const parts = () => page.getByRole("heading", { level: 2 }).allInnerTexts();
  const said = [...(await parts())].sort();
  await press(page, "The questions again");
  await press(page, "Only the people to call");
  expect([...(await parts())].sort()).toEqual(said);
  expect(printed).toEqual([]);
  await server.stop();
});

test("put aside, left, hidden or left lying, it has forgotten what was said", async ({ browser }) => {
  const server = await startLocalServer();
  const { page } = await openScreens(browser, server, "/safety", (context) => context.clock.install());
  const pressed = page.locator('[aria-pressed="true"]');
  const answerOne = async (): Promise<void> => {
    await press(page, "Go on");
    await press(page, "Yes");
    await press(page, "Back");
    await expect(heading(page, FIRST)).toBeVisible();
    await expect(pressed).toHaveCount(1);
  };
  const isEmpty = async (): Promise<void> => {
    await expect(heading(page, "A few questions, for you alone")).toBeVisible();
    await press(page, "Go on");
    await expect(pressed).toHaveCount(0);
    await press(page, "Back");
  };
  await answerOne();
  await page.evaluate(() => {
    const seen = (state: string): void => {
      Object.defineProperty(document, "visibilityState", { value: state, configurable: true });
      document.dispatchEvent(new Event("visibilitychange", { bubbles: true }));
    };
    seen("hidden");
    seen("visible");
  });
  await isEmpty();

  await answerOne();
  await page.getByRole("link", { name: "Calm" }).click();
  await page.goBack();
  await isEmpty();

  await answerOne();
  await page.clock.fastForward(4 * 60_000);
  await expect(pressed).toHaveCount(1);
  await page.clock.fastForward(2 * 60_000);
  await isEmpty();

  await answerOne();
  await press(page, "Hide");
  await page.waitForURL(/still\.html/u);
  await page.goto(`${server.address}/safety`);
  await isEmpty();
  await answerOne();
  await page.reload();
  await isEmpty();
  await server.stop();
});
