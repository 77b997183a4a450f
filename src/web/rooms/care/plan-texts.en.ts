/** A small plan for oneself, and four lines about a week. Nobody checks it, the app least of all. */
import type { Part } from "#domain/care/facts.ts";
import type { Text } from "../../shell/say.ts";
import type { WeekLine } from "./week-form.ts";

export const planTexts = {
  title: "A small plan for yourself",
  lead: {
    all: "One small line each, for the parts you like. Nothing here is ticked off, and nobody asks whether it was done.",
    hurt: "Your body has had a shock and goes on carrying it. One small line each, for the parts you like. Nobody asks whether it was done.",
    involved:
      "You are allowed to eat and sleep. Whoever looks after themselves has more to give when it is asked for. One small line each; nobody checks it.",
  } satisfies Text,
  parts: {
    sleep: "Sleep",
    food: "Food",
    movement: "Movement",
    person: "One person I trust",
    joy: "Something that brings joy",
    alcohol: "Less alcohol",
    wait: "What can wait",
  } satisfies Record<Part, string>,
  /** What such a line might be. */
  examples: {
    sleep: "Lying down at the same hour counts, also without sleep",
    food: "Something warm once a day, hungry or not",
    movement: "Ten minutes outside, in any weather",
    person: {
      all: "Somebody who listens and keeps it private. When, and how?",
      involved: "Somebody who knows what happened and does not look away. When, and how?",
    },
    joy: {
      all: "Five minutes of something that is only for you",
      involved: "It is not a reward, and need not be earned",
    },
    alcohol: "It lends an hour and takes the night. Two evenings without, or one glass",
    wait: {
      all: "Large decisions, and whatever nobody needs this month",
      partners: "Moving out, the house, telling everybody. It will all still be there",
    },
  } satisfies Record<Part, Text>,
  yours: "Your plan",
  more: "If you like",
  ifThen: "If {when}, then {then}",
  /** After drinkaware.co.uk and alcoholchange.org.uk on withdrawal, read 26 November 2026. */
  alcoholNote:
    "Whoever drinks a lot every day should not stop all at once: that can be dangerous. A doctor helps to do it safely.",
  sheet: {
    line: "What will you do?",
    lineHelp: "Small enough for a bad day.",
    add: "Add an if and a then",
    addHelp: "A plan for the moment that gets in the way makes it easier.",
    when: "If …",
    whenExample: "For example: I wake at three",
    then: "then …",
    thenExample: "For example: I get up, drink some water, and leave the phone where it is",
    leave: "Leave the if and then out",
    keep: "Keep it for me",
    keeping: "Sealing",
  },
};

export const weekTexts = {
  title: "The week in four lines",
  lead: {
    all: "Whenever you like. Fill in one line, or all four. A week without it is a week like any other.",
    involved: "Whenever you like. It is for you, and proves nothing to anybody. Fill in one line, or all four.",
  } satisfies Text,
  lines: {
    helped: "What helped",
    hard: "What was hard",
    need: "What I need",
    next: "One small thing next",
  } satisfies Record<WeekLine, string>,
  begin: "Look at the week",
  goOn: "Go on writing",
  anew: "Put it another way",
  before: "What you wrote before",
  keep: "Keep it for me",
  keeping: "Sealing",
};
