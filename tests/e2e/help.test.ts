import { expect, type Page, test } from "@playwright/test";
import { type LocalServer, startLocalServer } from "#tests/harness/local-server.ts";
import { openScreens } from "#tests/harness/screens.ts";
import { goTo } from "#tests/harness/walk.ts";

/** The app is kept here, as it is on a phone: a story goes on when its server is gone. */
test.use({ serviceWorkers: "allow" });

let server: LocalServer;
test.beforeEach(async () => {
  server = await startLocalServer();
});
test.afterEach(() => server.stop());

const call = (page: Page, number: string) => page.locator(`a[href="tel:${number}"]`);
const heading = (page: Page, name: string) => page.getByRole("heading", { name, exact: true });
const choose = async (page: Page, country: string): Promise<void> => {
  await page.getByRole("button", { name: "Choose a country" }).click();
  await page.getByLabel("Find a country").fill(country.slice(0, 4));
  await page.getByRole("button", { name: country, exact: true }).click();
};

test("somebody who never made a place has numbers to call, without a network, and nothing is kept of it", async ({
  browser,
}) => {
  const { page, asked, sent, printed } = await openScreens(browser, server);
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await server.pause();
  await page.goto(`${server.address}/help`);
  await expect(call(page, "112")).toBeVisible();
  await expect(call(page, "911")).toBeVisible();

  await choose(page, "Germany");
  await expect(call(page, "112")).toContainText("Police, ambulance, fire");
  await expect(call(page, "911")).toBeHidden();
  await expect(call(page, "08001110111")).toBeVisible();
  const line = page.getByRole("listitem").filter({ hasText: "Telefonseelsorge" });
  await expect(line).toContainText("Not yet checked by a person. From spektrum.de, 1 September 2022.");
  await expect(line).toContainText("Old by now. It may have changed.");

  const outside = page.getByRole("link", { name: "www.hilfetelefon.de" });
  await expect(outside).toHaveAttribute("href", "https://www.hilfetelefon.de");
  await expect(outside).toHaveAttribute("rel", "noreferrer");
  expect(asked.filter((address) => !address.startsWith(server.address))).toEqual([]);
  expect(sent).toEqual([]);
  expect(printed.filter((text) => text.startsWith("error"))).toEqual([]);
  const kept = await page.evaluate(() => Object.values(localStorage).concat(Object.values(sessionStorage)).join());
  expect(kept).not.toMatch(/DE|Germany/u);

  await page.reload();
  await expect(page.getByRole("button", { name: "Choose a country" })).toBeVisible();
});

test("Ana chooses once: a lock shows numbers and not her country, and opening it brings that back", async ({
  browser,
}) => {
  const ana = await openScreens(browser, server);
  await ana.begin("Ana");
  await goTo(ana.page, "/help");
  await choose(ana.page, "Ireland");
  await expect(ana.page.getByText("Women’s Aid")).toBeVisible();
  await ana.page.reload();
  await expect(call(ana.page, "112")).toBeVisible();
  await expect(ana.page.getByText("Women’s Aid")).toBeHidden();

  await goTo(ana.page, "/today");
  await ana.unlock();
  await goTo(ana.page, "/help");
  await expect(ana.page.getByText("Women’s Aid")).toBeVisible();
  await ana.page.getByRole("button", { name: /^Ireland/u }).click();
  await ana.press("None of these");
  await expect(ana.page.getByText("Women’s Aid")).toBeHidden();
  await expect(call(ana.page, "911")).toBeVisible();
});

test("in danger there are only the numbers and the way out, and two sisters meet no word of couples", async ({
  browser,
}) => {
  const { page, press } = await openScreens(browser, server, "/first");
  const read = (): Promise<string> => page.getByRole("main").innerText();
  await press("Go on");
  await press("Family, or a friend");
  for (const path of ["/help", "/help/when", "/help/people", "/help/session"]) {
    await goTo(page, path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    expect(await read()).not.toMatch(/\b(couples?|sex\w*|affair|partner|romance|kiss|lover|wife|husband)\b/iu);
  }
  await goTo(page, "/help/when");
  await page.getByRole("link", { name: "To the numbers" }).click();
  await expect(heading(page, "Call now")).toBeVisible();
  await expect(call(page, "112")).toBeVisible();
  await expect(page.getByRole("button", { name: "Hide" })).toBeVisible();
  await expect(page.getByRole("main").getByRole("textbox")).toHaveCount(0);

  await goTo(page, "/first");
  await press("Go on");
  await press("Someone I am a couple with");
  await goTo(page, "/help/people");
  expect(await read()).toMatch(/sex therapist/u);
});

test("what Ana writes for a first hour stays while she looks around, goes into her place with her, and is there after a lock", async ({
  browser,
}) => {
  const ana = await openScreens(browser, server);
  const { page } = ana;
  const happened = page.getByLabel("What happened, in three sentences");
  await goTo(page, "/help/session");
  await expect(page.getByText("This is not kept anywhere.")).toBeVisible();
  await happened.fill("He told me on Sunday.");
  await goTo(page, "/help/people");
  await goTo(page, "/help/session");
  await expect(happened).toHaveValue("He told me on Sunday.");

  await goTo(page, "/");
  await ana.begin("Ana");
  await goTo(page, "/help/session");
  await expect(page.getByText("Kept sealed on this device")).toBeVisible();
  await expect(happened).toHaveValue("He told me on Sunday.");
  await happened.press("End");
  await happened.pressSequentially(" I do not sleep.");
  await ana.press("Hide");
  await expect(heading(page, "Flat bread")).toBeVisible();

  await page.goBack();
  await goTo(page, "/help/session");
  await expect(happened).toHaveValue("");
  await expect(page.getByText("Your place is locked")).toBeVisible();
  await goTo(page, "/today");
  await ana.unlock();
  await goTo(page, "/help/session");
  await expect(happened).toHaveValue("He told me on Sunday. I do not sleep.");

  await ana.press("Clear it all");
  await expect(happened).toHaveValue("");
  await ana.press("Put it back");
  await expect(happened).toHaveValue("He told me on Sunday. I do not sleep.");
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".paper").getByText("He told me on Sunday. I do not sleep.")).toBeVisible();
  await expect(happened).toBeHidden();
});
