/**
 * Live sessions: moments that never enter the log (LOG-82, LOG-83).
 *
 * Each message is a box of its own, sealed and signed, kept by both devices apart from the log so that reload and sleep
 * lose nothing, and erased when the session closes: here at once, on the other phone when it finds the boxes gone, at the
 * server with them, at the latest after two days. Afterwards nobody can tell who paused or stopped. What stays for those
 * two days is a mark with no words and no author, so that a late box does not bring an ended session back.
 *
 * This is what happens on the device, inside the vault's queue; session-boxes.ts does the travelling.
 */
import { type Bytes, bytesOf, type Hex, toHex } from "#base/bytes.ts";
import { err, ok, type Result } from "#base/result.ts";
import { readEnvelope } from "#protocol/envelope.ts";
import type { DeviceId, KeyId } from "#protocol/ids.ts";
import { labelled } from "#protocol/label.ts";
import { openTurn, sealTurn, type Turn } from "#protocol/turn.ts";
import type { SpaceCore } from "./core.ts";
import { keyFor } from "./opening.ts";
import { readRow } from "../store/rows.ts";
import type { Change, StoreFailure } from "../store/store.ts";
import type { VaultFailure } from "../vault-api.ts";

const TWO_DAYS = 2 * 24 * 3_600_000;

export interface Message {
  readonly device: DeviceId;
  readonly turn: Turn;
}

/** One message on its way to its box. */
export interface Letter {
  readonly box: Hex;
  readonly n: number;
  readonly bytes: Bytes;
  /** Its row in the store. */
  readonly row: string;
}

export interface Said {
  readonly turn: Turn;
  /** Null in a session that is over. */
  readonly letter: Letter | null;
  /** Whether it is on this device's disk. */
  readonly kept: Result<null, StoreFailure>;
}

const OVER = "over";

const rowsOf = (core: SpaceCore, session: Hex): string => `${core.space}/${session}/`;
const rowOf = (core: SpaceCore, session: Hex, device: DeviceId, n: number): string =>
  `${rowsOf(core, session)}${device}/${n.toString(16).padStart(8, "0")}`;

/** A session's box of one device: `KDF(SK, "sbox", session ‖ DeviceId, 16)`. */
export const boxOf = async (core: SpaceCore, key: KeyId, session: Hex, device: DeviceId): Promise<Hex | null> => {
  const spaceKey = core.spaceKeys.get(key);
  if (!spaceKey) return null;
  return toHex(await core.deps.suite.kdf(spaceKey, labelled("sbox", bytesOf(session), bytesOf(device)), 16));
};

/** Says something in a session: kept here, unsent. What is said in a session that is over is said to nobody. */
export const say = async (
  core: SpaceCore,
  key: KeyId,
  session: Hex,
  body: Bytes,
): Promise<Result<Said, VaultFailure>> => {
  const letter = await seal(core, key, session, body);
  if (!letter) return err({ type: "waiting" });
  const over = await isOver(core, session);
  const { n, bytes, row } = letter;
  const put = { table: "sessions", key: row, put: { bytes, cursor: core.deps.now(), n } } as const;
  const kept = await core.deps.store.write(over ? [] : [put]);
  return ok({ turn: { session, n, body }, letter: over ? null : letter, kept });
};

/** The next message of this device; null without the key of its box. */
const seal = async (core: SpaceCore, key: KeyId, session: Hex, body: Bytes): Promise<Letter | null> => {
  const { device, store, keys, suite } = core.deps;
  const sealing = keyFor(core, key, device, "box");
  const box = await boxOf(core, key, session, device);
  const own = await store.list("sessions", `${rowsOf(core, session)}${device}/`);
  if (!sealing || !box || !own.ok) return null;
  const n = own.value.length;
  const header = { kind: "box", space: core.space, key, device, first: 0, last: n } as const;
  const bytes = await sealTurn(suite, { header, key: await sealing, session, body, sign: keys.sign });
  return { box, n, bytes, row: rowOf(core, session, device, n) };
};

const isOver = async (core: SpaceCore, session: Hex): Promise<boolean> => {
  const mark = await core.deps.store.read("sessions", `${rowsOf(core, session)}${OVER}`);
  return mark.ok && mark.value !== undefined;
};

