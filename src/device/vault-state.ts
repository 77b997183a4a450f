/**
 * What the page is told of an open vault.
 */
import { oneOf, anyOf, read, shape, type Is } from "#domain/fields.ts";
import { isBond, isSeat, type SelfView } from "#domain/person/person.ts";
import type { ReachView } from "#domain/path/views.ts";
import { isPhase } from "#domain/path/phase.ts";
import type { AutoLockStep } from "./lock/auto-lock.ts";
import { noticesOf } from "./space/notices.ts";
import { pairingView } from "./person/pairing-view.ts";
import { otherOf, type Place } from "./space/place.ts";
import type { OpenState, WatchQuery } from "./vault-api.ts";
import type { Session } from "./vault-session.ts";

export interface Known {
  readonly hostName: string | null;
  readonly wordsKept: boolean;
  readonly autoLock: AutoLockStep;
}

export const stateOf = (session: Session, { hostName, wordsKept, autoLock }: Known): OpenState => {
  const { me } = session.keyring();
  const [mine, ours] = [session.place("mine"), session.place("ours")];
  const other = ours?.core.roster.seats.find((person) => person !== null && person !== me) ?? null;
  return {
    is: "open",
    me,
    name: nameIn(mine, me),
    other: ours && other ? { person: other, name: nameIn(ours, other), left: otherOf(ours.core) === null } : null,
    nameInOurs: nameIn(ours, me),
    ...selfIn(mine, ours),
    ...standingIn(ours),
    connection: session.connection(),
    unsent: session.places().reduce((count, { core }) => count + core.unsent.length, 0),
    pairing: pairingView(session.pairing.state()),
    notices: session.places().flatMap(({ core }) => noticesOf(core)),
    wordsKept,
    autoLock,
    host: { name: hostName, address: session.world.address },
  };
};

/** What a page watches, as it is now. */
export const shown = (session: Session | null, query: WatchQuery): unknown => {
  if ("live" in query) return session?.live.view(query.live) ?? null;
  return session?.place(query.place)?.slice(query.module, query.slice, query.window) ?? null;
};

/** Nothing live is open while it rests, or nobody else is there. */
export const isRestingIn = (ours: Place | null): boolean => {
  const view = read(isReach, ours?.slice("path", "reach", null));
  return !ours || otherOf(ours.core) === null || view === null || view.rest.mine || view.rest.theirs;
};

const standingIn = (ours: Place | null): Pick<OpenState, "phase" | "rest"> => {
  const view = read(isReach, ours?.slice("path", "reach", null));
  return ours && view && otherOf(ours.core) !== null ? view : { phase: 0, rest: { mine: false, theirs: false } };
};

/** The bond of ours counts as soon as there is one; the seat and the agreement are mine. */
const selfIn = (mine: Place | null, ours: Place | null): Pick<OpenState, "seat" | "bondSaid" | "bond" | "agreed"> => {
  const own = selfOf(mine, "mine");
  const of = ours ? selfOf(ours, "ours") : own;
  return { seat: own.seat, bondSaid: of.said, bond: of.bond, agreed: own.agreed };
};

const selfOf = (place: Place | null, window: "mine" | "ours"): SelfView =>
  selfView(place?.slice("person", "self", window)) ?? { seat: "unsaid", said: null, bond: null, agreed: false };

const nameIn = (place: Place | null, person: string): string | null => {
  const view = place?.slice("person", "names", null);
  if (typeof view !== "object" || view === null || !("names" in view)) return null;
  const { names } = view;
  if (typeof names !== "object" || names === null) return null;
  const name: unknown = Object.entries(names).find(([key]) => key === person)?.[1];
  return typeof name === "string" ? name : null;
};

const isBoolean: Is<boolean> = (value): value is boolean => typeof value === "boolean";
const isReach: Is<ReachView> = shape({ phase: isPhase, rest: shape({ mine: isBoolean, theirs: isBoolean }) });
const bondOrOpen = anyOf(isBond, oneOf(null));
const selfView = (value: unknown): SelfView | null =>
  read(shape({ seat: isSeat, said: bondOrOpen, bond: bondOrOpen, agreed: isBoolean }), value);
