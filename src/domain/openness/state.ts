/** What two know of each other's offers and wishes, and the rules by which a fact becomes part of it (SPEC.md, beside this file). */
import { err, ok, type Result } from "#base/result.ts";
import { addDays, type LocalDate } from "../day.ts";
import type { Fact, Link, Person } from "../fact.ts";
import { getLink, type LinkMap, noLinks, setLink } from "../link-map.ts";
import { isRestFact } from "../path/rest.ts";
import { added, backwards, emptyTrail, type Trail } from "../trail.ts";
import { ASK_AGAIN_DAYS, ASK_DAYS, askWordsGo, isOpennessFact, MOST_ASKS, MOST_DAYS, type Told } from "./facts.ts";
import { isSameItem } from "./same-item.ts";

export interface Offer {
  readonly link: Link;
  readonly author: Person;
  readonly day: LocalDate;
  readonly text: string;
  /** Its last day, never more than thirty after the day of writing (openness-2). */
  readonly ends: LocalDate;
  readonly ask: Link | null;
  readonly instead: readonly Link[];
}

export interface Ask {
  readonly link: Link;
  readonly author: Person;
  readonly day: LocalDate;
  readonly text: string;
  /** The last day on which it is open. */
  readonly ends: LocalDate;
  /** The last day on which the same is not asked again. */
  readonly again: LocalDate;
}

/** An offer for oneself, not made to anybody yet. */
export interface KeptOffer {
  readonly link: Link;
  readonly text: string;
  readonly instead: readonly Link[];
}

/** What somebody said of their own offers: nobody says it of the other's. */
type OfOwn<Value> = Readonly<Record<Person, LinkMap<Value>>>;

export interface OpennessState {
  readonly offers: Trail<Offer>;
  readonly asks: Trail<Ask>;
  readonly kept: Trail<KeptOffer>;
  /** By which acts an offer was taken back: what names it, or words it took the place of. */
  readonly withdrawn: OfOwn<readonly Link[]>;
  readonly replaced: OfOwn<true>;
  readonly letEnd: OfOwn<true>;
  /** Asks that an offer answered, by who answered. */
  readonly answered: OfOwn<true>;
}

export type OpennessStepRefusal = {
  readonly type: "unreadable" | "endIsPast" | "untilWrong" | "askedAlready" | "askedEnough";
};

export const noOffers: OpennessState = {
  offers: emptyTrail,
  asks: emptyTrail,
  kept: emptyTrail,
  withdrawn: {},
  replaced: {},
  letEnd: {},
  answered: {},
};

/** Of one person. Words of an ask go after a month, so that nobody comes near it whose software tells the day. */
const MOST_KEPT = 100;

/** Rest holds nothing back here; what of it is shown meanwhile is the slices' to say (openness-16). */
export const step = (state: OpennessState, fact: Fact): Result<OpennessState, OpennessStepRefusal> => {
  if (isRestFact(fact)) return ok(state);
  if (!isOpennessFact(fact)) return err({ type: "unreadable" });
  switch (fact.kind) {
    case "offerMade":
      return made(state, fact);
    case "offerWithdrawn": {
      const { offer, ask } = fact.fields;
      const changed = [...backwards(state.offers)].filter(
        ({ author, instead }) => author === fact.author && instead.includes(offer),
      );
      const gone = [offer, ...changed.map(({ link }) => link)];
      const next = gone.reduce((all, link) => withWithdrawn(all, fact, link), state);
      return ok(ask === undefined ? next : withAnswered(next, fact.author, ask));
    }
    case "offerLetEnd":
      return ok({ ...state, letEnd: said(state.letEnd, fact.author, fact.fields.offer, true) });
    case "opennessAsked":
      return asked(state, fact);
    case "offerKept": {
      const { text, instead = [] } = fact.fields;
      return ok(withReplaced({ ...state, kept: added(state.kept, { link: fact.link, text, instead }) }, fact, instead));
    }
  }
};

