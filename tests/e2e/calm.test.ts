import { expect, type Page, test } from "@playwright/test";
import { settledKept } from "#tests/harness/browser-storage.ts";
import { axeFinds, keysMiss, moves } from "#tests/harness/for-everybody.ts";
import { type LocalServer, startLocalServer } from "#tests/harness/local-server.ts";
import { openScreens, type Prepare } from "#tests/harness/screens.ts";

/** The app is kept here, as it is on a phone: a story goes on when its server is gone. */
test.use({ serviceWorkers: "allow" });

let server: LocalServer;
test.beforeEach(async () => {
  server = await startLocalServer();
});
test.afterEach(() => server.stop());

const water = (page: Page) => page.getByRole("img", { name: /circle of water/u });
const heading = (page: Page, name: string | RegExp) => page.getByRole("heading", { name });
const call = (page: Page, number: string) => page.locator(`a[href="tel:${number}"]`);
const choose = (page: Page, option: string): Promise<void> =>
  page.getByRole("dialog").getByText(option, { exact: true }).click();

/** What is kept beside where a tab is and how far it was scrolled. */
const kept = async (page: Page): Promise<readonly string[]> =>
  (await settledKept(page)).lines.filter((line) => !/^(history|session)/u.test(line));

interface Felt {
  readonly buzzed: readonly (number | readonly number[])[];
  readonly lit: number;
}

/** A phone that can buzz and keep its light on, and notes both. */
const feeling: Prepare = async (context) => {
  await context.addInitScript(() => {
    const felt = { buzzed: [] as unknown[], lit: 0 };
    Object.assign(window, { felt });
    navigator.vibrate = (mark) => felt.buzzed.push(mark) > 0;
    Object.defineProperty(navigator, "wakeLock", {
      value: {
        request: async () => {
          felt.lit += 1;
          return { release: async () => void (felt.lit -= 1) };
        },
      },
    });
  });
};
const felt = (page: Page): Promise<Felt> => page.evaluate(() => structuredClone((window as never)["felt"]));

test("whoever never made a place breathes, looks around and finds whom to call, without a server, and nothing is kept", async ({
  browser,
}) => {
  const { page, press, asked, sent, printed } = await openScreens(browser, server, "/calm");
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await server.pause();
  await page.reload();
  await expect(water(page)).toBeInViewport({ ratio: 1 });
  const before = await kept(page);
  const quiet = asked.length;

  await press("Change");
  await choose(page, "Sighing");
  await choose(page, "A line");
  await press("Done");
  await expect(page.getByRole("img", { name: /line that fills for three seconds, a little more/u })).toBeVisible();
  await expect(page.getByText("For five minutes.")).toBeVisible();

  await page.getByRole("link", { name: "Look around" }).click();
  await expect(heading(page, "Five things that you can see.")).toBeFocused();
  await press("Go on");
  await expect(heading(page, "Four things that you can touch.")).toBeFocused();
  await press("One back");
  await expect(heading(page, "Five things that you can see.")).toBeFocused();
  await page.getByText("Room", { exact: true }).click();
  await expect(heading(page, /^It is \w+day, \d+\s\w+ \d{4}\.$/u)).toBeVisible();
  await page.getByText("Body", { exact: true }).click();
  for (const title of [
    "Your feet.",
    "What carries you.",
    "Jaw and shoulders.",
    "Warm or cold.",
    "An object in your hand.",
  ]) {
    await expect(heading(page, title)).toBeVisible();
    await press("Go on");
  }
  await expect(heading(page, "You are here.")).toBeVisible();
  await press("Breathe");
  await expect(page.getByText("For five minutes.")).toBeVisible();

  await page.getByRole("link", { name: "It is too much right now" }).click();
  await expect(heading(page, "Feet on the floor.")).toBeVisible();
  await page.goBack();
  await expect(call(page, "112")).toBeVisible();
  await press("Choose a country");
  await page.getByRole("dialog").getByRole("button", { name: "Japan", exact: true }).click();
  await expect(call(page, "110")).toBeVisible();
  await page.getByRole("link", { name: "Help lines" }).click();
  await expect(page).toHaveURL(/\/help$/u);
  await expect(call(page, "110")).toBeVisible();

  expect(asked.slice(quiet).filter((address) => !address.startsWith(server.address))).toEqual([]);
  expect(sent).toEqual([]);
  expect(printed.filter((line) => line.startsWith("error"))).toEqual([]);
  expect(await kept(page)).toEqual(before);
  await page.goto(`${server.address}/calm`);
  await expect(page.getByText("Five in, five out. For two minutes.")).toBeVisible();
});

