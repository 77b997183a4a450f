/** Promises: what a person says they will do, and what became of it. Nothing here counts, hurries or blames. */
import type { PairingView } from "#device/vault-api.ts";
import type { RefusalOf } from "#domain/modules.ts";
import type { About } from "#domain/trust/facts.ts";
import type { Standing } from "#domain/trust/views.ts";
import type { Text } from "../../shell/say.ts";

export type What =
  | "made"
  | "changed"
  | "changedInTime"
  | "changedOnce"
  | "changedOnceInTime"
  | "explained"
  | "repaired"
  | "kept"
  | "told"
  | "ended";

export const texts = {
  place: { name: "Whose promises", ours: "Both of you", mine: "Only you" },
  bowl: {
    empty: "The bowl. It is cracked. Nothing is filled yet.",
    ink: "The bowl. Some of its cracks carry a fine line.",
    gold: "The bowl. Some of its cracks are filled with gold.",
  },
  empty: {
    ours: {
      title: "Nothing is mended yet.",
      lead: {
        all: "It does not have to be. When one of you keeps a promise and the other saw it, a little gold goes into the bowl, and the sentence stays with it.",
      } satisfies Text,
    },
    mine: {
      title: "A promise to yourself",
      lead: {
        all: "Small, and only yours. Keeping it draws a fine line on the bowl, and the sentence stays with it.",
      } satisfies Text,
    },
  },
  gold: "Gold is only ever added. A full bowl decides nothing.",
  make: "Make a small promise",
  goOn: "Go on writing",
  begun: "There is a promise you had begun.",
  underWay: {
    none: { text: "This place is for two, whenever you want that. It works alone as well.", go: "Invite somebody" },
    invited: { text: "Your invitation is open.", go: "Look at it" },
    joining: { text: "Waiting for the other device.", go: "Look at it" },
    comparing: { text: "There are words to compare.", go: "Compare them" },
    confirmed: { text: "You have chosen. The other has not yet.", go: "Look at it" },
    ended: { text: "The invitation has ended.", go: "Read why" },
    nameless: { text: "The other has no name for you yet.", go: "Give one" },
  } satisfies Record<PairingView["is"] | "nameless", { text: string; go: string }>,
  open: "Promised",
  done: "Kept",
  older: "Show older ones",
  you: "You",
  other: "the other",
  whose: { mine: "To yourself", ours: "You promised", theirs: "{name} promised" },
  due: {
    tonight: "by tonight",
    byDay: "by {day}",
    byDayTime: "by {day}, {time}",
    byTime: "by {time}",
    wasDay: "was {day}",
    wasDayTime: "was {day}, {time}",
    wasTime: "was {time}",
  },
  standing: {
    open: "",
    explained: "Explained",
    repaired: "Repaired",
    kept: "Kept",
    seen: "Kept and seen",
    ended: "Ended",
  } satisfies Record<Standing, string>,
  keep: "I kept it",
  see: "I saw it",
  change: "Change it",
  explain: "It did not work",
  more: "More about this promise",
  about: {
    plans: "Plans",
    time: "Time",
    money: "Money",
    contact: "Contact",
    home: "Home",
    other: "Other",
  } satisfies Record<About, string>,
  form: {
    title: "A small promise",
    changeTitle: "Change the promise",
    text: "What will you do?",
    textHelp: "Small enough to keep on a bad day.",
    when: "By when?",
    tonight: "Tonight",
    tomorrow: "Tomorrow",
    another: "Another time",
    date: "Day",
    time: "Time, if it matters",
    what: "What is it about?",
    change: "If something changes, say so before then. That counts as kept.",
    changing: "The earlier words stay readable, to those who could read them.",
    give: "Give this promise to {name}",
    keepForMe: "Promise it to myself",
    save: "Say it this way",
    saving: "Sealing",
  },
  explaining: {
    title: "It did not work",
    text: "What happened?",
    help: "A sentence is enough. What you will do instead can be a new promise, or a change of this one.",
    send: "Say it",
  },
  one: {
    title: "A promise",
    history: "How it went",
    takeBack: "Take it back",
    takeBackAsk: "Your words go from both devices. {name} may have read them by then.",
    takeBackMine: "Your words go from here, and cannot be brought back.",
    takeBackSure: "Take my words back",
    leave: "Leave them",
    removed: "These words were taken back.",
    unknown: "This promise is not here.",
    reached: "It reached you {day}.",
  },
  happened: {
    made: "{who}, {day}",
    changed: "{who}, {day}: changed",
    changedInTime: "{who}, {day}: changed in time, which counts as kept",
    explained: "{who}, {day}: what happened",
    kept: "{who}, {day}: kept",
    changedOnce: "{who}, {day}: for one day",
    changedOnceInTime: "{who}, {day}: for one day, in time, which counts as kept",
    repaired: "{who}, {day}: what happened, and what follows",
    told: "{who}, {day}: told",
    ended: "{who}, {day}: ended",
  } satisfies Record<What, string>,
  refusal: {
    unreadable: "That cannot be written here. Your words are still in the field.",
    unknownPromise: "This promise is not here any more.",
    notYours: "Only the one who made a promise can do that.",
    alreadyKept: "This promise is kept. Its words stay as they are.",
    nothingChanged: "It says the same as before.",
    nothingToSee: "There is nothing here to say that to.",
    yourOwn: "That is for the other to say.",
    alreadySeen: "You said so already.",
    textMissing: "A few words are needed.",
    textTooLong: "That is a little long. A promise can be short.",
    dueIsPast: "That moment has passed. Choose one that is still to come.",
    hasEnded: "This promise has ended. What it was stays.",
    notRecurring: "This promise does not come round.",
    notThatDay: "This promise is not for that day.",
    notContact: "This promise is not about telling of contact.",
    dayAhead: "That day is still to come.",
    unknownDeed: "This is not here any more.",
    alreadyCovered: "It is covered already.",
    notCovered: "It is not covered.",
    onlyMine: "That is only for yourself.",
    repairMissing: "A few words on what happened are needed.",
    planMissing: "A plan has two halves: if, and then.",
    planTooLong: "That is a little long for a plan.",
    onlyOneWhen: "Choose one: by a day, on days of the week, or when there is contact.",
    noDays: "Choose at least one day of the week.",
  } satisfies Record<RefusalOf<"trust">["type"], string>,
};
