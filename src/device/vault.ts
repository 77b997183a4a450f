/**
 * The vault: empty, locked or open, and every request of the page. It is one value made of a world, so the worker, the
 * tests and the simulation run the same thing.
 */
import { assert } from "#base/assert.ts";
import { fromUtf8, utf8 } from "#base/bytes.ts";
import { err, ok, type Result } from "#base/result.ts";
import { suggestPassphrase } from "#crypto/recovery-words.ts";
import { type AutoLockStep, isAutoLockStep } from "./lock/auto-lock.ts";
import { createDoor, type Door } from "./store/door.ts";
import { inviteOther, joinOther } from "./person/inviting.ts";
import { makePlace, restorePlace } from "./person/making.ts";
import { devicesOf, findSlot, renewWords } from "./person/recovering.ts";
import { readPlaces } from "./person/restoring.ts";
import { createMemoryStore } from "./store/memory.ts";
import { createSentLog } from "./transport/sent-log.ts";
import { TABLES } from "./store/store.ts";
import { createUnlock, type OpenLock } from "./lock/unlock.ts";
import type { FromVault, RequestName, VaultFailure, VaultRequests, VaultState, WatchQuery } from "./vault-api.ts";
import { openSession, type Session } from "./vault-session.ts";
import { shown, stateOf } from "./vault-state.ts";
import { newId, type OuterWorld, type World } from "./vault-world.ts";

export interface RunningVault {
  readonly ask: <Name extends RequestName>(
    name: Name,
    input: VaultRequests[Name]["in"],
  ) => Promise<VaultRequests[Name]["out"]>;
  readonly watch: (id: number, query: WatchQuery) => void;
  readonly unwatch: (id: number) => void;
  readonly session: () => Session | null;
  readonly state: () => VaultState;
}

type Handlers = {
  readonly [Name in RequestName]: (input: VaultRequests[Name]["in"]) => Promise<VaultRequests[Name]["out"]>;
};

interface Watch {
  readonly query: WatchQuery;
  last: string;
}

const LOCKED = err<VaultFailure>({ type: "notPossible" });

