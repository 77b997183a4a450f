/**
 * What Today offers: at most three things, on most days one or none. First what is planned and promised, by the clock; then, where
 * the day is not full, one small thing that waits for nobody and is of this hour. What the other gave today stands beside it.
 *
 * It is worked out from the day and from what is there now. Of what was not done there is no trace in it, so a day after a
 * month away is like any day. Whatever is mine alone leaves without its words, since Today lies open on a table.
 */
import { daysBetween, type LocalTime } from "../day.ts";
import { invitationOf } from "./invitations.ts";
import type { Given, Known, Offer, PartOfDay, Today } from "./known-today.ts";
import { isShownAt, plannedOn, WHOLE_DAY } from "./planned-today.ts";

const MOST = 3;
/** While a day is to be small. */
const MOST_OF_SMALL = 2;

export const todayOf = (all: Known): Today => {
  const known = hasOurs(all) ? all : withoutOurs(all);
  const part = partOfDay(known.time);
  if (part === "night") return { part, offers: atNight(known), left: [], given: [] };
  const given = givenOf(known);
  const isPressing = known.underWay !== "invited" && known.underWay !== "ended";
  const wanted: readonly Offer[] = [
    ...(isPressing ? underWay(known) : []),
    ...(known.small === null ? [] : [{ is: "small", day: known.small } as const]),
    ...(known.hardDay === null ? [] : [{ is: "hardDay", on: known.hardDay } as const]),
    ...plannedNow(known),
    ...invitationOf(known, part),
    ...(isPressing ? [] : underWay(known)),
    ...(areWordsDue(known) ? [{ is: "words" } as const] : []),
  ];
  const most = Math.max(1, (known.small === null ? MOST : MOST_OF_SMALL) - known.beside - (given.length > 0 ? 1 : 0));
  if (wanted.length === 0 && isFirstDay(known)) return { part, offers: [{ is: "first" }], left: [], given };
  return { part, offers: wanted.slice(0, most), left: wanted.slice(most), given };
};

const NIGHT = { begins: "23:00", ends: "05:00" } as const;

export const partOfDay = (time: LocalTime): PartOfDay => {
  if (time < NIGHT.ends || time >= NIGHT.begins) return "night";
  return time < "12:00" ? "morning" : time < "18:00" ? "afternoon" : "evening";
};

/** Beside the calm: what has its hour in this very night, who waits this minute, and first help for whoever came here tonight. */
const atNight = (known: Known): readonly Offer[] => {
  const tonight = plannedOn(known).filter((planned) => {
    if (planned.by === WHOLE_DAY || !isShownAt(planned, known.time)) return false;
    return planned.by < NIGHT.ends || (known.time >= NIGHT.begins && planned.by >= NIGHT.begins);
  });
  const isWaiting = known.underWay === "joining" || known.underWay === "comparing" || known.underWay === "confirmed";
  const now = [...(isWaiting ? underWay(known) : []), ...tonight.map(({ offer }) => offer)];
  return now.length === 0 && isFirstDay(known) ? [{ is: "first" }] : now.slice(0, MOST);
};

const plannedNow = (known: Known): readonly Offer[] =>
  plannedOn(known)
    .filter((planned) => isShownAt(planned, known.time))
    .map(({ offer }) => offer);

const givenOf = ({ ours }: Known): readonly Given[] => [
  ...(ours.words ? (["words"] as const) : []),
  ...(ours.thanks ? (["thanks"] as const) : []),
  ...(ours.question === "open" ? (["question"] as const) : []),
  ...(ours.gratitude === "open" ? (["gratitude"] as const) : []),
  ...(ours.checkIn ? (["checkIn"] as const) : []),
];

const underWay = ({ underWay: what }: Known): readonly Offer[] => (what === null ? [] : [{ is: "underWay", what }]);

const hasOurs = ({ other, rests }: Known): boolean => other !== null && !other.left && !rests;

/** Nothing of what is shared: it rests, or there is nobody. An invitation to share is still one's own. */
const withoutOurs = (known: Known): Known => ({
  ...known,
  underWay: known.rests ? null : known.underWay,
  promises: { ...known.promises, ours: [] },
  plans: { ...known.plans, ours: [] },
  ours: {
    question: null,
    // what one is thankful for can be kept for oneself
    gratitude: known.ours.gratitude === "offered" ? "offered" : null,
    plan: false,
    evening: false,
    idea: false,
    words: false,
    thanks: false,
    checkIn: false,
    milestone: null,
    openness: null,
  },
});

/** Whoever is here for the first time, and alone, should not find an empty page. */
const isFirstDay = ({ other, since, today }: Known): boolean => other === null && since === today;

/** On the three days after the first, and then once a fortnight, until they are kept. */
const areWordsDue = ({ wordsKept, since, today }: Known): boolean => {
  if (wordsKept || since === null) return false;
  const day = daysBetween(since, today);
  return day >= 1 && (day <= 3 || day % 14 === 7);
};
