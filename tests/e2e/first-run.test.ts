import { type Browser, expect, type Page, test } from "@playwright/test";
import { romanceOn } from "#tests/harness/romance.ts";
import { type LocalServer, startLocalServer } from "#tests/harness/local-server.ts";
import {
  acceptInvitation,
  agree,
  chooseWords,
  makeInvitation,
  openScreens,
  PASSPHRASE,
  type Screens,
} from "#tests/harness/screens.ts";

/** The app is kept here, as it is on a phone: a story goes on when its server is gone. */
test.use({ serviceWorkers: "allow" });

let server: LocalServer;
test.beforeEach(async () => {
  server = await startLocalServer();
});
test.afterEach(() => server.stop());

/** Whatever the browser keeps for this address beside the app itself. SvelteKit's scroll positions are numbers alone. */
const keptBesideTheApp = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const whenDone = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error("a database that cannot be read"));
      });
    const found = [...Object.keys(localStorage), ...(document.cookie === "" ? [] : [document.cookie])];
    for (const key of Object.keys(sessionStorage)) {
      const value = sessionStorage.getItem(key) ?? "";
      if (!/^sveltekit:(scroll|snapshot)$/u.test(key) || /[a-z]{2}/iu.test(value.replaceAll(/"[xy]"/gu, "")))
        found.push(`${key}: ${value}`);
    }
    for (const { name } of await indexedDB.databases()) {
      const database = await whenDone(indexedDB.open(name ?? ""));
      for (const table of database.objectStoreNames) {
        const rows = await whenDone(database.transaction(table).objectStore(table).getAllKeys());
        found.push(...rows.map((row) => `${table}: ${JSON.stringify(row)}`));
      }
      database.close();
    }
    return [...found, ...(await caches.keys()).filter((name) => !name.startsWith("whole-"))];
  });

const invite = async (ana: Screens): Promise<string> => {
  await ana.page.goto(`${server.address}/pairing`);
  await ana.unlock();
  const link = await makeInvitation(ana);
  return link.slice(server.address.length);
};

const beginsAlone = async (ben: Screens): Promise<void> => {
  await ben.page.getByRole("link", { name: "Begin, for myself" }).click();
  await ben.begin("Ben");
  await expect(ben.page.getByRole("navigation", { name: "Places" })).toBeVisible();
  await ben.page.goto(`${server.address}/pairing`);
  await ben.unlock();
  await expect(ben.page.getByRole("heading", { name: "Share a place with one other person" })).toBeVisible();
};

/** How much was asked for once a page has fetched ahead what it leads to. */
const quietly = async ({ page, asked }: Pick<Screens, "page" | "asked">): Promise<number> => {
  let before = -1;
  await expect
    .poll(
      async () => {
        // it fetches one thing ahead whenever it has nothing else to do, which on a busy machine may be seldom
        await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
        const isQuiet = before === asked.length;
        before = asked.length;
        return isQuiet;
      },
      { intervals: [700] },
    )
    .toBe(true);
  return asked.length;
};

const anaWhoInvited = async (browser: Browser): Promise<{ readonly ana: Screens; readonly path: string }> => {
  const ana = await openScreens(browser, server);
  await ana.begin("Ana");
  return { ana, path: await invite(ana) };
};

