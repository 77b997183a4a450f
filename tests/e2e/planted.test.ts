import { expect, test } from "@playwright/test";
import { type LocalServer, startLocalServer } from "#tests/harness/local-server.ts";
import { twoPeople } from "#tests/harness/two-people.ts";

let server: LocalServer;
test.beforeEach(async () => {
  server = await startLocalServer();
});
test.afterEach(() => server.stop());

test("two people with a month behind them go on together", async ({ browser }) => {
  const { ana, ben } = await twoPeople(browser, server, { months: 1, seed: 7 });
  await expect(ana.page.getByText(/, and (you|\w+) saw it/u).first()).toBeVisible();
  await expect(ben.page.getByText(/, and (you|\w+) saw it/u).first()).toBeVisible();
  await ana.promise("Water the plants while you are away");
  await expect(ben.page.getByText("Water the plants while you are away")).toBeVisible();
});

test("a vault that nobody touches locks by the clock on the wall", async ({ browser }) => {
  const { ana, moveClock } = await twoPeople(browser, server);
  await expect(ana.page.getByRole("button", { name: "Make a small promise" })).toBeVisible();
  await moveClock(11 * 60_000);
  await expect(ana.page.getByRole("heading", { name: "Locked" })).toBeVisible({ timeout: 20_000 });
});
