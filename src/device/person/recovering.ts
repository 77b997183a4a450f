/**
 * Recovery words: what they find, coming back with them in an empty browser, and new ones for old (LOG-79 to LOG-81).
 *
 * The words are a device of their own, the paper. Coming back, the new device removes every other one that is not kept,
 * and the old words: an older roster from the server revives no thief.
 */
import { toHex } from "#base/bytes.ts";
import { err, ok, type Result } from "#base/result.ts";
import { entropyOf, wordsOf } from "#crypto/recovery-words.ts";
import type { DeviceId } from "#protocol/ids.ts";
import { makeAdd, makeRemove } from "#protocol/make-record.ts";
import type { KnownRecord } from "#protocol/record.ts";
import {
  openRecoverySlot,
  type RecoveryContent,
  sealRecoverySlot,
  writeRecoveryContent,
} from "#protocol/recovery-slot.ts";
import { descends, type Member } from "#protocol/roster.ts";
import { type OwnDevice, type OwnPaper, ownPaper } from "./founding.ts";
import type { Place } from "../space/place.ts";
import { addOwnRecords, ensureKey } from "../space/keys.ts";
import { beginWaiting } from "../space/wait.ts";
import { failureOf } from "../transport/failure.ts";
import type { Transport } from "../transport/transport.ts";
import type { VaultFailure } from "../vault-api.ts";
import type { Session } from "../vault-session.ts";
import type { World } from "../vault-world.ts";

/** What the words opened: the paper, and what its slot says. */
export interface FoundSlot {
  readonly paper: OwnPaper;
  readonly transport: Transport;
  readonly generation: number;
  readonly content: RecoveryContent;
}

export const findSlot = async (world: World, words: string): Promise<Result<FoundSlot, VaultFailure>> => {
  const entropy = entropyOf(words);
  if (!entropy) return err({ type: "notWords" });
  const paper = await ownPaper(world.suite, entropy);
  const transport = world.transport({ device: paper.device, sign: paper.keys.sign });
  const answer = await transport.getSlot(toHex(paper.place));
  if (!answer.ok) return err(failureOf(answer.error));
  const slot = answer.value && (await openRecoverySlot(world.suite, paper, answer.value));
  if (!slot) return err({ type: "nothingFound" });
  return ok({ paper, transport, generation: slot.generation, content: slot.content });
};

/**
 * Writes the slot anew: where my places are, under which records, as of today. `held`: the server has this generation
 * already, because another phone of mine wrote it or because an answer was lost.
 */
export const writeSlot = async (
  session: Session,
  generation: number,
): Promise<"kept" | "notKept" | { readonly held: number }> => {
  const { world, keyring, transport, places } = session;
  const { me, slotKey, place, spaces } = keyring();
  const content = writeRecoveryContent({
    person: me,
    spaces: spaces.map(({ space }) => space),
    servers: [...new Set(spaces.map(({ server }) => server))],
    heads: [...new Set(places().flatMap(({ core }) => core.roster.heads))].slice(0, 16),
    day: world.dayOf(world.now()),
  });
  if (!content) return "notKept";
  const sealed = await sealRecoverySlot(world.suite, { slotKey, place }, generation, content);
  const answer = await transport.putSlot(toHex(place), sealed);
  if (answer.ok) return "kept";
  const held =
    answer.error.type === "refused" && answer.error.code === "sequenceTaken" ? answer.error.detail.last : undefined;
  return held === undefined ? "notKept" : { held };
};

/** LOG-78, LOG-79: whether the server's roster is at least as new as the slot; an older one could revive a thief. */
export const isAsNewAs = (places: readonly Place[], content: RecoveryContent): boolean =>
  content.heads.every((head) =>
    places.some(({ core }) => {
      const records = [...core.records.values()];
      return core.roster.heads.some((newest) => descends(records, newest, head));
    }),
  );

export const devicesOf = (place: Place, person: string): readonly Member[] =>
  [...place.core.roster.members.values()].filter(
    (member) => member.person === person && member.role === "device" && member.active,
  );

interface Change {
  readonly by: OwnDevice;
  readonly remove: readonly DeviceId[];
  readonly newPaper: OwnPaper;
}

