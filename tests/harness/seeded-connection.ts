/**
 * Questions and thanks over months: on some days both answered, on some one of them alone, on most nobody. How an answer is
 * sealed is given, so that a couple has real boxes and a bench has plain ones.
 */
import type { LocalDate } from "#domain/day.ts";
import type { Fields, NewFact } from "#domain/fact.ts";
import type { Dice } from "./dice.ts";

type Who = 0 | 1;

/** A key, what it is bound to, and the words in a box: hex, hex, base64url. */
export interface SealedWords {
  readonly key: string;
  readonly c: string;
  readonly box: string;
}

export type SealWords = (who: Who, subject: string, text: string) => Promise<SealedWords>;

export interface SeededConnection {
  readonly writeDay: (day: number, today: LocalDate) => Promise<void>;
}

export interface ConnectionWriting {
  readonly dice: Dice;
  /** Ids of questions in the order in which they come. */
  readonly questions: readonly string[];
  readonly seal: SealWords;
  readonly meet: () => Promise<void>;
  readonly write: (where: "ours" | "mine", who: Who, facts: readonly NewFact[]) => Promise<readonly string[]>;
}

const ANSWERS: readonly [readonly string[], readonly string[]] = [
  [
    "The half hour after supper, when nobody wants anything from anybody.",
    "My grandmother’s kitchen. She let me sit on the table while she cooked.",
    "That I may change my mind in the middle of a sentence.",
    "The bench behind the station. I go there when it is too loud in me.",
    "I would like to be asked what I am reading, and to be believed that it is enough.",
    "When you put the kettle on without saying anything.",
  ],
  [
    "Early, before the street begins. I had forgotten that I like it.",
    "My father whistling in the cellar, and that he stopped when we came in.",
    "That I say it first, even when I do not have the words yet.",
    "Walking home the long way, past the school.",
    "To hear that a day was ordinary. I miss ordinary days with you.",
    "That you told me about the dream.",
  ],
];
const THANKS: readonly [readonly string[], readonly string[]] = [
  [
    "That you called from the platform.",
    "The soup, and that you did not ask how it was.",
    "That the light in the hall was on.",
    "An hour in which I did not think of it.",
  ],
  [
    "That you asked and then waited.",
    "You laughed at supper, and I was there.",
    "The coat you had put by the door.",
    "That I could say it, and you stayed in the room.",
  ],
];

export const createSeededConnection = ({ dice, questions, seal, meet, write }: ConnectionWriting): SeededConnection => {
  let asked = 0;
  const say = async (where: "ours" | "mine", who: Who, kind: string, fields: Fields): Promise<string> => {
    const [link = ""] = await write(where, who, [{ kind, version: 1, fields }]);
    return link;
  };

  const answer = async (on: LocalDate, about: "question" | "gratitude", who: readonly Who[]): Promise<void> => {
    const [first] = who;
    const question = about === "question" ? (questions[asked++ % questions.length] ?? "") : null;
    if (first === undefined) return;
    const subject = await say("ours", first, "dayAsked", { on, about, question });
    const laid: { readonly who: Who; readonly link: string; readonly key: string }[] = [];
    for (const each of who) {
      const text = dice.pick((about === "question" ? ANSWERS : THANKS)[each]);
      const { key, c, box } = await seal(each, subject, text);
      const kept = await say("mine", each, "answerKept", { on, about, question, key, text });
      const link = await say("ours", each, "answerSealed", { subject, c, box });
      await say("mine", each, "answerLaid", { kept, subject, sealed: link });
      laid.push({ who: each, link, key });
    }
    await meet();
    for (const { who: each, link: own, key } of laid) {
      const theirs = laid.find((other) => other.who !== each)?.link;
      if (theirs !== undefined) await say("ours", each, "answerOpened", { subject, own, theirs, key });
    }
  };

  const whoAnswers = (): readonly Who[] => {
    const thrown = dice.next();
    const both: readonly Who[] = dice.chance(0.5) ? [0, 1] : [1, 0];
    return thrown < 0.45 ? both : thrown < 0.55 ? both.slice(0, 1) : [];
  };

  return {
    writeDay: async (day, today) => {
      if (day < 2) return;
      await answer(today, "question", whoAnswers());
      if (day > 10 && dice.chance(0.6)) await answer(today, "gratitude", whoAnswers());
      if (day % 12 === 7) await say("ours", dice.chance(0.5) ? 0 : 1, "satDown", { on: today });
    },
  };
};
