/** What surrounds talks: booked by two and never an ambush, kept through a rest, set aside and brought back, signed by both. */
import { expect, type Page, test } from "@playwright/test";
import { dayIn, time, toAgenda } from "#tests/harness/agenda-room.ts";
import { axeFinds } from "#tests/harness/for-everybody.ts";
import { type LocalServer, startLocalServer } from "#tests/harness/local-server.ts";
import { romanceOn } from "#tests/harness/romance.ts";
import { book, openNext } from "#tests/harness/talk-room.ts";
import { press, sheet } from "#tests/harness/trust-room.ts";
import { twoPeople } from "#tests/harness/two-people.ts";
import { goTo } from "#tests/harness/walk.ts";

let server: LocalServer;
test.beforeEach(async () => {
  server = await startLocalServer();
});
test.afterEach(() => server.stop());

const main = (page: Page) => page.getByRole("main");

test("Ana books a talk, Ben names another time and it stands in both agendas; one more he declines, and nothing tells of it; a rest keeps what is booked, and it is asked again", async ({
  browser,
}) => {
  const { ana, ben } = await twoPeople(browser, server);
  const topic = "What the evenings mean to me";
  await book(ana.page, { topic, kind: "What happened", day: dayIn(1), at: "17:30", where: "On a walk" }, "Ben");
  await openNext(ben.page, topic);
  expect(await axeFinds(ben.page)).toEqual([]);
  await ben.page.getByRole("link", { name: "Another time" }).click();
  await ben.page.getByLabel("Day", { exact: true }).fill(dayIn(2));
  await ben.page.getByLabel("Time", { exact: true }).fill("18:00");
  await press(ben.page, "Propose this time");
  await expect(main(ana.page)).toContainText("Ben proposes another time for this:");
  await ana.page.getByRole("link", { name: "Look at it" }).click();
  await expect(main(ana.page)).toContainText("Ben proposes this time instead.");
  await press(ana.page, "Yes, it suits");
  for (const { page } of [ana, ben]) {
    await expect(main(page)).toContainText("Both of you said yes.");
    await toAgenda(page);
    await expect(time(page, topic)).toHaveCount(1);
    await expect(time(page, topic)).toContainText("18:00");
  }

  await book(ana.page, { topic: "The rent", kind: "Money", day: dayIn(5), at: "17:00" }, "Ben");
  await openNext(ben.page, "The rent");
  await press(ben.page, "Not this time");
  await expect(main(ben.page)).toContainText("If you know a time that would suit you, you can propose it.");
  await goTo(ben.page, "/talk");
  await expect(ben.page.getByRole("link", { name: topic })).toBeVisible();
  await expect(ben.page.getByText("The rent")).toHaveCount(0);
  await expect(main(ana.page)).toContainText("Not this time, says Ben.");
  await press(ana.page, "Cancel it");
  for (const page of [ana.page, ben.page]) {
    for (const path of ["/talk/kept", "/talk", "/path/timeline"]) {
      await goTo(page, path);
      await expect(main(page)).not.toContainText(/The rent|declin|refus|not this/iu);
    }
  }

  await goTo(ben.page, "/rest");
  await press(ben.page, "Let the shared part rest");
  await openNext(ana.page, topic);
  await expect(main(ana.page)).toContainText("Kept while the shared part rests");
  await goTo(ana.page, "/talk/book");
  await expect(ana.page.getByRole("button", { name: "Ask Ben" })).toBeDisabled();
  await ana.page.getByLabel("What is it about?").fill("Something for later");
  await press(ben.page, "Wake it");
  await openNext(ana.page, topic);
  await press(ana.page, "Yes, still");
  await openNext(ben.page, topic);
  await expect(main(ben.page)).toContainText("Each says yes anew.");
  await press(ben.page, "Yes, still");
  await expect(main(ana.page)).toContainText("Both of you said yes.");
  await goTo(ana.page, "/talk/book");
  await expect(ana.page.getByLabel("What is it about?")).toHaveValue("Something for later");
});

test("two sisters sign rules, set a topic aside that only its author brings back, remember one line otherwise, and meet no word of romance", async ({
  browser,
}) => {
  const { ana, ben } = await twoPeople(browser, server);
  for (const { page } of [ana, ben]) {
    await goTo(page, "/settings");
    await press(page, /^What you are to each other/u);
    await sheet(page)
      .getByText(/^Family, or friends/u)
      .click();
    await press(page, "Keep it");
  }
  const found: (string | null)[] = [];
  const read = async (page: Page): Promise<void> => void found.push(await romanceOn(page, { couples: true }));

  for (const { page } of [ana, ben]) {
    await goTo(page, "/talk/rules");
    await press(page, "I sign this list");
  }
  await expect(main(ana.page)).toContainText("Both of you signed it.");
  await press(ben.page, "Add a rule of ours");
  await ben.page.getByLabel("The rule, in a sentence").fill("The phones lie in the hall.");
  await press(ben.page, "Add it");
  await expect(main(ana.page)).toContainText("Added by Ben");
  await expect(main(ana.page)).toContainText("Neither of you has signed it as it stands.");
  await read(ana.page);

  await goTo(ana.page, "/talk/parked");
  await press(ana.page, "Set a topic aside");
  await ana.page.getByLabel("What is it about?").fill("Mother’s birthday");
  await press(ana.page, "In three days");
  await press(ana.page, "Set it aside");
  await expect(ana.page.getByRole("link", { name: "Bring it back" })).toBeVisible();
  await goTo(ben.page, "/talk/parked");
  await expect(main(ben.page)).toContainText("Set aside by Ana, who brings it back");
  await expect(ben.page.getByRole("link", { name: "Bring it back" })).toHaveCount(0);
  await read(ben.page);
  await ana.page.getByRole("link", { name: "Bring it back" }).click();
  await expect(ana.page.getByLabel("What is it about?")).toHaveValue("Mother’s birthday");
  await read(ana.page);
  await press(ana.page, "Everyday things");
  await ana.page.getByLabel("Time", { exact: true }).fill("17:00");
  await press(ana.page, "On the phone");
  await press(ana.page, "Ask Ben");
  await expect(main(ana.page)).toContainText("Ben is asked, and may leave it open.");
  await expect(main(ben.page)).toContainText("Nothing is set aside");

  await goTo(ana.page, "/talk/kept");
  await press(ana.page, "Keep a line");
  await ana.page.getByLabel("What was agreed, in one line").fill("I call on Sundays.");
  await press(ana.page, "Keep it");
  await goTo(ben.page, "/talk/kept");
  await press(ben.page, "Not as I remember it");
  await expect(main(ana.page)).toContainText("Ben remembers it otherwise. It is no agreement");
  await press(ana.page, "Change");
  await ana.page.getByLabel("What was agreed, in one line").fill("I call on Sundays, if I can.");
  await press(ana.page, "Keep it so");
  await press(ben.page, "Yes, so it was");
  await expect(main(ana.page)).toContainText("Both of you remember it so.");
  await read(ana.page);

  for (const path of ["/talk", "/talk/free", "/talk/book", "/talk/leaflet"]) {
    await goTo(ana.page, path);
    await read(ana.page);
  }
  await goTo(ana.page, "/talk/free");
  await press(ana.page, "Propose a place");
  await read(ana.page);
  expect(found.filter((each) => each !== null)).toEqual([]);
});
