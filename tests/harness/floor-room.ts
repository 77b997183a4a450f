/** The floor of a talk on screens: opened, joined, and led through its turns, in the words people read. */
import { expect, type Page } from "@playwright/test";
import type { Screens } from "./screens.ts";
import { goTo } from "./walk.ts";

export const heading = (page: Page, name: string | RegExp) => page.getByRole("heading", { level: 1, name });

/** Ana opens a talk about everyday things, Ben goes to it, and both press at the same moment that they are ready. */
export const beginTalk = async (ana: Screens, ben: Screens, topic = "The evenings"): Promise<void> => {
  await goTo(ana.page, "/talk/floor");
  await ana.page.getByLabel("What is it about?").fill(topic);
  await ana.press("Go on");
  await ana.press("They hold for me");
  await ana.press("Open the talk");
  await expect(heading(ana.page, "The talk is open.")).toBeFocused();
  await ben.page.getByRole("link", { name: "Go there" }).click();
  await ben.press("Go to it");
  await ben.press("They hold for me");
  await expect(heading(ana.page, "You begin, Ana.")).toBeFocused();
  await expect(heading(ben.page, "Ana begins.")).toBeFocused();
  await Promise.all([ana.press("I am ready"), ben.press("I am ready")]);
  await expect(heading(ana.page, "Say what it is like for you.")).toBeFocused();
  await expect(heading(ben.page, "Listen for what it is like for Ana.")).toBeFocused();
};

/** From a first word to being understood. */
export const speakOnce = async (speaker: Screens, listener: Screens): Promise<void> => {
  await speaker.press("I have said it");
  await listener.press("I have said it back");
  await speaker.press("Yes, that was it");
  await speaker.press("That is all");
  await listener.press("I have said it");
  await speaker.press("Yes");
};

/** Rows of live sessions in this browser's store that hold more than the mark of one that is over. */
export const keptOfSessions = (page: Page): Promise<number> =>
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

/** Names of what this browser keeps of talks as drafts, but for who spoke first in the last one. */
export const draftsOfTalks = (page: Page): Promise<readonly string[]> =>
  page.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const asked = indexedDB.open("notes");
        asked.onerror = () => reject(new Error("no store"));
        asked.onsuccess = () => {
          const keys = asked.result.transaction("drafts").objectStore("drafts").getAllKeys();
          keys.onsuccess = () => {
            asked.result.close();
            resolve(keys.result.map(String).filter((key) => key.startsWith("floor/") && key !== "floor/first"));
          };
        };
      }),
  );
