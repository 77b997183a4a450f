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

test("first help and an invitation can be used by everybody, by day, by night and with large text", async ({
  browser,
}) => {
  const { page, press } = await openScreens(browser, server, "/first");
  const invited = await openScreens(browser, server, "/#j.1.AAAAAAAAAAAAAAAAAAAA.");
  await expect(invited.page.getByRole("button", { name: "Go on" })).toBeVisible();
  for (const [colorScheme, text] of [
    ["light", "100%"],
    ["dark", "200%"],
  ] as const) {
    for (const each of [page, invited.page]) {
      await each.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await each.setViewportSize({ width: 320, height: 700 });
      await each.evaluate((size) => {
        document.documentElement.style.fontSize = size;
        document.documentElement.dataset["text"] = size === "200%" ? "large" : "";
      }, text);
      expect(await findings(each)).toEqual([]);
    }
    await press("Go on");
    expect(await findings(page)).toEqual([]);
    await invited.press("Go on");
    expect(await findings(invited.page)).toEqual([]);
    await page.getByRole("button", { name: "Back" }).click();
    await invited.page.getByRole("button", { name: "Back" }).click();
  }
});