/** Takes a box that arrived, or answers null: not a message of a member, known already, or of a session that is over. */
export const hear = async (core: SpaceCore, bytes: Bytes): Promise<Message | null> => {
  const message = await read(core, bytes);
  if (!message || (await isOver(core, message.turn.session))) return null;
  const row = rowOf(core, message.turn.session, message.device, message.turn.n);
  const held = await core.deps.store.read("sessions", row);
  if (!held.ok || held.value !== undefined) return null;
  const put = { bytes, cursor: core.deps.now() };
  const kept = await core.deps.store.write([{ table: "sessions", key: row, put }]);
  return kept.ok && message.device !== core.deps.device ? message : null;
};

const read = async (core: SpaceCore, bytes: Bytes): Promise<Message | null> => {
  const envelope = readEnvelope(bytes);
  if (!envelope || "unknownVersion" in envelope || envelope.space !== core.space) return null;
  const member = core.roster.members.get(envelope.device);
  const key = await keyFor(core, envelope.key, envelope.device, "box");
  if (!member?.active || member.role === "paper" || !key) return null;
  const turn = await openTurn(core.deps.suite, key, member.sign, envelope);
  return turn && { device: envelope.device, turn };
};

/** All that was said in a session, each device's messages in their order. */
export const transcriptOf = async (core: SpaceCore, session: Hex): Promise<readonly Message[]> => {
  const listed = await core.deps.store.list("sessions", rowsOf(core, session));
  if (!listed.ok) return [];
  const messages: Message[] = [];
  for (const { value } of listed.value) {
    const row = readRow(value);
    const message = row && (await read(core, row.bytes));
    if (message) messages.push(message);
  }
  return messages;
};

/** A box of a session, with the number of the last message known to be in it. */
export interface SessionBox {
  readonly box: Hex;
  readonly device: DeviceId;
  readonly last: number;
}

/** The boxes a session has used, each device's, under every key it was sealed with. */
export const boxesIn = async (core: SpaceCore, session: Hex): Promise<readonly SessionBox[]> => {
  const listed = await core.deps.store.list("sessions", rowsOf(core, session));
  const boxes = new Map<Hex, SessionBox>();
  for (const { value } of listed.ok ? listed.value : []) {
    const row = readRow(value);
    const envelope = row && readEnvelope(row.bytes);
    if (!envelope || "unknownVersion" in envelope) continue;
    const box = await boxOf(core, envelope.key, session, envelope.device);
    if (box) boxes.set(box, { box, device: envelope.device, last: envelope.last });
  }
  return [...boxes.values()];
};

/**
 * Erases a session here, as one write. Its own boxes at the server are named in the mark until they are dropped there too,
 * and before that goes the last word, where there is one: it tells the other phone at once, and is kept until it is sent.
 */
export const eraseSession = async (
  core: SpaceCore,
  session: Hex,
  last: { readonly key: KeyId; readonly body: Bytes } | null = null,
): Promise<{ readonly ended: Ended | null; readonly kept: Result<null, StoreFailure> }> => {
  if (await isOver(core, session)) return { ended: null, kept: ok(null) };
  const row = `${rowsOf(core, session)}${OVER}`;
  const said = last && (await seal(core, last.key, session, last.body));
  const letter = said && { box: said.box, n: said.n, bytes: said.bytes };
  const own = (await boxesIn(core, session)).flatMap(({ box, device }) => (device === core.deps.device ? [box] : []));
  const ended = {
    row,
    since: hourOf(core.deps.now()),
    boxes: [...new Set([...own, ...(letter ? [letter.box] : [])])],
    letter,
  };
  const kept = await core.deps.store.write([
    { table: "sessions", dropPrefix: rowsOf(core, session) },
    { table: "sessions", key: row, put: { cursor: ended.since, boxes: ended.boxes, letter } },
  ]);
  return { ended, kept };
};

/** To the hour, as at the server, so that two phones laid side by side do not tell which closed first. */
const hourOf = (now: number): number => now - (now % 3_600_000);

