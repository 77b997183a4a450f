/**
 * The vault's worker: the real world put together, and the messages of the page handed to the vault.
 *
 * One tab holds the vault (Web Locks); another waits and says so. A lock ends this worker: the page starts a fresh one, so
 * nothing of keys or folded state stays in memory.
 */
import { calibrate, COST_FLOOR } from "#crypto/passphrase.ts";
import { createSuite } from "#crypto/suite.ts";
import { autoLockWhileOpen } from "./lock/auto-lock.ts";
import { DATABASE } from "./database.ts";
import { createHttpTransport } from "./transport/http.ts";
import { openIdbStore } from "./store/idb.ts";
import { createServerClock } from "./transport/server-clock.ts";
import { systemTimers } from "./timers.ts";
import type { Asked, FromVault, RequestName, ToVault } from "./vault-api.ts";
import { type RunningVault, startVault } from "./vault.ts";
import type { OuterWorld } from "./vault-world.ts";
import { wallDay, wallTime } from "./wall.ts";
import { dialWith } from "./transport/web-socket.ts";

const tell = (message: FromVault): void => {
  if ("state" in message) autoLock.state(message.state.is === "open" ? message.state.autoLock : null);
  self.postMessage(message);
};
/** The wall clock; the test build moves it. */
const clock = { now: (): number => Date.now() };
const wall = (): number => clock.now();
const monotonic = (): number => performance.now();

const makeWorld = async (): Promise<OuterWorld | null> => {
  const store = await openIdbStore(DATABASE);
  if (!store.ok) return null;
  const serverClock = createServerClock({ monotonic, wall });
  const address = self.location.origin;
  return {
    suite: await createSuite(),
    store: store.value,
    address,
    serverClock,
    timers: systemTimers,
    steady: () => performance.timeOrigin + performance.now(),
    now: wall,
    dayOf: wallDay,
    timeOf: wallTime,
    cost: () => calibrate(monotonic),
    floor: COST_FLOOR,
    transport: (identity, note) =>
      createHttpTransport({
        note,
        address,
        identity,
        fetch: (request) => fetch(request),
        dial: dialWith(WebSocket),
        timers: systemTimers,
        clock: serverClock,
        monotonic,
        random: Math.random,
      }),
  };
};

let vault: Promise<RunningVault | null> | null = null;

const autoLock = autoLockWhileOpen({
  now: wall,
  timers: systemTimers,
  lock: () => void vault?.then((running) => running?.ask("lock", {})),
});

const start = async (): Promise<RunningVault | null> => {
  const world = await makeWorld();
  if (!world) {
    tell({ state: { is: "broken", why: "noStorage" } });
    return null;
  }
  if (!__TEST_BUILD__) return startVault(world, tell);
  const { testWorld } = await import("./test-hook.ts");
  const tested: OuterWorld = testWorld(world, clock, async () => {
    vault = startVault(tested, tell);
    await vault;
  });
  return startVault(tested, tell);
};

/** Resolves when this tab holds the vault; says so while another one does. */
const held = (): Promise<void> =>
  new Promise((resolve) => {
    void navigator.locks.request(DATABASE, { ifAvailable: true }, async (lock) => {
      if (lock) return holdForEver(resolve);
      tell({ state: { is: "elsewhere" } });
      await navigator.locks.request(DATABASE, () => holdForEver(resolve));
      return undefined;
    });
  });

const holdForEver = (resolve: () => void): Promise<never> => {
  resolve();
  return new Promise(() => undefined);
};

vault = held().then(start);

const answer = async <Name extends RequestName>(message: Asked<Name>): Promise<void> => {
  const running = await vault;
  const result = running
    ? await running.ask(message.ask, message.with)
    : ({ ok: false, error: { type: "storageLost" } } as const);
  tell({ id: message.id, answer: result });
};

self.addEventListener("message", ({ data }: MessageEvent<ToVault>) => {
  if ("page" in data) {
    if (data.page !== "online") autoLock.tell(data.page);
    if (data.page === "seen" || data.page === "online") void vault?.then((running) => running?.session()?.sync.retry());
  } else if ("ask" in data) void answer(data);
  else if ("watch" in data) void vault?.then((running) => running?.watch(data.id, data.watch));
  else void vault?.then((running) => running?.unwatch(data.id));
});
