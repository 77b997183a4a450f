/**
 * Kindness over months: a list of what feels good from each, some of it shared, a thank-you now and then, a walk and an evening
 * tea that come round, a map of what sets one off. On most days nothing of it is written, as on most days.
 */
import { addDays, type LocalDate, weekdayOf } from "#domain/day.ts";
import type { Fields, NewFact } from "#domain/fact.ts";
import type { Dice } from "./dice.ts";

type Who = 0 | 1;

export interface SeededKindness {
  readonly writeDay: (day: number, today: LocalDate) => Promise<void>;
}

export interface KindnessWriting {
  readonly dice: Dice;
  readonly meet: () => Promise<void>;
  readonly write: (where: "ours" | "mine", who: Who, facts: readonly NewFact[]) => Promise<readonly string[]>;
}

type Line = readonly [sort: "word" | "deed", text: string, isShared: boolean];
const LINES: readonly [readonly Line[], readonly Line[]] = [
  [
    ["deed", "A cup of tea beside me while I work, without a word", true],
    ["word", "“How did it go?”, and then time for the answer", true],
    ["deed", "The kitchen, when I come down and it is done", true],
    ["word", "“I have not forgotten”, on a good day", false],
  ],
  [
    ["word", "“I saw that you tried”", true],
    ["deed", "Being asked along to the market", true],
    ["deed", "A seat kept free", false],
  ],
];
const THANKS: readonly [readonly Fields[], readonly Fields[]] = [
  [
    { did: "You rang at six and said that it would be eight.", when: "Thursday", gave: "I could eat in peace." },
    { did: "You answered, and did not look away." },
    { did: "You told your brother yourself.", gave: "I did not have to be the one who knew." },
    { did: "You took the early shift with the little one.", when: "Saturday" },
  ],
  [
    { did: "You asked me first, although you were angry.", gave: "I could breathe." },
    { did: "You left the light on in the hall.", when: "When I came from the late train" },
    { did: "You laughed at supper, and let me hear it." },
  ],
];
const MAPS: readonly [readonly Fields[], readonly Fields[]] = [
  [
    {
      cue: "A phone that lies face down on the table",
      signs: "My hands go cold, and I begin to count back",
      doing: "I say “it is here”, and get a glass of water",
      helps: "Turn it over, and say in one sentence who wrote",
      helpsNot: "“You are imagining things”",
    },
    { cue: "The song from that summer", helps: "Change the station, and say nothing" },
  ],
  [
    {
      cue: "When it goes quiet after I have answered",
      signs: "I want to explain again",
      helps: "Say that it goes on tomorrow",
    },
  ],
];

export const createSeededKindness = ({ dice, meet, write }: KindnessWriting): SeededKindness => {
  const say = async (where: "ours" | "mine", who: Who, kind: string, fields: Fields): Promise<string> => {
    const [link = ""] = await write(where, who, [{ kind, version: 1, fields }]);
    return link;
  };

  const lists = async (who: Who): Promise<void> => {
    for (const [sort, text, isShared] of LINES[who]) {
      const note = await say("mine", who, "affectionWritten", { text, sort });
      if (isShared) await say("ours", who, "affectionShared", { note, text, sort });
    }
  };

  const maps = async (who: Who): Promise<void> => {
    for (const fields of MAPS[who]) {
      const note = await say("mine", who, "triggerWritten", fields);
      const helps = fields["helps"];
      if (typeof helps === "string") await say("ours", who, "triggerLineShared", { note, line: "helps", text: helps });
    }
  };

  const ritual = async (who: Who, idea: string, plan: Fields): Promise<void> => {
    const [entry = ""] = await write("ours", who, [
      { kind: "entryPlanned", version: 1, fields: { zone: "Europe/Berlin", asks: true, phase: 1, ...plan } },
      { kind: "ritualNamed", version: 1, fields: { idea } },
    ]);
    await meet();
    await say("ours", who === 0 ? 1 : 0, "entryAgreed", { entry, version: entry });
  };

  return {
    writeDay: async (day, today) => {
      if (day === 7) for (const who of [0, 1] as const) await lists(who);
      if (day === 9) for (const who of [0, 1] as const) await maps(who);
      if (day === 10) {
        const at = addDays(today, 7 - weekdayOf(today));
        await ritual(1, "sunday-walk", { title: "The Sunday walk", at, repeat: { every: 1, weekdays: [7] } });
      }
      if (day === 16) {
        const at = `${addDays(today, 1)}T20:30`;
        const repeat = { every: 1, weekdays: [1, 4] };
        await ritual(0, "evening-tea", { title: "Evening tea", at, minutes: 20, repeat });
      }
      for (const who of [0, 1] as const)
        if (day > 12 && dice.chance(0.14))
          await say("ours", who, "thanksGiven", { ...dice.pick(THANKS[who]), on: today });
    },
  };
};
