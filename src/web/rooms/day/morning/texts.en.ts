/** A sentence for the morning: kept for oneself, taken up with a tap that nobody hears of, and shared if its author likes. */
import type { Text } from "../../../shell/say.ts";

export const texts = {
  title: "A sentence for the morning",
  lead: {
    all: "One sentence of your own, for how you would like to meet the day. Take it up, put it another way, or leave it lying.",
    hurt: "One sentence of your own, for how you would like to meet the day. It may be about nobody but you.",
    involved:
      "One sentence of your own, for how you would like to meet the day. It is about what you do, whatever the day brings.",
  } satisfies Text,
  write: "Write a sentence",
  goOn: "Go on writing",
  take: "Take it into today",
  taken: "You took it into today. Only this device knows, and only until midnight.",
  said: {
    taken: "It goes with you today.",
    kept: "Kept for you.",
    gone: "Taken back.",
    shared: "{name} can read your sentence.",
    stopped: "It is not shared any more. {name} may have read it.",
  },
  change: "Put it another way",
  share: "Share it with {name}",
  takeBack: "Take it back",
  sheet: {
    title: "One sentence",
    anew: "Put it another way",
    lead: "Short enough to carry through a day. Only you will read it.",
    line: "My sentence",
    help: "It can stay the same for weeks.",
    suggestions: "If it helps to begin with one of these",
    keep: "Keep it for me",
  },
  shareSheet: {
    title: "Share the sentence",
    lead: "{name} will read exactly this:",
    stays:
      "It stays there until you take it back. Whether you take it up on a day, or leave it, is shown to nobody and sent to nobody.",
    back: "You can take it back at any time. {name} may have read it by then.",
    send: "Let {name} read it",
    sending: "Sharing",
  },
  shown: {
    label: "{name} can read this sentence",
    older: "Yours has changed since.",
    instead: "Share the new one in its place",
    stop: "Stop sharing it",
  },
  theirs: "{name}’s sentence",
  suggestions: [
    {
      all: "Today I say what is so, even when it is small.",
      hurt: "Today I ask for what I need, in one sentence.",
      involved: "Today I say it before I am asked.",
    },
    {
      all: "Today I listen to the end before I answer.",
      hurt: "Today I am as gentle with myself as with a friend.",
      involved: "Today I listen to the end, and do not explain.",
    },
    {
      all: "Today I take one breath before I speak.",
      hurt: "Today I may say: not now.",
      involved: "Today I do the one thing I said I would do.",
    },
    {
      all: "Today I do one thing at a time.",
      hurt: "Today I go at my own pace.",
      involved: "Today I stay in the talk, or say that I need a pause.",
    },
  ] satisfies readonly Text[],
};
