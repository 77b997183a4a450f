/**
 * The days of two people over months: a sentence each that changes now and then, plans on some days and what changed in them,
 * two minutes on some evenings with an answer shared here and there, and a way to end the day that both said yes to.
 */
import { addDays, type LocalDate } from "#domain/day.ts";
import type { daysKinds } from "#domain/days/facts.ts";
import type { Fields, NewFact } from "#domain/fact.ts";
import type { Dice } from "./dice.ts";

type Who = 0 | 1;

export interface SeededDays {
  readonly writeDay: (day: number, today: LocalDate) => Promise<void>;
}

export interface DaysWriting {
  readonly dice: Dice;
  readonly meet: () => Promise<void>;
  readonly write: (where: "ours" | "mine", who: Who, facts: readonly NewFact[]) => Promise<readonly string[]>;
}

const SENTENCES: readonly [readonly string[], readonly string[]] = [
  [
    "Today I ask once, and then I let the answer stand.",
    "Today I go home when I am tired, and not when it is polite.",
    "Today I may say: not now.",
  ],
  [
    "Today I say it before I am asked.",
    "Today I listen to the end, and do not explain.",
    "Today I stay, also where it is hard to stay.",
  ],
];
const PLANS: readonly [readonly string[], readonly string[]] = [
  ["Work from home.\nJo at five, the walk by the canal.", "The archive until four, then nothing at all."],
  [
    "Work, and lunch with Marek.\nHome by the usual bus.",
    "The late shift.\nI call from the station.",
    "Dentist, then I cook.",
  ],
];
const CHANGED: readonly [string, string] = [
  "Jo is ill, so no walk. I am at home.",
  "The meeting runs long. One bus later, and I still cook.",
];
const CHECK_INS: readonly [readonly Fields[], readonly Fields[]] = [
  [
    {
      words: ["tired", "onGuard"],
      loved: "The soup on the stove, and no question.",
      safer: "Knowing how late it gets.",
    },
    { words: ["calm"], line: "A morning in which it was only the second thought." },
    { words: ["sad", "tender"], safer: "That you tell me first, and Ines afterwards." },
  ],
  [
    { words: ["ashamed", "tired"], line: "I answered too fast again.", safer: "A sign when it is enough for today." },
    { words: ["relieved"], loved: "You laughed at the thing with the ladder." },
    { line: "Nothing special, and that is new." },
  ],
];

const endOf = (day: LocalDate): number => Date.parse(`${addDays(day, 1)}T00:00Z`);

export const createSeededDays = ({ dice, meet, write }: DaysWriting): SeededDays => {
  const say = async (
    where: "ours" | "mine",
    who: Who,
    kind: keyof typeof daysKinds,
    fields: Fields,
  ): Promise<string> => {
    const [link = ""] = await write(where, who, [{ kind, version: 1, fields }]);
    return link;
  };

  const evening = async (): Promise<void> => {
    const proposal = await say("ours", 1, "eveningProposed", { idea: "page" });
    await meet();
    await say("ours", 0, "eveningAgreed", { proposal });
  };
  const plan = async (who: Who, today: LocalDate): Promise<void> => {
    const until = endOf(today);
    await say("ours", who, "dayPlanned", { text: dice.pick(PLANS[who]), until });
    if (dice.chance(0.25)) await say("ours", who, "dayPlanned", { text: CHANGED[who], until });
  };
  const twoMinutes = async (who: Who, today: LocalDate): Promise<void> => {
    const answers = dice.pick(CHECK_INS[who]);
    await say("mine", who, "twoMinutesWritten", { on: today, ...answers });
    const { safer } = answers;
    if (safer !== undefined && dice.chance(0.4))
      await say("ours", who, "twoMinutesShared", { item: "safer", line: safer, until: endOf(addDays(today, 1)) });
  };

  return {
    writeDay: async (day, today) => {
      if (day === 9) await evening();
      for (const who of [0, 1] as const) {
        if (day % 24 === 3) {
          const text = dice.pick(SENTENCES[who]);
          await say("mine", who, "intentionWritten", { text });
          if (who === 1 || dice.chance(0.5)) await say("ours", who, "intentionShared", { text });
        }
        if (dice.chance(who === 1 ? 0.5 : 0.2)) await plan(who, today);
        if (dice.chance(0.3)) await twoMinutes(who, today);
      }
    },
  };
};
