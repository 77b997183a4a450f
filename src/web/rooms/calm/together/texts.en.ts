/**
 * Breathing together: before the press, for who asked, for who is asked, and afterwards. `{Name}` begins a sentence. Where
 * `partners` and `all` differ, it is about coming closer.
 */
import type { Text } from "../../../shell/say.ts";

/** For who asked. */
const myScript: readonly Text[] = [
  {
    all: "You do not have to explain anything now.",
    hurt: "You do not have to explain anything, neither now nor afterwards.",
    involved: "You do not have to explain anything now. The answers you owe have their own time.",
  },
  "Say only what you need: nearer, further away, water, quiet.",
  "Look at a wall or a window, if that is easier than a face.",
  "You can stop at any breath. You owe nobody a reason.",
];

/** For who is asked, and may be what it is about (care R3.6). */
const theirScript: readonly Text[] = [
  "Be there. That is most of it.",
  "Few words, and slow ones: “I am here. Take your time.”",
  "Do not explain, do not defend, do not ask why. All of that can wait.",
  {
    all: "Ask before you come closer. Any answer is fine.",
    partners: "Ask before you touch or come closer. Any answer is fine.",
  },
  {
    all: "If you are asked to go, go a little further away. That is a way to help too.",
    involved:
      "You may be part of what came up. You do not have to mend it now. If you are asked to go, going is a way to help.",
    hurt: "Being near for a few minutes settles nothing between you. Your own hurt may stay where it is.",
    both: "You each carry something. For these minutes it is one wave, and yours has its time later.",
  },
  "Not in the same house? To breathe at the same time is company as well.",
];

export const texts = {
  offer: {
    title: "If you would like {name} near",
    lead: "On {name}’s phone, when this is open there within ten minutes, it says:",
    nothing: "Nothing about why, and no sound. When it ends, it is erased.",
    press: "Let {name} know",
    later: "There is no connection now. It goes out when there is one, within ten minutes. Go on here, at your pace.",
    told: "It is on its way. You need not wait for it: go on here, at your pace.",
    joined: "{Name} would like to breathe with you. The water rises for both of you at the same time.",
    go: "Breathe together",
    takeBack: "Take it back",
    elsewhere: "It is open on your other phone.",
  },
  page: {
    back: "Back to Calm",
    label: "Water that rises and sinks for both of you at the same time",
    ownLabel: "Water that rises for five seconds and sinks for five",
    soon: "In a moment, together.",
    nothing: "Nothing is open here.",
    breathing: "Breathing together",
    leave: "Enough for now",
    leaving: "It then ends on both phones, and nothing says who ended it.",
    elsewhere: "It is open on your other phone. You can end it from here as well.",
  },
  mine: {
    title: "Begin here, at your pace",
    wait: "{Name} may come to it, or may not see it. You can breathe here meanwhile.",
    script: myScript,
  },
  theirs: {
    title: "{Name} would like you near for a few minutes.",
    lead: "This is what often helps.",
    script: theirScript,
    join: "Breathe together",
    notNow: "Not now",
    question: "Breathe together now?",
    free: "“Not now” is told to nobody and kept nowhere. It may be too much today.",
  },
  after: {
    title: "It has ended.",
    question: "How is it now?",
    better: "A little better",
    same: "About the same",
    enough: "Enough for now",
    kept: "This is for yourself. It goes nowhere.",
    closing: {
      better: "Then let this be all for now. A glass of water, and whatever is small and quiet.",
      same: "It may take a while yet. You can look around the room, or breathe on your own.",
      enough: "Then it is enough for now. You can come back whenever you like.",
    },
    around: "Look around the room",
    alone: "Breathe on your own",
  },
};