/** A session that is over: what is still to be sent, and then dropped, at the server. */
export interface Ended {
  readonly row: string;
  readonly boxes: readonly Hex[];
  readonly since: number;
  readonly letter: Omit<Letter, "row"> | null;
}

/** What is kept of sessions here: those that are open, what is left to do for ended ones, letters not yet sent. */
export interface Held {
  readonly open: readonly Hex[];
  readonly toDrop: readonly Ended[];
  readonly unsent: readonly Letter[];
}

/** Erases what is older than two days, and answers what is left. */
export const heldSessions = async (core: SpaceCore): Promise<Held> => {
  const listed = await core.deps.store.list("sessions", `${core.space}/`);
  const [open, old] = [new Set<Hex>(), new Set<Hex>()];
  const toDrop: Held["toDrop"][number][] = [];
  const unsent: Letter[] = [];
  for (const { key: row, value } of listed.ok ? listed.value : []) {
    const [, session = ""] = row.split("/");
    const [kept, mark] = [readRow(value), readMark(value)];
    if ((kept?.cursor ?? mark?.since ?? 0) + TWO_DAYS <= core.deps.now()) old.add(session);
    else if (mark && mark.boxes.length > 0) toDrop.push({ row, ...mark });
    if (!kept) continue;
    open.add(session);
    const envelope = readEnvelope(kept.bytes);
    if (kept.n === undefined || !envelope || "unknownVersion" in envelope) continue;
    const box = await boxOf(core, envelope.key, session, envelope.device);
    if (box) unsent.push({ box, n: kept.n, bytes: kept.bytes, row });
  }
  const changes = [...old].map((session): Change => ({ table: "sessions", dropPrefix: rowsOf(core, session) }));
  if (changes.length > 0) await core.deps.store.write(changes);
  const isLeft = (row: string): boolean => ![...old].some((session) => row.startsWith(rowsOf(core, session)));
  return {
    open: [...open].filter((session) => !old.has(session)),
    toDrop,
    unsent: unsent.filter(({ row }) => isLeft(row)),
  };
};

const readMark = (value: unknown): Omit<Ended, "row"> | null => {
  if (typeof value !== "object" || value === null || !("boxes" in value) || !Array.isArray(value.boxes)) return null;
  const since = "cursor" in value && typeof value.cursor === "number" ? value.cursor : 0;
  const boxes = value.boxes.filter((box): box is Hex => typeof box === "string");
  return { since, boxes, letter: "letter" in value ? readLetter(value.letter) : null };
};

const readLetter = (value: unknown): Ended["letter"] => {
  if (typeof value !== "object" || value === null || !("box" in value && "n" in value && "bytes" in value)) return null;
  const { box, n, bytes } = value;
  if (typeof box !== "string" || typeof n !== "number" || !(bytes instanceof Uint8Array)) return null;
  return { box, n, bytes: new Uint8Array(bytes) };
};

/** Whether a letter is still to be sent. */
export const isWaiting = async (core: SpaceCore, { row }: Letter): Promise<boolean> => {
  const held = await core.deps.store.read("sessions", row);
  return held.ok && readRow(held.value)?.n !== undefined;
};

/** A letter reached its box. Nothing is written for a session that ended meanwhile. */
export const letterSent = async (core: SpaceCore, { row, bytes }: Letter): Promise<void> => {
  const held = await core.deps.store.read("sessions", row);
  const kept = held.ok ? readRow(held.value) : null;
  if (kept?.n === undefined) return;
  await core.deps.store.write([{ table: "sessions", key: row, put: { bytes, cursor: kept.cursor } }]);
};

/** Whether nothing is left to do for an ended session. */
export const isFinished = async (core: SpaceCore, { row }: Ended): Promise<boolean> => {
  const mark = await core.deps.store.read("sessions", row);
  return mark.ok && readMark(mark.value)?.boxes.length === 0;
};

/** The boxes of an ended session are gone at the server too. */
export const boxesDropped = async (core: SpaceCore, { row, since }: Ended): Promise<void> => {
  await core.deps.store.write([{ table: "sessions", key: row, put: { cursor: since, boxes: [], letter: null } }]);
};
