/**
 * How two people talk over months: house rules and a free hour in the first week, a check-in that comes round, a talk now and
 * then with what was agreed in it, needs of some weeks, questions with their answers, what was set aside, and a limit each.
 */
import { addDays, type LocalDate, weekdayOf } from "#domain/day.ts";
import type { Fields, NewFact } from "#domain/fact.ts";
import type { Dice } from "./dice.ts";

type Who = 0 | 1;

export interface SeededTalk {
  readonly writeDay: (day: number, today: LocalDate) => Promise<void>;
}

export interface TalkWriting {
  readonly dice: Dice;
  readonly meet: () => Promise<void>;
  readonly write: (where: "ours" | "mine", who: Who, facts: readonly NewFact[]) => Promise<readonly string[]>;
}

const ZONE = "Europe/Berlin";
const TALKS: readonly (readonly [topic: string, kind: string])[] = [
  ["What I felt when the phone rang on Sunday", "happened"],
  ["Who fetches whom on Fridays", "everyday"],
  ["The week in March", "happened"],
  ["The savings account, and who looks at it", "money"],
  ["How we tell your parents", "everyday"],
  ["Why I could not say it for so long", "happened"],
];
const OUTCOMES = [
  "When it gets later than seven, I write before seven.",
  "On Fridays we take turns, beginning with Ana.",
  "We look at the account together on the first of the month.",
  "Nobody else is told before both of us say so.",
];
const NEEDS: readonly [readonly string[], readonly string[]] = [
  [
    "One evening without questions",
    "Ask me how I slept, and wait for the answer",
    "Ten minutes on the bench after work",
  ],
  ["Tell me when it is enough for today", "A walk in which we are quiet", "One meal at the table, phones in the hall"],
];
const INSTEAD = ["Half an evening, on Wednesday", "I can do it on Saturday, in daylight"];
const QUESTIONS: readonly (readonly [question: string, tag: "need" | "unsure", answer: string | null])[] = [
  ["Did anybody else know?", "need", "Marek knew from May on. He told me to tell you."],
  [
    "When did you decide to stop?",
    "need",
    "In the second week of August. I wrote it that evening, and it was the last.",
  ],
  ["Was it said in our kitchen?", "unsure", null],
  [
    "What did you tell them about me?",
    "need",
    "Very little. That we were tired. It was unfair, and it left out my own part.",
  ],
];
const PARKED = ["The holiday with the others", "Whether we keep the flat", "What we say at the wedding"];
const LIMITS: readonly [Fields, Fields] = [
  { sort: "limit", when: "voices are raised", then: "go to the other room and come back after half an hour" },
  { sort: "limit", when: "I am asked after midnight", then: "write the question down and answer it the next day" },
];
const WANTS: readonly [Fields, Fields] = [
  { sort: "want", text: "To hear of a change of plans before it happens" },
  { sort: "expectation", text: "That what I tell you stays between us" },
];

const other = (who: Who): Who => (who === 0 ? 1 : 0);

export const createSeededTalk = ({ dice, meet, write }: TalkWriting): SeededTalk => {
  const say = async (where: "ours" | "mine", who: Who, kind: string, fields: Fields): Promise<string> => {
    const [link = ""] = await write(where, who, [{ kind, version: 1, fields }]);
    return link;
  };
  const book = async (who: Who, topic: string, kind: string, at: string, repeat: Fields = {}): Promise<string> => {
    const plan = {
      title: topic,
      at,
      zone: ZONE,
      minutes: kind === "checkIn" ? 15 : 30,
      asks: true,
      phase: 1,
      ...repeat,
    };
    const [entry = ""] = await write("ours", who, [
      { kind: "entryPlanned", version: 1, fields: plan },
      { kind: "talkPlanned", version: 1, fields: { topic, kind, place: "At the kitchen table" } },
    ]);
    await meet();
    await say("ours", other(who), "entryAgreed", { entry, version: entry });
    return entry;
  };
  const held: { readonly entry: string; readonly on: LocalDate; readonly who: Who }[] = [];
  const parked: { readonly link: string; readonly who: Who; readonly back: LocalDate }[] = [];

  const firstWeek = async (): Promise<void> => {
    for (const who of [0, 1] as const) await say("ours", who, "houseRulesSigned", { list: 1, rules: [] });
    const free = await say("ours", 0, "freeHoursProposed", { from: "22:00", to: "07:00" });
    const place = await say("ours", 1, "freePlaceProposed", { text: "The car, on the way to work" });
    await meet();
    await say("ours", 1, "freeAgreed", { free });
    await say("ours", 0, "freeAgreed", { free: place });
  };

  const boundaries = async (): Promise<void> => {
    for (const who of [0, 1] as const) {
      await say("ours", who, "boundaryWritten", LIMITS[who]);
      const boundary = await say("ours", who, "boundaryWritten", WANTS[who]);
      await meet();
      await say("ours", other(who), "boundaryAgreed", { boundary, version: boundary });
    }
  };

  const questions = async (): Promise<void> => {
    const batch = await say("ours", 0, "batchOpened", {});
    for (const [text, tag, answer] of QUESTIONS) {
      const note = await say("mine", 0, "questionWritten", { text, tag, at: 0 });
      const question = await say("ours", 0, "questionAsked", { batch, note, text, tag });
      await meet();
      if (answer !== null) await say("ours", 1, "answerWritten", { question, text: answer });
    }
  };

  const needs = async (): Promise<void> => {
    for (const who of [0, 1] as const) {
      const need = await say("ours", who, "needWritten", { text: dice.pick(NEEDS[who]) });
      await meet();
      if (dice.chance(0.6)) await say("ours", other(who), "needAgreed", { need });
      else if (dice.chance(0.5)) await say("ours", other(who), "needAnswerWritten", { need, text: dice.pick(INSTEAD) });
    }
  };

  const afterwards = async (today: LocalDate): Promise<void> => {
    for (const { entry, on, who } of held.splice(0).filter((talk) => talk.on < today)) {
      await say("ours", who, "talkHeld", { on, entry });
      if (!dice.chance(0.6)) continue;
      const outcome = await say("ours", who, "outcomeKept", { text: dice.pick(OUTCOMES), on, entry });
      await meet();
      await say("ours", other(who), "outcomeAgreed", { outcome, version: outcome });
    }
    for (const { link, who, back } of parked.splice(0))
      if (back <= today) await say("ours", who, "topicBroughtBack", { parked: link });
      else parked.push({ link, who, back });
  };

  return {
    writeDay: async (day, today) => {
      if (day === 3) await firstWeek();
      if (day === 5)
        await book(0, "How the week was", "checkIn", `${addDays(today, 1)}T18:00`, {
          repeat: { every: 1, weekdays: [7] },
        });
      if (day === 8) await boundaries();
      if (day === 11) await questions();
      if (day > 3 && weekdayOf(today) === 1 && dice.chance(0.7)) await needs();
      if (day % 7 === 6) await afterwards(today);
      if (day % 9 === 4) {
        const who = dice.chance(0.5) ? 0 : 1;
        const [topic, kind] = dice.pick(TALKS);
        const on = addDays(today, 1);
        held.push({ entry: await book(who, topic, kind, `${on}T19:30`), on, who });
      }
      if (day % 23 === 20) {
        const [who, back] = [dice.chance(0.5) ? 0 : 1, addDays(today, 16)] as const;
        parked.push({ link: await say("ours", who, "topicParked", { topic: dice.pick(PARKED), back }), who, back });
      }
    },
  };
};
