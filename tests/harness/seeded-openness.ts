/**
 * How two people tell each other things of their own accord over months: an offer now and then that is made again, put another
 * way, taken back or left to end; a wish that is answered or passes; moments that light the seam; a list for money.
 */
import { addDays, type LocalDate } from "#domain/day.ts";
import type { Fields, NewFact } from "#domain/fact.ts";
import { askWordsGo, offerWordsGo } from "#domain/openness/facts.ts";
import type { Dice } from "./dice.ts";

type Who = 0 | 1;

export interface SeededOpenness {
  readonly writeDay: (day: number, today: LocalDate) => Promise<void>;
}

export interface OpennessWriting {
  readonly dice: Dice;
  readonly meet: () => Promise<void>;
  readonly write: (where: "ours" | "mine", who: Who, facts: readonly NewFact[]) => Promise<readonly string[]>;
}

const OFFERS: readonly [readonly string[], readonly string[]] = [
  [
    "When something brings it back, I say so on the same day, in one sentence.",
    "If I need an evening alone, I tell you at noon and not at the door.",
  ],
  [
    "On travel days I tell you my plans the evening before.",
    "When it runs late I write before nine, and say until when.",
    "I say what I spend above fifty before I spend it.",
    "After choir I come straight home, and tell you who was there.",
  ],
];
const WISHES: readonly string[] = [
  "Would you be willing to say before nine when an evening runs late?",
  "Would you be willing to tell me how the talks with your counsellor leave you?",
  "Would you be willing to plan the Sundays with me on Fridays?",
  "Would you be willing to say it when you would rather be alone?",
];
const NAMES: readonly string[] = ["The first quiet Sunday", "We laughed at supper", "A night slept through"];
const LINES: readonly string[] = [
  "You asked how I slept, and waited.",
  "I said it before you had to ask.",
  "On the bench, with nothing to explain.",
  "I was afraid, and you stayed.",
];
const MONEY: readonly string[] = [
  "The bill from March, and who pays it",
  "What we put aside for the summer",
  "Ninety a month to my brother, until June",
];

const other = (who: Who): Who => (who === 0 ? 1 : 0);

export const createSeededOpenness = ({ dice, meet, write }: OpennessWriting): SeededOpenness => {
  const say = async (where: "ours" | "mine", who: Who, kind: string, fields: Fields): Promise<string> => {
    const [link = ""] = await write(where, who, [{ kind, version: 1, fields }]);
    return link;
  };
  const offer = (who: Who, today: LocalDate, more: Fields = {}): Promise<string> => {
    const ends = addDays(today, dice.pick([7, 14, 30]));
    const said = { text: dice.pick(OFFERS[who]), ends, until: offerWordsGo(ends) };
    return say("ours", who, "offerMade", { ...said, ...more });
  };
  const moment = async (who: Who, today: LocalDate): Promise<void> => {
    const sort = dice.pick(["safe", "understood", "courage", "closer", "own"]);
    const fields = { sort, on: today, ...(sort === "own" ? { text: dice.pick(NAMES) } : {}) };
    const mark = await say("ours", who, "milestoneMarked", fields);
    if (dice.chance(0.7)) await say("ours", who, "milestoneLineWritten", { mark, text: dice.pick(LINES) });
    await meet();
    if (dice.chance(0.5)) await say("ours", other(who), "milestoneLineWritten", { mark, text: dice.pick(LINES) });
  };

  return {
    writeDay: async (day, today) => {
      const who: Who = dice.chance(0.7) ? 1 : 0;
      if (day % 8 === 5) {
        const made = await offer(who, today);
        const after = dice.pick(["offerWithdrawn", "offerLetEnd", null, null, null]);
        if (after !== null) await say("ours", who, after, { offer: made });
      }
      if (day % 17 === 9) {
        const text = WISHES[Math.floor(day / 17) % WISHES.length] ?? "";
        const ask = await say("ours", 0, "opennessAsked", { text, until: askWordsGo(today) });
        await meet();
        if (dice.chance(0.5)) await offer(1, today, { ask });
      }
      if (day % 13 === 11) await moment(dice.chance(0.5) ? 0 : 1, today);
      if (day % 19 === 7) await say("mine", who, "milestoneMarked", { sort: "courage", on: today });
      if (day % 30 === 24) {
        await say("ours", who, "moneyLineAdded", { text: dice.pick(MONEY) });
        await say("mine", other(who), "moneyLineAdded", { text: dice.pick(MONEY) });
      }
    },
  };
};