export const startVault = async (outer: OuterWorld, tell: (message: FromVault) => void): Promise<RunningVault> => {
  const { store, suite } = outer;
  const log = createSentLog(outer);
  const world: World = { ...outer, transport: (who) => outer.transport(who, log.note) };
  const suggested: string[] = [];
  const unlock = createUnlock({
    suite,
    store,
    now: world.now,
    cost: world.cost,
    floor: world.floor,
    suggested: () => suggested,
  });
  let session: Session | null = null;
  let state: VaultState = { is: "starting" };
  let hostName: string | null = null;
  let wordsKept = false;
  let autoLock: AutoLockStep = "usual";
  let door: Door | null = null;
  let telling = false;
  const watches = new Map<number, Watch>();

  const become = (next: VaultState): void => {
    if (JSON.stringify(next) === JSON.stringify(state)) return;
    state = next;
    tell({ state });
  };

  const publish = (): void => {
    if (telling) return;
    telling = true;
    queueMicrotask(() => {
      telling = false;
      if (!session) return;
      become(stateOf(session, { hostName, wordsKept, autoLock }));
      for (const [id, watch] of watches) show(id, watch);
      session.openedAnswers.follow(session.queue, publish);
    });
  };

  const show = (id: number, watch: Watch): void => {
    const slice = shown(session, watch.query);
    const text = JSON.stringify(slice);
    if (text === watch.last) return;
    watch.last = text;
    tell({ id, slice });
  };

  const enter = async (lock: OpenLock): Promise<Session | null> => {
    door = createDoor(store);
    const opened = await openSession({ ...world, store: door.store }, lock, { onChange: publish });
    session = opened;
    if (!opened) return null;
    const [kept, step] = [await store.read("settings", "wordsKept"), await store.read("settings", "autoLock")];
    wordsKept = kept.ok && kept.value === true;
    autoLock = step.ok && isAutoLockStep(step.value) ? step.value : "usual";
    await log.open(() => opened.lock().local);
    opened.sync.start();
    void opened.transport.about().then((about) => {
      if (about.ok) hostName = about.value.host;
      publish();
    });
    publish();
    return opened;
  };

  const close = (): void => {
    session?.close();
    session = null;
    watches.clear();
  };

  /** After this browser has been left: nothing is kept, and nothing still at work writes any more. */
  const forget = async (): Promise<void> => {
    close();
    door?.shut();
    await log.forget();
  };

  const rest = async (): Promise<void> => {
    const now = await unlock.state();
    if (!now.ok) become({ is: "broken", why: "storageLost" });
    else become(now.value.locked ? { is: "locked", waitUntil: now.value.waitUntil } : { is: "empty" });
  };

  const whileOpen = <T, No>(use: (open: Session) => Promise<Result<T, VaultFailure | No>>) =>
    session ? use(session) : Promise.resolve(LOCKED);

  /** Whatever was written here goes out at once. */
  const sent = <T>(result: T): T => {
    session?.live.look(); // a rest ends what is open
    publish();
    void session?.sync.pass();
    return result;
  };

  const noteWords = async (open: Session, areKept: boolean): Promise<Result<null, VaultFailure>> => {
    const row = { table: "settings", key: "wordsKept" } as const;
    const written = await open.world.store.write([areKept ? { ...row, put: true } : { ...row, drop: true }]);
    if (written.ok) wordsKept = areKept;
    publish();
    return written;
  };

  const handlers: Handlers = {
    makePlace: async (input) => {
      const made = await makePlace(world, unlock, input, enter);
      if (made.ok && session && input.invitation !== undefined) await joinOther(session, input.invitation);
      return sent(made);
    },
    restore: async (input) => {
      const restored = await restorePlace(world, unlock, input, enter);
      const now = await unlock.state();
      if (!restored.ok && session && now.ok && !now.value.locked) {
        await forget();
        await rest();
      }
      return restored;
    },
    unlock: async ({ passphrase }) => {
      if (session) return ok(null);
      const lock = await unlock.open(passphrase);
      if (!lock.ok) {
        await rest();
        return lock;
      }
      return (await enter(lock.value)) ? ok(null) : err({ type: "storageLost" });
    },
    lock: async () => {
      close();
      await log.close();
      await rest();
      return ok(null);
    },
    suggestPassphrase: () => {
      const words = suggestPassphrase(suite);
      suggested.push(words);
      return Promise.resolve(ok(words));
    },
    changePassphrase: ({ now, next }) =>
      whileOpen(async (open) => {
        const changed = await log.aside(() =>
          open.queue(async () => {
            const fresh = await unlock.change(now, next);
            if (fresh.ok) open.relock(fresh.value);
            return fresh;
          }),
        );
        return changed.ok ? ok(null) : changed;
      }),
    renewWords: ({ passphrase }) =>
      whileOpen(async (open) => {
        const right = await unlock.open(passphrase);
        if (!right.ok) return right;
        open.relock(right.value);
        const renewed = await renewWords(open);
        if (renewed.ok) await noteWords(open, false); // the old ones have ended
        return sent(renewed);
      }),
    keepWords: () => whileOpen((open) => noteWords(open, true)),
    setAutoLock: ({ step }) =>
      whileOpen(async (open) => {
        const written = await open.world.store.write([{ table: "settings", key: "autoLock", put: step }]);
        if (written.ok) autoLock = step;
        publish();
        return written;
      }),
    sent: ({ before, limit }) => whileOpen(() => log.page(before, limit)),
    leaveBrowser: ({ passphrase }) =>
      whileOpen(async () => {
        const right = await unlock.open(passphrase);
        if (!right.ok) return right;
        await forget();
        const dropped = await store.write(TABLES.map((table) => ({ table, dropPrefix: "" })));
        await rest();
        return dropped;
      }),
    lookWithWords: async ({ words }) => {
      const found = await findSlot(world, words);
      if (!found.ok) return found;
      const places = await readPlaces(world, found.value, createMemoryStore());
      if (!places.ok) return places;
      const mine = places.value.find(({ core }) => core.place === "mine");
      assert(mine, "what was read has a place of one's own");
      const devices = devicesOf(mine, found.value.content.person).map(({ device }) => ({ device, added: null }));
      return ok({
        day: found.value.content.day,
        devices,
        paired: places.value.some(({ core }) => core.place === "ours"),
      });
    },
    invite: () => whileOpen(async (open) => sent(await inviteOther(open))),
    cancelInvitation: () => whileOpen((open) => open.pairing.withdraw()),
    join: ({ link }) => whileOpen(async (open) => sent(await joinOther(open, link))),
    chooseWords: ({ index }) => whileOpen(async (open) => sent(await open.pairing.choose(index))),
    dismissPairing: () => whileOpen((open) => open.pairing.dismiss()),
    command: async ({ module, place, command }) => {
      const at = session?.place(place);
      if (!session || !at) return err({ type: "notPaired" });
      const moment = { today: world.dayOf(world.now()), time: world.timeOf(world.now()), newId: newId(world) };
      const links = await session.queue(() => at.command(module, command, moment));
      return sent(links.ok ? ok({ links: links.value }) : links);
    },
    remove: ({ place, link }) =>
      whileOpen(async (open) => {
        const at = open.place(place);
        return at ? sent(await open.queue(() => at.remove(link))) : err({ type: "notPaired" });
      }),
    sealAnswer: ({ day, ...rest }) =>
      whileOpen(async (open) => sent(await open.queue(() => open.answers.seal({ on: day, ...rest })))),
    takeBackAnswer: ({ ask }) => whileOpen(async (open) => sent(await open.queue(() => open.answers.takeBack(ask)))),
    openLive: async ({ kind, opening }) => (session ? session.live.open(kind, opening) : LOCKED),
    moveLive: async (input) => (session ? session.live.move(input.session, input.command) : LOCKED),
    leaveLive: (input) => whileOpen((open) => open.live.leave(input.session)),
    serverTime: () => Promise.resolve(ok({ server: world.serverClock.now(), steady: world.steady() })),
    saveDraft: ({ key, text }) =>
      whileOpen((open) =>
        open.queue(async () => {
          const put = text === "" ? null : await open.lock().local.seal("drafts", key, utf8(text));
          return open.world.store.write([put ? { table: "drafts", key, put } : { table: "drafts", key, drop: true }]);
        }),
      ),
    /** After whatever is still being kept: a sheet that is opened again at once finds its last word. */
    readDraft: ({ key }) =>
      whileOpen((open) =>
        open.queue(async () => {
          const stored = await store.read("drafts", key);
          if (!stored.ok) return stored;
          const sealed = stored.value instanceof Uint8Array ? new Uint8Array(stored.value) : null;
          const text = sealed && (await open.lock().local.open("drafts", key, sealed));
          return ok((text && fromUtf8(text)) ?? "");
        }),
      ),
  };

  await rest();
  return {
    ask: (name, input) => handlers[name](input),
    watch: (id, query) => {
      const watch = { query, last: "" };
      watches.set(id, watch);
      if (!session) return;
      show(id, watch);
      session.openedAnswers.follow(session.queue, publish);
    },
    unwatch: (id) => watches.delete(id),
    session: () => session,
    state: () => state,
  };
};
