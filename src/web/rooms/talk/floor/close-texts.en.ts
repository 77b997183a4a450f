/** How a talk ends: a quiet minute, lines that both keep, another time if there is one; and afterwards. */
import type { Text } from "../../../shell/say.ts";

export const texts = {
  label: "The last minute",
  title: "Let it settle.",
  text: {
    all: "You have stayed with something hard. A minute of quiet, and then the talk is over for today.",
    partners: "You have stayed with something hard, together. A minute of quiet, and then the talk is over for today.",
    kin: "You have stayed with something hard. A minute of quiet, and then the talk is over for today.",
  } satisfies Text,
  lines: {
    title: "What you want to keep",
    lead: "One line you both agree on. Only what both keep remains. Everything else that was said here goes.",
    label: "A line",
    help: "Such as: “On Sunday evening we look at the figures together.”",
    propose: "Show it to {name}",
    mine: "{name} can keep it too",
    keep: "Keep it too",
    drop: "Take it back",
    held: "You both keep this",
    day: "Keep that you talked today",
    dayHelp:
      "It stands with what you agreed and on the way so far, without a word of what was said, when both of you keep it.",
    dayTheirs: "{Name} keeps it. It stands when you keep it too.",
  },
  next: {
    title: "The next talk",
    lead: "To know when it goes on makes it easier to stop now.",
    yes: "Find a time",
    no: "Not now",
    later: "The page for it opens when this one is closed.",
    none: "Not now, then. A time can be found on any day.",
  },
  closed: "Close the talk",
  closedMine: "You have closed it. It ends when {name} closes it too.",
  parked: "It is set aside.",
  parkedText: {
    all: "You both chose another day for it. That is not the end of it.",
    hurt: "You both chose another day for it. What you have to say keeps its place.",
    involved: "You both chose another day for it. Setting it aside is not leaving it.",
  } satisfies Text,
  after: {
    title: "The talk is over.",
    text: {
      all: "Do something small and ordinary now. What comes up later can wait for the next time.",
      hurt: "Do something small and kind for yourself now. What comes up later can wait for the next time.",
      involved:
        "Do something small and ordinary now. If questions come up later, they have their place and their time.",
    } satisfies Text,
    left: "The talk has ended.",
    leftText: "Nothing says who ended it, and nothing of what was said is kept. It can go on another day.",
    kept: "You both keep",
    where: "It stands with what you agreed, under Talk.",
    wherePassed: "Whoever wants to keep it enters it on their own phone, under Talk.",
    book: "Find a time for the next talk",
    calm: "Breathe for a moment",
    talk: "Back to Talk",
    parked: "The topic is set aside for a week. Whoever opened the talk can bring it back, or choose another day.",
    parkedGo: "Set aside for later",
    parkedPassed:
      "The topic is set aside. Either of you can enter it on your own phone, with a day to come back to it.",
    stall: {
      title: "For you alone",
      text: "A few pauses in these weeks found no way back. That is nobody’s fault. Somebody trained could sit with both of you, or first with you alone.",
      go: "Who could help",
    },
  },
};
