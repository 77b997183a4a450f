/** What a place knows of asks and answers, and the rules by which a fact becomes part of it (SPEC.md, beside this file). */
import { err, ok, type Result } from "#base/result.ts";
import type { LocalDate } from "../day.ts";
import type { Fact, Link, Person } from "../fact.ts";
import { getLink, type LinkMap, noLinks, setLink } from "../link-map.ts";
import { isRestFact } from "../path/rest.ts";
import { added, emptyTrail, type Trail } from "../trail.ts";
import { type About, type Asked, isConnectionFact, nameOf } from "./facts.ts";
import { type SatDays, sitOn } from "./sat.ts";

/** An answer that lies there sealed, in the order of the log. */
export interface Sealed {
  readonly link: Link;
  readonly author: Person;
  readonly c: string;
  readonly box: string;
}

/** A key that was given away, with what it is for. Whether it fits is judged where it is used. */
export interface Opened {
  readonly link: Link;
  readonly author: Person;
  readonly day: LocalDate;
  readonly own: Link;
  readonly theirs: Link;
  readonly key: string;
}

/** `knew`: the keys its author had seen given away. */
export interface TakenBack {
  readonly author: Person;
  readonly own: Link;
  readonly knew: readonly Link[];
}

export interface Ask {
  readonly link: Link;
  readonly author: Person;
  readonly on: LocalDate;
  readonly about: About;
  readonly question: Asked;
  readonly sealed: readonly Sealed[];
  readonly opened: readonly Opened[];
}

export interface AskedDay {
  /** Asks in the order of the log. */
  readonly asks: readonly Link[];
  /** Names of questions that were put aside, at most {@link MOST_PASSED}. */
  readonly passed: readonly string[];
}

export interface OwnQuestion {
  readonly link: Link;
  readonly author: Person;
  readonly text: string;
}

/** In mine. `key` null: kept for oneself alone. */
export interface Kept {
  readonly link: Link;
  readonly on: LocalDate;
  readonly about: About;
  readonly question: Asked;
  readonly key: string | null;
  readonly text: string;
  readonly instead: Link | null;
}

/** In mine: which op of ours holds these words sealed. */
export interface Laid {
  readonly kept: Link;
  readonly subject: Link;
  readonly sealed: Link;
}

export interface ConnectionState {
  readonly days: LinkMap<AskedDay>;
  readonly asks: LinkMap<Ask>;
  readonly order: Trail<Link>;
  /** By the ask: heard also before the ask itself, and from a device that is set aside. */
  readonly back: LinkMap<readonly TakenBack[]>;
  readonly own: Trail<OwnQuestion>;
  readonly sat: SatDays;
  readonly kept: Trail<Kept>;
  readonly laid: Trail<Laid>;
  readonly laidByKept: LinkMap<Laid>;
  readonly keptBySealed: LinkMap<Link>;
  readonly keptByLink: LinkMap<Kept>;
}

export type ConnectionStepRefusal = { readonly type: "unreadable" | "notAsked" | "enough" };

export const nothingAsked: ConnectionState = {
  days: noLinks,
  asks: noLinks,
  order: emptyTrail,
  back: noLinks,
  own: emptyTrail,
  sat: noLinks,
  kept: emptyTrail,
  laid: emptyTrail,
  laidByKept: noLinks,
  keptBySealed: noLinks,
  keptByLink: noLinks,
};

/** “Not this one”, for both. */
export const MOST_PASSED = 3;
/** Of one person to one ask, and their asks of one day about one thing: more than anybody takes back and writes again. */
const MOST = 24;

type Stepped = Result<ConnectionState, ConnectionStepRefusal>;

