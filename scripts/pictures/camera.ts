/**
 * Takes pictures of a screen as it stands: on a phone and on a desk, by day and by night, and where it is wanted at 320 px
 * with large text. Pictures are WebP, made by the browser itself, so that a repository can carry all of them.
 */
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "@playwright/test";
import { settled } from "#tests/harness/walk.ts";

/** Each picture is kept in the lightest of these qualities; 1 is without loss, which is the lightest where much is flat. */
const QUALITIES = [1, 0.9] as const;
/** What a picture may weigh, in bytes. */
const HEAVIEST = 150_000;
export const sizes = { phone: { width: 390, height: 844 }, desk: { width: 1280, height: 800 } } as const;
export const schemes = ["light", "dark"] as const;

export interface Taken {
  readonly name: string;
  readonly shows: string;
  readonly large: boolean;
}

export interface Camera {
  /** `name` becomes the beginning of the file names, `shows` a line of the list beside them. */
  readonly take: (page: Page, name: string, shows: string, more?: { readonly large?: boolean }) => Promise<void>;
  readonly taken: () => readonly Taken[];
}

export const createCamera = async (browser: Browser, folder: string): Promise<Camera> => {
  const dark = await (await browser.newContext()).newPage();
  const taken: Taken[] = [];

  const keep = async (page: Page, name: string): Promise<void> => {
    await page.mouse.move(1, 1);
    await still(page);
    const png = await page.screenshot({ caret: "hide", animations: "allow" });
    const made: Buffer[] = [];
    for (const quality of QUALITIES) made.push(await webpOf(dark, png, quality));
    const [lightest] = made.toSorted((one, other) => one.length - other.length);
    if (!lightest || lightest.length > HEAVIEST) throw new Error(`${name} is too large`);
    writeFileSync(join(folder, `${name}.webp`), lightest);
  };

  return {
    taken: () => taken,
    take: async (page, name, shows, { large = false } = {}) => {
      for (const [size, viewport] of Object.entries(sizes)) {
        for (const colorScheme of schemes) {
          await page.setViewportSize(viewport);
          await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
          await settled(page);
          await keep(page, `${name}-${size}-${colorScheme}`);
        }
      }
      await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
      if (large) {
        await page.setViewportSize({ width: 320, height: 844 });
        await page.evaluate(() => {
          document.documentElement.setAttribute("data-text", "large");
          document.documentElement.style.fontSize = "200%";
        });
        await settled(page);
        await keep(page, `${name}-320-large`);
        await page.evaluate(() => {
          document.documentElement.removeAttribute("data-text");
          document.documentElement.style.fontSize = "";
        });
      }
      await page.setViewportSize(sizes.phone);
      taken.push({ name, shows, large });
    },
  };
};

/** A breath is caught at its first second. */
const still = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const animation of document.getAnimations()) {
      if (animation.effect?.getTiming().iterations !== Infinity) continue;
      animation.pause();
      animation.currentTime = 1000;
    }
  });

const webpOf = async (page: Page, png: Buffer, quality: number): Promise<Buffer> => {
  const text = await page.evaluate(
    async ({ source, of }) => {
      const bytes = Uint8Array.from(atob(source), (character) => character.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      canvas.getContext("2d")?.drawImage(bitmap, 0, 0);
      const blob = await canvas.convertToBlob({ type: "image/webp", quality: of });
      const written = new Uint8Array(await blob.arrayBuffer());
      return btoa(Array.from(written, (byte) => String.fromCharCode(byte)).join(""));
    },
    { source: png.toString("base64"), of: quality },
  );
  return Buffer.from(text, "base64");
};

export const dropOld = (folder: string, files: readonly string[]): void => {
  for (const file of files) if (/\.(png|jpg|webp)$/.test(file)) rmSync(join(folder, file));
};
