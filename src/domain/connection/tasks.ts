/**
 * What a device does next about its person's answers, without being asked (protocol §11): lay down what is kept, seal it
 * anew under the ask that counts, give the key away once the other has sealed too, take back what nobody met.
 *
 * It needs mine and ours at once, which no fold has; so it is a function of both states, and a device does one task after
 * another until there is none. Each is safe to be cut off after: what was done is in the log, and the rest comes next time.
 */
import { daysBetween, type LocalDate } from "../day.ts";
import type { Link, Person } from "../fact.ts";
import { getLink } from "../link-map.ts";
import { backwards } from "../trail.ts";
import type { AnswerDoor } from "./door.ts";
import { isBack, keysOf, liveOf } from "./pair.ts";
import { type Ask, asksOn, type ConnectionState, countingAsk, type Kept, type Laid } from "./state.ts";

/** By one's own clock; then it is back with its author. */
export const EXPIRES_DAYS = 30;

/** Whoever does it, and where they stand. */
export interface Desk {
  readonly me: Person;
  /** Null when nobody is there: nothing is laid down or given away. */
  readonly other: Person | null;
  readonly today: LocalDate;
  readonly resting: boolean;
  readonly door: AnswerDoor;
  /** Whether this is for this device to go on with: it began it, or the one that did is no more. */
  readonly isMineToDo: (kept: Link) => boolean;
}

export type Task =
  /** Seal and post under this ask, or ask first; then say in mine where it lies. */
  | { readonly do: "post"; readonly kept: Kept; readonly key: string; readonly subject: Link | null }
  | { readonly do: "mark"; readonly laid: Laid }
  /** Keep the same words under a new key, to be posted next. */
  | { readonly do: "keepAnew"; readonly kept: Kept }
  | { readonly do: "open"; readonly subject: Link; readonly own: Link; readonly theirs: Link; readonly key: string }
  | { readonly do: "takeBack"; readonly subject: Link; readonly own: Link }
  /** All at once, when nothing else is to be done: each removal has a device fold anew. */
  | { readonly do: "remove"; readonly own: readonly Link[] };

export const nextTask = (ours: ConnectionState, mine: ConnectionState, desk: Desk): Task | null => {
  const anew = new Set([...backwards(mine.kept)].map(({ instead }) => instead));
  for (const kept of backwards(mine.kept)) {
    if (kept.key === null || getLink(mine.laidByKept, kept.link) !== null) continue;
    const task = toPost(ours, kept, kept.key, desk);
    if (task) return task;
  }
  const gone: Link[] = [];
  for (const laid of backwards(mine.laid)) {
    const ask = getLink(ours.asks, laid.subject);
    if (!ask?.sealed.some(({ link }) => link === laid.sealed)) continue; // the words are gone
    if (isBack(ours, ask, laid.sealed, desk.me, desk.door)) gone.push(laid.sealed);
    else {
      const task = nextOf({ ours, mine, desk, ask, laid, anew });
      if (task) return task;
    }
  }
  return gone.length > 0 ? { do: "remove", own: gone } : null;
};

/** Words that are kept and not yet laid down, as far as mine knows. */
const toPost = (
  ours: ConnectionState,
  kept: Kept,
  key: string,
  { me, other, today, resting, door, isMineToDo }: Desk,
) => {
  for (const ask of asksOn(ours, kept.on, kept.about)) {
    const sealed = ask.sealed.find((one) => one.author === me && door.fits(ask.link, one, key));
    if (sealed) return { do: "mark", laid: { kept: kept.link, subject: ask.link, sealed: sealed.link } } satisfies Task;
  }
  if (other === null || resting || !isMineToDo(kept.link) || isOver(kept.on, today)) return null;
  return { do: "post", kept, key, subject: countingAsk(ours, kept)?.link ?? null } satisfies Task;
};

interface Lying {
  readonly ours: ConnectionState;
  readonly mine: ConnectionState;
  readonly desk: Desk;
  readonly ask: Ask;
  readonly laid: Laid;
  /** Kept words that were kept anew. */
  readonly anew: ReadonlySet<Link | null>;
}

const nextOf = (lying: Lying): Task | null => {
  const { mine, desk, ask, laid } = lying;
  const { me, other, today, resting } = desk;
  const own = laid.sealed;
  if (ask.opened.some((key) => key.author === me && key.own === own)) return null;
  const kept = getLink(mine.keptByLink, laid.kept);
  const back = { do: "takeBack", subject: ask.link, own } as const;
  if (!kept?.key) return back; // its author took the words out of mine
  const named = other === null ? null : theirsFor(lying, own);
  if (named !== null) return resting ? null : { do: "open", subject: ask.link, own, theirs: named, key: kept.key };
  if (isOver(kept.on, today)) return back;
  if (other === null || resting || theirLive(lying) !== null) return null; // there another of one's own was first
  return isToBeAnew(lying, kept) ? { do: "keepAnew", kept } : null;
};

/**
 * Under an ask that does not count, and nothing of mine under the one that does. What lies under the other stays there: whoever
 * answered it, and does not know of the one that counts yet, may have given their key for it.
 */
const isToBeAnew = ({ ours, desk: { me, door, isMineToDo }, ask, anew }: Lying, { link }: Kept): boolean => {
  const counting = countingAsk(ours, ask);
  if (!counting || counting.link === ask.link || anew.has(link)) return false;
  return isMineToDo(link) && liveOf(ours, counting, me, door).length === 0;
};

/** The answer of the other that mine is to be opened for: they named mine, or both lie there and mine is my first. */
const theirsFor = ({ ours, desk: { me, door }, ask }: Lying, own: Link): Link | null => {
  const keys = keysOf(ask, door);
  const mine = keys.find(({ author }) => author === me);
  const theirs = keys.find(({ author }) => author !== me);
  if (theirs) return theirs.theirs === own ? (mine?.theirs ?? theirs.own) : null;
  if (mine || liveOf(ours, ask, me, door)[0]?.link !== own) return null;
  return theirLive({ ours, ask, desk: { me, door } });
};

/** The first of the other's that lies there. A commitment that is one of mine is a copy, and no answer. */
const theirLive = ({
  ours,
  ask,
  desk: { me, door },
}: Pick<Lying, "ours" | "ask"> & { readonly desk: Pick<Desk, "me" | "door"> }): Link | null => {
  const own = new Set(ask.sealed.filter(({ author }) => author === me).map(({ c }) => c));
  const others = ask.sealed.filter(({ author, c }) => author !== me && !own.has(c));
  return others.find(({ link, author }) => !isBack(ours, ask, link, author, door))?.link ?? null;
};

const isOver = (on: LocalDate, today: LocalDate): boolean => daysBetween(on, today) >= EXPIRES_DAYS;
