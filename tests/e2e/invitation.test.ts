import { expect, test } from "@playwright/test";
import { type LocalServer, startLocalServer } from "#tests/harness/local-server.ts";
import { acceptInvitation, makeInvitation, openScreens } from "#tests/harness/screens.ts";

let server: LocalServer;
test.beforeEach(async () => {
  server = await startLocalServer();
});
test.afterEach(() => server.stop());

test("a link that somebody used already opens nothing, and Ana is told", async ({ browser }) => {
  const ana = await openScreens(browser, server);
  await ana.begin("Ana");
  await ana.page.getByRole("link", { name: "Invite somebody" }).click();
  const link = await makeInvitation(ana);
  expect(link).toContain("/#j.1.");
  const path = link.slice(server.address.length);

  const ben = await openScreens(browser, server, path);
  await expect(ben.page).not.toHaveURL(/#/u);
  await acceptInvitation(ben);
  await ben.begin("Ben");
  await expect(ben.page.getByRole("heading", { name: "Compare words" })).toBeVisible();

  const carl = await openScreens(browser, server, path);
  await acceptInvitation(carl);
  await carl.begin("Carl");
  await expect(carl.page.getByRole("heading", { name: "This invitation was used already." })).toBeVisible();
  await expect(ana.page.getByRole("heading", { name: "The link was opened twice." })).toBeVisible();
});

test("words that do not fit stop everything, and nothing crosses", async ({ browser }) => {
  const ana = await openScreens(browser, server);
  await ana.begin("Ana");
  await ana.page.getByRole("link", { name: "Invite somebody" }).click();
  const link = await makeInvitation(ana);
  const ben = await openScreens(browser, server, link.slice(server.address.length));
  await acceptInvitation(ben);
  await ben.begin("Ben");
  await ana.page.getByText("None of these").click();
  await ana.press("Stop here");
  await expect(ana.page.getByRole("heading", { name: "It was stopped, and nothing crossed." })).toBeVisible();
  await ana.press("Make a new invitation");
  await expect(ana.page.getByLabel("Link")).not.toHaveValue(link);
});

test("Ben hides while the words are compared, and the way back leads on to them", async ({ browser }) => {
  const ana = await openScreens(browser, server);
  await ana.begin("Ana");
  await ana.page.getByRole("link", { name: "Invite somebody" }).click();
  const link = await makeInvitation(ana);
  const ben = await openScreens(browser, server, link.slice(server.address.length));
  await acceptInvitation(ben);
  await ben.begin("Ben");
  const compare = ben.page.getByRole("heading", { name: "Compare words" });
  await expect(compare).toBeVisible();
  await ben.press("Hide");
  await expect(ben.page).toHaveTitle("Flat bread");
  await ben.page.goBack();
  await expect(ben.page).toHaveURL(/\/join$/u);
  await ben.unlock();
  await expect(compare).toBeVisible();
});