/** Removes devices and the old words and certifies new words, as a line of records that every place of mine takes. */
const changeRecords = async (session: Session, { by, remove, newPaper }: Change, first: readonly KnownRecord[]) => {
  const { suite } = session.world;
  const person = session.keyring().me;
  const anchors = session.places().flatMap(({ core }) => core.roster.spaceHeads);
  const heads = session.place("mine")?.core.roster.personHeads.get(person) ?? [];
  const records: KnownRecord[] = [...first];
  const after = () => (records.length > 0 ? records.slice(-1).map(({ id }) => id) : heads);
  for (const target of remove) {
    records.push(await makeRemove(suite, { person, after: after(), anchors, target }, by.keys));
  }
  records.push(await makeAdd(suite, { person, after: after(), role: "paper" }, by.keys, newPaper.keys));
  return records;
};

/** Takes records into every place and makes the new keys that follow from them (LOG-53). */
const spread = async (session: Session, records: readonly KnownRecord[]): Promise<Result<null, VaultFailure>> => {
  for (const place of session.places()) {
    const added = await addOwnRecords(place.core, records);
    if (!added.ok) return added;
    const key = await ensureKey(place.core);
    if (!key.ok) return key;
    await place.settle();
  }
  return ok(null);
};

const activePapers = (place: Place | null, person: string): readonly DeviceId[] =>
  [...(place?.core.roster.members.values() ?? [])]
    .filter((member) => member.person === person && member.role === "paper" && member.active)
    .map(({ device }) => device);

/** New words retire the old ones (LOG-81). */
export const renewWords = (session: Session): Promise<Result<{ readonly words: readonly string[] }, VaultFailure>> =>
  session.queue(async () => {
    const { suite } = session.world;
    const entropy = suite.randomBytes(16);
    const newPaper = await ownPaper(suite, entropy);
    const remove = activePapers(session.place("mine"), session.keyring().me);
    const records = await changeRecords(session, { by: session.own, remove, newPaper }, []);
    const { slotKey, place } = newPaper;
    if (!(await session.keep({ ...session.keyring(), slotKey, place }))) return err({ type: "storageLost" });
    const done = await spread(session, records);
    return done.ok ? ok({ words: wordsOf(entropy) }) : done;
  });

/** The new device's own records, and everything that ends with them (LOG-79). Runs once the places are read. */
export const takeOver = (
  session: Session,
  paper: OwnPaper,
  keep: readonly DeviceId[],
): Promise<Result<{ readonly words: readonly string[] }, VaultFailure>> =>
  session.queue(async () => {
    const { suite, store } = session.world;
    const { me } = session.keyring();
    const mine = session.place("mine");
    if (!mine) return err({ type: "nothingFound" });
    const entropy = suite.randomBytes(16);
    const newPaper = await ownPaper(suite, entropy);
    const gone = devicesOf(mine, me).filter(({ device }) => !keep.includes(device));
    const first: KnownRecord[] = [];
    const after = (): readonly string[] =>
      first.length > 0 ? first.slice(-1).map(({ id }) => id) : (mine.core.roster.personHeads.get(me) ?? []);
    const anchors = session.places().flatMap(({ core }) => core.roster.spaceHeads);
    // the paper removes before it adds: at eight devices there is no room for a ninth (LOG-43)
    for (const { device: target } of gone) {
      first.push(await makeRemove(suite, { person: me, after: after(), anchors, target }, paper.keys));
    }
    const add = await makeAdd(suite, { person: me, after: after(), role: "device" }, paper.keys, session.own.keys);
    first.push(add);
    const records = await changeRecords(session, { by: session.own, remove: activePapers(mine, me), newPaper }, first);
    const { slotKey, place } = newPaper;
    if (!(await session.keep({ ...session.keyring(), slotKey, place }))) return err({ type: "storageLost" });
    const waits = session.places().flatMap(({ core }) => (core.place === "ours" ? [beginWaiting(core, add.id)] : []));
    const written = await store.write(waits);
    if (!written.ok) return written;
    const done = await spread(session, records);
    return done.ok ? ok({ words: wordsOf(entropy) }) : done;
  });
