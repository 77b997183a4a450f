import { expect, test } from "@playwright/test";
import { findings } from "#tests/harness/findings.ts";
import { type LocalServer, startLocalServer } from "#tests/harness/local-server.ts";
import { openScreens } from "#tests/harness/screens.ts";
import { twoPeople } from "#tests/harness/two-people.ts";

let server: LocalServer;
test.beforeEach(async () => {
  server = await startLocalServer();
});
test.afterEach(() => server.stop());

test("everybody can use what there is: by day, by night, and on a narrow screen", async ({ browser }) => {
  const { ana } = await twoPeople(browser, server, { months: 1, seed: 3 });
  const fresh = await openScreens(browser, server);
  await expect(ana.page.getByText(/, and (you|\w+) saw it/u).first()).toBeVisible();
  for (const { page } of [fresh, ana]) {
    for (const [colorScheme, width] of [
      ["light", 390],
      ["dark", 320],
    ] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await page.setViewportSize({ width, height: 844 });
      expect(await findings(page)).toEqual([]);
    }
  }
  await ana.press("Make a small promise");
  expect(await findings(ana.page)).toEqual([]);
  await ana.press("Close");
  for (const room of ["Settings", "Today", "Talk", "Rooms", "What Hide can do", "Calm"] as const) {
    await ana.goTo(room);
    await expect(ana.page.getByRole("main").getByRole("heading", { level: 1 })).toBeFocused();
    expect(await findings(ana.page)).toEqual([]);
  }
});

test("a place is made with the keyboard alone, and Hide leaves a neutral page and a locked vault", async ({
  browser,
}) => {
  const { page, unlock, goTo } = await openScreens(browser, server);
  await page.getByRole("link", { name: "Begin", exact: true }).focus();
  await page.keyboard.press("Enter");
  await page.getByLabel("Your name").focus();
  await page.keyboard.type("Ana");
  await page.keyboard.press("Enter");
  for (const check of ["I am 18 or older.", "I agree that such words of mine are kept here."]) {
    await page.getByLabel(check).focus();
    await page.keyboard.press("Space");
  }
  for (const answer of ["Go on", "Not now", "I would rather not say"]) {
    await page.getByRole("button", { name: answer }).focus();
    await page.keyboard.press("Enter");
  }
  await expect(page.getByRole("heading", { name: "A passphrase, only yours" })).toBeVisible();
  const words = await page.getByRole("group", { name: "Five words for you" }).locator("p").first().innerText();
  await page.getByRole("button", { name: "Make my place" }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Tomorrow" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Make a small promise" })).toBeVisible();
  for (let press = 0; press < 3; press++) await page.keyboard.press("Shift");
  await expect(page).toHaveURL(/still\.html/u);
  expect(await page.title()).not.toContain("Goldseam");
  await page.goto(server.address);
  await unlock(words.trim());
  await goTo("Trust");
  await expect(page.getByRole("button", { name: "Make a small promise" })).toBeVisible();
});
