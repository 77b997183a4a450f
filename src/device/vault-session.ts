/**
 * An open vault: keys in memory, places folded, in step with the server. It lives from unlock to lock and holds all that
 * must be gone afterwards.
 */
import { type Bytes, bytesOf } from "#base/bytes.ts";
import { err, ok, type Result } from "#base/result.ts";
import { checkOf, keyIdOf } from "#protocol/space-key.ts";
import { kindOf } from "#domain/kinds.ts";
import type { SpaceId } from "#protocol/ids.ts";
import { type KnownRecord, readRecord } from "#protocol/record.ts";
import { deviceOf, type OwnDevice } from "./person/founding.ts";
import type { Keyring, KeyringSpace } from "./lock/keyring.ts";
import { createPairingDriver, type PairingDriver } from "./person/pairing-driver.ts";
import { createPlace, otherOf, type Place } from "./space/place.ts";
import { dropEndedDrafts } from "./drafts.ts";
import { createQueue, type Queue } from "./queue.ts";
import { createLive, type Live } from "./space/live.ts";
import { createTalks, type Talks } from "./space/session-boxes.ts";
import { hear, heldSessions, type Message } from "./space/sessions.ts";
import { keepSlot } from "./person/slot-keeper.ts";
import { createOpenedAnswers, type OpenedAnswers } from "./space/answer-door.ts";
import { type Answers, createAnswers } from "./space/answers.ts";
import { createSpaceCore } from "./space/core.ts";
import { addOwnRecords } from "./space/keys.ts";
import { openSpace } from "./space/open.ts";
import { acceptRecords } from "./space/records.ts";
import { type Connection, createSync, type Sync } from "./transport/sync.ts";
import type { Transport } from "./transport/transport.ts";
import type { OpenLock } from "./lock/unlock.ts";
import { isRestingIn } from "./vault-state.ts";
import { newId, type World } from "./vault-world.ts";

export interface Session {
  readonly world: World;
  readonly own: OwnDevice;
  readonly transport: Transport;
  readonly queue: Queue;
  readonly sync: Sync;
  readonly pairing: PairingDriver;
  readonly lock: () => OpenLock;
  /** After a change of the passphrase: nothing is kept under the old one any more. */
  readonly relock: (lock: OpenLock) => void;
  readonly keyring: () => Keyring;
  /** Keeps another keyring; false when the store failed. */
  readonly keep: (keyring: Keyring) => Promise<boolean>;
  readonly places: () => readonly Place[];
  readonly place: (name: "mine" | "ours") => Place | null;
  /** Takes up a space: in the keyring first, then its records, then in memory. */
  readonly addSpace: (
    space: KeyringSpace,
    records: readonly Bytes[],
    own: readonly KnownRecord[],
  ) => Promise<Result<Place, { readonly type: "storageLost" | "storageFull" }>>;
  readonly connection: () => Connection;
  readonly talks: Talks;
  readonly live: Live;
  readonly answers: Answers;
  readonly openedAnswers: OpenedAnswers;
  readonly messages: (listener: (message: Message) => void) => () => void;
  readonly close: () => void;
}

export interface SessionEvents {
  readonly onChange: () => void;
}

