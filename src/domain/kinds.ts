/**
 * Every kind of fact there is: which log it lives in, its class, how long it lives. Derived from the modules, and the two
 * kinds that belong to the log itself: `removed` (LOG-19) and `heads` (LOG-39), whose bodies the protocol reads and writes.
 */
import type { Place } from "./fact.ts";
import type { KindOfFact, Kinds } from "./module.ts";
import { modules } from "./modules.ts";

const ofTheLog: Kinds = {
  removed: { log: "either", class: "act", lifetime: "kept", version: 1 },
  heads: { log: "either", class: "act", lifetime: "kept", version: 1 },
};

const tables: readonly Kinds[] = [ofTheLog, ...Object.values(modules).map((module) => module.kinds)];

export const kinds: ReadonlyMap<string, KindOfFact> = new Map(tables.flatMap((table) => Object.entries(table)));

/** Null for a kind this version does not know: kept, never folded, never dropped (LOG-1). */
export const kindOf = (kind: string): KindOfFact | null => kinds.get(kind) ?? null;

/** Whether facts of this kind may stand in this place. One elsewhere changes nothing. */
export const belongsIn = (kind: KindOfFact, place: Place): boolean => kind.log === "either" || kind.log === place;
