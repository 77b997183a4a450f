/**
 * A live session: where two people are in something they do at the same time, worked out from its moves (SPEC.md).
 *
 * {@link sessionOf} is a function of the set of moves and of nothing else; {@link sessionAt} adds the two things that come
 * from outside, the time and whether the place rests. An ended session is one value, without a trace of how it ended.
 */
import type { Person } from "../fact.ts";
import type { Play, Speaker, Stage } from "./kind.ts";
import { isKindName, stages } from "./kinds.ts";
import { type Device, nameOfMove, readMove, type Spoken } from "./move.ts";
import { inOrder, type Order, type Placed } from "./order.ts";

export interface OpenSession {
  readonly is: "open";
  readonly kind: string;
  readonly by: Person;
  /** Server time of the opening, and when it is over at the latest. */
  readonly at: number;
  readonly until: number;
  readonly play: Play;
  /** The phone that carries it, of each who took part. */
  readonly carriers: Readonly<Record<Person, Device>>;
  /** Server time of its last move. */
  readonly clock: number;
  /** How many moves of each phone counted. */
  readonly counts: Readonly<Record<Device, number>>;
}

/** `nothing`: no opening is known here, or of a kind that this version does not know. */
export type Session = { readonly is: "nothing" } | { readonly is: "over" } | OpenSession;

const nothing: Session = { is: "nothing" };
const over: Session = { is: "over" };

/** How far ahead of one's own measure an opening may be dated. */
const AHEAD_MS = 5 * 60_000;

const known = (kind: string): Stage | null => (isKindName(kind) ? stages[kind] : null);

export const sessionOf = (said: readonly Spoken[], stageFor = known): Session => {
  if (said.some(({ body }) => nameOfMove(body) === "leave")) return over;
  const openings = said.filter(({ n, body }) => n === 0 && readMove(body)?.move === "open");
  if (new Set(openings.map(({ device, body }) => `${device} ${body}`)).size > 1) return over;
  const [opening] = openings;
  const begun = opening ? begin(opening, stageFor) : null;
  return begun ? play(begun.open, inOrder(said, begun.stage.isNo), begun.stage) : nothing;
};

/** The session as it stands now. `now` is server time, null when it was not measured. */
export const sessionAt = (session: Session, now: number | null, resting: boolean): Session => {
  if (resting) return over;
  if (session.is !== "open" || now === null) return session;
  if (now >= session.until || session.at > now + AHEAD_MS) return over;
  const later = session.play.lapse(Math.max(session.clock, now));
  return later ? { ...session, play: later } : over;
};

const begin = (
  { author, device, n, body }: Spoken,
  stageFor: typeof known,
): { readonly open: OpenSession; readonly stage: Stage } | null => {
  const move = readMove(body);
  const { kind, ...opening } = move?.fields ?? {};
  const stage = typeof kind === "string" ? stageFor(kind) : null;
  if (!move || typeof kind !== "string" || !stage) return null;
  const from = { by: author, ref: refOf(device, n), at: move.at, knows: () => false };
  const begun = stage.begin(opening, from);
  if (!begun) return null;
  const open: OpenSession = {
    is: "open",
    kind,
    by: author,
    at: move.at,
    until: move.at + stage.longest,
    play: begun,
    carriers: { [author]: device },
    clock: move.at,
    counts: {},
  };
  return { open, stage };
};

const play = (begun: OpenSession, { placed, early, counts }: Order, stage: Stage): Session => {
  const from = placed.findIndex(({ n, name }) => n === 0 && name === "open");
  let session = begun;
  const known: Record<Device, Record<Device, number>> = {};
  for (const [index, each] of placed.entries()) {
    const knows = (known[each.device] = merged(known[each.device], each.move?.seen));
    if (index <= from) continue;
    const next = take(session, each, stage, knows);
    if (!next) return over;
    session = next;
  }
  for (const each of early) {
    const next = take(session, each, stage, {});
    if (!next) return over;
    session = next;
  }
  return { ...session, counts };
};

/** The session after this move, or null when its time was over before. */
const take = (
  session: OpenSession,
  { author, device, n, name, move }: Placed,
  stage: Stage,
  known: Readonly<Record<Device, number>>,
): OpenSession | null => {
  const at = Math.min(session.until, Math.max(session.clock, move?.at ?? 0));
  const now = session.play.lapse(at);
  if (!now) return null;
  const counts = { ...known, [device]: n + 1 };
  const from: Speaker = {
    by: author,
    ref: refOf(device, n),
    at,
    knows: (ref) => isRefIn(counts, ref),
  };
  if (stage.isNo(name)) return { ...session, play: now.no(name, from, move?.fields ?? {}), clock: at };
  const carrier = session.carriers[author] ?? device;
  if (!move || carrier !== device) return { ...session, play: now, clock: at };
  const next = now.take(move, from);
  const isTaken = next.state !== now.state;
  return { ...session, play: next, clock: at, ...(isTaken && { carriers: { ...session.carriers, [author]: device } }) };
};

const refOf = (device: Device, n: number): string => `${device}/${n}`;

const isRefIn = (counts: Readonly<Record<Device, number>>, ref: string): boolean => {
  const [device = "", n = ""] = ref.split("/");
  return Number(n) < (counts[device] ?? 0);
};

const merged = (
  known: Readonly<Record<Device, number>> = {},
  seen: Readonly<Record<Device, number>> = {},
): Record<Device, number> => {
  const all = { ...known };
  for (const [device, count] of Object.entries(seen)) all[device] = Math.max(all[device] ?? 0, count);
  return all;
};

/** What is shown of a session that is open. */
export interface RunningView<Of = unknown> {
  readonly session: string;
  /** I opened it. */
  readonly mine: boolean;
  /** Which phone of mine it is on; nobody's while I did not take part. */
  readonly carried: "here" | "elsewhere" | "nowhere";
  readonly until: number;
  readonly view: Of;
}

export const viewOfSession = (
  session: string,
  { by, carriers, until, play: { view } }: OpenSession,
  me: Person,
  device: Device,
): RunningView => {
  const carrier = carriers[me];
  const carried = carrier === undefined ? "nowhere" : carrier === device ? "here" : "elsewhere";
  return { session, mine: by === me, carried, until, view: view(me) };
};

/** The next moment at which time alone changes something. */
export const dueOf = ({ until, play: { due } }: OpenSession): number => Math.min(until, due ?? until);

/** Of several open at once, the one of each kind that stands (session-11). */
export const standing = (sessions: ReadonlyMap<string, OpenSession>): ReadonlySet<string> => {
  const first = new Map<string, string>();
  for (const [id, { kind, at }] of sessions) {
    const other = first.get(kind);
    const before = other === undefined ? null : (sessions.get(other)?.at ?? 0);
    if (other === undefined || before === null || at < before || (at === before && id < other)) first.set(kind, id);
  }
  return new Set(first.values());
};
