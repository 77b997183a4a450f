/**
 * What two people do with promises over months, a day at a time: some are kept once, some come round, one is to tell of
 * contact; some days are put differently, some promises repaired; deeds are noted, and now and then the other saw one.
 */
import { addDays, type LocalDate, weekdayOf } from "#domain/day.ts";
import type { Fields, NewFact } from "#domain/fact.ts";
import { trustKinds } from "#domain/trust/facts.ts";
import type { Dice } from "./dice.ts";

type Who = 0 | 1;

export interface SeededTrust {
  readonly writeDay: (day: number, today: LocalDate) => Promise<void>;
}

export interface TrustWriting {
  readonly dice: Dice;
  /** Writes in ours or in the mine of that person; the links. */
  readonly write: (where: "ours" | "mine", who: Who, facts: readonly NewFact[]) => Promise<readonly string[]>;
  /** Everybody's devices exchange what they have. */
  readonly meet: () => Promise<void>;
}

interface Given {
  readonly who: Who;
  readonly promise: string;
  readonly days: readonly number[];
}

const PROMISES = [
  "Call when I am late",
  "Tell you who I meet on Thursday",
  "Be home before nine",
  "Show you the bill when it comes",
  "Put the phone away at supper",
  "Say it when plans change",
] as const;
const ABOUT = ["contact", "plans", "time", "money", "home", "plans"] as const;
const OWN = ["Wrote when the bus stood still", "Said it before you had to ask", "Left the phone in the hall"] as const;
const OTHERS = [
  "You called when the meeting ran late",
  "You told me the plan had changed",
  "You asked how the night was, and listened",
] as const;
const OPENNESS = [
  { who: 0, text: "Call when the last meeting ends", repeat: { days: [1, 2, 3, 4, 5], by: "18:30" } },
  { who: 1, text: "Go through the week's plans with you", repeat: { days: [7] } },
] as const;

export const createSeededTrust = ({ dice, write, meet }: TrustWriting): SeededTrust => {
  const given: Given[] = [];
  const once: readonly [string[], string[]] = [[], []];
  const sleep: (string | undefined)[] = [];
  let contact: string | undefined;
  const say = async (who: Who, kind: keyof typeof trustKinds, fields: Fields): Promise<string> => {
    const [link = ""] = await write("ours", who, [fact(kind, fields)]);
    return link;
  };
  const sees = async (who: Who, promise: string, deed: string): Promise<void> => {
    if (deed === "" || !dice.chance(0.65)) return;
    await meet();
    await say(who, "promiseSeen", { promise, deed });
  };

  /** What comes round is promised on the first day, and to tell of contact. */
  const begin = async (): Promise<void> => {
    for (const { who, text, repeat } of OPENNESS) {
      const plan = { when: "I cannot call", then: "I write two words" };
      const promise = await say(who, "promiseMade", { text, about: "plans", plan, repeat });
      given.push({ who, promise, days: repeat.days });
    }
    contact = await say(1, "promiseMade", {
      text: "If there is any contact, I say so within a day",
      about: "contact",
      onContact: true,
    });
    for (const who of [0, 1] as const) {
      const made = fact("promiseMade", { text: "Sleep before midnight", repeat: { days: [1, 2, 3, 4, 5, 6, 7] } });
      [sleep[who]] = await write("mine", who, [made]);
    }
  };

  const comeRound = async (today: LocalDate): Promise<void> => {
    for (const { who, promise, days } of given) {
      if (!days.includes(weekdayOf(today))) continue;
      const tomorrow = addDays(today, 1);
      if (dice.chance(0.8)) {
        await sees(other(who), promise, await say(who, "promiseKept", { promise, wording: promise, on: today }));
      } else if (dice.chance(0.5)) {
        await say(who, "promiseExplained", { promise, text: "The day ran away with me.", on: today });
      }
      if (days.includes(weekdayOf(tomorrow)) && dice.chance(0.08)) {
        await say(who, "promiseChanged", { promise, text: "I am in a workshop: I write at noon", on: tomorrow });
      }
    }
  };

  /** One is made, and another of that person's is kept, repaired, or left as it is. */
  const onceOnly = async (who: Who, today: LocalDate): Promise<void> => {
    const at = dice.below(PROMISES.length);
    const due = dice.chance(0.4) ? { due: addDays(today, dice.between(1, 5)) } : {};
    const text = PROMISES[at] ?? PROMISES[0];
    once[who].push(await say(who, "promiseMade", { text, about: ABOUT[at] ?? "other", ...due }));
    const promise = once[who].splice(dice.below(once[who].length), 1)[0] ?? "";
    if (dice.chance(0.12)) {
      await say(who, "promiseRepaired", {
        promise,
        happened: "I said I would, and I did not.",
        effect: "You had to wait and did not know.",
        amends: "Tonight I cook, and the phone stays off.",
        plan: { when: "it is ten to", then: "I stand up and go" },
      });
      once[who].push(promise);
      return;
    }
    await sees(other(who), promise, await say(who, "promiseKept", { promise, wording: promise }));
  };

  const note = async (who: Who, today: LocalDate): Promise<void> => {
    const gave = dice.chance(0.6) ? { gave: "I could breathe out" } : {};
    if (dice.chance(0.6)) {
      await say(who, "deedNoted", { text: dice.pick(OTHERS), on: today, whose: "other", about: "time", ...gave });
      return;
    }
    const on = addDays(today, -dice.below(3));
    const deed = await say(who, "deedNoted", { text: dice.pick(OWN), on, whose: "own" });
    if (!dice.chance(0.5)) return;
    await meet();
    await say(other(who), "deedSeen", { deed });
  };

  return {
    writeDay: async (day, today) => {
      if (day === 0) await begin();
      await meet();
      const who = dice.below(2) === 0 ? 0 : 1;
      await onceOnly(who, today);
      await comeRound(today);
      if (dice.chance(0.35)) await note(dice.below(2) === 0 ? 0 : 1, today);
      if (contact !== undefined && day % 23 === 17) {
        const text = "A message came. I did not answer, and I blocked the number.";
        await sees(0, contact, await say(1, "contactTold", { promise: contact, text, on: addDays(today, -1) }));
      }
      if (day % 3 === 0) {
        const promise = sleep[who];
        const kept = promise && fact("promiseKept", { promise, wording: promise, on: today });
        if (kept) await write("mine", who, [kept]);
      }
      await meet();
    },
  };
};

const other = (who: Who): Who => (who === 0 ? 1 : 0);

const fact = (kind: keyof typeof trustKinds, fields: Fields): NewFact => ({
  kind,
  version: trustKinds[kind].version,
  fields,
});
