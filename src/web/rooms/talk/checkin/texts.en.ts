/** The weekly check-in: four short parts, a time that never cuts, and nothing that is kept. */
import type { Text } from "../../../shell/say.ts";
import type { PartName } from "./parts.ts";

interface PartText {
  readonly title: string;
  readonly text: Text;
}

export const texts = {
  title: "The weekly check-\u2060in",
  lead: "Fifteen minutes about this week, in four short parts. It is not for what happened: that has talks of its own.",
  leadLonger: "Fifteen minutes about this week, or longer with room for one issue. Four parts, one after the other.",
  other: "the other",
  kept: "Nothing of it is kept. A part or the whole can be skipped, and that is seen nowhere.",
  parts: "The four parts",
  minutes: "{minutes} min",
  length: "How long",
  lengths: { "15": "15 min", "30": "30 min", "45": "45 min", "60": "60 min" },
  where: "With how many phones",
  wheres: { table: "One, on the table", each: "Each their own" },
  whereText: {
    table: "Lay it where both can read it. It says who begins, and you take turns.",
    each: "Both open this page and begin together. Each phone shows the parts by itself.",
  },
  begin: "Begin",
  weekly: { title: "Book it for every week", line: "An evening that suits both, and that either may decline" },
  part: {
    where: "Part {at} of 4",
    until: "This part has until about {time}.",
    over: "This part has had its time. Finish what you are saying; go on when you like.",
    meFirst: "{me} begins, then {other}.",
    question: "A question, if one helps",
    another: "Another question",
    next: "Next part",
    last: "To the end",
    pass: "Pass over it",
    back: "The part before",
    stop: "Leave it for today",
  },
  names: {
    how: {
      title: "How am I?",
      text: "Each says it for themselves, in a few sentences. The other listens and answers nothing yet.",
    },
    well: {
      title: "One thing that went all right",
      text: {
        all: "Or a thank-you, if there is one. It may be very small. Either of you may pass.",
        hurt: "It may be very small, and you owe nobody thanks. Either of you may pass.",
        involved: "It may be very small. Thanks are not asked of the other. Either of you may pass.",
      },
    },
    need: {
      title: "What I need this week",
      text: "One line from each: small and doable. It is not a duty. The other may say yes, not yet, or something else.",
    },
    next: {
      title: "What is next",
      text: "What is coming in the next days, and when you talk next. Hard things get a time of their own.",
    },
    thanks: {
      title: "What I noticed",
      text: {
        all: "Each names something the other did that was good to have. One is enough, and either of you may pass.",
        hurt: "Each names something that was good to have. One is enough. You owe nobody thanks, and may pass.",
        involved: "Each names something that was good to have. One is enough. Nobody has to thank. Either may pass.",
      },
    },
    right: {
      title: "What went all right",
      text: "This week, between you or around you. Small things count.",
    },
    issue: {
      title: "One issue, and only one",
      text: "One of you names it in a sentence. Each is heard to the end before anybody looks for a way out. If it gets too hot, stop: it can have a talk of its own.",
    },
    help: {
      title: "What would help next week",
      text: "Each names one thing the other could really do. The answer may be yes, not yet, or something else.",
    },
  } satisfies Record<PartName, PartText>,
  over: {
    title: "That was it",
    text: "Nothing of it was kept. If something should stay, these are places for it:",
    need: { title: "Write what I need this week", line: "One line that the other can read and answer" },
    book: { title: "Book the next one", line: "Every week, at a time that suits both" },
    park: { title: "Set a topic aside", line: "With the day on which it may come back" },
    done: "Enough for today",
  },
  alone: {
    text: "A check-in takes two. If somebody sits down with you, this phone on the table is enough. What is for you alone stands below.",
    week: { title: "The week in four lines", line: "What helped, what was hard, what you need, one small thing" },
    ask: { title: "A question for now", line: "One at a time, for a quiet minute" },
  },
  resting: "The shared part rests. A check-in can wait until it ends, and nothing is missed by that.",
  rest: "To the rest",
};
