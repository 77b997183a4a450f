/**
 * Two answers to one ask, as one of the two sees them (protocol §11, LOG-59 to LOG-62): the only place that says whether they
 * are open.
 *
 * What binds a person is the answer the *other* named in their first key given away; so nobody chooses afterwards which of
 * several counts. A key that does not fit its commitment is as if never written, and so is one for words nobody has.
 */
import type { LocalDate } from "../day.ts";
import type { Link, Person } from "../fact.ts";
import { getLink } from "../link-map.ts";
import type { AnswerDoor } from "./door.ts";
import type { Ask, ConnectionState, Opened, Sealed, TakenBack } from "./state.ts";

/** `since`: the day of one's own key, on one's own calendar. */
export type Pair =
  | { readonly is: "none" }
  | { readonly is: "takenBack"; readonly own: Link }
  | { readonly is: "sealed"; readonly own: Link }
  | { readonly is: "released"; readonly own: Link; readonly since: LocalDate }
  | { readonly is: "open"; readonly own: Link; readonly theirs: Link; readonly key: string };

export const pairOf = (state: ConnectionState, ask: Ask, me: Person, door: AnswerDoor): Pair => {
  const [live] = liveOf(state, ask, me, door);
  const released = keysOf(ask, door).filter(({ author }) => author === me);
  const first = released[0];
  const theirs = first && answerTo(state, ask, first, me, door);
  if (theirs) return { is: "open", own: theirs.theirs, theirs: theirs.own, key: theirs.key };
  const given = released.find(({ own }) => !isBack(state, ask, own, me, door));
  if (given && ask.sealed.some(({ link }) => link === given.own))
    return { is: "released", own: given.own, since: given.day };
  if (live) return { is: "sealed", own: live.link };
  const back = backOf(state, ask, me).at(-1);
  return back ? { is: "takenBack", own: back.own } : { is: "none" };
};

/** Of this person, what is not taken back, in order. */
export const liveOf = (state: ConnectionState, ask: Ask, person: Person, door: AnswerDoor): readonly Sealed[] =>
  ask.sealed.filter(({ link, author }) => author === person && !isBack(state, ask, link, person, door));

/** Keys given away that fit, in order. Of an answer whose words are gone no key can be tried, and none opens anything. */
export const keysOf = (ask: Ask, door: AnswerDoor): readonly Opened[] =>
  ask.opened.filter(({ own, author, key }) => {
    const sealed = ask.sealed.find(({ link }) => link === own);
    if (sealed) return sealed.author === author && door.fits(ask.link, sealed, key);
    return door.removedBy(own) === author;
  });

/** The other's key for the answer that my first key named, if it names one of mine in turn and nothing of it was taken back. */
const answerTo = (state: ConnectionState, ask: Ask, first: Opened, me: Person, door: AnswerDoor): Opened | null => {
  const others = keysOf(ask, door).filter(({ author }) => author !== me);
  const [binding] = others; // what binds me is what they named first
  if (!binding || !isBy(ask, binding.theirs, me, door) || isBack(state, ask, binding.theirs, me, door)) return null;
  const theirs = others.find(({ own }) => own === first.theirs);
  if (!theirs || isBack(state, ask, theirs.own, theirs.author, door)) return null;
  return { ...theirs, theirs: binding.theirs };
};

const isBy = (ask: Ask, link: Link, person: Person, door: AnswerDoor): boolean =>
  ask.sealed.some((sealed) => sealed.link === link && sealed.author === person) || door.removedBy(link) === person;

export const backOf = ({ back }: ConnectionState, { link }: Ask, person: Person): readonly TakenBack[] =>
  (getLink(back, link) ?? []).filter(({ author }) => author === person);

/** Taken back by its own author. Whoever had seen both keys given away was too late: what is open stays open. */
export const isBack = (state: ConnectionState, ask: Ask, own: Link, author: Person, door: AnswerDoor): boolean =>
  backOf(state, ask, author).some((back) => back.own === own && !wasOpen(ask, back, door));

const wasOpen = (ask: Ask, { own, author, knew }: TakenBack, door: AnswerDoor): boolean => {
  const seen = knew.length > 0 ? keysOf(ask, door).filter(({ link }) => knew.includes(link)) : [];
  return (
    seen.some((key) => key.author === author && key.own === own) &&
    seen.some((key) => key.author !== author && key.theirs === own)
  );
};
