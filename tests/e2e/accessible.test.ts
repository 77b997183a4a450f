import { type Browser, expect, type Page, test } from "@playwright/test";
import { axeFinds, keysMiss, moves } from "#tests/harness/for-everybody.ts";
import { type LocalServer, startLocalServer } from "#tests/harness/local-server.ts";
import { tooWide } from "#tests/harness/plain-words.ts";
import { openScreens } from "#tests/harness/screens.ts";
import { plantTwoPeople } from "#tests/harness/two-people.ts";
import { settled, unlock, type Walk, walkEmpty, walkLocked, walkOpen } from "#tests/harness/walk.ts";

let server: LocalServer;
test.beforeEach(async () => {
  test.setTimeout(300_000);
  server = await startLocalServer();
});
test.afterEach(() => server.stop());

/** What is wrong with each screen of a walk for somebody: by day and night, at the keys, with large text, without motion. */
const complaints = async (page: Page, walk: Walk): Promise<readonly string[]> => {
  const found: string[] = [];
  const stops: string[] = [];
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  for await (const stop of walk) {
    stops.push(stop);
    const tell = (list: readonly string[]): void => void found.push(...list.map((each) => `${stop}: ${each}`));
    tell(await moves(page));
    tell(await axeFinds(page));
    await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
    tell(await axeFinds(page, ["color-contrast"]));
    await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
    tell(await keysMiss(page));
    await page.setViewportSize({ width: 320, height: 700 });
    await page.evaluate(() => document.documentElement.setAttribute("data-text", "large"));
    tell((await tooWide(page)).map((part) => `with large text wider than 320 px: ${part}`));
    await page.evaluate(() => document.documentElement.removeAttribute("data-text"));
    await page.setViewportSize({ width: 390, height: 844 });
  }
  test.info().annotations.push({ type: "screens", description: stops.join(", ") });
  expect(stops.length).toBeGreaterThan(3);
  return [...new Set(found)];
};

test("everybody can begin: by day, by night, with the keys, with large text, without motion", async ({ page }) => {
  await page.goto(server.address);
  expect(await complaints(page, walkEmpty(page, server.address))).toEqual([]);
});

const anaBeforeTheLock = async (browser: Browser): Promise<Page> => {
  const { ana, ben } = await plantTwoPeople(browser, server, { months: 1, seed: 3 });
  await ben.close();
  await ana.page.reload();
  return ana.page;
};

test("everybody can use the lock before a place of two", async ({ browser }) => {
  const page = await anaBeforeTheLock(browser);
  expect(await complaints(page, walkLocked(page, server.address))).toEqual([]);
});

/** Two walks go through the same screens, and each looks at half of them, chosen by their names: so they go side by side. */
async function* halfOf(walk: Walk, half: 0 | 1): Walk {
  for await (const stop of walk) {
    const sum = [...stop].reduce((before, letter) => before + (letter.codePointAt(0) ?? 0), 0);
    if (sum % 2 === half) yield stop;
  }
}

for (const [half, which] of [
  [0, "one half"],
  [1, "the other half"],
] as const)
  test(`everybody can use a place of two: ${which} of its screens`, async ({ browser }) => {
    const page = await anaBeforeTheLock(browser);
    await unlock(page);
    expect(await complaints(page, halfOf(walkOpen(page), half))).toEqual([]);
  });

test("where a system paints with its own colours, controls have edges and what is chosen stands out", async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: "active", reducedMotion: "reduce" });
  await page.goto(`${server.address}/kit`);
  await settled(page);
  const edges = await page
    .locator("main :is(.btn, .chip, .seg label, .field input, .entry, .note, .tag), .hide")
    .evaluateAll((all) =>
      all.filter((one) => getComputedStyle(one).borderTopStyle !== "solid").map((one) => one.outerHTML),
    );
  expect(edges).toEqual([]);
  const ground = (of: string): Promise<string> =>
    page
      .locator(of)
      .first()
      .evaluate((one) => getComputedStyle(one).backgroundColor);
  expect(await ground('.chip[aria-pressed="true"]')).not.toBe(await ground('.chip[aria-pressed="false"]'));
  expect(await ground(".seg label:has(:checked)")).not.toBe(await ground(".seg label:not(:has(:checked))"));
  expect(await keysMiss(page)).toEqual([]);
});

