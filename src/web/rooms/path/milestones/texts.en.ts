/** Milestones: moments, not marks. Nothing here is reached, counted or owed, and a line that is not there is not spoken of. */
import type { MilestonesRefusal } from "#domain/milestones/decide.ts";
import type { MilestoneSort } from "#domain/milestones/facts.ts";
import type { Text } from "../../../shell/say.ts";

export const texts = {
  title: "Milestones",
  back: "The path",
  lead: {
    two: {
      all: "A moment worth keeping: a point of gold on the seam you share. Nothing follows from it.",
    } satisfies Text,
    alone: {
      all: "A moment worth keeping: a point of gold on a seam of your own. Nothing follows from it.",
    } satisfies Text,
  },
  other: "the other",
  mark: "Mark a moment",
  goOn: "Go on",
  list: "The seam, the newest first",
  earlier: "Show earlier",
  sorts: {
    safe: { all: "Felt safe" },
    understood: { all: "Felt understood" },
    courage: { all: "Took courage" },
    closer: { all: "Were closer", partners: "Were closer", kin: "Were easy with each other again" },
    own: { all: "In my own words" },
  } satisfies Record<MilestoneSort, Text>,
  line: { mine: "Your line", theirs: "{name}’s line" },
  invite: {
    text: "{name} marked a moment. A line of yours may stand beside it.",
    write: "Write a line",
    leave: "Leave it as it is",
  },
  alone: {
    open: "Moments for you alone",
    title: "For you alone",
    about: "Nobody else sees these.",
  },
  loose: {
    title: "Lines of yours",
    about: "The moment they stood beside was taken back. Only you see them here.",
    remove: "Take it back",
  },
  quiet: {
    text: "The shared part rests, and the seam is covered. What you do alone goes on.",
    show: "Uncover it for me",
    rest: "To the rest",
  },
  sheet: {
    title: "A moment",
    lead: "It can be as small as one evening.",
    sort: "What it was",
    name: "In your own words",
    nameHelp: {
      all: "A few words. For example: the first quiet Sunday.",
      partners: "A few words. For example: the first quiet Sunday.",
      kin: "A few words. For example: the first meal with everybody.",
    } satisfies Text,
    when: "When it was",
    days: { today: "Today", yesterday: "Yesterday", date: "Another day" },
    day: "The day",
    for: "For whom",
    whom: { ours: "Both of us", mine: "Only me" },
    forHelp: { ours: "{name} sees it on the seam.", mine: "Nobody else sees it. You can share it later." },
    light: "Light it",
    lighting: "Sealing",
    noSort: "Choose what it was.",
    noDay: "Choose the day.",
  },
  lit: {
    title: "It is lit",
    together: "If {name} is beside you, look at it together for one breath.",
    alone: "Look at it for one breath.",
    line: "One line beside it, if you like",
    help: "What made it so. {name} can read it.",
    helpAlone: "What made it so.",
    keep: "Put it beside",
    leave: "Leave it as it is",
    keeping: "Sealing",
  },
  one: {
    line: "A line of yours, if you like",
    another: "Your line",
    keep: "Keep the line",
    keeping: "Sealing",
    share: "Share it with {name}",
    shareHelp: "{name} sees the moment and its day. Your line stays with you.",
    lineBack: "Take my line back",
    back: {
      ask: "Take the mark back",
      meaning: "The point goes from the seam, on all devices. A line of the other stays theirs. They may have seen it.",
      meaningMine: "The point goes from all your devices, and your line with it.",
      yes: "Take it back",
      no: "Leave it",
    },
  },
  empty: {
    title: "No moment is marked.",
    two: "There need not be one. When there is, either of you can put it here.",
    alone: "There need not be one. When there is, you can put it here.",
  },
  said: {
    shared: "{name} can see it. Your own stays, too.",
    lined: "Your line stands beside it.",
    lineBack: "Your line is taken back.",
    back: "The mark is taken back.",
  },
  refusal: {
    unreadable: "That could not be kept like this. What you wrote is still here.",
    dayAhead: "That day is still ahead. A moment is marked when it has been.",
    nobodyThere: "There is nobody here to share it with. You can keep it for yourself.",
    resting: "The shared part rests. You can keep it for yourself, and share it afterwards.",
    textMissing: "Write a few words first.",
    lineTooLong: "That is longer than fits here. A shorter one works.",
    unknownMark: "This moment has just been taken back.",
  } satisfies Record<MilestonesRefusal["type"], string>,
};
