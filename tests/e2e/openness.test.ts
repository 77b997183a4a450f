/** Openness, milestones and money: what is offered and taken back, a wish that is passed over without a byte, gold on a seam, a list. */
import { expect, type Page, test } from "@playwright/test";
import { settledKept } from "#tests/harness/browser-storage.ts";
import { type LocalServer, startLocalServer } from "#tests/harness/local-server.ts";
import { romanceOn } from "#tests/harness/romance.ts";
import { close, press, sheet } from "#tests/harness/trust-room.ts";
import { twoPeople } from "#tests/harness/two-people.ts";
import { goTo } from "#tests/harness/walk.ts";

let server: LocalServer;
test.beforeEach(async () => {
  server = await startLocalServer();
});
test.afterEach(() => server.stop());

const part = (page: Page, name: string | RegExp) => page.getByRole("region", { name });
const shut = (page: Page) => expect(sheet(page)).toHaveCount(0);

/** All a browser keeps, but for where its tab has been. */
const bytesOf = async (page: Page): Promise<readonly string[]> =>
  // where the tab has scrolled to is not about the wish
  (await settledKept(page)).lines.filter((line) => !/^(?:history|session) /u.test(line));

test("two sisters: an offer is changed and taken back, a wish is passed over without a byte, a moment is lit, money has its list", async ({
  browser,
}) => {
  const { ana, ben } = await twoPeople(browser, server);
  const found: (string | null)[] = [];
  const look = async (page: Page): Promise<void> => void found.push(await romanceOn(page, { couples: true }));
  for (const { page } of [ana, ben]) {
    await goTo(page, "/settings");
    await press(page, /^What you are to each other/u);
    await sheet(page)
      .getByText(/^Family, or friends/u)
      .click();
    await press(page, "Keep it");
    await goTo(page, "/openness");
  }

  await press(ana.page, "Wish for something");
  await ana.page.getByLabel("Your wish").fill("Would you be willing to share your location?");
  await expect(sheet(ana.page)).toContainText("What would it tell you? Ask for that");
  await look(ana.page);
  await ana.page.getByLabel("Your wish").fill("Would you be willing to say when an evening runs late?");
  await press(ana.page, "Let Ben read it");
  await shut(ana.page);

  const wish = ben.page.getByRole("button", { name: /^A wish of Ana/u });
  await expect(wish).toBeVisible();
  await expect(ben.page.getByRole("main")).not.toContainText("runs late");
  const before = await bytesOf(ben.page);
  const seen = await ana.page.getByRole("main").innerText();
  await wish.click();
  await expect(sheet(ben.page)).toContainText("runs late");
  await look(ben.page);
  await press(ben.page, "Not this");
  await shut(ben.page);
  await expect(wish).toHaveCount(0);
  expect(await bytesOf(ben.page)).toEqual(before);
  expect(await ana.page.getByRole("main").innerText()).toBe(seen);
  await press(ana.page, "Wish for something");
  await ana.page.getByLabel("Your wish").fill("please say when the evening is running late");
  await press(ana.page, "Let Ben read it");
  await expect(sheet(ana.page)).toContainText("is not sent again so soon");
  await close(ana.page);

  await ben.context.setOffline(true);
  await press(ben.page, "Offer something");
  await ben.page.getByLabel("What you will tell").fill("I call before the meal on Sunday.");
  await press(ben.page, "One week");
  await press(ben.page, "Offer it to Ana");
  await shut(ben.page);
  await ben.context.setOffline(false);
  const theirs = part(ana.page, "What Ben offers");
  await expect(theirs).toContainText("I call before the meal on Sunday.");
  await press(ben.page, "Put it another way");
  await ben.page.getByLabel("What you will tell").fill("I write before the meal on Sunday.");
  await press(ben.page, "Offer it to Ana");
  await expect(theirs).toContainText("I write before the meal");
  await press(ben.page, "Take it back");
  await expect(theirs).toHaveCount(0);
  await press(ben.page, "Undo");
  await expect(theirs).toContainText("I write before the meal");

  await goTo(ana.page, "/path/milestones");
  await press(ana.page, "Mark a moment");
  await look(ana.page);
  await press(ana.page, "Were easy with each other again");
  await press(ana.page, "Light it");
  await press(ana.page, "Leave it as it is");
  await goTo(ben.page, "/path/milestones");
  const seam = ben.page.getByRole("list", { name: "The seam" });
  const gold = () => ben.page.locator("svg.seam circle.gold").count();
  await expect(seam).toContainText("Were easy with each other again");
  expect(await gold()).toBe(1);
  await press(ben.page, "Write a line");
  await ben.page.getByLabel("A line of yours").fill("At the lake, with nothing to say.");
  await press(ben.page, "Keep the line");
  await shut(ben.page);
  await expect(ben.page.getByText("A line of yours may stand")).toHaveCount(0);
  expect(await gold()).toBe(1);
  const anas = ana.page.getByRole("list", { name: "The seam" });
  await expect(anas).toContainText("At the lake, with nothing to say.");

  await goTo(ben.page, "/talk/money");
  await ben.page.getByLabel("Something to speak about").fill("What we lent each other in spring");
  await press(ben.page, "Put it on the list");
  await goTo(ana.page, "/talk/money");
  await expect(part(ana.page, "What to speak about")).toContainText("What we lent each other in spring");
  await look(ana.page);
  await ana.page.getByRole("link", { name: "Book it, every month" }).click();
  await expect(ana.page.getByLabel("What is it about?")).toHaveValue("Money, once a month");
  await expect(ana.page.getByRole("button", { name: "Money", exact: true })).toHaveAttribute("aria-pressed", "true");
  expect(found.filter((one) => one !== null)).toEqual([]);
});
