/**
 * How two people look at their weeks over months: five lines on most Saturdays, one of them shared now and then, and on some
 * Sundays a few lines of their own with one thing for the week after. Weeks without any of it come by themselves.
 */
import { toHex } from "#base/bytes.ts";
import { type LocalDate, weekdayOf } from "#domain/day.ts";
import type { Fields, NewFact } from "#domain/fact.ts";
import { weekOf } from "#domain/needs/facts.ts";
import { type PulseLine, pulseLines } from "#domain/pulse/facts.ts";
import type { ReviewPart } from "#domain/review/facts.ts";
import type { Dice } from "./dice.ts";

type Who = 0 | 1;

export interface SeededReview {
  readonly writeDay: (day: number, today: LocalDate) => Promise<void>;
}

export interface ReviewWriting {
  readonly dice: Dice;
  readonly write: (where: "ours" | "mine", who: Who, facts: readonly NewFact[]) => Promise<readonly string[]>;
}

const LINES: readonly [readonly (readonly [ReviewPart, string])[], readonly (readonly [ReviewPart, string])[]] = [
  [
    ["done", "You wrote from the train on Tuesday, before I had looked at the clock."],
    ["done", "I said at supper what I had found out on Monday, instead of carrying it about."],
    ["good", "On Sunday we cooked and talked of other things. It gave me an hour of rest."],
    ["good", "You asked how I had slept, and waited for the answer. I felt less alone."],
    ["hard", "Thursday evening, the key in the door. I did not know what I was waiting for."],
  ],
  [
    ["done", "You told me on Wednesday that it was enough for that day, and I could sleep."],
    ["done", "I wrote the whole answer down on Friday before supper."],
    ["good", "The hour on the bench on Saturday, when nobody had to explain anything."],
    ["hard", "Being asked the same thing on Tuesday, and knowing why."],
  ],
];
const NEXT: readonly [readonly Fields[], readonly Fields[]] = [
  [
    { when: "I lie awake after two", then: "get up and drink some water" },
    { when: "it gets loud in my head at work", then: "walk once round the block" },
  ],
  [
    { when: "it gets later than seven", then: "write before seven" },
    { when: "I am asked something I do not know yet", then: "say by when I will" },
  ],
];

export const createSeededReview = ({ dice, write }: ReviewWriting): SeededReview => {
  const say = async (where: "ours" | "mine", who: Who, kind: string, fields: Fields): Promise<void> => {
    await write(where, who, [{ kind, version: 1, fields }]);
  };
  /** Where each line of each person is just now; from week to week it moves a little, and now and then further. */
  const level: readonly [Record<PulseLine, number>, Record<PulseLine, number>] = [
    { relied: 2, told: 1, considered: 3, safe: 3, myself: 2 },
    { relied: 6, told: 5, considered: 4, safe: 3, myself: 2 },
  ];
  const moved = (who: Who, line: PulseLine): number => {
    const by = dice.pick([-2, -1, -1, 0, 0, 1, 1, 1, 2]);
    level[who][line] = Math.min(9, Math.max(0, level[who][line] + by));
    return level[who][line];
  };

  const takePulse = async (who: Who, today: LocalDate): Promise<void> => {
    const given = pulseLines.filter(() => dice.chance(0.94)).map((line) => [line, moved(who, line)] as const);
    if (given.length === 0) return;
    const answers = Object.fromEntries(given);
    await say("mine", who, "pulseTaken", { answers });
    if (dice.chance(0.12)) await say("ours", who, "pulseShared", { week: weekOf(today), answers });
  };

  const lookAtWeek = async (who: Who, today: LocalDate): Promise<void> => {
    const week = weekOf(today);
    for (const [part, text] of new Set([dice.pick(LINES[who]), dice.pick(LINES[who])])) {
      const line = { week, name: toHex(dice.bytes(16)), part, text };
      await say("mine", who, "reviewLineWritten", line);
      if (part !== "hard" && dice.chance(0.4)) await say("ours", who, "reviewLineShared", line);
    }
    if (dice.chance(0.7)) await say("mine", who, "reviewNextWritten", { week, ...dice.pick(NEXT[who]) });
  };

  return {
    writeDay: async (_, today) => {
      for (const who of [0, 1] as const) {
        if (weekdayOf(today) === 6 && dice.chance(0.85)) await takePulse(who, today);
        if (weekdayOf(today) === 7 && dice.chance(0.5)) await lookAtWeek(who, today);
      }
    },
  };
};
