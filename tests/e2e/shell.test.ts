import { expect, type Page, test } from "@playwright/test";
import { type LocalServer, startLocalServer } from "#tests/harness/local-server.ts";
import { openScreens, PASSPHRASE, type Screens } from "#tests/harness/screens.ts";

/** The app is kept here, as it is on a phone: a story goes on when its server is gone. */
test.use({ serviceWorkers: "allow" });

let server: LocalServer;
test.beforeEach(async () => {
  server = await startLocalServer();
});
test.afterEach(() => server.stop());

const shiftThreeTimes = async (page: Page): Promise<void> => {
  for (let press = 0; press < 3; press++) await page.keyboard.press("Shift");
};
const bread = (page: Page) => page.getByRole("heading", { name: "Flat bread" });
const locked = (page: Page) => page.getByRole("heading", { name: "Locked" });
const letter = (page: Page) => page.getByLabel("What will you do?");

/** Ana has a place and is writing a promise to herself. */
const writing = async (screens: Screens, text: string): Promise<void> => {
  await screens.begin("Ana");
  await screens.goTo("Trust");
  await screens.press("Make a small promise");
  await letter(screens.page).pressSequentially(text);
};

test("Ana types capitals in a hurry, and nothing hides", async ({ browser }) => {
  const ana = await openScreens(browser, server);
  await writing(ana, "CALL MUM AND Walk The Dog");
  const { keyboard } = ana.page;
  for (const key of ["N", "O", "W", "Tab"]) {
    await keyboard.down("Shift");
    await keyboard.press(key);
    await keyboard.up("Shift");
  }
  for (let held = 0; held < 5; held++) await keyboard.down("Shift");
  await keyboard.up("Shift");
  await expect(letter(ana.page)).toHaveValue(/^CALL MUM AND Walk The DogNOW$/u);
  await expect(bread(ana.page)).toBeHidden();
});

test("somebody comes in while Ana writes in a sheet: she hides it, and finds it again word for word", async ({
  browser,
}) => {
  const ana = await openScreens(browser, server);
  await writing(ana, "Tell you before I travel");
  await ana.press("Hide");
  await expect(bread(ana.page)).toBeVisible();
  await expect(ana.page).toHaveTitle("Flat bread");
  await expect(ana.page.getByRole("link")).toHaveCount(0);

  await ana.page.goBack();
  await expect(locked(ana.page)).toBeVisible();
  await expect(ana.page.getByText("Tell you before I travel")).toBeHidden();
  await ana.unlock();
  await ana.goTo("Trust");
  await ana.press("Go on writing");
  await expect(letter(ana.page)).toHaveValue("Tell you before I travel");
});

test("Ana hides in the middle of a word, in the same breath as typing it", async ({ browser }) => {
  const ana = await openScreens(browser, server);
  await writing(ana, "I will answer befo");
  await shiftThreeTimes(ana.page);
  await expect(bread(ana.page)).toBeVisible();
  await ana.page.goto(server.address);
  await ana.unlock();
  await ana.goTo("Trust");
  await ana.press("Go on writing");
  await expect(letter(ana.page)).toHaveValue("I will answer befo");
});

test("Ana hides while a promise is being saved: it is there afterwards, as a promise or as she wrote it", async ({
  browser,
}) => {
  const ana = await openScreens(browser, server);
  await writing(ana, "Saved in a hurry");
  await ana.page.evaluate(() => {
    const named = (name: string) =>
      [...document.querySelectorAll("button")].find((button) => button.textContent?.trim() === name);
    named("Promise it to myself")?.click();
    named("Hide")?.click();
  });
  await expect(bread(ana.page)).toBeVisible();
  await ana.page.goto(server.address);
  await ana.unlock();
  await ana.goTo("Trust");
  const begun = ana.page.getByRole("button", { name: "Go on writing" });
  const made = ana.page.getByText("Saved in a hurry");
  await expect(begun.or(made).first()).toBeVisible();
  if (!(await made.isVisible())) {
    await begun.click();
    await expect(letter(ana.page)).toHaveValue("Saved in a hurry");
  }
});

test("Hide works before there is a place, at the lock, at an address that leads nowhere, and with no server at all", async ({
  browser,
}) => {
  const ana = await openScreens(browser, server);
  await expect(ana.page.getByRole("button", { name: "Hide" })).toBeVisible();
  await shiftThreeTimes(ana.page);
  await expect(bread(ana.page)).toBeVisible();
  await ana.page.goto(server.address);
  await ana.begin("Ana");
  await ana.page.goto(`${server.address}/nowhere`);
  await expect(locked(ana.page)).toBeVisible();
  await ana.press("Hide");
  await expect(bread(ana.page)).toBeVisible();
  await ana.page.goto(`${server.address}/nowhere`);
  await ana.unlock();
  await expect(ana.page.getByRole("heading", { name: "There is nothing here." })).toBeVisible();
  await ana.page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await server.pause();
  await ana.press("Hide");
  await expect(bread(ana.page)).toBeVisible();
  expect(await ana.page.evaluate(() => getComputedStyle(document.body).margin)).toBe("0px");
});

