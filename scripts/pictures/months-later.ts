/** What two people see who have some weeks behind them: the five places, the sheets of the Trust room, and settings. */
import type { Page } from "@playwright/test";
import type { LocalServer } from "#tests/harness/local-server.ts";
import { close, entry, evenings, line, onContact, press, promise, sheet } from "#tests/harness/trust-room.ts";
import type { TwoPeople } from "#tests/harness/two-people.ts";
import { goTo } from "#tests/harness/walk.ts";
import type { Camera } from "./camera.ts";

/** Ana and Ben, unlocked, both at the Trust room. */
export const theRoom = async ({ take }: Camera, { ana, ben }: TwoPeople): Promise<void> => {
  const { page } = ana;
  await onContact(ana);
  await promise(ana, "Write before six when the meeting runs long", evenings(page));
  await promise(ana, "Tell you by Friday noon what the weekend looks like", () => press(page, "Tomorrow"));
  await promise(ben, "Ask my question in the evening, not at work");
  await entry(page, "Ask my question").waitFor();
  await take(page, "trust", "the bowl, what is promised, and what was kept", { large: true });
  await ana.goTo("Today");
  await take(page, "today", "Today, with what is due", { large: true });
  await ana.goTo("Trust");

  const shut = async (): Promise<void> => {
    await close(page);
    await sheet(page).waitFor({ state: "detached" });
  };
  await press(page, "Make a small promise");
  await take(page, "promise", "making a promise", { large: true });
  await evenings(page)();
  await take(page, "promise-again", "a promise that comes round");
  await shut();
  await press(page, "I noticed");
  await page.getByLabel("What did Ben do?").fill("Asked how I slept, and waited for the answer");
  await take(page, "notice", "saying what one noticed");
  await shut();
  await entry(page, "Write before six").getByRole("button", { name: "Change it" }).click();
  await take(page, "change", "changing a promise in time");
  await shut();
  await entry(page, "Write before six").getByRole("button", { name: "More about this promise" }).click();
  await take(page, "promise-one", "one promise and how it went");
  await press(page, "It did not work");
  await page.getByLabel("What happened?").fill("The meeting ran long and I did not look at the clock");
  await take(page, "explain", "saying at once that it did not work");
  await press(page, "Go on, in four small steps");
  await press(page, "Go on");
  await page.getByLabel("What may it have done to Ben?").fill("You sat with the food and did not know");
  await take(page, "repair", "mending, one question at a time");
  await shut();
  await press(page, "Tell about a contact");
  await take(page, "tell", "telling of a contact");
  await shut();
  await line(page, /./u).getByRole("button").first().click();
  await take(page, "line", "one line of the bowl, opened");
  await shut();
  await goTo(page, "/trust/days");
  await take(page, "days-week", "a week of what was kept and noticed");
  await page.getByText("Month", { exact: true }).click();
  await take(page, "days-month", "a month");
};

export const elsewhere = async ({ take }: Camera, { ana }: TwoPeople, server: LocalServer): Promise<void> => {
  const { page } = ana;
  const rooms: readonly (readonly [string, string, string])[] = [
    ["talk-leaflet", "/talk/leaflet", "a leaflet for talking"],
    ["rooms", "/all", "the list of rooms"],
    ["settings", "/settings", "settings"],
    ["sent", "/sent", "what left this device"],
    ["nowhere", "/nowhere", "an address that leads nowhere"],
  ];
  for (const [name, path, shows] of rooms) {
    await goTo(page, path);
    if ((await page.locator(".places").count()) === 0) await ana.unlock();
    await take(page, name, shows);
  }
  await goTo(page, "/settings");
  await aSheet(take, page, /^Where you stand/u, "settings-seat", "where one stands, changed on any day");
  await aSheet(take, page, /^Light and dark/u, "settings-light", "paper or night");
  await aSheet(take, page, /^Name and picture/u, "settings-icon", "a plain name and picture for the home screen");
  await aSheet(take, page, /^Who hosts this/u, "settings-host", "who hosts, and what they see");
  await aSheet(take, page, /^Leave this browser/u, "settings-leave", "leaving this browser");
  await server.pause();
  await ana.goTo("Today");
  await page.getByText("Offline").first().waitFor();
  await take(page, "offline", "without a network");
  await server.resume();
};

const aSheet = async (take: Camera["take"], page: Page, row: RegExp, name: string, shows: string): Promise<void> => {
  await page.getByRole("button", { name: row }).first().click();
  await take(page, name, shows);
  await close(page);
  await sheet(page).waitFor({ state: "detached" });
};
