/**
 * How far two people come in a year and more: the second phase in the fourth month and the third in the ninth, what each is
 * willing to do, a setback on a day in between with its rest and the way back up, and a hard day of hers.
 */
import { addDays, type LocalDate } from "#domain/day.ts";
import type { Fields, NewFact } from "#domain/fact.ts";
import { PLAN_DAYS } from "#domain/path/setback.ts";

type Who = 0 | 1;

export interface SeededPath {
  readonly writeDay: (day: number, today: LocalDate) => Promise<void>;
  /** Whether the shared part rests now. */
  readonly rests: () => boolean;
}

export interface PathWriting {
  readonly meet: () => Promise<void>;
  readonly write: (where: "ours" | "mine", who: Who, facts: readonly NewFact[]) => Promise<readonly string[]>;
}

/** Days since the place was made, the first being 0. */
const WILLING = 9;
const UNDERSTAND = 100;
const SETBACK = 170;
const UNDERSTAND_AGAIN = 200;
const RENEW = 265;
const RESTS = [72, 321] as const;
const DAYS_OF_REST = 4;

const STATEMENTS = [
  "I stay, for now, and I look at it again in spring. I tell you when I doubt, before I go quiet.",
  "I answer what you ask, also the third time. I go to Marek on Thursdays, and I do not drink alone.",
] as const;

export const createSeededPath = ({ meet, write }: PathWriting): SeededPath => {
  let rest: { readonly who: Who; readonly link: string; readonly until: number } | null = null;
  const say = async (where: "ours" | "mine", who: Who, kind: string, fields: Fields): Promise<string> => {
    const [link = ""] = await write(where, who, [{ kind, version: 1, fields }]);
    return link;
  };
  /** Each on a day of their own: the other sees it and answers when it is time. */
  const agree = async (phase: string): Promise<void> => {
    await say("ours", 1, "phaseAgreed", { phase });
    await meet();
    await say("ours", 0, "phaseAgreed", { phase });
  };
  const begin = async (who: Who, until: number): Promise<void> => {
    rest = { who, link: await say("ours", who, "restBegun", {}), until };
  };

  return {
    rests: () => rest !== null,
    writeDay: async (day, today) => {
      if (rest && rest.until === day) {
        await say("ours", rest.who, "restEnded", { rests: [rest.link] });
        rest = null;
      }
      if (day === 1)
        await say("mine", 0, "hardDayNoted", { on: addDays(today, -40), text: "The day it came out", yearly: true });
      if (day === WILLING)
        for (const who of [0, 1] as const) await say("ours", who, "willingnessStated", { text: STATEMENTS[who] });
      if (day === UNDERSTAND || day === UNDERSTAND_AGAIN) await agree("understand");
      if (day === RENEW) await agree("renew");
      if (day === SETBACK) {
        await say("ours", 0, "setbackSaid", { what: "cameUp" });
        await say("ours", 0, "steppedBack", { phase: "understand" });
        await begin(0, day + PLAN_DAYS);
      }
      if (day === RESTS[0]) await begin(0, day + DAYS_OF_REST);
      if (day === RESTS[1]) await begin(1, day + DAYS_OF_REST);
      await meet();
    },
  };
};
