import { expect, type Page, test } from "@playwright/test";
import { type LocalServer, startLocalServer } from "#tests/harness/local-server.ts";
import { lookAway } from "#tests/harness/look-away.ts";
import { openScreens, pairOnScreens } from "#tests/harness/screens.ts";

const CANARY = "Zilpzalp";

let server: LocalServer;
test.beforeEach(async () => {
  server = await startLocalServer();
});
test.afterEach(() => server.stop());

/** Every byte the browser keeps for this address: databases, caches, and the small stores. */
const everythingStored = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const found: string[] = [JSON.stringify(localStorage), JSON.stringify(sessionStorage), document.cookie];
    const decoder = new TextDecoder("latin1");
    const look = (value: unknown): void => {
      if (value instanceof Uint8Array) found.push(decoder.decode(value));
      else if (typeof value === "object" && value !== null) for (const part of Object.values(value)) look(part);
      else found.push(String(value));
    };
    const whenDone = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error("a database that cannot be read"));
      });
    let rows = 0;
    for (const { name } of await indexedDB.databases()) {
      const database = await whenDone(indexedDB.open(name ?? ""));
      for (const table of database.objectStoreNames) {
        const store = database.transaction(table).objectStore(table);
        for (const value of [...(await whenDone(store.getAll())), ...(await whenDone(store.getAllKeys()))]) {
          rows++;
          look(value);
        }
      }
      database.close();
    }
    if (rows === 0) throw new Error("nothing was stored");
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys())
        found.push(request.url, (await (await cache.match(request))?.text()) ?? "");
    }
    return found.join("\n");
  });

test("what is typed into any field is nowhere but in the two vaults", async ({ browser }) => {
  const ana = await openScreens(browser, server);
  const passphrase = `${CANARY} flew over the quiet water at six`;
  await ana.begin(`Ana ${CANARY}`, passphrase);
  await ana.promise(`For me ${CANARY}`, "mine");
  const ben = await pairOnScreens(ana, browser, server, { ana: `Ana ${CANARY}`, ben: `Ben ${CANARY}` });
  await ana.promise(`For us ${CANARY}`);
  await expect(ben.page.getByText(`For us ${CANARY}`)).toBeVisible();
  await ana.press("Change it");
  await ana.page.getByLabel("What will you do?").fill(`Changed ${CANARY}`);
  await ana.press("Say it this way");
  await expect(ben.page.getByText(`Changed ${CANARY}`)).toBeVisible();
  await ana.press("More about this promise");
  await ana.press("It did not work");
  await ana.page.getByLabel("What happened?").fill(`It rained on ${CANARY}`);
  await ana.press("Say it");
  await expect(ana.page.getByText("Explained")).toBeVisible();
  await ana.press("Make a small promise");
  await ana.page.getByLabel("What will you do?").fill(`A draft of ${CANARY}`);
  await lookAway(ana.page);

  for (const screens of [ana, ben]) {
    const stored = await everythingStored(screens.page);
    expect(stored.length).toBeGreaterThan(1_000);
    expect(stored).not.toContain(CANARY);
    expect(screens.asked.join("\n")).not.toContain(CANARY);
    expect(screens.asked.join("\n")).not.toContain("#j.1.");
    expect(screens.printed.join("\n")).not.toContain(CANARY);
    for (const body of screens.sent) expect(body.includes(CANARY)).toBe(false);
  }
  expect(server.databaseBytes().includes(CANARY)).toBe(false);
  expect(server.logged.join("\n")).not.toContain(CANARY);
  const metrics = await (await fetch(`${server.address}/metrics`)).text();
  expect(metrics).not.toContain(CANARY);

  await ana.page.reload();
  await ana.unlock(passphrase);
  await ana.press("Go on writing");
  await expect(ana.page.getByLabel("What will you do?")).toHaveValue(`A draft of ${CANARY}`);
});
