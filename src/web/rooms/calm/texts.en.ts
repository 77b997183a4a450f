/** A moment to breathe, before anything else. Everybody reads the same words here: nothing is known of who comes. */
import type { BreathPart, PatternName } from "#domain/care/breath.ts";
import type { Form, HowLong } from "./pacing.ts";

export const texts = {
  title: "Calm",
  hit: "It is too much right now",
  cue: { in: "Breathe in", top: "a little more", out: "and out" } satisfies Record<BreathPart, string>,
  /** What a screen reader says of the drawing. */
  label: {
    water: {
      even: "A circle of water that rises for five seconds and sinks for five",
      longOut: "A circle of water that rises for four seconds and sinks for six",
      sigh: "A circle of water that rises for three seconds, a little more for one, and sinks for six",
    },
    line: {
      even: "A line that fills for five seconds and empties for five",
      longOut: "A line that fills for four seconds and empties for six",
      sigh: "A line that fills for three seconds, a little more for one, and empties for six",
    },
    words: {
      even: "Words: in for five seconds, out for five",
      longOut: "Words: in for four seconds, out for six",
      sigh: "Words: in for three seconds, a little more for one, out for six",
    },
  } satisfies Record<Form, Record<PatternName, string>>,
  lead: {
    even: "Five in, five out.",
    longOut: "Four in, six out.",
    sigh: "In, a little more, and a long way out.",
  } satisfies Record<PatternName, string>,
  /** Said after the breath: for how long. */
  lasts: {
    two: "{breath} For two minutes.",
    five: "{breath} For five minutes.",
    ten: "{breath} For ten minutes.",
    twenty: "{breath} For twenty minutes.",
    open: "{breath}",
  } satisfies Record<HowLong, string>,
  stopped: "The water is still. Breathe as it comes.",
  over: "The time is over. You can stay as long as you like.",
  stop: "Stop",
  begin: "Begin again",
  change: "Change",
  doors: {
    ground: "Look around",
    groundText: "Instead, if breathing makes you dizzy",
    help: "Help lines",
    helpText: "People who listen, country by country",
    safety: "Am I safe",
    safetyText: "A few questions. Nothing is kept",
    first: "First help",
    firstText: "What helps tonight, and what can wait",
  },
  how: {
    title: "How to breathe",
    pattern: {
      label: "The breath",
      options: { even: "5 and 5", longOut: "4 and 6", sigh: "Sighing" } satisfies Record<PatternName, string>,
      about: {
        even: "Five seconds in, five out. If you are not sure, take this one.",
        longOut: "Four seconds in, six out. Easier if five seconds feel long to breathe in.",
        sigh: "A breath in through the nose, a small one on top, and a long one out through the mouth. Meant for five minutes.",
      } satisfies Record<PatternName, string>,
    },
    long: {
      label: "How long",
      options: {
        two: "2 minutes",
        five: "5 minutes",
        ten: "10 minutes",
        twenty: "20 minutes",
        open: "Until I stop",
      } satisfies Record<HowLong, string>,
    },
    form: {
      label: "What leads",
      options: { water: "Water", line: "A line", words: "Words" } satisfies Record<Form, string>,
    },
    buzz: "Feel it as well",
    buzzHelp: "The phone buzzes once for in, and twice for out.",
    noBuzz: { ask: "Can the phone buzz?", answer: "This browser cannot make it buzz." },
    spoken: "Say it to a screen reader",
    spokenHelp: "“In” and “out” are read aloud, each time.",
    done: "Done",
    nothingKept: "This holds until the page is closed. Nothing is kept.",
  },
};
