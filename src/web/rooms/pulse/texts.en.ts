/** Five lines a week: our own questions, a way to answer them, and how the way they came is said without judging it. */
import type { PulseLine } from "#domain/pulse/facts.ts";
import type { PulseRefusal } from "#domain/pulse/decide.ts";
import type { Change } from "#domain/pulse/series.ts";
import type { Text } from "../../shell/say.ts";

export const texts = {
  title: "Five lines a week",
  lead: {
    all: "How this week was for you, in five short lines. They are our own questions and no test; there is no right answer and no sum. For you alone.",
    hurt: "How this week was for you, in five short lines. They are our own questions and no test. Trusting is not a duty, and no line has to rise. For you alone.",
    involved:
      "How this week was for you, in five short lines. They are our own questions and no test, and they say nothing about what you have earned. For you alone.",
  } satisfies Text,
  other: "the other",
  lines: {
    relied: "I could rely on what was said",
    told: "I felt that I was told the truth",
    considered: "I felt thought of",
    safe: "I felt safe to say how it is with me",
    myself: "I felt like myself",
  } satisfies Record<PulseLine, string>,
  take: {
    begin: "Look at this week",
    goOn: "Go on with this week",
    anew: "Put this week another way",
    title: "This week",
    lead: "Each line from not at all to wholly. Leave out whatever you like.",
    low: "not at all",
    high: "wholly",
    left: "left out",
    value: "{value} of 10",
    spoken: "{value}, from 0, not at all, to 10, wholly",
    leave: "Leave it out",
    keep: "Keep it for me",
    keeping: "Sealing",
  },
  taken: "You have looked at this week. It is kept for you.",
  look: {
    open: "Look at the weeks so far",
    title: "The weeks so far",
    /** Before there are four of any line. */
    early: "Once there are four weeks of a line, it is drawn here. Single weeks go up and down, and say little alone.",
    about:
      "Each line is the middle of four weeks that follow each other. The band goes from the lowest to the highest of those four. Weeks you did not look at are simply not in it.",
    drawn:
      "{line}: the middle of four weeks, from the week of {from} to the week of {to}. The same stands in numbers below.",
    one: "{line}: the middle of the first four weeks. The same stands in numbers below.",
    numbers: "The same in numbers",
    week: "Week of",
    answer: "Answer",
    middle: "Middle of four",
    band: "Lowest to highest",
    span: "{low} to {high}",
    none: "–",
    changes: {
      same: "About the same as in the first four weeks.",
      higher: "Higher than in the first four weeks.",
      lower: "Lower than in the first four weeks.",
    } satisfies Record<Change, string>,
    how: "When is it called higher or lower?",
    howText:
      "From eight weeks on, when the newest four and the first four lie further apart than such weeks differ by chance: two whole steps. Less than that is called about the same. This is worked out from what is usual for questions like these, and cannot know you.",
    weeks: "Week by week",
    weekOf: "Week of {day}",
    shown: "shown",
  },
  week: {
    title: "Week of {day}",
    change: "Put it another way",
    show: "Show this week to {name}",
    shown: "You show {name} this week.",
    stop: "Stop showing it",
    back: {
      ask: "Take this week back",
      meaning:
        "It goes from all your devices and from the server, also what was shown of it. Nothing stands in its place.",
      yes: "Take this week back",
      no: "Leave it",
    },
  },
  share: {
    title: "Show one week",
    preview: "{name} will see exactly this:",
    text: {
      all: "One week, and no other. No answer is asked for. You can stop showing it at any time; {name} may have seen it by then.",
      hurt: "One week, and no other. You owe nobody this. You can stop showing it at any time; {name} may have seen it by then.",
      involved:
        "One week, and no other. It asks {name} for nothing. You can stop showing it at any time; {name} may have seen it by then.",
    } satisfies Text,
    send: "Show it to {name}",
    sending: "Showing",
  },
  theirs: {
    open: "See a week {name} shows you",
    title: "What {name} shows you",
    about: {
      all: "It is how a week was for {name}. It is no judgement of you, and asks for no answer.",
      involved: "It is how a week was for {name}. It is no mark you were given, and asks for no answer.",
    } satisfies Text,
  },
  value: "{value} of 10",
  undo: "Undo",
  resting: "The shared part rests. Nothing is shown meanwhile; your own lines go on.",
  said: {
    taken: "Kept for you.",
    shown: "{name} can see this week.",
    stopped: "It is not shown any more. {name} may have seen it.",
    gone: "Taken back.",
    back: "It is here again.",
  },
  refusal: {
    unreadable: "That could not be kept like this. What you chose is still here.",
    weekAhead: "That week has not begun yet.",
    onlyMine: "This is for you alone, and is not kept in what you share.",
    onlyOurs: "This needs the place you share.",
    nobodyThere: "There is nobody here to show it to.",
    resting: "The shared part rests. Nothing is shown meanwhile.",
    nothingSaid: "Answer one of the five first. One is enough.",
  } satisfies Record<PulseRefusal["type"], string>,
};
