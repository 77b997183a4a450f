/** Rules for talks: a short list, why each is there, and who signed it. */
import type { HouseRule } from "#domain/talk/facts.ts";

export const texts = {
  title: "Rules for talks",
  lead: "A short list that holds while you talk. It opens every talk.",
  house: {
    oneself: {
      text: "Each speaks for themselves.",
      why: "“I” can be heard. What the other thinks or wants, only the other knows.",
    },
    noInterrupting: {
      text: "Nobody interrupts.",
      why: "Whoever knows that their turn comes can listen until then.",
    },
    noShouting: { text: "Nobody shouts.", why: "Above a certain noise nobody hears words any more, only danger." },
    noInsults: {
      text: "No insults, and no mocking.",
      why: "Anger may be said, in full. What hurts on purpose stays longer than what it was about.",
    },
    equalTime: { text: "Both get the same time.", why: "The quieter one has as much to say." },
    oneTopic: {
      text: "One topic, and no old quarrels. What happened, in its own time, is never an old quarrel.",
      why: "Two things at once, and neither is heard to the end.",
    },
    sayPause: {
      text: "I say “I need a pause” rather than go silent.",
      why: "Silence leaves the other alone. A pause has a time to come back.",
    },
    eitherPauses: {
      text: "Either may pause or end it, at once.",
      why: "A talk that can be left is easier to stay in.",
    },
  } satisfies Record<HouseRule, { text: string; why: string }>,
  added: { mine: "Added by you", theirs: "Added by {name}" },
  add: "Add a rule of ours",
  edit: "Change",
  standing: {
    none: "Neither of you has signed it as it stands.",
    mine: "You signed it as it stands. It holds for both when {name} does too.",
    theirs: "{Name} signed it as it stands.",
    both: "Both of you signed it.",
  },
  sign: "I sign this list",
  signHelp: "When a line is added or changed, both of you are asked anew. You can take it back on any day.",
  unsign: "I do not sign it any more",
  print: "Print it",
  printTitle: "Rules for our talks",
  line: "__________________",
  sheet: {
    title: { new: "A rule of ours", change: "Change this rule" },
    what: "The rule, in a sentence",
    help: "For both alike. {Name} will see exactly this, and both of you sign the list anew.",
    save: { new: "Add it", change: "Change it" },
    sealing: "Sealing",
    delete: "Take it off the list",
    deleteMeaning: "It goes from both phones, and the list is signed without it.",
    deleteYes: "Take it off",
    deleteNo: "Leave it",
  },
  said: {
    added: "Added.",
    changed: "Changed.",
    gone: "Taken off.",
    signed: "Signed.",
    unsigned: "Not signed any more.",
  },
};
