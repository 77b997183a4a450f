import { expect, test } from "@playwright/test";
import { axeFinds } from "#tests/harness/for-everybody.ts";
import { startLocalServer } from "#tests/harness/local-server.ts";
import { FIRST, heading, NOW, prepare, press, startServerThen, ways } from "#tests/harness/safety-ways.ts";
import { openScreens } from "#tests/harness/screens.ts";

/** The app is kept here, as it is on a phone: a story goes on when its server is gone. */
test.use({ serviceWorkers: "allow" });

test("before there is a place and without a server it is all there, and everybody can use it", async ({ browser }) => {
  const server = await startLocalServer();
  const { page, printed } = await openScreens(browser, server, "/safety");
  await expect(page.getByText(/Another one is safer/u)).toBeVisible();
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await server.pause();
  expect(await axeFinds(page)).toEqual([]);
  await press(page, "Go on");
  expect(await axeFinds(page)).toEqual([]);
  await press(page, "All questions");
  expect(await axeFinds(page)).toEqual([]);
  await press(page, "Fear");
  await ways.yes(page);
  await expect(page.getByRole("heading", { name: "How to go" })).toBeVisible();
  expect(await axeFinds(page)).toEqual([]);
  const parts = () => page.getByRole("heading", { level: 2 }).allInnerTexts();
  const said = [...(await parts())].sort();
  await press(page, "The questions again");
  await press(page, "Only the people to call");
  await expect.poll(async () => [...(await parts())].sort()).toEqual(said);
  expect(printed).toEqual([]);
  await server.stop();
});

test("put aside, left, hidden or left lying, it has forgotten what was said", async ({ browser }) => {
  const server = await startLocalServer();
  const { page } = await openScreens(browser, server, "/safety", (context) => context.clock.install());
  const pressed = page.locator('[aria-pressed="true"]');
  const answerOne = async (): Promise<void> => {
    await press(page, "Go on");
    await press(page, "Yes");
    await press(page, "Back");
    await expect(heading(page, FIRST)).toBeVisible();
    await expect(pressed).toHaveCount(1);
  };
  const isEmpty = async (): Promise<void> => {
    await expect(heading(page, "A few questions, for you alone")).toBeVisible();
    await press(page, "Go on");
    await expect(pressed).toHaveCount(0);
    await press(page, "Back");
  };
  await answerOne();
  await page.evaluate(() => {
    const seen = (state: string): void => {
      Object.defineProperty(document, "visibilityState", { value: state, configurable: true });
      document.dispatchEvent(new Event("visibilitychange", { bubbles: true }));
    };
    seen("hidden");
    seen("visible");
  });
  await isEmpty();

  await answerOne();
  await page.getByRole("link", { name: "Calm" }).click();
  await page.waitForURL("**/calm");
  await page.goBack();
  await isEmpty();

  await answerOne();
  await page.clock.fastForward(4 * 60_000);
  await expect(pressed).toHaveCount(1);
  await page.clock.fastForward(2 * 60_000);
  await isEmpty();

  await answerOne();
  await press(page, "Hide");
  await page.waitForURL(/still\.html/u);
  await page.goto(`${server.address}/safety`);
  await isEmpty();
  await answerOne();
  await page.reload();
  await isEmpty();
  await server.stop();
});

test("on some days the questions have a row on Today, and it is the same whatever was done with it", async ({
  browser,
}) => {
  const server = await startServerThen();
  const ana = await openScreens(browser, server, "/", prepare);
  const { page, context } = ana;
  await ana.begin("Ana");
  await ana.goTo("Today");
  const row = page.getByRole("link", { name: /^A few questions, for you alone/u });
  const after = async (days: number): Promise<void> => {
    await context.clock.setFixedTime(NOW + days * 24 * 3_600_000);
    await page.reload();
    await ana.unlock();
    await expect(page.getByText("The rest can wait.")).toBeVisible();
  };
  await expect(row).toHaveCount(0);
  await after(1);
  const words = await row.innerText();
  await row.click();
  await press(page, "Go on");
  await ways.unsaid(page);
  await ana.press("Back to where you were");
  await expect(row).toHaveText(words, { useInnerText: true });
  await after(3);
  await expect(row).toHaveText(words, { useInnerText: true });
  await after(4);
  await expect(row).toHaveCount(0);
  await after(28);
  await expect(row).toHaveCount(0);
  await after(29);
  await expect(row).toHaveText(words, { useInnerText: true });
  await server.stop();
});

test("on the way to sharing a place each alone is offered the questions, and the invitation waits meanwhile", async ({
  browser,
}) => {
  const server = await startLocalServer();
  const ben = await openScreens(browser, server, "/#j.1.AAAAAAAAAAAAAAAAAAAA.");
  const ana = await openScreens(browser, server);
  await ana.begin("Ana");
  await ana.goTo("The other person");
  await ana.press("Make an invitation");
  await ben.press("Go on");
  for (const { page } of [ana, ben]) {
    await page.getByRole("link", { name: "A few questions first, for you alone" }).click();
    await press(page, "Go on");
    await ways.mixed(page);
    await press(page, "Back to where you were");
  }
  await ben.press("Go on");
  await expect(ben.page.getByRole("heading", { name: "Is this your free choice?" })).toBeVisible();
  await expect(ana.page.getByRole("button", { name: "Make an invitation" })).toBeVisible();
  await server.stop();
});

test("first help is on paper as it is on the screen, each page with its first sentence, and nothing to press", async ({
  browser,
}) => {
  const server = await startLocalServer();
  const { page } = await openScreens(browser, server, "/first");
  await press(page, "Go on");
  await press(page, "It came out, and it was me");
  await press(page, "All pages");
  await expect(page.getByRole("main").locator(".rows .t")).not.toHaveCount(0);
  const titles = await page.getByRole("main").locator(".rows .t").allInnerTexts();
  await press(page, "The whole account, once");
  const lead = "Not tonight, and not in pieces. Prepared, whole, and told once.";
  await expect(page.getByText(lead).first()).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("button")).toHaveCount(0);
  await expect(page.getByText(lead).last()).toBeVisible();
  await expect.poll(() => page.getByRole("heading", { level: 2 }).allInnerTexts()).toEqual(titles);
  await server.stop();
});
