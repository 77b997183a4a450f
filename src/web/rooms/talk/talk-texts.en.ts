/** What is said on more than one page of the room for talks: kinds, places of the two, and why something was not taken. */
import type { TalkRefusal } from "#domain/talk/decide.ts";
import type { TalkKind } from "#domain/talk/facts.ts";
import { texts as when } from "../../shell/when/texts.en.ts";

export const talkTexts = {
  other: { name: "the other", Name: "The other" },
  undo: "Undo",
  back: "As it was.",
  deleted: "Deleted.",
  resting: "The shared part rests. Nothing is asked of either of you, and all of this is kept.",
  alone: {
    title: "This needs two",
    text: "It is here as soon as somebody shares this place with you.",
  },
  kinds: {
    happened: "What happened",
    everyday: "Everyday things",
    checkIn: "The weekly check-in",
    money: "Money",
  } satisfies Record<TalkKind, string>,
  standing: {
    asked: { mine: "{Name} is asked, and may leave it open.", theirs: "{Name} asks for this talk." },
    another: { mine: "You proposed this time instead. {Name} is asked.", theirs: "{Name} proposes this time instead." },
    agreed: "Both of you said yes.",
    declined: { mine: "Not this time, says {name}.", theirs: "You said: not this time." },
    again: "Kept through the rest. Each says yes anew.",
    held: "Kept while the shared part rests, and asked again afterwards.",
  },
  answer: {
    question: "Does this talk suit you?",
    yes: "Yes, it suits",
    yesAgain: "Yes, still",
    another: "Another time",
    no: "Not this time",
    free: "Each answer is fine, and none needs a reason.",
    better: "If you know a time that would suit you, you can propose it. You need not.",
    propose: "Propose a time",
    takeYes: "It does not suit after all",
    takeNo: "It suits after all",
    said: { yes: "You said yes.", no: "You said: not this time." },
  },
  begin: "Begin the talk",
  refusal: {
    ...when.refusal,
    titleMissing: "It needs a few words, so that both of you know what it is about.",
    titleTooLong: "That is a little long. One thing, in a few words, is enough.",
    onlyOurs: "This is for both of you together.",
    nobodyThere: "This needs the other, and nobody shares this place now.",
    textMissing: "It needs a word or two.",
    placeTooLong: "That is a little long for a place.",
    ruleTooLong: "That is a little long for a rule. One sentence is enough.",
    outcomeTooLong: "That is a little long. One thing at a time holds best.",
    sameHours: "It ends when it begins. Choose another hour.",
    alreadyKnown: "That is so already.",
    unknownTalk: "This talk is not there any more.",
    unknownFree: "This is not there any more.",
    unknownTopic: "This topic is not there any more.",
    unknownOutcome: "This line is not there any more.",
    notYours: "Only whoever wrote it can change it.",
    untilWrong: "The clock of this device seems to be wrong.",
  } satisfies Record<TalkRefusal["type"], string>,
};