test("Ana hides in one tab, and the other tab of the app hides with it, her words kept", async ({ browser }) => {
  const ana = await openScreens(browser, server);
  await writing(ana, "Not for these eyes");
  const beside = await ana.context.newPage();
  await beside.goto(`${server.address}/calm`);
  await beside.getByRole("button", { name: "Hide" }).click();
  await expect(bread(beside)).toBeVisible();
  await expect(bread(ana.page)).toBeVisible();
  await beside.close();
  await ana.page.goto(server.address);
  await ana.unlock();
  await ana.goTo("Trust");
  await ana.press("Go on writing");
  await expect(letter(ana.page)).toHaveValue("Not for these eyes");
});

test("whoever goes back through the history after Hide finds a lock at every step", async ({ browser }) => {
  const ana = await openScreens(browser, server);
  await ana.begin("Ana");
  await ana.goTo("Trust");
  await ana.promise("Only mine to read", "mine");
  await ana.goTo("Settings");
  await ana.goTo("Trust");
  await shiftThreeTimes(ana.page);
  await expect(bread(ana.page)).toBeVisible();
  for (let step = 0; step < 2; step++) {
    await ana.page.goBack();
    await expect(locked(ana.page)).toBeVisible();
    await expect(ana.page.locator("body")).not.toContainText("Only mine to read");
  }
});

test("Ana goes through the five places with the keyboard alone", async ({ browser }) => {
  const { page, begin, goTo } = await openScreens(browser, server);
  await begin("Ana");
  await goTo("Today");
  const heading = page.getByRole("main").getByRole("heading", { level: 1 });
  const places = page.getByRole("navigation", { name: "Places" });
  await expect(heading).toBeFocused();
  for (const [place, title] of [
    ["Talk", "Talking with each other"],
    ["Trust", "Trust"],
    ["Rooms", "Rooms"],
    ["Today", /^(Good \w+, Ana|It is night, Ana\.)$/u],
    ["Calm", "Calm"],
  ] as const) {
    const link = places.getByRole("link", { name: place, exact: true });
    for (let tab = 0; tab < 60; tab++) {
      if (await link.evaluate((element) => element === document.activeElement)) break;
      await page.keyboard.press("Tab");
    }
    await page.keyboard.press("Enter");
    await expect(heading).toHaveText(title);
    await expect(heading).toBeFocused();
    if (place !== "Calm") await expect(link).toHaveAttribute("aria-current", "page");
  }
});

test("a room of Rooms keeps Rooms marked, and on a desk those for days with each other stand at the side themselves", async ({
  browser,
}) => {
  const { page, begin, goTo } = await openScreens(browser, server);
  await begin("Ana");
  await goTo("What Hide can do");
  const places = page.getByRole("navigation", { name: "Places" });
  await expect(places.getByRole("link", { name: "Rooms" })).toHaveAttribute("aria-current", "true");
  await expect(places.getByRole("link", { name: "What Hide can do" })).toBeHidden();
  await page.setViewportSize({ width: 1280, height: 800 });
  await expect(places.getByRole("link", { name: "Rooms" })).toHaveAttribute("aria-current", "true");
  await expect(places.getByRole("link", { name: "What Hide can do" })).toBeHidden();
  await expect(places.getByRole("link").last()).toHaveText("Calm");
  await places.getByRole("link", { name: "Agenda" }).click();
  await expect(places.getByRole("link", { name: "Agenda" })).toHaveAttribute("aria-current", "page");
});

test("Calm is one tap from the welcome and from the lock, without a server too, and leads back to where one was", async ({
  browser,
}) => {
  const ana = await openScreens(browser, server);
  const circle = ana.page.getByRole("img", { name: /circle of water/u });
  const bar = ana.page.getByRole("banner").getByRole("link", { name: "Calm", exact: true });
  await bar.click();
  await expect(circle).toBeVisible();
  await ana.press("Back");
  await ana.begin("Ana");
  await ana.goTo("Trust");
  await ana.page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await ana.page.reload();
  await server.pause();
  await ana.page.getByRole("link", { name: "Breathe" }).click();
  await expect(circle).toBeVisible();
  await ana.press("Back");
  await expect(locked(ana.page)).toBeAttached();
  await ana.unlock(PASSPHRASE);
  await expect(ana.page).toHaveURL(/\/trust$/u);
  await expect(ana.page.getByRole("button", { name: "Make a small promise" })).toBeVisible();
  await ana.goTo("Calm");
  await expect(circle).toBeVisible();
  await ana.press("Back");
  await expect(ana.page).toHaveURL(/\/trust$/u);
});
