/**
 * What Today shows: a greeting, what the other gave for the day, at most three things, and that the rest can wait. What is
 * offered is chosen by domain/path/today.ts; here it gets its words. Nothing is counted, and what was not done is not here.
 */
import type { OpenState } from "#device/vault-api.ts";
import type { Given, Known, Offer, UnderWay } from "#domain/path/known-today.ts";
import { todayOf } from "#domain/path/today.ts";
import { capital, dateInWords, weekdayInWords } from "../../shell/clock.ts";
import { say } from "../../shell/say.ts";
import { thingOf } from "./offers.ts";
import { texts } from "./texts.en.ts";
import type { Thing } from "./things.ts";

/** What the other wrote for the day, as it may be read. */
export interface TheirDay {
  readonly intention: string | null;
  readonly plan: { readonly text: string; readonly changed: boolean } | null;
}

export interface GivenView {
  readonly title: string;
  readonly sentence: string | null;
  readonly plan: { readonly title: string; readonly text: string; readonly changed: boolean } | null;
  readonly ways: readonly { readonly text: string; readonly href: string }[];
}

export interface TodayView {
  readonly date: string;
  readonly greeting: string;
  readonly given: GivenView | null;
  readonly things: readonly Thing[];
  /** Where the rest of today stands, when it is more than three: then it is not said that this is all. */
  readonly more: readonly ("agenda" | "trust")[];
  /** The shared part rests: then nothing of it is here. */
  readonly rests: boolean;
  /** Then there is only the calm. */
  readonly isNight: boolean;
}

export interface TodayInput {
  readonly known: Known;
  readonly open: Pick<OpenState, "name" | "other">;
  readonly theirs: TheirDay | null;
}

export const todayView = ({ known, open, theirs }: TodayInput): TodayView => {
  const { part, offers, left, given } = todayOf(known);
  const other = open.other && !open.other.left ? (open.other.name ?? texts.other) : null;
  const named = texts.greeting[part][open.name === null ? "unnamed" : "named"];
  const rooms = new Set(left.flatMap(roomOf));
  return {
    date: say(texts.date, { weekday: weekdayInWords(known.today), day: dateInWords(known.today) }),
    greeting: say(named, { name: open.name ?? "" }),
    given: given.length === 0 ? null : givenView(given, theirs, other ?? texts.other),
    things: offers.map((offer) => thingOf(offer, { today: known.today, name: other })),
    more: (["agenda", "trust"] as const).filter((room) => rooms.has(room)),
    rests: known.rests,
    isNight: part === "night",
  };
};

/** A talk stands in the agenda, too. */
const roomOf = ({ is }: Offer): readonly ("agenda" | "trust")[] =>
  is === "planned" ? ["agenda"] : is === "promise" ? ["trust"] : [];

const ways = {
  thanks: "/kindness/thanks",
  question: "/connection/question",
  gratitude: "/connection/gratitude",
  checkIn: "/day",
} as const satisfies Record<Exclude<Given, "words">, string>;

const givenView = (given: readonly Given[], theirs: TheirDay | null, name: string): GivenView => ({
  title: say(texts.given.title, { name }),
  sentence: theirs?.intention ?? null,
  plan: theirs?.plan ? { title: say(texts.given.plan, { name }), ...theirs.plan } : null,
  ways: given.flatMap((what) =>
    what === "words" ? [] : [{ text: capital(say(texts.given.ways[what], { name })), href: ways[what] }],
  ),
});

export const isResting = ({ other, rest }: Pick<OpenState, "other" | "rest">): boolean =>
  other !== null && !other.left && (rest.mine || rest.theirs);

export const underWayOf = ({
  other,
  nameInOurs,
  pairing,
}: Pick<OpenState, "other" | "nameInOurs" | "pairing">): UnderWay | null => {
  if (other?.left) return null;
  if (other) return nameInOurs === null ? "nameless" : null;
  return pairing.is === "none" ? null : pairing.is;
};