test("the time of Calm ends with a sentence, and the water stays; it can be stopped, and begun again", async ({
  browser,
}) => {
  const { page, context, press } = await openScreens(browser, server);
  await context.clock.install();
  await page.goto(`${server.address}/calm`);
  const over = page.getByText("The time is over.");
  await expect(page.getByText("For two minutes.")).toBeVisible();
  await context.clock.pauseAt(Date.now() + 30_000);
  await context.clock.fastForward("01:00");
  await expect(over).toBeHidden();
  await context.clock.fastForward("00:35");
  await expect(over).toBeVisible();
  await press("Begin again");
  await expect(page.getByText("For two minutes.")).toBeVisible();
  await press("Change");
  await choose(page, "Until I stop");
  await press("Done");
  await context.clock.fastForward("30:00");
  await expect(over).toBeHidden();
  await press("Stop");
  await expect(page.getByText("The water is still.")).toBeVisible();
  await expect(water(page)).toBeVisible();
  await expect.poll(() => moves(page)).toEqual([]);
  await press("Begin again");
  await expect(page.getByText("Five in, five out.")).toBeVisible();
  await context.clock.resume();
  await press("Back");
  await expect(page.getByRole("link", { name: "Begin", exact: true })).toBeVisible();
});

test("the water goes by the clock: after a sleep it is where it would have been", async ({ browser }) => {
  const { page, context } = await openScreens(browser, server);
  await context.clock.install();
  await page.goto(`${server.address}/calm`);
  await expect(water(page)).toBeVisible();
  await context.clock.pauseAt(Date.now() + 60_000);
  const drawn = (): Promise<number> =>
    page.evaluate(() => Number(document.querySelector(".pond .swell:last-child")?.getAnimations()[0]?.currentTime));
  const before = await drawn();
  await context.clock.fastForward(3_603_000);
  await expect.poll(async () => Math.round(((await drawn()) - before) / 1000)).toBeGreaterThanOrEqual(3603);
});

test("it is felt and read aloud only when that is asked for, and the screen stays lit only while it goes on", async ({
  browser,
}) => {
  const { page, context, press } = await openScreens(browser, server, "/", feeling);
  await context.clock.install();
  await page.goto(`${server.address}/calm`);
  const aloud = page.getByRole("main").locator(".sr[role=status]");
  await expect(water(page)).toBeVisible();
  await context.clock.pauseAt(Date.now() + 60_000);
  await expect.poll(() => felt(page)).toEqual({ buzzed: [], lit: 1 });
  await expect(aloud).toHaveText("");

  await press("Change");
  await page.getByLabel("Feel it as well").check();
  await page.getByLabel("Say it to a screen reader").check();
  await press("Done");
  await press("Stop");
  await press("Begin again");
  await context.clock.runFor(200);
  await expect(aloud).toHaveText("Breathe in");
  await context.clock.runFor(5000);
  await expect(aloud).toHaveText("and out");
  const marks = (await felt(page)).buzzed.filter((mark) => mark !== 0);
  expect(marks.slice(-2)).toEqual([[70], [70, 140, 70]]);

  await context.clock.runFor(120_000);
  await expect(page.getByText("The time is over.")).toBeVisible();
  const after = await felt(page);
  expect([after.lit, after.buzzed.at(-1)]).toEqual([0, 0]);
  await context.clock.runFor(30_000);
  expect(await felt(page)).toEqual(after);
});

test("with reduced motion nothing changes its size and the words lead, and a phone that cannot buzz says so when asked", async ({
  browser,
}) => {
  const { page, press } = await openScreens(browser, server, "/", async (context) => {
    await context.addInitScript(() => void Reflect.deleteProperty(Navigator.prototype, "vibrate"));
  });
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto(`${server.address}/calm`);
  await expect(page.getByText("Breathe in")).toBeVisible();
  expect(await moves(page)).toEqual([]);
  await press("Change");
  await expect(page.getByLabel("Feel it as well")).toHaveCount(0);
  await page.getByText("Can the phone buzz?").click();
  await expect(page.getByText("This browser cannot make it buzz.")).toBeVisible();
});

test("each part of Calm is for everybody: by axe, by keys alone, at 320 pixels with large text, in forced colours", async ({
  browser,
}) => {
  const { page, press } = await openScreens(browser, server);
  for (const path of ["/calm", "/calm/ground", "/calm/now"]) {
    await page.goto(server.address + path);
    await expect(page.getByRole("heading", { level: 1 })).toBeAttached();
    expect(await axeFinds(page)).toEqual([]);
    expect(await keysMiss(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 568 });
    await page.evaluate(() => document.documentElement.setAttribute("data-text", "large"));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.emulateMedia({ forcedColors: "active" });
    await expect(page.getByRole("button", { name: "Hide" })).toBeInViewport({ ratio: 1 });
    await expect(page.getByRole("button", { name: "Back" })).toBeInViewport({ ratio: 1 });
    await page.emulateMedia({ forcedColors: "none" });
    await page.setViewportSize({ width: 390, height: 844 });
  }
  await page.goto(`${server.address}/calm`);
  await press("Change");
  expect(await axeFinds(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
});
