/** The five steps, in plain words. What is for couples alone stands under `partners`; family and friends have their own. */
import type { Text } from "../../shell/say.ts";
import type { LinkName, StepName } from "./steps.ts";

export const stepTexts: Readonly<
  Record<StepName, { readonly title: Text; readonly what: Text; readonly belongs: readonly Text[] }>
> = {
  talk: {
    title: "Talk openly and safely",
    what: "Talks that both agreed to, that have an end, and that either can stop.",
    belongs: [
      "A time that both said yes to, so that no talk is an ambush.",
      "One speaks. The other says back what was heard, before anything is answered.",
      "A pause when it gets too much, and a time to come back.",
      "Questions kept on paper, so that they need not be asked at midnight.",
    ],
  },
  rest: {
    title: { all: "Let body and mind rest", partners: "Let the body rest", kin: "Give each other room" },
    what: {
      all: "Sleep, food, quiet. Less at once, for a good while.",
      partners: "Sleep, food, quiet. For a good while nothing is expected of either body.",
      kin: "Some distance is allowed. Less at once, and no visit that has to be got through.",
    },
    belongs: [
      { all: "", partners: "A pause from sex, if both of you want one, for as long as you both want it." },
      { all: "", partners: "Both get tested for infections, each for themselves." },
      { all: "", kin: "Distance that is said aloud, and when each hears from the other again." },
      { all: "", kin: "Visits and calls that either may cut short." },
      "Sleep, food, some movement, one person to trust.",
      "A way out of alarm: the breath, the ground under the feet.",
    ],
  },
  close: {
    title: {
      all: "Widen what being close means",
      partners: "Widen what closeness means",
      kin: "Widen what being close means to you two",
    },
    what: {
      all: "Being close has many forms. Small ones first, and a no is always fine.",
      partners: "Closeness is more than touch. What comes back comes in small steps, and either may stop.",
      kin: "Help, time, an honest word. Small ones first, and a no is always fine.",
    },
    belongs: [
      { all: "", partners: "Touch in small steps, once both of you want it, and a word that ends it at once." },
      "What does you good, first written down for yourself.",
      "Thanks for something that really happened.",
      "A few minutes a day in which nothing has to be solved.",
    ],
  },
  deeds: {
    title: "Rebuild trust by deeds",
    what: "What was said is done, again and again. Small things count.",
    belongs: [
      "Promises that are small enough to keep. One that is changed in time counts as kept.",
      "What did not work is said at once, and mended.",
      "Openness that is offered, and never demanded.",
      "Limits, written by whoever has them.",
    ],
  },
  memories: {
    title: "Make new memories",
    what: "Beside what was, something new. It does not have to be large.",
    belongs: [
      { all: "An hour together, planned in turns, without the heavy talk." },
      "Something neither of you has done before.",
      "Things that come round: a walk, a tea, a call on Sunday.",
      "A picture of what you both want, when both of you are ready to look ahead.",
    ],
  },
};

export const linkTexts: Readonly<Record<LinkName, { readonly title: string; readonly text: Text }>> = {
  talk: { title: "Talking", text: "A leaflet: before a talk, during it, when it gets too much, afterwards" },
  agenda: { title: "Agenda", text: "A time set aside for it" },
  calm: { title: "Calm", text: "A breath, and the ground under the feet" },
  care: { title: "How I am", text: "Today’s weather, and a small plan for yourself" },
  pause: { title: "Rest", text: "A pause for the shared part, without a reason" },
  noticed: {
    title: "Something good that you noticed",
    text: { all: "Written down, for yourself or said", hurt: "If you want to write one down" },
  },
  promises: { title: "Promises, and the bowl", text: "What was said, and what was kept" },
  days: { title: "The days", text: "A week or a month, in your own words" },
};
