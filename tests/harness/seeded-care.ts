/**
 * How two people are over months: weather on most days and none on some, mixed, now and then in a line; a small plan each, a
 * look at the week on some Sundays. Some of it comes in waves, since grief does.
 */
import { type LocalDate, weekdayOf } from "#domain/day.ts";
import type { careKinds } from "#domain/care/facts.ts";
import { type Feeling, feelings, type FeelingKind } from "#domain/care/words.ts";
import type { Fields, NewFact } from "#domain/fact.ts";
import type { Dice } from "./dice.ts";

type Who = 0 | 1;

export interface SeededCare {
  readonly writeDay: (day: number, today: LocalDate) => Promise<void>;
}

export interface CareWriting {
  readonly dice: Dice;
  /** Writes in the mine of that person. */
  readonly write: (who: Who, facts: readonly NewFact[]) => Promise<readonly string[]>;
}

/** What each of the two mostly is, and how long its waves are in days. */
const TIDES: readonly [readonly [FeelingKind, number][], readonly [FeelingKind, number][]] = [
  [
    ["sharp", 5],
    ["far", 9],
    ["soft", 7],
    ["unsettled", 4],
    ["sky", 11],
    ["air", 13],
  ],
  [
    ["inward", 5],
    ["unsettled", 8],
    ["sky", 6],
    ["soft", 12],
    ["air", 14],
  ],
];
const LINES: readonly [readonly string[], readonly string[]] = [
  [
    "Fine until the song in the shop. Then not.",
    "I laughed at supper, and was angry that I had laughed.",
    "Nothing at all until four, then all of it.",
    "Slept six hours. I had forgotten what that is like.",
  ],
  [
    "I could not look up at supper.",
    "Relieved that it was asked. Ashamed that it had to be.",
    "An hour in the garden with nobody to explain anything to.",
    "I wanted to say it will be all right, and did not.",
  ],
];
const PLANS: readonly [readonly Fields[], readonly Fields[]] = [
  [
    {
      part: "sleep",
      text: "The phone stays in the hall at ten",
      plan: { when: "I wake at three", then: "I get up, drink some water, and leave it there" },
    },
    { part: "food", text: "Soup at noon, hungry or not" },
    { part: "person", text: "Jo, on Tuesdays, on the walk by the canal" },
    { part: "wait", text: "Whether to tell the others. Not this month" },
  ],
  [
    { part: "movement", text: "Get off one stop early" },
    { part: "alcohol", text: "None from Monday to Thursday", plan: { when: "it is ten at night", then: "I make tea" } },
    { part: "person", text: "Marek knows. I call him on Sunday, also when there is nothing to say" },
  ],
];
const WEEKS: readonly [readonly Fields[], readonly Fields[]] = [
  [
    { helped: "The walk with Jo", hard: "Thursday evening, the key in the door", next: "Call the doctor about sleep" },
    { helped: "Two evenings without talking about it", need: "One hour that is nobody’s" },
  ],
  [
    { hard: "Being asked the same thing, and knowing why", need: "To be told when it is enough for today" },
    { helped: "Getting off one stop early", hard: "Saturday", next: "Write down the answer before supper" },
  ],
];

export const createSeededCare = ({ dice, write }: CareWriting): SeededCare => {
  const say = async (who: Who, kind: keyof typeof careKinds, fields: Fields): Promise<void> => {
    await write(who, [{ kind, version: 1, fields }]);
  };
  /** A tide is in for half of its length. */
  const wordsOf = (who: Who, day: number): readonly Feeling[] => {
    const kinds = TIDES[who].filter(([, length], at) => (day + at * 3) % length < length / 2);
    const words = kinds.slice(0, 3).map(([kind]): Feeling => dice.pick<Feeling>(feelings[kind]));
    return words.length > 0 ? words : [dice.pick<Feeling>(feelings.sky)];
  };

  const putDown = async (who: Who, day: number, today: LocalDate): Promise<void> => {
    const at = dice.pick(["07:40", "12:15", "18:05", "22:50"]);
    const line = dice.chance(0.25) ? { line: dice.pick(LINES[who]) } : {};
    const words = dice.chance(0.92) || !("line" in line) ? { words: wordsOf(who, day) } : {};
    await say(who, "weatherNoted", { on: today, at, ...words, ...line });
  };

  return {
    writeDay: async (day, today) => {
      for (const who of [0, 1] as const) {
        if (day === 2) for (const fields of PLANS[who]) await say(who, "planLineWritten", fields);
        if (!dice.chance(0.28)) await putDown(who, day, today);
        if (dice.chance(0.2)) await putDown(who, day + 2, today);
        if (weekdayOf(today) === 7 && dice.chance(0.6)) await say(who, "weekWritten", dice.pick(WEEKS[who]));
      }
    },
  };
};
