/**
 * A person at a screen, for end-to-end tests: what they do in the words they read. One browser context is one device.
 */
import { type Browser, type BrowserContext, expect, type Locator, type Page, test } from "@playwright/test";
import type { LocalServer } from "./local-server.ts";

export const PASSPHRASE = "a small boat on the quiet water at six";

export interface Screens {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Every address the page asked for, and everything it printed. */
  readonly asked: readonly string[];
  readonly printed: readonly string[];
  /** Bodies of requests, as they left. */
  readonly sent: readonly Buffer[];
  /** Makes a place and goes to Trust, or on to the invitation that led here; the twelve words. */
  readonly begin: (name: string, passphrase?: string) => Promise<readonly string[]>;
  /** One of the five places, or a room of Rooms, which is pressed first. */
  readonly goTo: (
    room: "Today" | "Talk" | "Trust" | "Rooms" | "Calm" | "Settings" | "The other person" | "What Hide can do",
  ) => Promise<void>;
  readonly press: (name: string) => Promise<void>;
  readonly promise: (text: string, place?: "ours" | "mine") => Promise<void>;
  readonly unlock: (passphrase?: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** What was opened in this process, and in which story. */
const opened: { readonly context: BrowserContext; readonly story: string | null }[] = [];

/** Null outside of a test, where whoever opens something closes it. */
const storyNow = (): string | null => {
  try {
    return test.info().testId;
  } catch {
    return null;
  }
};

/** Devices of a story that is over: they would go on asking for their server beside the stories that follow. */
const closeEarlier = async (): Promise<void> => {
  const now = storyNow();
  const over = opened.filter(({ story }) => story !== null && story !== now);
  for (const each of over) opened.splice(opened.indexOf(each), 1);
  await Promise.all(over.map(({ context }) => context.close().catch(() => undefined)));
};

/** What a device is given before its first page. */
export type Prepare = (context: BrowserContext) => Promise<void>;

/** Presses a link and is where it leads: what comes next finds no page on its way. */
const follow = async (link: Locator): Promise<void> => {
  const path = await link.getAttribute("href");
  await link.click();
  await link.page().waitForURL((url) => url.pathname === path);
};

export const openScreens = async (
  browser: Browser,
  server: LocalServer,
  path = "/",
  prepare?: Prepare,
): Promise<Screens> => {
  await closeEarlier();
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: "en-GB" });
  opened.push({ context, story: storyNow() });
  await prepare?.(context);
  const page = await context.newPage();
  const asked: string[] = [];
  const printed: string[] = [];
  const sent: Buffer[] = [];
  context.on("request", (request) => {
    asked.push(request.url());
    const body = request.postDataBuffer();
    if (body) sent.push(body);
  });
  page.on("console", (message) => printed.push(message.text()));
  page.on("pageerror", (error) => printed.push(`error: ${error.message}`));
  await page.goto(`${server.address}${path}`);
  const press = (name: string): Promise<void> => page.getByRole("button", { name, exact: true }).click();
  const goTo: Screens["goTo"] = async (room) => {
    const places = page.getByRole("navigation", { name: "Places" });
    const isPlace = ["Today", "Talk", "Trust", "Rooms", "Calm"].includes(room);
    await follow(places.getByRole("link", { name: isPlace ? room : "Rooms", exact: true }));
    if (!isPlace) await follow(page.getByRole("main").getByRole("link", { name: new RegExp(`^${room}`, "u") }));
  };
  return {
    context,
    page,
    asked,
    printed,
    sent,
    press,
    begin: async (name, passphrase = PASSPHRASE) => {
      if (path === "/") await page.getByRole("link", { name: "Begin", exact: true }).click();
      await page.getByLabel("Your name").fill(name);
      await press("Go on");
      await agree(page);
      await press("Not now");
      await press("I would rather not say");
      await page.getByText("My own", { exact: true }).click();
      await page.getByLabel("Your passphrase").fill(passphrase);
      await press("Make my place");
      const list = page.getByRole("list", { name: "Recovery words" }).getByRole("listitem");
      await expect(list).toHaveCount(12);
      const words = await list.allInnerTexts();
      await press("I have written them down");
      if (path === "/") {
        await goTo("Trust");
        await page.waitForURL("**/trust");
      }
      return words.map((word) => word.replace(/[^a-z]/gu, ""));
    },
    goTo,
    promise: async (text, place) => {
      await page.getByRole("button", { name: /Make a small promise|Go on writing/u }).click();
      await page.getByLabel("What will you do?").fill(text);
      await page
        .getByRole("button", { name: place === "mine" ? "Promise it to myself" : /Give this promise to/u })
        .click();
      await expect(page.getByText(text).first()).toBeVisible();
    },
    unlock: async (passphrase = PASSPHRASE) => {
      await page.getByLabel("Passphrase", { exact: true }).fill(passphrase);
      await press("Open");
    },
    close: () => context.close(),
  };
};

/** Of age, and content that words are kept here. */
export const agree = async (page: Page): Promise<void> => {
  await page.getByLabel("I am 18 or older.").check();
  await page.getByLabel("I agree that such words of mine are kept here.").check();
  await page.getByRole("button", { name: "Go on", exact: true }).click();
};

/** Makes an invitation, as a free choice; the link. */
export const makeInvitation = async (screens: Screens): Promise<string> => {
  await screens.press("Make an invitation");
  await screens.press("Yes");
  return screens.page.getByLabel("Link").inputValue();
};

/** Opens an invitation, reads it, and says that joining is a free choice. */
export const acceptInvitation = async (screens: Screens): Promise<void> => {
  await screens.press("Go on");
  await screens.press("Yes");
};

/** Chooses, on one screen, the pair that the other screen shows. */
export const chooseWords = async (chooser: Screens, shower: Screens): Promise<void> => {
  const shown = shower.page.getByRole("region", { name: /On your screen/u }).locator(".own");
  await expect(shown).toBeVisible();
  const pair = await shown.innerText();
  await chooser.page.getByText(pair, { exact: true }).first().click();
  await chooser.press("These are the words");
};

/** Ana invites; Ben, who has no place yet, opens the link, makes one and joins; both choose words and give their names. */
export const pairOnScreens = async (
  ana: Screens,
  browser: Browser,
  server: LocalServer,
  names = { ana: "Ana", ben: "Ben" },
): Promise<Screens> => {
  await ana.page.getByRole("link", { name: "Invite somebody" }).click();
  const link = await makeInvitation(ana);
  const ben = await openScreens(browser, server, link.slice(server.address.length));
  await acceptInvitation(ben);
  await ben.begin(names.ben);
  await chooseWords(ana, ben);
  await chooseWords(ben, ana);
  for (const [screens, name] of [
    [ana, names.ana],
    [ben, names.ben],
  ] as const) {
    await expect(screens.page.getByRole("heading", { name: "What may the other call you?" })).toBeVisible();
    await screens.page.getByLabel("Your name for them").fill(name);
    await screens.press("Use this name");
    await screens.press("Leave it open for now");
  }
  await expect(ana.page.getByRole("heading", { name: `You and ${names.ben}` })).toBeVisible();
  await expect(ben.page.getByRole("heading", { name: `You and ${names.ana}` })).toBeVisible();
  for (const { page } of [ana, ben]) await follow(page.getByRole("link", { name: "Go to Trust" }));
  return ben;
};
