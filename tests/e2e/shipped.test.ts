import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { TEST_CHANNEL } from "#device/test-hook.ts";
import { type LocalServer, startLocalServer } from "#tests/harness/local-server.ts";
import { openScreens } from "#tests/harness/screens.ts";

/** The app is kept here, as it is on a phone: a story goes on when its server is gone. */
test.use({ serviceWorkers: "allow" });

const textOf = (folder: string): string =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:js|html|json|webmanifest)$/u.test(entry.name))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8"))
    .join("\n");

test("the build that is shipped holds no hook for tests, and the one that is tested does", () => {
  expect(textOf("build/test-web")).toContain(TEST_CHANNEL);
  const shipped = textOf("build/web");
  expect(shipped.length).toBeGreaterThan(100_000);
  expect(shipped).not.toContain(TEST_CHANNEL);
  expect(shipped).not.toContain("planted");
});

test("the shipped app makes a place, and starts again without a server", async ({ browser }) => {
  const server: LocalServer = await startLocalServer("build/web");
  try {
    const ana = await openScreens(browser, server);
    await ana.begin("Ana");
    await ana.promise("Breathe before I answer", "mine");
    await ana.page.evaluate(async () => void (await navigator.serviceWorker.ready));
    await ana.page.reload();
    await server.pause();
    await ana.page.reload();
    await ana.unlock();
    await expect(ana.page.getByText("Breathe before I answer")).toBeVisible();
    await ana.promise("Written with no server at all", "mine");
    expect(ana.printed.filter((line) => line.includes("Content Security Policy"))).toEqual([]);
  } finally {
    await server.stop();
  }
});
