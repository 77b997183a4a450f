/**
 * One place, mine or ours: a space and the folds over it, behind the few things the vault does with them.
 *
 * Every method but the plain getters runs inside the vault's queue. Nothing here waits for the network.
 */
import type { Bytes } from "#base/bytes.ts";
import { err, ok, type Result } from "#base/result.ts";
import type { LocalDate, LocalTime } from "#domain/day.ts";
import type { NewFact } from "#domain/fact.ts";
import { type AnswerDoor, noDoor } from "#domain/connection/door.ts";
import { kindOf } from "#domain/kinds.ts";
import type { AnyRefusal, Context, Reader } from "#domain/module.ts";
import type { BodyFact } from "#protocol/body.ts";
import { presentMember } from "#protocol/roster-questions.ts";
import type { WireEntry, WireItem } from "#protocol/wire-frames.ts";
import type { WireRefusal } from "#protocol/wire.ts";
import { createFold, factLink, type Fold, opLinkOf } from "./fold.ts";
import { acceptEnvelopes } from "./accept.ts";
import { personOf, type SpaceCore } from "./core.ts";
import { dropAside } from "./drop-aside.ts";
import { dropWords, gatherRemovals } from "./drop.ts";
import { healingChanges } from "./heal.ts";
import { currentKey, ensureKey, learnKeys } from "./keys.ts";
import { askFrom, createMissing, goesOn, lackingIn, meet, tipOf } from "./offered.ts";
import { orderFresh } from "./order.ts";
import { acceptRecords } from "./records.ts";
import { expiredOps, removedBy, writeRemoval } from "./removing.ts";
import { acknowledge, nextOutgoing, type Outgoing, pendingSwaps, type Swap, swapped } from "./send.ts";
import { endWaiting } from "./wait.ts";
import { hasNews, writeOp } from "./write.ts";
import type { StoreFailure } from "../store/store.ts";
import type { VaultFailure } from "../vault-api.ts";

/** Now, here, and dice. */
interface Moment {
  readonly today: LocalDate;
  readonly time: LocalTime;
  readonly newId: () => string;
}

export interface Place {
  readonly core: SpaceCore;
  readonly fold: Fold;
  /** Brings order and folds up to date with what is held; drops words that must go. */
  readonly settle: () => Promise<Result<null, StoreFailure>>;
  /** From where to ask the server, and whether its answer goes on from what was read before (LOG-37). */
  readonly askFrom: () => number;
  readonly goesOn: (entries: readonly WireEntry[]) => boolean;
  /** Takes entries of the server. `complete`: its list has ended, so nothing more is waited for (LOG-10). */
  readonly receive: (entries: readonly WireEntry[], complete: boolean) => Promise<Result<null, StoreFailure>>;
  /** Writes facts as one or two ops (LOG-6); the links of the facts. */
  readonly write: (facts: readonly NewFact[]) => Promise<Result<readonly string[], VaultFailure>>;
  readonly command: (
    module: string,
    command: unknown,
    now: Moment,
  ) => Promise<Result<readonly string[], VaultFailure | AnyRefusal>>;
  /** Takes one's own words back, all of these at once. */
  readonly remove: (...facts: readonly string[]) => Promise<Result<null, VaultFailure>>;
  readonly slice: (module: string, slice: string, window: unknown) => unknown;
  /** What has to be written without anybody asking: heads to acknowledge (LOG-39), days that are over, duties of the rules. */
  readonly tend: () => Promise<Result<null, VaultFailure>>;
  readonly outgoing: () => Promise<Outgoing | null>;
  readonly acknowledge: (sent: Outgoing, cursors: readonly number[]) => Promise<Result<null, StoreFailure>>;
  readonly swaps: () => Promise<readonly Swap[]>;
  /** `cursor` null: the server had nothing to swap. */
  readonly swapped: (swap: Swap, cursor: number | null) => Promise<Result<null, StoreFailure>>;
  /** Every record held, as written. */
  readonly records: () => readonly Bytes[];
  /** The server has all records now. */
  readonly introduced: () => Promise<Result<null, StoreFailure>>;
  /** Takes the whole list of the server, from its first entry on; in batches, what it lacks (LOG-37). */
  readonly receiveAll: (
    entries: readonly WireEntry[],
  ) => Promise<Result<readonly (readonly WireItem[])[], StoreFailure>>;
  readonly serverLost: (lost: boolean) => void;
  /** Whether something is missing for which the whole list is to be read again now (LOG-10). */
  readonly isMissing: () => boolean;
  readonly nextUnsent: () => number | null;
  readonly refused: (code: WireRefusal) => void;
  readonly lastRefusal: () => WireRefusal | null;
}

