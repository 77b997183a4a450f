/**
 * One space in memory: its records and what they count to, the keys that open it, the chains, their order, and what
 * waits. The files beside this one (space-…) each do one thing to it: accept, write, remove, open. Everything here is
 * owned by the one queue of the vault; nothing else touches it, so nothing here is locked.
 */
import type { Bytes, Hex } from "#base/bytes.ts";
import type { LocalDate } from "#domain/day.ts";
import type { RawFact } from "#protocol/body.ts";
import type { DeviceId, KeyId, Link, PersonId, RecordId, SpaceId } from "#protocol/ids.ts";
import type { OpClass } from "#protocol/leaf.ts";
import { createOrder, type Order } from "#protocol/order.ts";
import type { Record } from "#protocol/record.ts";
import { countRoster, type Roster } from "#protocol/roster.ts";
import type { Seen } from "#protocol/seen.ts";
import type { DeviceKeys, Suite } from "#protocol/suite.ts";
import type { PlaceName } from "../vault-api.ts";
import type { Lack } from "./heal.ts";
import type { Tip } from "./offered.ts";
import type { Store } from "../store/store.ts";

/** An op as it is held unsealed while the vault is open. */
export interface HeldOp {
  readonly device: DeviceId;
  readonly sequence: number;
  readonly link: Link;
  readonly class: OpClass;
  readonly wall: number;
  readonly seen: readonly Seen[];
  /** Null when the words are gone, or what is there could not be read as facts. */
  readonly facts: readonly RawFact[] | null;
  /** Why there are no facts: the leaf came without its words, their day is over, or they are not well written. */
  readonly without: "words" | "expired" | "malformed" | null;
  /** For words with a last day: the moment (ms) from which every device drops them. */
  readonly until: number | null;
}

export interface Chain {
  readonly device: DeviceId;
  /** Index = sequence - 1. */
  readonly ops: HeldOp[];
  /** The stored rows by their first sequence number; `cursor` is null until the server has acknowledged. */
  readonly rows: Map<number, { readonly last: number; readonly cursor: number | null }>;
  /** From this sequence on the chain is set aside but for its no's (LOG-35), or null. */
  aside: number | null;
}

/** An envelope that is kept but not folded, with the reason it waits. */
export interface Waiting {
  readonly bytes: Bytes;
  readonly why: "key" | "before" | "unknownDevice" | "future" | "newer" | "cut" | "bad" | "fork";
  readonly device: DeviceId | null;
  readonly first: number;
  readonly cursor: number;
  /** Its opened facts, where they could be opened and verified: their no's count at once (LOG-26, LOG-35). */
  readonly ops: readonly HeldOp[];
}

/** What waits to be acknowledged by the server, oldest first. */
export interface Unsent {
  readonly n: number;
  readonly type: "envelope" | "record";
  /** Row key of an envelope, or id of a record. */
  readonly key: string;
}

export interface SpaceDeps {
  readonly suite: Suite;
  readonly store: Store;
  /** Wall clock, ms since 1970, as this device shows it. */
  readonly now: () => number;
  /** Server time minus own time, ms, when known. */
  readonly serverOffset: () => number | null;
  /** The author's local date of a moment. */
  readonly dayOf: (ms: number) => LocalDate;
  readonly classOf: (kind: string) => OpClass | null;
  readonly me: PersonId;
  readonly device: DeviceId;
  readonly keys: DeviceKeys;
  /** Writes the keyring with these space keys before they are used. */
  readonly keepKeys: (space: SpaceId, keys: readonly Bytes[]) => Promise<boolean>;
}

