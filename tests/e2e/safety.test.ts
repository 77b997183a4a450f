import { expect, test } from "@playwright/test";
import { createSuite } from "#crypto/suite.ts";
import { settledKept } from "#tests/harness/browser-storage.ts";
import { commandVault, restOf, toldVault } from "#tests/harness/heard-vault.ts";
import { openedOps } from "#tests/harness/opened-ops.ts";
import {
  AFTER,
  heading,
  NOW,
  prepare,
  press,
  quiet,
  settledWords,
  startServerThen,
  toQuestions,
  type Way,
  ways,
} from "#tests/harness/safety-ways.ts";
import { seededCouple } from "#tests/harness/seeded-couple.ts";
import { twoPeople } from "#tests/harness/two-people.ts";

/** As on a phone, where the app is kept: it is fetched from nobody in the middle of a story. */
test.use({ serviceWorkers: "allow" });

const SEED = 5;

test("[safety-9] whatever is answered, nothing is left of it: no byte, no request, no word to the vault, nothing in the history", async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const server = await startServerThen();
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
  expect(eventsIn(server.logged.slice(before.logged))).toEqual([]);
  expect(ana.asked.slice(before.asked)).toEqual([]);
  expect(ana.printed.length + ben.printed.length).toBe(before.printed);
  expect(await ben.page.locator("body").innerText()).toBe(before.bens);
  await server.stop();
});

/** What the log tells, without how long it took and without files, which a browser asks for when it likes. */
const eventsIn = (lines: readonly string[]): readonly string[] =>
  lines
    .filter((line) => line.includes("/v1/"))
    .map((line) => line.replace(/"ms":[\d.]+/u, ""))
    .sort();

/** One of two equal stories: Ana answers in this way, goes back, and lets the shared part rest. */
const restAfter = async (browser: Parameters<typeof twoPeople>[0], way: Way, keys: Parameters<typeof openedOps>[1]) => {
  const server = await startServerThen();
  const { ana, ben } = await twoPeople(browser, server, { seed: SEED, until: NOW, prepare });
  await toQuestions(ana);
  await quiet(server);
  const from = server.crossed.length;
  const logged = server.logged.length;
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
      words.push(await settledWords(page));
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
    logged: eventsIn(server.logged.slice(logged)),
    words,
  };
  expect([after.crossed.length > 1, after.logged.length > 0]).toEqual([true, true]);
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