const DAY = 24 * 3_600_000;

/** `answers`: the keys behind sealed answers, which are the vault's to hold. */
export const createPlace = (core: SpaceCore, answers: () => AnswerDoor = () => noDoor): Place => {
  const fold = createFold(core);
  let lastRefusal: WireRefusal | null = null;
  const isMissing = createMissing(core);

  /** Everything that follows from what was just admitted: removals, dropped words, order, fold. */
  const settle = async (): Promise<Result<null, StoreFailure>> => {
    gatherRemovals(core);
    const dropped = [...(await dropWords(core, currentKey(core))), ...(await dropAside(core))];
    const changes = [...dropped, ...endWaiting(core)];
    if (changes.length > 0) {
      const written = await core.deps.store.write(changes);
      if (!written.ok) return written;
    }
    const from = orderFresh(core);
    if (from !== null || fold.hasNewApart()) fold.refold(from ?? core.order.length);
    return ok(null);
  };

  const write = async (facts: readonly NewFact[]): Promise<Result<readonly string[], VaultFailure>> => {
    const key = await ensureKey(core);
    if (!key.ok) return key;
    const links: string[] = [];
    for (const opClass of ["words", "act"] as const) {
      const ofClass = facts.filter(({ kind }) => kindOf(kind)?.class === opClass);
      if (ofClass.length === 0) continue;
      const written = await writeOp(
        core,
        key.value,
        opClass,
        ofClass.map((fact) => bodyOf(core, fact)),
      );
      if (!written.ok) return written;
      links.push(...ofClass.map((_, index) => factLink(written.value, index)));
    }
    const settled = await settle();
    return settled.ok ? ok(links) : settled;
  };

  const removeOps = async (ops: Parameters<typeof writeRemoval>[1]): Promise<Result<null, VaultFailure>> => {
    const written = await writeRemoval(core, ops);
    return written.ok ? settle() : written;
  };

  const receive: Place["receive"] = async (entries, complete) => {
    const records = entries.filter(({ type }) => type === "record").map(({ bytes }) => bytes);
    const learnt = await acceptRecords(core, records);
    await learnKeys(core);
    const envelopes = entries.filter(({ type }) => type === "envelope");
    const accepted = await acceptEnvelopes(core, envelopes, complete);
    const last = entries.at(-1);
    const [cursor, tip] =
      last && last.cursor > core.cursor ? [last.cursor, tipOf(core, last)] : [core.cursor, core.tip];
    const moved = { table: "cursors", key: core.space, put: { cursor, tip } } as const;
    const changes = [...learnt, ...accepted.changes, ...(cursor === core.cursor ? [] : [moved])];
    const written = changes.length > 0 ? await core.deps.store.write(changes) : ok(null);
    if (!written.ok) return written;
    core.cursor = cursor;
    core.tip = tip;
    meet(core, entries);
    core.unsent = core.unsent.filter(({ type, key }) => type === "record" || !isAcknowledged(core, key));
    const settled = await settle();
    const healing = settled.ok ? await healingChanges(core, accepted.lacks, currentKey(core)) : [];
    return healing.length > 0 ? core.deps.store.write(healing) : settled;
  };

  const reader = (): Omit<Reader, "rest" | "first"> => ({
    me: core.deps.me,
    reached: (link) => reachedOn(core, link),
    removed: (link) => removedBy(core, link),
    today: core.deps.dayOf(core.deps.now()),
    answers: answers(),
  });

  return {
    core,
    fold,
    settle,
    write,
    askFrom: () => askFrom(core),
    goesOn: (entries) => goesOn(core, entries),
    receive,
    receiveAll: async (entries) => {
      core.cursor = 0;
      const taken = await receive(entries, true);
      return taken.ok ? ok(await lackingIn(core, entries)) : taken;
    },
    command: async (module, command, now) => {
      const projection = fold.of(module);
      const decided = projection?.decide(command, contextOf(core, now)) ?? null;
      if (!decided) return err({ type: "notPossible" });
      return decided.ok ? write(decided.value) : decided;
    },
    remove: async (...facts) => {
      const ops = facts.flatMap((fact) => {
        const at = core.byLink.get(opLinkOf(fact));
        return at && personOf(core, at.device) === core.deps.me ? [at] : [];
      });
      return ops.length === facts.length ? removeOps(ops) : err({ type: "notPossible" });
    },
    slice: (module, slice, window) => fold.of(module)?.slice(slice, window, reader()) ?? null,
    tend: async () => {
      await settle();
      const over = expiredOps(core);
      if (over.length > 0) {
        const removed = await removeOps(over);
        if (!removed.ok) return removed;
      }
      if (isMineToRotate(core)) {
        const key = await ensureKey(core);
        if (!key.ok) return key;
      }
      const { me, now, dayOf } = core.deps;
      const duties = canWrite(core) ? fold.duties({ me, place: core.place, today: dayOf(now()) }) : [];
      const done = duties.length > 0 ? await write(duties) : ok(null);
      if (!done.ok) return done;
      return needsHeads(core) ? mapNull(await write([{ kind: "heads", version: 1, fields: {} }])) : ok(null);
    },
    outgoing: async () => {
      if (core.unsent.length === 0) return null;
      const writes = core.waitsFor === null && core.unsent.some(({ type }) => type === "envelope");
      const key = writes ? await ensureKey(core) : null;
      return nextOutgoing(core, key?.ok ? key.value : null);
    },
    acknowledge: async (sent, cursors) => {
      lastRefusal = null;
      return core.deps.store.write(await acknowledge(core, sent, cursors));
    },
    swaps: () => pendingSwaps(core),
    swapped: async (swap, cursor) => core.deps.store.write(await swapped(core, swap, cursor)),
    records: () => [...core.records.values()].map(({ bytes }) => bytes),
    introduced: () => {
      const unsent = core.unsent.filter(({ type }) => type === "record");
      core.unsent = core.unsent.filter(({ type }) => type !== "record");
      return core.deps.store.write(
        unsent.map(({ key }) => ({
          table: "records",
          key: `${core.space}/${key}`,
          put: { bytes: core.records.get(key)?.bytes },
        })),
      );
    },
    serverLost: (lost) => {
      core.serverLost = lost;
    },
    isMissing,
    nextUnsent: () => core.unsent[0]?.n ?? null,
    refused: (code) => {
      lastRefusal = code;
    },
    lastRefusal: () => lastRefusal,
  };
};

