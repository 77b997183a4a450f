/**
 * Mornings, plans and evenings of two people over months: a sentence each that is put another way now and then and shown to the
 * other, a plan on some days, two minutes on some evenings with one answer shared here and there, and an evening both agreed to.
 */
import { addDays, type LocalDate, weekdayOf } from "#domain/day.ts";
import { feelings } from "#domain/care/words.ts";
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
  ["Today I ask for what I need, in one sentence.", "I may be tired and still be kind to myself."],
  ["I say it before I am asked.", "Today I answer before I defend.", "I listen to the end."],
];
const PLANS: readonly [readonly string[], readonly string[]] = [
  ["At the dentist at four, then home on foot.", "Long day. I switch the phone off from two to five."],
  [
    "Late train, home by half past seven. I write when I am on it.",
    "Two meetings in the other office, and lunch with Marek.",
    "Home at five. I cook.",
  ],
];
const LOVED = ["You put the kettle on before I came down.", "You asked twice.", "That you waited at the door."];
const SAFER = [
  "To know on Sunday what the week looks like.",
  "The phone in the hall at supper.",
  "Hearing it first from you.",
];

const other = (who: Who): Who => (who === 0 ? 1 : 0);

/** Midnight after that day, or after as many more, in UTC. */
const midnight = (day: LocalDate, more = 0): number => Date.parse(`${addDays(day, 1 + more)}T00:00:00Z`);

export const createSeededDays = ({ dice, meet, write }: DaysWriting): SeededDays => {
  const say = async (where: "ours" | "mine", who: Who, kind: string, fields: Fields): Promise<string> => {
    const [link = ""] = await write(where, who, [{ kind, version: 1, fields }]);
    return link;
  };

  const sentence = async (who: Who): Promise<void> => {
    const text = dice.pick(SENTENCES[who]);
    await say("mine", who, "intentionWritten", { text });
    if (who === 1 || dice.chance(0.4)) await say("ours", who, "intentionShared", { text });
  };

  const twoMinutes = async (who: Who, today: LocalDate): Promise<void> => {
    const line = { loved: dice.pick(LOVED), safer: dice.pick(SAFER) };
    const words = [dice.pick(feelings.soft), dice.pick(feelings.unsettled)];
    await say("mine", who, "checkInWritten", { on: today, words, ...line });
    if (!dice.chance(0.25)) return;
    const item = dice.pick(["loved", "safer"] as const);
    await say("ours", who, "checkInShared", { item, line: line[item], until: midnight(today, 1) });
  };

  return {
    writeDay: async (day, today) => {
      for (const who of [0, 1] as const) {
        if (day === 4 + who || (day > 6 && dice.chance(0.04))) await sentence(who);
        if (weekdayOf(today) < 6 && dice.chance(who === 1 ? 0.4 : 0.12)) {
          const until = midnight(today);
          await say("ours", who, "dayPlanned", { text: dice.pick(PLANS[who]), until });
          if (dice.chance(0.15)) await say("ours", who, "dayPlanned", { text: "An hour later than I said.", until });
        }
        if (day > 2 && dice.chance(0.3)) await twoMinutes(who, today);
      }
      if (day === 12 || day === 150) {
        const who: Who = day === 12 ? 0 : 1;
        const text =
          day === 12 ? "Tea at the window, and one thing each that was good" : "Ten minutes on the stairs, lights out";
        const proposal = await say("ours", who, "eveningProposed", { text });
        await meet();
        await say("ours", other(who), "eveningAgreed", { proposal });
      }
    },
  };
};