export interface SpaceCore {
  readonly deps: SpaceDeps;
  readonly space: SpaceId;
  readonly place: PlaceName;
  readonly records: Map<RecordId, Record>;
  /** Records whose signatures verified. */
  readonly verified: Set<RecordId>;
  /** Records whose signer is not known yet, or did not sign them. */
  readonly unverified: Map<RecordId, Record>;
  roster: Roster;
  /** Every key this device holds here, newest last. */
  readonly spaceKeys: Map<KeyId, Bytes>;
  /** Epochs whose wrap this device opened, by the name of their key: the names of the keys in their `past`. */
  readonly openedEpochs: Map<KeyId, ReadonlySet<KeyId>>;
  readonly envelopeKeys: Map<string, Promise<Bytes>>;
  readonly chains: Map<DeviceId, Chain>;
  order: Order;
  /** Ops admitted since the last fold, not yet in the order. */
  fresh: HeldOp[];
  /** Something was admitted or cut that changes the order as a whole. */
  stale: boolean;
  /** Ops some op says to have seen that are not held yet, `device/sequence`: compared anew when they come. */
  readonly missed: Set<string>;
  /** Links by their hex, to find an op a fact names. */
  readonly byLink: Map<Link, { readonly device: DeviceId; readonly sequence: number }>;
  waiting: Waiting[];
  unsent: Unsent[];
  nextUnsent: number;
  /** Row keys of pages that the server should hold instead of the ops it has (LOG-15). */
  readonly swaps: Set<string>;
  cursor: number;
  /** By cursor, the digest of what the server acknowledged and has not yet given: it must come in its list. */
  readonly promised: Map<number, Hex>;
  /** The entry at the cursor, to be met again at the next look; null before the first. */
  tip: Tip | null;
  /** What the others have moved since my last op: reported in `seen` of my next. */
  readonly reported: Map<DeviceId, number>;
  readonly reportedHeads: Set<RecordId>;
  /** Ops that hold a `removed` fact, whoever wrote them. */
  readonly removers: Set<HeldOp>;
  /** Words that came without salt and body; missing unless a removal counts for them (LOG-22). */
  readonly bare: Set<HeldOp>;
  /** How many of these were there when words were last dropped. */
  removersSeen: number;
  /** Words that are here and have a last day. */
  readonly expiring: Set<HeldOp>;
  /** Words dropped here because their last day is over. */
  readonly expired: Set<HeldOp>;
  /** Ops that were signed and hang in their chain, but whose body is no fact: kept, and folded as nothing. */
  readonly malformed: Set<HeldOp>;
  /** Whether the words at a place of a chain are taken back by a removal that counts (LOG-19). */
  isRemoved: (device: DeviceId, sequence: number) => boolean;
  /** Links others say they saw that this device does not hold, or holds differently (LOG-10). */
  readonly heldBack: Map<string, { readonly device: DeviceId; readonly sequence: number }>;
  readonly contradictions: Map<string, { readonly device: DeviceId; readonly sequence: number; readonly day: string }>;
  readonly forks: Map<DeviceId, { readonly sequence: number; readonly day: string }>;
  /** Where the server holds less than is held here, by row (LOG-17). */
  readonly lacked: Map<string, Lack & { readonly at: number }>;
  serverLost: boolean;
  /** After recovery, writing here waits until an op of the other saw this record (LOG-80). */
  waitsFor: Hex | null;
}

export const createSpaceCore = (deps: SpaceDeps, space: SpaceId, place: PlaceName): SpaceCore => ({
  deps,
  space,
  place,
  records: new Map(),
  verified: new Set(),
  unverified: new Map(),
  roster: countRoster([], () => false, { space, me: deps.me }),
  spaceKeys: new Map(),
  openedEpochs: new Map(),
  envelopeKeys: new Map(),
  chains: new Map(),
  order: createOrder(),
  fresh: [],
  stale: false,
  missed: new Set(),
  byLink: new Map(),
  waiting: [],
  unsent: [],
  nextUnsent: 1,
  swaps: new Set(),
  cursor: 0,
  promised: new Map(),
  tip: null,
  reported: new Map(),
  reportedHeads: new Set(),
  removers: new Set(),
  bare: new Set(),
  removersSeen: 0,
  expiring: new Set(),
  expired: new Set(),
  malformed: new Set(),
  isRemoved: () => false,
  heldBack: new Map(),
  contradictions: new Map(),
  forks: new Map(),
  lacked: new Map(),
  serverLost: false,
  waitsFor: null,
});

export const chainOf = (core: SpaceCore, device: DeviceId): Chain => {
  const held = core.chains.get(device);
  if (held) return held;
  const chain: Chain = { device, ops: [], rows: new Map(), aside: null };
  core.chains.set(device, chain);
  return chain;
};

export const personOf = (core: SpaceCore, device: DeviceId): PersonId | null =>
  core.roster.members.get(device)?.person ?? null;

/** Key of a row: ops and pages of one device sort by their first sequence number. */
export const rowKey = (space: SpaceId, device: DeviceId, first: number): string =>
  `${space}/${device}/${first.toString(16).padStart(8, "0")}`;

export const isRemover = ({ facts }: HeldOp): boolean => facts?.some(({ kind }) => kind === "removed") ?? false;

/** Takes an op into memory in the place of whatever stood there. */
export const holdOp = (core: SpaceCore, op: HeldOp): void => {
  const chain = chainOf(core, op.device);
  const before = chain.ops[op.sequence - 1];
  if (before)
    for (const set of [core.bare, core.expired, core.expiring, core.malformed, core.removers]) set.delete(before);
  chain.ops[op.sequence - 1] = op;
  core.byLink.set(op.link, { device: op.device, sequence: op.sequence });
  if (op.without === "words") core.bare.add(op);
  if (op.until !== null && op.without === null) core.expiring.add(op);
  if (op.without === "expired") core.expired.add(op);
  if (op.without === "malformed") core.malformed.add(op);
  if (isRemover(op)) core.removers.add(op);
};
