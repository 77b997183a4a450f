import { expect, type Page, test } from "@playwright/test";
import { axeFinds, keysMiss } from "#tests/harness/for-everybody.ts";
import { type LocalServer, startLocalServer } from "#tests/harness/local-server.ts";
import { quiet } from "#tests/harness/safety-ways.ts";
import type { Screens } from "#tests/harness/screens.ts";
import { twoPeople } from "#tests/harness/two-people.ts";

let server: LocalServer;
test.beforeEach(async () => {
  server = await startLocalServer();
});
test.afterEach(() => server.stop());
/** What breathes in step moves. */
test.use({ contextOptions: { reducedMotion: "no-preference" } });

const BREATH = 10_000;
const near = "Ana would like you near for a few minutes.";
const offer = "If you would like Ben near";

const hit = async ({ page, goTo }: Screens): Promise<void> => {
  await goTo("Calm");
  await page.getByRole("link", { name: "It is too much right now" }).click();
  await expect(page.getByRole("heading", { name: offer })).toBeVisible();
};

/** When the breath began that the water is in now, by a clock that both pages share. */
const breathBegan = (page: Page): Promise<number> =>
  page.evaluate((breath) => {
    const [water] = document.querySelector(".pond .swell")?.getAnimations() ?? [];
    return performance.timeOrigin + performance.now() - (Number(water?.currentTime) % breath);
  }, BREATH);

/** How far the breath of one is from that of the other. One of them may be looked at before a breath ends, the other after. */
const outOfStep = async (ana: Screens, ben: Screens): Promise<number> => {
  const apart = Math.abs((await breathBegan(ana.page)) - (await breathBegan(ben.page))) % BREATH;
  return Math.min(apart, BREATH - apart);
};

/** Rows of live sessions in this browser's store that hold more than the mark of one that is over. */
const kept = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const asked = indexedDB.open("notes");
        asked.onerror = () => reject(new Error("no store"));
        asked.onsuccess = () => {
          const rows = asked.result.transaction("sessions").objectStore("sessions").getAll();
          rows.onsuccess = () => {
            asked.result.close();
            resolve(rows.result.filter((row) => "bytes" in row || row.letter || row.boxes?.length > 0).length);
          };
        };
      }),
  );

test("Ana lets Ben know; they breathe in step through a reload; when Ben has enough it ends for both, and nothing is kept", async ({
  browser,
}) => {
  const { ana, ben } = await twoPeople(browser, server);
  await hit(ana);
  await expect(ana.page.getByText("Nothing about why, and no sound. When it ends, it is erased.")).toBeVisible();
  await ana.press("Let Ben know");
  await expect(ana.page.getByText("You need not wait for it")).toBeVisible();
  await expect(ana.page.getByRole("heading", { name: offer })).toBeFocused();
  await expect(ben.page.getByText(near)).toBeVisible();
  expect(await axeFinds(ben.page)).toEqual([]);
  await ben.page.getByRole("link", { name: "What helps" }).click();
  await expect(ben.page.getByText("Do not explain, do not defend")).toBeVisible();
  expect(await axeFinds(ben.page)).toEqual([]);
  expect(await keysMiss(ben.page)).toEqual([]);
  await ben.press("Breathe together");
  await ana.page.getByRole("link", { name: "Breathe together" }).click();
  for (const { page } of [ana, ben]) {
    await expect(page.getByRole("img", { name: "Water that rises" })).toBeVisible();
    await expect(page.getByText("In a moment, together.")).toBeHidden();
  }
  await expect.poll(() => outOfStep(ana, ben)).toBeLessThan(1_000);
  for (const { page } of [ana, ben]) await expect.poll(() => kept(page)).toBe(2);

  await ana.page.reload();
  await ana.unlock();
  await expect(ana.page.getByRole("img", { name: "Water that rises" })).toBeVisible();
  await expect(ana.page.getByText("In a moment, together.")).toBeHidden();
  await expect.poll(() => outOfStep(ana, ben)).toBeLessThan(1_000);

  await ben.press("Enough for now");
  for (const { page } of [ana, ben]) await expect(page.getByRole("heading", { name: "It has ended." })).toBeVisible();
  await ana.press("About the same");
  await expect(ana.page.getByRole("link", { name: "Look around the room" })).toBeVisible();
  await ben.press("Enough for now");
  await expect(ben.page.getByText("Then it is enough for now.")).toBeVisible();
  for (const { page } of [ana, ben]) await expect.poll(() => kept(page)).toBe(0);
});

test("Ben says not now, which nobody hears; Ana goes on alone, and takes it back", async ({ browser }) => {
  const { ana, ben } = await twoPeople(browser, server);
  await hit(ana);
  await ana.press("Let Ben know");
  await expect(ben.page.getByText(near)).toBeVisible();
  await quiet(server);
  const [before, put] = [await ana.page.getByRole("main").innerText(), ben.sent.length];
  await ben.press("Not now");
  await expect(ben.page.getByText(near)).toBeHidden();
  await quiet(server);
  expect(ben.sent.length).toBe(put);
  expect(await ana.page.getByRole("main").innerText()).toBe(before);
  await ana.press("Go on"); // the grounding never waited
  await expect(ana.page.getByRole("heading", { name: "Choose a colour." })).toBeVisible();

  await ana.press("Take it back");
  await expect(ana.page.getByRole("button", { name: "Let Ben know" })).toBeVisible();
  for (const { page } of [ana, ben]) await expect.poll(() => kept(page)).toBe(0);
});

test("a rest ends it for both, and while it rests nobody is asked to let anybody know", async ({ browser }) => {
  const { ana, ben } = await twoPeople(browser, server);
  await hit(ana);
  await ana.press("Let Ben know");
  await ben.page.getByRole("link", { name: "What helps" }).click();
  await ben.press("Breathe together");
  await expect(ana.page.getByText("Ben would like to breathe with you.")).toBeVisible();
  await ben.page.goto(`${server.address}/rest`);
  await ben.unlock();
  await expect(ben.page.getByText("You and Ana are breathing together.")).toBeVisible(); // found again
  await ben.press("Let the shared part rest");
  await expect(ben.page.getByText("You and Ana are breathing together.")).toBeHidden();
  await expect(ana.page.getByRole("heading", { name: offer })).toBeHidden();
  await expect(ana.page.getByRole("heading", { name: "Feet on the floor." })).toBeVisible();
  for (const { page } of [ana, ben]) await expect.poll(() => kept(page)).toBe(0);
});
