import { expect, test } from "@playwright/test";
import { type LocalServer, startLocalServer } from "#tests/harness/local-server.ts";
import { openScreens } from "#tests/harness/screens.ts";
import { slowReader, type Way } from "#tests/harness/slow-reader.ts";

let server: LocalServer;
test.beforeEach(async () => {
  server = await startLocalServer();
});
test.afterEach(() => server.stop());

/** The numbers stand in the report, for docs/walks. */
const noted = (name: string, { words, taps, seconds }: Way) => ({
  type: name,
  description: `${words} words, ${taps} taps, ${seconds} s`,
});

test("a slow reader breathes within a minute, and has somebody to call within three", async ({ browser }, info) => {
  const { page } = await openScreens(browser, server);
  const ana = slowReader(page);
  await ana.read("Some things are worth mending slowly.");
  await ana.tap("link", "I just found out");
  await ana.read("Breathe first.");
  await expect(page.getByRole("img", { name: /circle of water/u })).toBeVisible();
  const relief = ana.wayUpToHere();
  await ana.tap("button", "Go on");
  await ana.read("Where do you stand?");
  await ana.tap("button", "I found something out");
  await ana.tap("button", "Go on");
  await ana.read("What can wait tonight");
  await ana.tap("button", "Go on");
  await ana.read("One person to call");
  await expect(page.getByRole("main").getByText("A sentence to begin with")).toBeVisible();
  const call = ana.wayUpToHere();
  info.annotations.push(noted("relief", relief), noted("somebody to call", call));
  expect(relief.seconds).toBeLessThan(60);
  expect(call.seconds).toBeLessThan(180);
});

test("a slow reader has a place within four minutes, with a quarter of a minute for the passphrase", async ({
  browser,
}, info) => {
  const { page } = await openScreens(browser, server);
  const ana = slowReader(page);
  await ana.read("Some things are worth mending slowly.");
  await ana.tap("link", "Begin");
  await ana.read("What may this place call you?");
  await ana.type("Your name", "Ana");
  await ana.tap("button", "Go on");
  await ana.read("Before anything is kept");
  await ana.tap("checkbox", "I am 18 or older.");
  await ana.tap("checkbox", "I agree that such words of mine are kept here.");
  await ana.tap("button", "Go on");
  await ana.read("Who is this about?");
  await ana.tap("button", "Someone I am a couple with");
  await ana.read("What happened, from where you stand?");
  await ana.tap("button", "My trust was broken");
  await ana.read("A passphrase, only yours");
  ana.stay(15);
  await ana.tap("button", "Make my place");
  await expect(page.getByRole("button", { name: "Tomorrow" })).toBeVisible();
  await ana.read("Twelve words to come back with");
  await ana.tap("button", "Tomorrow");
  await expect(page.getByRole("navigation", { name: "Places" })).toBeVisible();
  const place = ana.wayUpToHere();
  info.annotations.push(noted("a place", place));
  expect(place.seconds).toBeLessThan(240);
});

test("a slow reader who was invited knows what it is, and has answered freely, within two minutes", async ({
  browser,
}, info) => {
  const { page } = await openScreens(browser, server, "/#j.1.AAAAAAAAAAAAAAAAAAAA.");
  const ben = slowReader(page);
  await ben.read("Somebody would like to share a place with you.");
  await ben.tap("button", "Go on");
  await ben.read("Is this your free choice?");
  await ben.tap("button", "No");
  await ben.read("Then nothing happens.");
  const answered = ben.wayUpToHere();
  info.annotations.push(noted("a free answer", answered));
  expect(answered.seconds).toBeLessThan(120);
});
