import { expect, test } from "@playwright/test";
import { type LocalServer, startLocalServer } from "#tests/harness/local-server.ts";
import { openScreens, pairOnScreens, PASSPHRASE } from "#tests/harness/screens.ts";

let server: LocalServer;
test.beforeEach(async () => {
  server = await startLocalServer();
});
test.afterEach(() => server.stop());

test("Ana and Ben compare words, and a promise is made, kept and seen", async ({ browser }) => {
  const ana = await openScreens(browser, server);
  await ana.begin("Ana");
  const ben = await pairOnScreens(ana, browser, server);

  await ana.promise("Call when I am late");
  await expect(ben.page.getByText("Call when I am late")).toBeVisible();
  await ana.press("I kept it");
  await ben.press("I saw it");
  await expect(ana.page.getByText(/, and (you|\w+) saw it/u).first()).toBeVisible();
  await expect(ben.page.getByText(/, and (you|\w+) saw it/u).first()).toBeVisible();
});

test("both write without a network, and both have everything afterwards, also after a reload", async ({ browser }) => {
  const ana = await openScreens(browser, server);
  await ana.begin("Ana");
  const ben = await pairOnScreens(ana, browser, server);
  await server.pause();
  await ana.promise("Ana wrote this alone");
  await ben.promise("Ben wrote this alone");
  await server.resume();
  await expect(ana.page.getByText("Ben wrote this alone")).toBeVisible({ timeout: 40_000 });
  await expect(ben.page.getByText("Ana wrote this alone")).toBeVisible({ timeout: 40_000 });

  await ana.page.reload();
  await ana.unlock("not this one");
  await expect(ana.page.getByText("That did not open it.")).toBeVisible();
  await ana.unlock();
  await expect(ana.page.getByText("Ben wrote this alone")).toBeVisible();
  await ana.goTo("Settings");
  await ana.page.getByRole("button", { name: /^Lock now/u }).click();
  await ana.unlock(PASSPHRASE);
  await ana.goTo("Trust");
  await expect(ana.page.getByText("Ana wrote this alone")).toBeVisible();
});

test("recovery words in an empty browser bring everything back", async ({ browser }) => {
  const ana = await openScreens(browser, server);
  const words = await ana.begin("Ana");
  await ana.promise("Only for myself", "mine");
  const ben = await pairOnScreens(ana, browser, server);
  await ana.promise("For the two of us");
  await expect(ben.page.getByText("For the two of us")).toBeVisible();
  await ana.close();

  const again = await openScreens(browser, server);
  await again.page.getByRole("link", { name: "I have my recovery words" }).click();
  await again.page.getByLabel("Recovery words").fill(words.join(" "));
  await again.press("Look");
  await again.press("Go on");
  await again.page.getByText("My own", { exact: true }).click();
  await again.page.getByLabel("Your passphrase").fill(PASSPHRASE);
  await again.press("Open it here");
  await expect(again.page.getByRole("list", { name: "Recovery words" }).getByRole("listitem")).toHaveCount(12);
  await again.press("I have written them down");
  await again.goTo("Trust");
  await expect(again.page.getByText("For the two of us")).toBeVisible();
  await again.page.getByText("Only you", { exact: true }).click();
  await expect(again.page.getByText("Only for myself")).toBeVisible();
  await again.page.getByText("Both of you", { exact: true }).click();
  await again.promise("Written after coming back");
  await expect(ben.page.getByText("Written after coming back")).toBeVisible({ timeout: 30_000 });
});