test("where a system paints with its own colours, the place one is at can be read", async ({ browser }) => {
  const { page, begin, goTo } = await openScreens(browser, server);
  await begin("Ana");
  await page.emulateMedia({ forcedColors: "active" });
  await goTo("Talk");
  const colours = () =>
    page.locator(".places [aria-current]").evaluate((place) => {
      const probe = document.createElement("i");
      probe.style.color = "HighlightText";
      place.append(probe);
      return [getComputedStyle(place).color, getComputedStyle(probe).color];
    });
  // a colour on its way is neither
  await expect
    .poll(async () => {
      const [ink, system] = await colours();
      return ink === system;
    })
    .toBe(true);
});

test("a place is made with the keyboard alone, and Hide leaves a neutral page and a locked vault", async ({
  browser,
}) => {
  const { page, unlock, goTo } = await openScreens(browser, server);
  await page.getByRole("link", { name: "Begin", exact: true }).focus();
  await page.keyboard.press("Enter");
  await page.getByLabel("Your name").focus();
  await page.keyboard.type("Ana");
  await page.keyboard.press("Enter");
  for (const check of ["I am 18 or older.", "I agree that such words of mine are kept here."]) {
    await page.getByLabel(check).focus();
    await page.keyboard.press("Space");
  }
  for (const answer of ["Go on", "Not now", "I would rather not say"]) {
    await page.getByRole("button", { name: answer }).focus();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  }
  await expect(page.getByRole("heading", { name: "A passphrase, only yours" })).toBeVisible();
  const words = await page.getByRole("group", { name: "Five words for you" }).locator("p").first().innerText();
  await page.getByRole("button", { name: "Make my place" }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Tomorrow" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByText("That is all for today. The rest can wait.")).toBeVisible();
  for (let press = 0; press < 3; press++) await page.keyboard.press("Shift");
  await expect(page).toHaveURL(/still\.html/u);
  await expect(page).not.toHaveTitle(/Goldseam/u);
  await page.goto(server.address);
  await unlock(words.trim());
  await goTo("Trust");
  await expect(page.getByRole("button", { name: "Make a small promise" })).toBeVisible();
});

test("a step that has just come leaves the keyboard to whoever was quicker", async ({ page }) => {
  await page.goto(`${server.address}/begin`);
  await page.getByLabel("Your name").fill("Ana");
  const isStillThere = await page.getByRole("button", { name: "Go on" }).evaluate(async (next: HTMLElement) => {
    next.click();
    await new Promise((resolve) => setTimeout(resolve));
    const box = document.querySelector<HTMLElement>("main input[type=checkbox]");
    box?.focus();
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    return document.activeElement === box;
  });
  expect(isStillThere).toBe(true);
});

test("first help and an invitation can be used by everybody, by day, by night and with large text", async ({
  browser,
}) => {
  const { page, press } = await openScreens(browser, server, "/first");
  const invited = await openScreens(browser, server, "/#j.1.AAAAAAAAAAAAAAAAAAAA.");
  await expect(invited.page.getByRole("button", { name: "Go on" })).toBeVisible();
  for (const [colorScheme, text] of [
    ["light", "100%"],
    ["dark", "200%"],
  ] as const) {
    for (const each of [page, invited.page]) {
      await each.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await each.setViewportSize({ width: 320, height: 700 });
      await each.evaluate((size) => {
        document.documentElement.style.fontSize = size;
        document.documentElement.dataset["text"] = size === "200%" ? "large" : "";
      }, text);
      expect([...(await axeFinds(each)), ...(await tooWide(each))]).toEqual([]);
    }
    await press("Go on");
    expect([...(await axeFinds(page)), ...(await tooWide(page))]).toEqual([]);
    await invited.press("Go on");
    expect([...(await axeFinds(invited.page)), ...(await tooWide(invited.page))]).toEqual([]);
    await page.getByRole("button", { name: "Back" }).click();
    await invited.page.getByRole("button", { name: "Back" }).click();
  }
});