/** Rest holds nothing back that is written; what of it is asked or shown meanwhile is for others to say (connection-9). */
export const step = (state: ConnectionState, fact: Fact): Stepped => {
  if (isRestFact(fact)) return ok(state);
  if (!isConnectionFact(fact)) return err({ type: "unreadable" });
  const { link, author } = fact;
  switch (fact.kind) {
    case "dayAsked": {
      const { on, about, question } = fact.fields;
      if ((about === "gratitude") !== (question === null)) return err({ type: "unreadable" });
      const day = dayOf(state, on);
      if (isFull(asksOn(state, on, about), author)) return err({ type: "enough" });
      const ask: Ask = { link, author, on, about, question, sealed: [], opened: [] };
      return ok({
        ...state,
        days: setLink(state.days, dayKey(on), { ...day, asks: [...day.asks, link] }),
        asks: setLink(state.asks, link, ask),
        order: added(state.order, link),
      });
    }
    case "questionPassed": {
      const day = dayOf(state, fact.fields.on);
      const name = nameOf(fact.fields.question);
      if (day.passed.length >= MOST_PASSED || day.passed.includes(name)) return err({ type: "enough" });
      const passed = [...day.passed, name];
      return ok({ ...state, days: setLink(state.days, dayKey(fact.fields.on), { ...day, passed }) });
    }
    case "ownQuestionWritten":
      return ok({ ...state, own: added(state.own, { link, author, text: fact.fields.text }) });
    case "answerSealed": {
      const { subject, c, box } = fact.fields;
      return inAsk(state, subject, (ask) =>
        isFull(ask.sealed, author) ? null : { ...ask, sealed: [...ask.sealed, { link, author, c, box }] },
      );
    }
    case "answerOpened": {
      const { subject, own, theirs, key } = fact.fields;
      const opened = { link, author, day: fact.day, own, theirs, key };
      return inAsk(state, subject, (ask) =>
        isFull(ask.opened, author) ? null : { ...ask, opened: [...ask.opened, opened] },
      );
    }
    case "satDown":
      return ok({ ...state, sat: sitOn(state.sat, fact.fields.on) });
    case "sealTakenBack":
      return ok(takenBack(state, fact, fact.fields));
    case "answerKept": {
      const { instead = null, ...fields } = fact.fields;
      return ok(kept(state, { link, ...fields, instead }));
    }
    case "thanksKept":
      return ok(kept(state, { link, ...fact.fields, about: "gratitude", question: null, key: null, instead: null }));
    case "answerLaid": {
      if (getLink(state.laidByKept, fact.fields.kept) !== null) return ok(state); // said twice by two phones
      return ok({
        ...state,
        laid: added(state.laid, fact.fields),
        laidByKept: setLink(state.laidByKept, fact.fields.kept, fact.fields),
        keptBySealed: setLink(state.keptBySealed, fact.fields.sealed, fact.fields.kept),
      });
    }
  }
};

const inAsk = (state: ConnectionState, subject: Link, change: (ask: Ask) => Ask | null): Stepped => {
  const ask = getLink(state.asks, subject);
  if (!ask) return err({ type: "notAsked" });
  const next = change(ask);
  return next ? ok({ ...state, asks: setLink(state.asks, subject, next) }) : err({ type: "enough" });
};

const isFull = (all: readonly { readonly author: Person }[], person: Person): boolean =>
  all.filter(({ author }) => author === person).length >= MOST;

/** A no: it is taken in every state, known or unknown what it is about, and nobody else's taking back counts for it. */
const takenBack = (
  state: ConnectionState,
  { author, covers }: Fact,
  { subject, own }: { readonly subject: Link; readonly own: Link },
): ConnectionState => {
  const before = getLink(state.back, subject) ?? [];
  const knew = (getLink(state.asks, subject)?.opened ?? []).map(({ link }) => link).filter(covers);
  // said before by somebody who knew no more: it tells nothing new, however often it comes
  const isSaid = before.some(
    (one) => one.author === author && one.own === own && one.knew.every((link) => knew.includes(link)),
  );
  if (isSaid) return state;
  return { ...state, back: setLink(state.back, subject, [...before, { author, own, knew }]) };
};

const kept = (state: ConnectionState, words: Kept): ConnectionState => ({
  ...state,
  kept: added(state.kept, words),
  keptByLink: setLink(state.keptByLink, words.link, words),
});

const noDay: AskedDay = { asks: [], passed: [] };

export const dayOf = ({ days }: ConnectionState, on: LocalDate): AskedDay => getLink(days, dayKey(on)) ?? noDay;

/** A day as a key of hex digits. */
const dayKey = (on: LocalDate): string => on.replaceAll("-", "");

/** Asks of one day about one thing, in order. */
export const asksOn = (state: ConnectionState, on: LocalDate, about: About): readonly Ask[] =>
  dayOf(state, on).asks.flatMap((link) => {
    const ask = getLink(state.asks, link);
    return ask?.about === about ? [ask] : [];
  });

/** Of several asks of the same question for a day the first in order counts. */
export const countingAsk = (state: ConnectionState, of: Pick<Ask, "on" | "about" | "question">): Ask | null =>
  asksOn(state, of.on, of.about).find(({ question }) => nameOf(question) === nameOf(of.question)) ?? null;
