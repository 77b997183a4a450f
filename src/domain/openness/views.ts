/**
 * What a room may look at: offers that stand, asks that are open, and what of one's own is near its end. There is no number,
 * nothing that ended, and nothing that tells an ask that was passed over from one that nobody has read.
 */
import { addDays, isLocalDate, type LocalDate } from "../day.ts";
import type { Link, Person } from "../fact.ts";
import { read, shape } from "../fields.ts";
import type { Reader } from "../module.ts";
import { isResting } from "../path/rest.ts";
import { backwards } from "../trail.ts";
import { MOST_ASKS, REVIEW_AFTER, REVIEW_BEFORE } from "./facts.ts";
import { type Ask, isAnswered, isLetEnd, isReplaced, isWithdrawn, type Offer, type OpennessState } from "./state.ts";

export interface OfferView {
  readonly link: Link;
  readonly text: string;
  /** Its last day. */
  readonly until: LocalDate;
  readonly mine: boolean;
  /** Whether its author is to look at it again; never true for the other's. */
  readonly review: boolean;
  /** The words of the ask it answers, while there are any. */
  readonly wish: string | null;
  readonly ask: Link | null;
  /** All that has to be taken back so that nothing of it can be read any more; empty for the other's. */
  readonly ownWords: readonly Link[];
}

export interface AskView {
  readonly link: Link;
  readonly text: string;
  /** The last day on which it is open. */
  readonly until: LocalDate;
}

export interface OffersView {
  readonly mine: readonly OfferView[];
  readonly theirs: readonly OfferView[];
  /** One's own that ended within the last week, and of which nothing was said yet. */
  readonly over: readonly OfferView[];
  readonly asks: { readonly mine: readonly AskView[]; readonly theirs: readonly AskView[] };
}

/** More than anybody finds their way in, of each list. */
const MOST = 40;

export const offers = (state: OpennessState, _: unknown, reader: Reader): OffersView => {
  const { me, today } = reader;
  const quiet = isResting(reader.rest);
  const all = standing(state);
  const on = all.filter(({ day, ends }) => ends >= today && hasBegun(day, today));
  const view = (offer: Offer): OfferView => offerView(state, offer, reader);
  const asks = quiet ? openAsks(state, today).filter(({ author }) => author === me) : openAsks(state, today);
  return {
    mine: on
      .filter(({ author }) => author === me)
      .slice(0, MOST)
      .map(view),
    theirs: quiet
      ? []
      : on
          .filter(({ author }) => author !== me)
          .slice(0, MOST)
          .map(view),
    over: all.filter((offer) => offer.ends < today && isToReview(state, offer, reader)).map(view),
    asks: {
      mine: asks.filter(({ author }) => author === me).map(askView),
      theirs: asks.filter(({ author }) => author !== me).map(askView),
    },
  };
};

/** For the first page of a day: one own offer whose end is near or just over, and what the other offers. */
export const today = (
  state: OpennessState,
  _: unknown,
  reader: Reader,
): { readonly review: Link | null; readonly theirs: readonly Pick<OfferView, "link" | "text" | "until">[] } => {
  const { mine, theirs, over } = offers(state, null, reader);
  const review = [...over, ...mine.filter((offer) => offer.review)].at(-1)?.link ?? null;
  return { review, theirs: theirs.map(({ link, text, until }) => ({ link, text, until })) };
};

const isWeek = shape({ from: isLocalDate, to: isLocalDate });

/** One's own offers of any day of a stretch of days, and of the other's those that stand; what was taken back is not. */
export const week = (
  state: OpennessState,
  window: unknown,
  reader: Reader,
): { readonly offers: readonly Pick<OfferView, "link" | "text" | "until" | "mine">[] } => {
  const { from, to } = read(isWeek, window) ?? { from: addDays(reader.today, -6), to: reader.today };
  const isToSee = ({ author, day, ends }: Offer): boolean =>
    author === reader.me || (!isResting(reader.rest) && ends >= reader.today && hasBegun(day, reader.today));
  const there = standing(state).filter((offer) => offer.day <= to && offer.ends >= from && isToSee(offer));
  return {
    offers: there
      .slice(0, MOST)
      .map(({ link, text, ends, author }) => ({ link, text, until: ends, mine: author === reader.me })),
  };
};

/** In mine: offers that are not made to anybody yet, newest first. */
export const kept = (
  state: OpennessState,
  _: unknown,
  { me }: Reader,
): {
  readonly lines: readonly { readonly link: Link; readonly text: string; readonly ownWords: readonly Link[] }[];
} => ({
  lines: [...backwards(state.kept)]
    .filter(({ link }) => !isReplaced(state, me, link))
    .slice(0, MOST)
    .map(({ link, text, instead }) => ({ link, text, ownWords: [...instead, link] })),
});

/** Neither taken back nor replaced, newest first; also those that are over. */
const standing = (state: OpennessState): readonly Offer[] =>
  [...backwards(state.offers)].filter(
    (offer) => !isWithdrawn(state, offer) && !isReplaced(state, offer.author, offer.link),
  );

/** Of each person the first three, newest first: more are open only where software of one's own making lies about its day. */
const openAsks = (state: OpennessState, today: LocalDate): readonly Ask[] => {
  const open = [...backwards(state.asks)].filter(
    (ask) => ask.ends >= today && hasBegun(ask.day, today) && !isAnswered(state, ask),
  );
  return open.filter(({ author }, at) => open.slice(at + 1).filter((one) => one.author === author).length < MOST_ASKS);
};

/** The other's calendar may be a day ahead; what a changed client writes for a later day is not there before. */
const hasBegun = (day: LocalDate, today: LocalDate): boolean => day <= addDays(today, 1);

/** A short offer is not looked at again on the day it is made. */
const isToReview = (state: OpennessState, offer: Offer, { me, today, rest }: Reader): boolean => {
  if (offer.author !== me || isResting(rest) || isLetEnd(state, offer) || offer.day >= today) return false;
  return addDays(offer.ends, -REVIEW_BEFORE) <= today && today <= addDays(offer.ends, REVIEW_AFTER);
};

const offerView = (state: OpennessState, offer: Offer, reader: Reader): OfferView => {
  const mine = offer.author === reader.me;
  return {
    link: offer.link,
    text: offer.text,
    until: offer.ends,
    mine,
    review: isToReview(state, offer, reader),
    wish: wishOf(state, offer.ask, offer.author),
    ask: offer.ask,
    ownWords: mine ? [...offer.instead, offer.link] : [],
  };
};

const wishOf = ({ asks }: OpennessState, link: Link | null, answerer: Person): string | null => {
  for (const ask of link === null ? [] : backwards(asks))
    if (ask.link === link && ask.author !== answerer) return ask.text;
  return null;
};

const askView = ({ link, text, ends }: Ask): AskView => ({ link, text, until: ends });
