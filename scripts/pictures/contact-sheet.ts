/** Every picture of a light on sheets of a bearable height, in the folder for temporary files: for looking at all of them. */
import { readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "@playwright/test";

const PER_SHEET = { phone: 10, desk: 6 } as const;

export const contactSheets = async (browser: Browser, folder: string): Promise<readonly string[]> => {
  const page = await (await browser.newContext({ viewport: { width: 2050, height: 900 } })).newPage();
  const made: string[] = [];
  for (const [size, count] of Object.entries(PER_SHEET)) {
    for (const scheme of ["light", "dark"]) {
      const files = readdirSync(folder).filter((file) => file.endsWith(`-${size}-${scheme}.webp`));
      for (let at = 0; at < files.length; at += count) {
        const path = join(tmpdir(), `pictures-${size}-${scheme}-${1 + at / count}`);
        writeFileSync(`${path}.html`, sheetOf(folder, files.slice(at, at + count), size === "phone" ? 390 : 660));
        await page.goto(pathToFileURL(`${path}.html`).href);
        await page.screenshot({ path: `${path}.png`, fullPage: true });
        made.push(`${path}.png`);
      }
    }
  }
  return made;
};

const sheetOf = (folder: string, files: readonly string[], width: number): string => {
  const figures = files.map(
    (file) =>
      `<figure><img width="${width}" src="${pathToFileURL(join(folder, file)).href}"><figcaption>${file}</figcaption></figure>`,
  );
  return `<style>body{display:flex;flex-wrap:wrap;gap:10px;font:13px sans-serif;margin:10px}figure{margin:0}</style>${figures.join("")}`;
};