const mapNull = <E>(result: Result<unknown, E>): Result<null, E> => (result.ok ? ok(null) : result);

const bodyOf = (core: SpaceCore, { kind, version, fields }: NewFact): BodyFact => ({
  k: kind,
  v: version,
  d: core.deps.dayOf(core.deps.now()),
  ...fields,
});

const contextOf = (core: SpaceCore, now: Moment): Omit<Context, "rest"> => ({
  me: core.deps.me,
  other: otherOf(core),
  place: core.place,
  now: core.deps.now(),
  ...now,
});

/** The person in the other seat who is still here. */
export const otherOf = (core: SpaceCore): string | null =>
  core.roster.seats.find((person) => person !== null && person !== core.deps.me && !core.roster.gone.has(person)) ??
  null;

const isAcknowledged = (core: SpaceCore, key: string): boolean => {
  const [, device = "", first = ""] = key.split("/");
  const row = core.chains.get(device)?.rows.get(Number.parseInt(first, 16));
  return row !== undefined && row.cursor !== null;
};

/** LOG-53: after a join the one who was there first makes the first key; otherwise the next writer does. */
const isMineToRotate = (core: SpaceCore): boolean =>
  core.place === "ours" &&
  (core.roster.seats[0] === core.deps.me || core.roster.epochs.length > 0) &&
  otherOf(core) !== null &&
  !core.roster.readOnly &&
  presentMember(core.roster, core.deps.device) !== null &&
  currentKey(core) === null;

const canWrite = (core: SpaceCore): boolean =>
  !core.roster.readOnly && core.waitsFor === null && currentKey(core) !== null;

/** LOG-39: a new roster head is acknowledged at once, what the others wrote at most daily. */
const needsHeads = (core: SpaceCore): boolean => {
  if (!canWrite(core)) return false;
  const news = hasNews(core);
  if (news.records) return true;
  const last = core.chains.get(core.deps.device)?.ops.at(-1);
  return news.ops && (!last || core.deps.now() - last.wall >= DAY);
};

const reachedOn = (core: SpaceCore, fact: string): LocalDate | null => {
  const at = core.byLink.get(opLinkOf(fact));
  const author = at && personOf(core, at.device);
  if (!at || !author || author === core.deps.me) return null; // never shown to its author (LOG-27)
  const clock = core.order.reachedBy(at.device, at.sequence, (device) => {
    const person = personOf(core, device);
    return person !== null && person !== author;
  });
  return clock ? core.deps.dayOf(clock.ms) : null;
};