const made = (state: OpennessState, fact: Told<"offerMade">): Result<OpennessState, OpennessStepRefusal> => {
  const { author, link, day } = fact;
  const { text, ask = null, instead = [] } = fact.fields;
  if (fact.fields.ends < day) return err({ type: "endIsPast" });
  const latest = addDays(day, MOST_DAYS);
  const ends = fact.fields.ends > latest ? latest : fact.fields.ends;
  const offers = added(state.offers, { link, author, day, text, ends, ask, instead });
  const next = withReplaced({ ...state, offers }, fact, instead);
  const unheard = instead
    .flatMap((one) => withdrawalsOf(state, author, one))
    .filter((withdrawal) => !fact.covers(withdrawal));
  const standing = unheard.reduce(
    (all, by) => withWithdrawn(all, { author, link: by, covers: () => false }, link),
    next,
  );
  return ok(ask === null ? standing : withAnswered(standing, author, ask));
};

const asked = (
  state: OpennessState,
  { author, link, day, fields: { text, until } }: Told<"opennessAsked">,
): Result<OpennessState, OpennessStepRefusal> => {
  if (until !== askWordsGo(day)) return err({ type: "untilWrong" });
  const before = [...backwards(state.asks)].filter((ask) => ask.author === author);
  if (before.length >= MOST_KEPT) return err({ type: "askedEnough" });
  const recent = before.filter((ask) => ask.again >= day);
  if (recent.some((ask) => isSameItem(ask.text, text))) return err({ type: "askedAlready" });
  if (before.filter((ask) => ask.ends >= day && !isAnswered(state, ask)).length >= MOST_ASKS)
    return err({ type: "askedEnough" });
  const ask: Ask = { link, author, day, text, ends: addDays(day, ASK_DAYS), again: addDays(day, ASK_AGAIN_DAYS) };
  return ok({ ...state, asks: added(state.asks, ask) });
};

export const isWithdrawn = (state: OpennessState, { author, link }: Offer): boolean =>
  withdrawalsOf(state, author, link).length > 0;

export const isReplaced = ({ replaced }: OpennessState, author: Person, link: Link): boolean =>
  of(replaced, author, link) !== null;

export const isLetEnd = ({ letEnd }: OpennessState, { author, link }: Offer): boolean =>
  of(letEnd, author, link) !== null;

/** By anybody but whoever asked. */
export const isAnswered = ({ answered }: OpennessState, { author, link }: Ask): boolean =>
  Object.keys(answered).some((person) => person !== author && of(answered, person, link) !== null);

const withdrawalsOf = ({ withdrawn }: OpennessState, author: Person, link: Link): readonly Link[] =>
  of(withdrawn, author, link) ?? [];

const of = <Value>(all: OfOwn<Value>, person: Person, link: Link): Value | null =>
  getLink(all[person] ?? noLinks, link);

const said = <Value>(all: OfOwn<Value>, person: Person, link: Link, value: Value): OfOwn<Value> => ({
  ...all,
  [person]: setLink(all[person] ?? noLinks, link, value),
});

/** Of those that knew of each other the last says it all. */
const withWithdrawn = (
  state: OpennessState,
  { author, link: by, covers }: Pick<Fact, "author" | "link" | "covers">,
  link: Link,
): OpennessState => ({
  ...state,
  withdrawn: said(state.withdrawn, author, link, [
    ...withdrawalsOf(state, author, link).filter((one) => one !== by && !covers(one)),
    by,
  ]),
});

const withAnswered = (state: OpennessState, author: Person, ask: Link): OpennessState => ({
  ...state,
  answered: said(state.answered, author, ask, true),
});

const withReplaced = (state: OpennessState, { author }: Fact, instead: readonly Link[]): OpennessState => ({
  ...state,
  replaced: instead.reduce((all, link) => said(all, author, link, true), state.replaced),
});
