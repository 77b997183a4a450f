/**
 * Roster records without cryptography, for counting alone: ids come from seeded dice and signatures are empty, so tests
 * say by a table which of them verify. Everything else is as a real reader would give it.
 */
import { bytesOf, type Hex } from "#base/bytes.ts";
import type { DeviceId, PersonId, RecordId, SpaceId } from "#protocol/ids.ts";
import type { PublicKeys } from "#protocol/public-key.ts";
import type {
  AddRecord,
  EpochRecord,
  JoinRecord,
  LeaveRecord,
  PersonRecord,
  RemoveRecord,
  SpaceRecord,
} from "#protocol/record.ts";
import type { Ended } from "#protocol/record-parts.ts";

/** Numbers below `limit`, the same for the same seed (mulberry32). */
export const createDice = (seed: number): ((limit: number) => number) => {
  let state = seed >>> 0;
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  };
};

const NOTHING = bytesOf("");
const NO_LINK = "00".repeat(32);

type Ids = readonly RecordId[];

export interface Forge {
  readonly person: () => PersonRecord;
  readonly add: (of: { person: PersonId; by: DeviceId; after: Ids; role?: "device" | "paper" }) => AddRecord;
  readonly remove: (of: {
    person: PersonId;
    by: DeviceId;
    target: DeviceId;
    after: Ids;
    anchors?: Ids;
  }) => RemoveRecord;
  readonly space: (of: { person: PersonId; by: DeviceId; type?: "mine" | "ours" }) => SpaceRecord;
  readonly join: (of: {
    space: SpaceId;
    by: DeviceId;
    person: PersonId;
    joiner: DeviceId;
    after: Ids;
    seat?: 0 | 1;
    replaces?: PersonId | null;
    ended?: readonly Ended[];
  }) => JoinRecord;
  readonly epoch: (of: {
    space: SpaceId;
    by: DeviceId;
    after: Ids;
    n: number;
    recipients?: readonly DeviceId[];
    ended?: readonly Ended[];
    check?: Hex;
  }) => EpochRecord;
  readonly leave: (of: {
    space: SpaceId;
    by: DeviceId;
    person: PersonId;
    after: Ids;
    ended?: readonly Ended[];
  }) => LeaveRecord;
}

export const createForge = (dice: (limit: number) => number): Forge => {
  let made = 0;
  /** In a random order, and each once. */
  const hex = (bytes: number): Hex =>
    dice(2 ** 32)
      .toString(16)
      .padStart(8, "0") + (made++).toString(16).padStart(2 * bytes - 8, "0");
  const keys = (): PublicKeys => ({ id: hex(16), sign: NOTHING, kem: NOTHING });
  const signed = (by: DeviceId) => ({ id: hex(32), bytes: NOTHING, signed: NOTHING, by, signatures: [] });
  return {
    person: () => {
      const [device, paper] = [keys(), keys()];
      return { kind: "person", nonce: "", device, paper, ...signed(device.id) };
    },
    add: ({ by, role = "device", ...of }) => ({ kind: "add", role, added: keys(), ...of, ...signed(by) }),
    remove: ({ by, anchors = [], ...of }) => ({ kind: "remove", anchors, ...of, ...signed(by) }),
    space: ({ by, type = "ours", person }) => {
      const first = signed(by);
      return { kind: "space", space: first.id.slice(0, 32), nonce: "", type, person, ...first };
    },
    join: ({ by, seat = 1, replaces = null, ended = [], ...of }) => {
      return { kind: "join", seat, replaces, ended, transcript: NO_LINK, ...of, ...signed(by) };
    },
    epoch: ({ by, recipients = [], ended = [], check = hex(32), ...of }) => {
      const wraps = [...recipients].sort().map((device) => ({ device, enc: NOTHING, wrapped: NOTHING }));
      return {
        kind: "epoch",
        check,
        key: check.slice(0, 32),
        recipients: wraps,
        past: NOTHING,
        ended,
        ...of,
        ...signed(by),
      };
    },
    leave: ({ by, ended = [], ...of }) => ({ kind: "leave", shred: false, ended, ...of, ...signed(by) }),
  };
};

export const endedAt = (device: DeviceId, sequence: number, link: Hex = NO_LINK): Ended => ({ device, sequence, link });
