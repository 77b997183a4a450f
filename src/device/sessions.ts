/**
 * Live sessions: moments that never enter the log (LOG-82, LOG-83).
 *
 * Each message is a box of its own, sealed and signed, kept by both devices apart from the log so that reload and sleep
 * lose nothing, and erased when the session closes: here at once, on the other phone at receipt or when it finds the
 * boxes gone, at the server with them, at the latest after two days. Afterwards nobody can tell who paused or stopped.
 */
import { type Bytes, bytesOf, type Hex, toHex } from "#base/bytes.ts";
import { err, ok, type Result } from "#base/result.ts";
import { readEnvelope } from "#protocol/envelope.ts";
import type { DeviceId, KeyId } from "#protocol/ids.ts";
import { labelled } from "#protocol/label.ts";
import { openTurn, sealTurn, type Turn } from "#protocol/turn.ts";
import type { SpaceCore } from "./space-core.ts";
import { keyFor } from "./space-opening.ts";
import { readRow } from "./rows.ts";
import type { VaultFailure } from "./vault-api.ts";

const TWO_DAYS = 2 * 24 * 3_600_000;

export interface Message {
  readonly device: DeviceId;
  readonly turn: Turn;
}

/** How the boxes of a session travel; the vault gives its transport. */
export interface Boxes {
  readonly put: (space: string, box: Hex, step: number, bytes: Bytes) => Promise<boolean>;
  readonly drop: (box: Hex) => Promise<boolean>;
  /** Whether a box still stands at the server; null when that cannot be asked now. */
  readonly stands: (space: string, box: Hex) => Promise<boolean | null>;
}

const rowsOf = (core: SpaceCore, session: Hex): string => `${core.space}/${session}/`;

/** A session's box of one device: `KDF(SK, "sbox", session ‖ DeviceId, 16)`. */
export const boxOf = async (core: SpaceCore, key: KeyId, session: Hex, device: DeviceId): Promise<Hex | null> => {
  const spaceKey = core.spaceKeys.get(key);
  if (!spaceKey) return null;
  return toHex(await core.deps.suite.kdf(spaceKey, labelled("sbox", bytesOf(session), bytesOf(device)), 16));
};

/** Says something in a session: kept here first, then sent. It holds on this device whatever the network does. */
export const say = async (
  core: SpaceCore,
  boxes: Boxes,
  key: KeyId,
  session: Hex,
  body: Bytes,
): Promise<Result<Turn, VaultFailure>> => {
  const { device, store, keys, suite } = core.deps;
  const sealing = keyFor(core, key, device, "box");
  const box = await boxOf(core, key, session, device);
  if (!sealing || !box) return err({ type: "waiting" });
  const own = await store.list("sessions", `${rowsOf(core, session)}${device}/`);
  if (!own.ok) return own;
  const n = own.value.length;
  const header = { kind: "box", space: core.space, key, device, first: 0, last: n } as const;
  const bytes = await sealTurn(suite, { header, key: await sealing, session, body, sign: keys.sign });
  const kept = await keep(core, session, device, n, bytes);
  if (!kept.ok) return kept;
  await boxes.put(core.space, box, n, bytes);
  return ok({ session, n, body });
};

const keep = (core: SpaceCore, session: Hex, device: DeviceId, n: number, bytes: Bytes) =>
  core.deps.store.write([
    {
      table: "sessions",
      key: `${rowsOf(core, session)}${device}/${n.toString(16).padStart(8, "0")}`,
      put: { bytes, cursor: core.deps.now() },
    },
  ]);

/** Takes a box that arrived, or answers null: not a message of a member of this space. */
export const hear = async (core: SpaceCore, bytes: Bytes): Promise<Message | null> => {
  const message = await read(core, bytes);
  if (!message) return null;
  const kept = await keep(core, message.turn.session, message.device, message.turn.n, bytes);
  return kept.ok ? message : null;
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

/** Erases a session here, and one's own box at the server. */
export const closeSession = async (
  core: SpaceCore,
  boxes: Boxes,
  key: KeyId,
  session: Hex,
): Promise<Result<null, VaultFailure>> => {
  const erased = await core.deps.store.write([{ table: "sessions", dropPrefix: rowsOf(core, session) }]);
  if (!erased.ok) return erased;
  const box = await boxOf(core, key, session, core.deps.device);
  if (box) await boxes.drop(box);
  return ok(null);
};

/** Erases what is older than two days, and sessions whose other box no longer stands: they were closed over there. */
export const sweepSessions = async (core: SpaceCore, boxes: Boxes, key: KeyId | null): Promise<void> => {
  const listed = await core.deps.store.list("sessions", `${core.space}/`);
  if (!listed.ok) return;
  const others = new Map<Hex, DeviceId>();
  const over = new Set<Hex>();
  for (const { key: row, value } of listed.value) {
    const [, session = "", device = ""] = row.split("/");
    if ((readRow(value)?.cursor ?? 0) + TWO_DAYS <= core.deps.now()) over.add(session);
    if (device !== core.deps.device) others.set(session, device);
  }
  for (const [session, device] of others) {
    const box = key && (await boxOf(core, key, session, device));
    if (box && (await boxes.stands(core.space, box)) === false) over.add(session);
  }
  await core.deps.store.write([...over].map((session) => ({ table: "sessions", dropPrefix: rowsOf(core, session) })));
};