/** Null when the store could not be read. */
export const openSession = async (world: World, lock: OpenLock, events: SessionEvents): Promise<Session | null> => {
  let current = lock;
  let keyring = lock.keyring;
  const own = await deviceOf(world.suite, keyring.signSeed, keyring.kemSeed);
  const queue = createQueue();
  const places: Place[] = [];
  const listeners = new Set<(message: Message) => void>();
  let connection: Connection = "connecting";
  let closed = false;
  const transport = world.transport({ device: own.device, sign: own.keys.sign });

  const placeOf = (name: "mine" | "ours"): Place | null => places.findLast(({ core }) => core.place === name) ?? null;
  const openedAnswers = createOpenedAnswers(() => placeOf("mine"));
  const answers = createAnswers({
    mine: () => placeOf("mine"),
    ours: () => placeOf("ours"),
    isResting: () => isRestingIn(placeOf("ours")),
    opened: openedAnswers,
  });

  const keep = async (next: Keyring): Promise<boolean> => {
    const written = await world.store.write([await current.keep(next)]);
    if (written.ok) keyring = next;
    return written.ok;
  };

  const keepKeys = (space: SpaceId, keys: readonly Bytes[]): Promise<boolean> => {
    const others = keyring.spaceKeys.filter((held) => held.space !== space);
    return keep({ ...keyring, spaceKeys: [...others, ...keys.map((sk) => ({ space, sk }))] });
  };

  const openOne = async ({ space, type }: KeyringSpace): Promise<Place | null> => {
    const core = createSpaceCore(
      {
        suite: world.suite,
        store: world.store,
        now: world.now,
        serverOffset: world.serverClock.offset,
        dayOf: world.dayOf,
        classOf: (kind) => kindOf(kind)?.class ?? null,
        me: keyring.me,
        device: own.device,
        keys: own.keys,
        keepKeys,
      },
      space,
      type,
    );
    for (const held of keyring.spaceKeys) {
      if (held.space === space) core.spaceKeys.set(keyIdOf(await checkOf(world.suite, held.sk, space)), held.sk);
    }
    if (!(await openSpace(core))) return null;
    const place = createPlace(core, () => openedAnswers.doorOf(core));
    await place.receive([], false); // what waits is judged again, for its no's count also without a network
    await heldSessions(core); // what is older than two days goes at the latest now
    return place;
  };

  for (const space of keyring.spaces) {
    const place = await openOne(space);
    if (!place) return null;
    places.push(place);
  }

  const addSpace: Session["addSpace"] = (space, records, ownRecords) => queue(() => takeUp(space, records, ownRecords));

  const takeUp: Session["addSpace"] = async (space, records, ownRecords) => {
    const known = keyring.spaces.some((held) => held.space === space.space);
    if (!known && !(await keep({ ...keyring, spaces: [...keyring.spaces, space] })))
      return err({ type: "storageLost" });
    const place = places.find(({ core }) => core.space === space.space) ?? (await openOne(space));
    if (!place) return err({ type: "storageLost" });
    const written = await world.store.write(await acceptRecords(place.core, records));
    if (!written.ok) return written;
    const added = await addOwnRecords(place.core, ownRecords);
    if (!added.ok) return added;
    if (!places.includes(place)) places.push(place);
    await place.settle();
    sync.follow();
    events.onChange();
    return ok(place);
  };

  const pairing = createPairingDriver({
    queue,
    actor: { suite: world.suite, keys: own.keys },
    store: world.store,
    seal: { seal: (...row) => current.local.seal(...row), open: (...row) => current.local.open(...row) },
    transport,
    now: world.now,
    heads: () => placeOf("ours")?.core.roster.heads ?? [],
    joined: () => joinIn(placeOf("ours")),
    onJoined: async ({ space, learned, posting }) => {
      const server = world.address;
      const read = (bytes: readonly string[]) => bytes.map(bytesOf);
      const added = await addSpace({ space, type: "ours", server }, read(learned), ownRecordsOf(world, read(posting)));
      return added.ok;
    },
    onChange: events.onChange,
  });
  await pairing.recall();

  const oursCore = () => placeOf("ours")?.core ?? null;
  const talks = createTalks({ ours: oursCore, transport, queue, onGone: (session) => live.gone(session) });
  const live: Live = createLive({
    ours: oursCore,
    resting: () => isRestingIn(placeOf("ours")),
    talks,
    now: world.serverClock.now,
    wall: world.now,
    timers: world.timers,
    newId: newId(world),
    onChange: events.onChange,
  });
  await live.recall();
  await answers.tend(); // what was cut off is gone on with, also without a network

  const sync = createSync({
    transport,
    queue,
    places: () => places,
    tend: async (place) => {
      await place.tend();
      if (await answers.tend()) void sync.pass(); // what was written in mine goes before what hangs on it in ours
    },
    boxes: pairing.boxes,
    onConnection: (next) => {
      connection = next;
      events.onChange();
    },
    onChange: () => {
      live.look();
      events.onChange();
    },
    onBox: (frame) => {
      if (frame.kind === "second" || frame.space === null) void pairing.poll().then(() => sync.pass());
      else void take(frame.space, frame.bytes);
    },
    onPass: async () => {
      await pairing.poll();
      await talks.tend();
      await keepSlot(session);
    },
    timers: world.timers,
    random: () => (world.suite.randomBytes(1)[0] ?? 0) / 256,
  });

  const take = async (space: SpaceId, bytes: Bytes): Promise<void> => {
    const place = places.find(({ core }) => core.space === space);
    const message = place ? await queue(() => hear(place.core, bytes)) : null;
    if (!message) return;
    live.hear(message);
    for (const listener of listeners) listener(message);
  };

  const watchPairing = (): void => {
    if (closed) return;
    const state = pairing.state();
    const active = state !== null && state.state.phase !== "burnt" && state.state.phase !== "joined";
    if (active && connection === "online") void pairing.poll().then(() => sync.follow());
    stopWatching = world.timers.after(active ? PAIRING_MS : IDLE_MS, watchPairing);
  };
  let stopWatching = world.timers.after(IDLE_MS, watchPairing);

  /** Days end while the app is open, with a network or without: what lasts until a day goes with it (protocol §5). */
  const watchDays = (): void => {
    if (closed) return;
    void queue(async () => {
      for (const place of places) await place.settle();
      await dropEndedDrafts(world.store, world.now());
      await answers.tend();
      const ours = placeOf("ours");
      if (ours) await heldSessions(ours.core);
    }).then(events.onChange);
    stopDays = world.timers.after(DAYS_MS, watchDays);
  };
  let stopDays = world.timers.after(DAYS_MS, watchDays);

  const session: Session = {
    world,
    own,
    transport,
    queue,
    sync,
    pairing,
    lock: () => current,
    relock: (next) => {
      current = next;
      keyring = next.keyring;
    },
    keyring: () => keyring,
    keep,
    places: () => places,
    place: placeOf,
    addSpace,
    connection: () => connection,
    talks,
    live,
    answers,
    openedAnswers,
    messages: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => {
      closed = true;
      stopWatching();
      stopDays();
      live.stop();
      sync.stop();
    },
  };
  return session;
};

/** How often an open pairing looks into its box when nothing is pushed, and how often it is asked whether one is open. */
const PAIRING_MS = 2_500;
const IDLE_MS = 1_000;
/** How often the end of a day is looked for. */
const DAYS_MS = 60_000;

const joinIn = (ours: Place | null): string | null => {
  if (!ours || otherOf(ours.core) === null) return null;
  return [...ours.core.records.values()].find(({ kind }) => kind === "join")?.id ?? null;
};

const ownRecordsOf = (world: World, bytes: readonly Bytes[]): readonly KnownRecord[] =>
  bytes.flatMap((each) => {
    const record = readRecord(world.suite, each);
    return record && record.kind !== "unknown" ? [record] : [];
  });
