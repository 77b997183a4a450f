/**
 * Somebody who reads 200 words a minute, takes two seconds for a tap and half a second for a letter: how long the way through
 * some screens is for a person, whatever the machine needs.
 */
import type { Page } from "@playwright/test";

export interface Way {
  readonly words: number;
  readonly taps: number;
  readonly seconds: number;
}

export interface SlowReader {
  /** Reads the screen with this heading, all of it. */
  readonly read: (heading: string) => Promise<void>;
  readonly tap: (role: "button" | "link" | "checkbox", name: string) => Promise<void>;
  readonly type: (label: string, text: string) => Promise<void>;
  /** Stays for a while, in seconds. */
  readonly stay: (seconds: number) => void;
  readonly wayUpToHere: () => Way;
}

export const slowReader = (page: Page): SlowReader => {
  let [words, taps, other] = [0, 0, 0];
  return {
    read: async (heading) => {
      await page.getByRole("heading", { name: heading, exact: true }).waitFor();
      const shown = (await page.getByRole("main").innerText()).split(/\s+/u);
      words += shown.filter((word) => word !== "").length;
    },
    tap: async (role, name) => {
      taps += 1;
      await page.getByRole(role, { name, exact: true }).click();
    },
    type: async (label, text) => {
      other += text.length / 2;
      await page.getByLabel(label).fill(text);
    },
    stay: (seconds) => {
      other += seconds;
    },
    wayUpToHere: () => ({ words, taps, seconds: Math.round((words / 200) * 60 + 2 * taps + other) }),
  };
};