test("alone at two in the morning: one tap leads to breathing, nothing is kept, and the server is asked for nothing", async ({
  browser,
}) => {
  const screens = await openScreens(browser, server);
  const { page, press, asked, sent } = screens;
  await page.setViewportSize({ width: 320, height: 568 });
  const door = page.getByRole("link", { name: "I just found out" });
  for (const further of ["Who can read it", "How it is meant", "From the start"]) {
    await expect(door).toBeInViewport({ ratio: 1 });
    await press(further);
  }
  await door.click();
  await expect(page.getByRole("img", { name: /circle of water/u })).toBeInViewport({ ratio: 1 });

  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  const before = await quietly(screens);
  await server.pause();
  await press("Go on");
  await press("I found something out");
  await press("Someone I am a couple with");
  for (const title of [
    "What can wait tonight",
    "One person to call",
    "Water, food, lying down",
    "If you are not safe",
  ]) {
    await press("Go on");
    await expect(page.getByRole("heading", { name: title })).toBeVisible();
  }
  await press("Enough for now");
  await expect(page.getByRole("link", { name: "That is enough for now" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Make a place of my own" })).toBeVisible();
  expect(asked.slice(before)).toEqual([]);
  expect(sent).toEqual([]);
  expect(await keptBesideTheApp(page)).toEqual([]);

  await page.goto(`${server.address}/first`);
  await expect(page.getByRole("heading", { name: "Breathe first." })).toBeVisible();
  await press("Go on");
  await expect(page.getByRole("button", { name: "I found something out", pressed: false })).toBeVisible();
});

test("whoever broke the trust finds words of their own, and safety is one tap away from each page", async ({
  browser,
}) => {
  const { page, press } = await openScreens(browser, server, "/first");
  await press("Go on");
  await press("It came out, and it was me");
  await press("Go on");
  await expect(page.getByRole("main").getByText("answer plainly and briefly")).toBeVisible();
  await press("I am not safe");
  await expect(page.getByRole("main").getByText("That is shame speaking")).toBeVisible();
  await expect(page.getByRole("main").getByText("local emergency number").first()).toBeVisible();
  await press("Back to where you were");
  await expect(page.getByRole("heading", { name: "What helps tonight" })).toBeVisible();
});

test("a place is made alone, with little said and the words left for tomorrow", async ({ browser }) => {
  const { page, press, unlock } = await openScreens(browser, server);
  await page.getByRole("link", { name: "Begin", exact: true }).click();
  await page.getByLabel("Your name").fill("Ana");
  await press("Go on");
  await agree(page);
  await press("Not now");
  await press("I would rather not say");
  await page.getByText("My own", { exact: true }).click();
  await page.getByLabel("Your passphrase").fill(PASSPHRASE);
  await press("Make my place");
  await expect(page.getByText("This may wait until tomorrow.")).toBeVisible();
  await press("Tomorrow");
  await expect(page.getByRole("navigation", { name: "Places" })).toBeVisible();
  expect((await keptBesideTheApp(page)).length).toBeGreaterThan(0);
  expect(new URL(page.url()).pathname).not.toMatch(/^\/(begin)?$/u);

  await page.goto(`${server.address}/begin`);
  await unlock();
  await expect(page.getByRole("navigation", { name: "Places" })).toBeVisible();
  await expect(page.getByLabel("Your name")).toHaveCount(0);
});

test("under 18, or without agreeing, nothing is made, and first help and Calm stay open", async ({ browser }) => {
  const { page, press, sent } = await openScreens(browser, server);
  await page.getByRole("link", { name: "Begin", exact: true }).click();
  await page.getByLabel("Your name").fill("Ana");
  await press("Go on");
  await page.getByLabel("I agree that such words of mine are kept here.").check();
  await press("Go on");
  await expect(page.getByText("Without them, nothing is made.")).toBeVisible();
  await press("I do not agree");
  await expect(page.getByRole("heading", { name: "Nothing was made." })).toBeVisible();
  expect(await keptBesideTheApp(page)).toEqual([]);
  expect(sent).toEqual([]);
  expect(server.databaseBytes().includes("Ana")).toBe(false);
  await page.getByRole("link", { name: "First help" }).click();
  await expect(page.getByRole("heading", { name: "Breathe first." })).toBeVisible();
});

test("Ben says that it is not his free choice: he starts alone, and Ana sees only that nobody came", async ({
  browser,
}) => {
  const { ana, path } = await anaWhoInvited(browser);
  const before = await ana.page.locator("main").innerText();
  const ends: string[] = [];
  for (const answer of ["I am not sure", "No"]) {
    const ben = await openScreens(browser, server, path);
    await ben.press("Go on");
    await ben.press(answer);
    await expect(ben.page.getByRole("heading", { name: "Then nothing happens." })).toBeVisible();
    expect(ben.sent).toEqual([]);
    ends.push(await ben.page.locator("main").innerText());
    if (answer === "No") await beginsAlone(ben);
  }
  expect(ends[0]).toBe(ends[1]);
  await expect(ana.page.locator("main")).toHaveText(before, { useInnerText: true });
  const later = await openScreens(browser, server, path);
  await acceptInvitation(later);
  await later.begin("Ben");
  await expect(later.page.getByRole("heading", { name: "Compare words" })).toBeVisible();
});

test("Ana, who is not sure, makes no invitation, and nobody is told", async ({ browser }) => {
  const ana = await openScreens(browser, server);
  await ana.begin("Ana");
  await ana.page.getByRole("link", { name: "Invite somebody" }).click();
  await ana.press("Make an invitation");
  await ana.press("I am not sure");
  await expect(ana.page.getByRole("heading", { name: "Then nothing is made." })).toBeVisible();
  await ana.page.goto(`${server.address}/pairing`);
  await ana.unlock();
  await expect(ana.page.getByRole("heading", { name: "Share a place with one other person" })).toBeVisible();
});

test("Ben comes as family: no page of the way in shows a word of romance, and both are told what they are", async ({
  browser,
}) => {
  const { ana, path } = await anaWhoInvited(browser);
  const ben = await openScreens(browser, server, path);
  const { page, press } = ben;
  const found: (string | null)[] = [];
  const read = async (heading: string): Promise<void> => {
    await expect(page.getByRole("heading", { name: heading })).toBeVisible();
    found.push(await romanceOn(page));
  };
  await read("Somebody would like to share a place with you.");
  await press("Go on");
  await read("Is this your free choice?");
  await press("Yes");
  await read("What may this place call you?");
  await page.getByLabel("Your name").fill("Ben");
  await press("Go on");
  await read("Before anything is kept");
  await agree(page);
  await read("Who is this about?");
  await press("Family, or a friend");
  await read("What happened, from where you stand?");
  await press("I broke the trust");
  await page.getByText("My own", { exact: true }).click();
  await page.getByLabel("Your passphrase").fill(PASSPHRASE);
  await read("A passphrase, only yours");
  await press("Make my place");
  await read("Twelve words to come back with");
  await press("Tomorrow");
  await read("Compare words");
  await chooseWords(ana, ben);
  await chooseWords(ben, ana);
  for (const [screens, name] of [
    [ana, "Ana"],
    [ben, "Ben"],
  ] as const) {
    await expect(screens.page.getByRole("heading", { name: "What may the other call you?" })).toBeVisible();
    await screens.page.getByLabel("Your name for them").fill(name);
    await screens.press("Use this name");
  }
  await ana.press("We are a couple");
  await expect(ana.page.getByText("is still open")).toBeVisible();
  await read("What are you to each other?");
  await expect(page.getByRole("button", { name: "We are family, or friends", pressed: true })).toBeVisible();
  await press("We are family, or friends");
  for (const screens of [ana, ben])
    await expect(screens.page.getByText("This place is for family and friends.")).toBeVisible();
  await read("You and Ana");
  await page.getByRole("link", { name: "Go to Trust" }).click();
  await read("Trust");
  await ben.goTo("Settings");
  await read("Settings");
  await ben.goTo("Calm");
  await expect(page.getByRole("img", { name: /circle of water/u })).toBeVisible();
  found.push(await romanceOn(page));
  await page.goto(`${server.address}/first`);
  await press("Go on");
  await press("Family, or a friend");
  for (const title of [
    "What can wait tonight",
    "One person to call",
    "Water, food, lying down",
    "If you are not safe",
  ]) {
    await press("Go on");
    await read(title);
  }
  expect(found.length).toBeGreaterThan(15);
  expect(found.filter((word) => word !== null)).toEqual([]);
});
