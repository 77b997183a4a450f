/** Questions for now: one at a time, for a check-in or for a quiet minute. */
import type { QuestionArea, QuestionDepth } from "#content/talk/question.ts";
import type { LinesRefusal } from "#domain/lines/decide.ts";
import type { Text } from "../../../shell/say.ts";

export const texts = {
  title: "A question for now",
  lead: {
    all: "To ask each other, or yourself. About these days, and not about what happened. Any question may be passed over.",
    hurt: "To ask each other, or yourself. About these days, and not about what happened. You may pass over any of them, and answer none.",
    involved:
      "To ask each other, or yourself. About these days, and not about what happened. Whoever is asked may pass, and a pass is an answer.",
  } satisfies Text,
  own: "Your own question",
  another: "Another one",
  none: "No question here fits what you chose. Other areas have some.",
  area: "About",
  areas: {
    now: "How it is now",
    body: "The body",
    days: "The days",
    between: "Between us",
    people: "Other people",
    joy: "Small joys",
    next: "What is next",
  } satisfies Record<QuestionArea, string>,
  depth: "How much it asks",
  depths: { light: "Little", middle: "Something", deep: "Much" } satisfies Record<QuestionDepth, string>,
  choose: "Choose what it is about",
  search: "Search in the questions",
  found: "Found",
  nothing: "No question here holds these words.",
  mine: {
    title: "Your own questions",
    about: "For you alone. They come among the others.",
    write: "Write a question of your own",
    goOn: "Go on writing",
    change: "Put it another way",
    takeBack: "Take it back",
  },
  sheet: {
    title: "A question of your own",
    anew: "Put it another way",
    lead: "One that can be answered today, and passed over.",
    line: "Your question",
    help: "About now. For example: what was the best hour of your day?",
    keep: "Keep it for me",
    keeping: "Sealing",
  },
  undo: "Undo",
  said: { kept: "Kept for you.", gone: "Taken back.", back: "It is back." },
  refusal: {
    unreadable: "That could not be kept like this. What you wrote is still here.",
    onlyMine: "This is kept for you alone.",
    onlyOurs: "This is kept for you alone.",
    nobodyThere: "This is kept for you alone.",
    resting: "This is kept for you alone.",
    textMissing: "Write a question first. A small one is enough.",
    lineTooLong: "That is longer than one line. A shorter one works.",
    sameMark: "This is kept for you alone.",
  } satisfies Record<LinesRefusal["type"], string>,
};
