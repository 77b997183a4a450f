/** Kindness between two sisters: lists, ideas, thanks, something that comes round, and a map of which one line is shared. */
import { expect, type Page, test } from "@playwright/test";
import { settledKept } from "#tests/harness/browser-storage.ts";
import { type LocalServer, startLocalServer } from "#tests/harness/local-server.ts";
import { lookAway } from "#tests/harness/look-away.ts";
import { romanceOn } from "#tests/harness/romance.ts";
import { close, entry, holdUndo, press, sheet } from "#tests/harness/trust-room.ts";
import { twoPeople } from "#tests/harness/two-people.ts";
import { goTo } from "#tests/harness/walk.ts";

let server: LocalServer;
test.beforeEach(async () => {
  server = await startLocalServer();
});
test.afterEach(() => server.stop());

const part = (page: Page, name: string) => page.getByRole("region", { name });
const shut = (page: Page) => expect(sheet(page)).toHaveCount(0);

/** All a browser keeps, but for where its tab has been. */
const bytesOf = async (page: Page): Promise<readonly string[]> =>
  (await settledKept(page)).lines.filter((line) => !line.startsWith("history "));

test("two sisters: a line becomes an idea that leaves no byte, thanks are given, a tea comes round, one line of a map is read", async ({
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
  }
  await goTo(ana.page, "/kindness");
  await look(ana.page);
  await expect(part(ana.page, "An idea for today")).toHaveCount(0);

  await goTo(ben.page, "/kindness/mine");
  await press(ben.page, "Write a line");
  await ben.page.getByLabel("The line").fill("A call on the way home");
  await look(ben.page);
  await lookAway(ben.page);
  await ben.page.reload();
  await ben.unlock();
  await press(ben.page, "Go on writing");
  await expect(ben.page.getByLabel("The line")).toHaveValue("A call on the way home");
  await press(ben.page, "Keep it for me");
  await shut(ben.page);
  await entry(ben.page, "A call").getByRole("button", { name: "Share it with Ana" }).click();
  await expect(sheet(ben.page)).toContainText("Ana will be able to read exactly this.");
  await sheet(ben.page).getByRole("button", { name: "Share it with Ana" }).click();
  await expect(part(ana.page, "An idea for today")).toContainText("A call on the way home");
  const before = await bytesOf(ana.page);
  await press(ana.page, /^What Ben likes/u);
  await expect(sheet(ana.page)).toContainText("A call on the way home");
  await close(ana.page);
  await goTo(ana.page, "/kindness/receiving");
  for (let n = 0; n < 5; n++) await press(ana.page, "Go on");
  await look(ana.page);
  await goTo(ana.page, "/kindness");
  expect(await bytesOf(ana.page)).toEqual(before);
  await entry(ben.page, "A call").getByRole("button", { name: "Take it back from Ana" }).click();
  await expect(part(ana.page, "An idea for today")).toHaveCount(0);
  await holdUndo(ben.page);
  await press(ben.page, "Undo");
  await expect(part(ana.page, "An idea for today")).toContainText("A call on the way home");

  for (const { page } of [ana, ben]) await goTo(page, "/kindness/thanks");
  await press(ana.page, "Say thank you");
  await press(ana.page, "Let Ben read it");
  await expect(sheet(ana.page)).toContainText("Write what it was first.");
  await ana.page.getByLabel("What did Ben do?").fill("You drove over.");
  await press(ana.page, "Let Ben read it");
  await shut(ana.page);
  await press(ben.page, "Keep it near");
  await press(ana.page, "Put it another way");
  await ana.page.getByLabel("What did it give you?").fill("I was not alone with it.");
  await press(ana.page, "Let Ben read it");
  await expect(entry(ben.page, "You drove over.")).toContainText("I was not alone with it.");
  await expect(ben.page.getByRole("button", { name: "Kept near you", pressed: true })).toBeVisible();
  await look(ben.page);
  await shut(ana.page);

  await goTo(ana.page, "/rituals/ideas");
  await look(ana.page);
  await press(ana.page, /^Evening tea/u);
  await press(ana.page, "Put it into the agenda");
  await shut(ana.page);
  await goTo(ana.page, "/rituals");
  await goTo(ben.page, "/rituals");
  await press(ben.page, /^Evening tea/u);
  await press(ben.page, "Yes, I would like that");
  await expect(sheet(ben.page)).toContainText("Both of you said yes");
  await close(ben.page);
  await press(ana.page, /^Evening tea/u);
  await press(ana.page, "Rename or change it");
  await ana.page.getByLabel("What do you call it?").fill("Tea on the stairs");
  await press(ana.page, "Change it");
  await expect(ben.page.getByRole("button", { name: /^Tea on the stairs.*Ana asks/u })).toBeVisible();
  await shut(ana.page);
  await press(ana.page, /^Tea on the stairs/u);
  await press(ana.page, "Let it end here");
  await expect(part(ben.page, "Not coming round any more")).toContainText("Tea on the stairs");
  await look(ben.page);

  await goTo(ana.page, "/care/triggers");
  await press(ana.page, "Write something down");
  await ana.page.getByLabel("What sets it off").fill("A door that slams");
  await ana.page.getByLabel("What helps from you").fill("Say that you are here");
  await look(ana.page);
  await press(ana.page, "Keep it for me");
  await shut(ana.page);
  await press(ana.page, /^A door that slams/u);
  await sheet(ana.page).getByRole("button", { name: "Share this line" }).last().click();
  await press(ana.page, "Share it with Ben");
  await expect(sheet(ana.page)).toContainText("Ben can read this");
  await goTo(ben.page, "/care/triggers");
  const shared = part(ben.page, "What Ana shared with you");
  await expect(shared).toContainText("Say that you are here");
  await expect(shared).not.toContainText("A door that slams");
  expect(found.filter((each) => each !== null)).toEqual([]);
});
