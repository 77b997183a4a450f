/**
 * How a vault comes to be on this device: a new place, or one restored with recovery words.
 */
import { err, ok, type Result } from "#base/result.ts";
import { wordsOf } from "#crypto/recovery-words.ts";
import { meetingOf, readLink } from "#protocol/pairing-link.ts";
import { found, newDevice } from "./founding.ts";
import type { Keyring } from "../lock/keyring.ts";
import { findSlot, takeOver } from "./recovering.ts";
import { keysOf, readPlaces } from "./restoring.ts";
import { nextOutgoing } from "../space/send.ts";
import { type Change, TABLES } from "../store/store.ts";
import { failureOf, isStranger } from "../transport/failure.ts";
import type { Admission, Transport } from "../transport/transport.ts";
import type { OpenLock, Unlock } from "../lock/unlock.ts";
import type { VaultFailure, VaultRequests } from "../vault-api.ts";
import type { Session } from "../vault-session.ts";
import type { World } from "../vault-world.ts";

type Enter = (lock: OpenLock) => Promise<Session | null>;
type Words = Result<{ readonly words: readonly string[] }, VaultFailure>;

/** A new person with a place of their own. Without a network it begins here and is told to the server later. */
export const makePlace = async (
  world: World,
  unlock: Unlock,
  { name, passphrase, code, invitation }: VaultRequests["makePlace"]["in"],
  enter: Enter,
): Promise<Words> => {
  const { suite, store, address } = world;
  const entropy = suite.randomBytes(16);
  const { device, paper, person, mine, epoch, sk } = await found(suite, entropy);
  const records = [person, mine, epoch];
  const keyring: Keyring = {
    me: person.id,
    device: device.device,
    signSeed: device.signSeed,
    kemSeed: device.kemSeed,
    slotKey: paper.slotKey,
    place: paper.place,
    spaces: [{ space: mine.space, type: "mine", server: address }],
    spaceKeys: [{ space: mine.space, sk }],
    pinned: [person.id, mine.id],
  };
  const lock = await unlock.make(passphrase, keyring);
  if (!lock.ok) return lock;
  const admission = await admissionOf(world, code, invitation);
  const transport = world.transport({ device: device.device, sign: device.keys.sign });
  const told = await transport.makeSpaces(
    records.map(({ bytes }) => bytes),
    admission,
  );
  if (!told.ok && told.error.type === "refused") return err(failureOf(told.error));
  const rows = records.map(({ id, bytes }, index): Change => {
    const unsent = told.ok ? {} : { n: index + 1 };
    return { table: "records", key: `${mine.space}/${id}`, put: { bytes, ...unsent } };
  });
  const written = await store.write([lock.value.change, ...rows]);
  if (!written.ok) return written;
  const session = await enter(lock.value.lock);
  const own = session?.place("mine");
  if (!session || !own) return err({ type: "storageLost" });
  const moment = { today: world.dayOf(world.now()), time: world.timeOf(world.now()), newId: () => "" };
  const named = await session.queue(() => own.command("person", { type: "giveName", name }, moment));
  if (!named.ok) return err({ type: "notPossible" });
  void session.sync.pass();
  return ok({ words: wordsOf(entropy) });
};

const admissionOf = async (world: World, code?: string, invitation?: string): Promise<Admission | null> => {
  const link = invitation === undefined ? null : readLink(invitation);
  if (link) return { box: (await meetingOf(world.suite, link.secret)).box };
  return code === undefined || code.trim() === "" ? null : { code };
};

/** Comes back with the words as a new device; every other one that is not kept is removed, and the words change. */
export const restorePlace = async (
  world: World,
  unlock: Unlock,
  { words, passphrase, keep }: VaultRequests["restore"]["in"],
  enter: Enter,
): Promise<Words> => {
  const slot = await findSlot(world, words);
  if (!slot.ok) return slot;
  const { paper, content, transport } = slot.value;
  const device = await newDevice(world.suite);
  const places = await readPlaces(world, slot.value, world.store);
  if (!places.ok) return places;
  const keyring: Keyring = {
    me: content.person,
    device: device.device,
    signSeed: device.signSeed,
    kemSeed: device.kemSeed,
    slotKey: paper.slotKey,
    place: paper.place,
    spaces: places.value
      .toSorted((a, b) => (a.core.place < b.core.place ? -1 : 1))
      .map(({ core }) => ({ space: core.space, type: core.place, server: world.address })),
    spaceKeys: keysOf(places.value),
    pinned: [content.person],
  };
  const lock = await unlock.make(passphrase, keyring);
  if (!lock.ok) return lock;
  const written = await world.store.write([lock.value.change]);
  if (!written.ok) return written;
  const session = await enter(lock.value.lock);
  if (!session) return err({ type: "storageLost" });
  const taken = await takeOver(session, paper, keep);
  if (!taken.ok) return taken;
  // the server knows the new device only by what the paper brings
  const brought = await bring(session, transport);
  if (!brought.ok && (await isUnheardOf(session))) {
    await leaveNothing(world, session);
    return brought;
  }
  session.sync.retry();
  return taken;
};

/**
 * Whether the server says that it knows nothing of this device. No answer is no such word: what was sent may have arrived, and
 * then the old words have ended there. So everything stays, and the next pass brings what the server lacks (LOG-37).
 */
const isUnheardOf = async (session: Session): Promise<boolean> => {
  const mine = session.place("mine");
  if (!mine) return false;
  const answer = await session.transport.entries(mine.core.space, 0);
  return !answer.ok && isStranger(answer.error);
};

/** Nobody heard of the new device: the browser is as empty as before, and the old words still open everything. */
const leaveNothing = async (world: World, session: Session): Promise<void> => {
  session.close();
  await world.store.write(TABLES.map((table) => ({ table, dropPrefix: "" })));
};

/** Mine first: once it knows the new device and words, they count, and what is left goes with the next pass. */
const bring = async (session: Session, asPaper: Transport): Promise<Result<null, VaultFailure>> => {
  for (const place of session.places()) {
    const out = await session.queue(() => nextOutgoing(place.core, null));
    if (!out) continue;
    const answer = await asPaper.append(place.core.space, out.items);
    if (!answer.ok) return place.core.place === "mine" ? err(failureOf(answer.error)) : ok(null);
    await session.queue(() => place.acknowledge(out, answer.value));
  }
  return ok(null);
};
