/** Settings: what a person said of themselves, how it is locked, how it looks, who carries it, and how to leave it here. */
import type { AutoLockStep } from "#device/lock/auto-lock.ts";
import type { Bond, PersonRefusal, Seat } from "#domain/person/person.ts";
import type { Look } from "../../shell/look.ts";
import type { Text } from "../../shell/say.ts";
import type { BondNow } from "./view.ts";

export interface Words {
  readonly label: string;
  readonly text?: string;
}

export const texts = {
  title: "Settings",
  groups: { you: "You", safety: "Safety", look: "How it looks", server: "The server", here: "This browser" },
  keep: "Keep it",
  keeping: "Keeping it",
  other: "the other",
  name: {
    mine: { title: "Your name", text: "{name}. Only you see it.", label: "Your name", help: "Nobody else sees it." },
    ours: {
      title: "Your name for {other}",
      text: "{name}",
      none: "Not given yet.",
      label: "What {other} calls you",
      help: "{other} sees this one from now on, and not the one before.",
    },
    refusal: {
      nameMissing: "A letter or two are enough.",
      nameTooLong: "Sixty letters at most.",
      nameNotOneLine: "A name stands on one line.",
      unreadable: "That did not work. Nothing was changed.",
    } satisfies Record<PersonRefusal["type"], string>,
  },
  seat: {
    title: "Where you stand",
    lead: "Only you see this. It sets the words you read, and you can change it on any day.",
    words: {
      hurt: { label: "My trust was broken" },
      involved: { label: "I broke the trust" },
      both: { label: "Both" },
      unsaid: { label: "I would rather not say" },
    } satisfies Record<Seat, Words>,
    only: "{seat}. Only you see it.",
    none: "Not said.",
    kept: "Kept. Only you see it.",
  },
  shown: {
    title: "Where you stand, shown to {other}",
    lead: "{other} sees exactly what you choose here, and nothing while you choose nothing. You owe this to nobody.",
    back: "You can take it back at any time. {other} may have read it by then.",
    nothing: "Nothing",
    not: "Not shown.",
    kept: "{other} sees it now.",
    takenBack: "Taken back.",
    theirs: "What {other} shows you",
    words: {
      hurt: "That {other}’s trust was broken",
      involved: "That {other} broke the trust",
      both: "Both",
      unsaid: "Nothing",
    } satisfies Record<Seat, string>,
  },
  bond: {
    title: "What you are to each other",
    lead: {
      two: "“Family, or friends” holds as soon as one of you says it. “A couple” holds only while both of you say so.",
      one: "It sets the words you read. Where a place is shared, both of you say it there.",
    },
    words: {
      partners: { label: "A couple" },
      kin: { label: "Family, or friends", text: "Everything about being a couple is left out." },
    } satisfies Record<Bond, Words>,
    now: {
      open: "Not said yet.",
      mineKin: "Family, or friends.",
      minePartners: "A couple.",
      kin: "Family, or friends.",
      partners: "A couple. Both of you say so.",
      waits: "You said a couple. It is open until {other} says so too.",
      kinByOther: "You said a couple. {other} said family or friends, and that is what holds here.",
    } satisfies Record<BondNow, string>,
    kept: "Kept.",
  },
  two: {
    title: "The other person",
    none: "Nobody has joined. You can invite somebody, whenever you want.",
    open: "Something is under way.",
    some: "You share a place with {name}.",
    left: "{name} has left.",
  },
  lock: { title: "Lock now", text: "The passphrase opens it again." },
  autoLock: {
    title: "Lock by itself",
    lead: "It always locks in the end. In a pocket, or behind another app, it locks sooner.",
    words: {
      soon: { label: "After 2 minutes", text: "After 1 minute out of sight." },
      usual: { label: "After 10 minutes", text: "After 2 minutes out of sight." },
      later: { label: "After 30 minutes", text: "After 5 minutes out of sight." },
    } satisfies Record<AutoLockStep, Words>,
    row: "{label} without a touch.",
  },
  words: {
    title: "Recovery words",
    kept: "You have them on paper. New ones end the old.",
    notKept:
      "You have not kept them yet. Without them, nobody can bring this back if the device is lost or the passphrase is gone. New ones are made when you press this.",
    make: "Show me new words",
    making: "Making new words",
    why: "The old words end as soon as the new ones are shown.",
  },
  passphrase: {
    title: "Passphrase",
    text: "Change the one that opens this device.",
    now: "The passphrase so far",
    change: "Change it",
    changing: "Changing it",
  },
  hide: { title: "What Hide can do", text: "And what it cannot." },
  look: {
    notKept: "This browser keeps no such choices. It looks like this until the page is closed.",
    theme: {
      title: "Light and dark",
      words: {
        device: { label: "As the device", text: "Paper by day, night when the device is dark." },
        paper: { label: "Paper", text: "Light, even at night." },
        night: { label: "Night", text: "Dark, even by day." },
      } satisfies Record<Look["theme"], Words>,
    },
    text: {
      title: "Size of the text",
      words: { usual: { label: "Usual" }, larger: { label: "Larger" }, large: { label: "Largest" } } satisfies Record<
        Look["text"],
        Words
      >,
    },
    locale: {
      title: "Language",
      lead: "These are the languages there are so far.",
      /** Each in the language itself, in every translation. */
      words: { en: { label: "English" } } satisfies Record<Look["locale"], Words>,
    },
    sign: {
      title: "Name and picture on the home screen",
      lead: "It counts from the next time you put this on the home screen. If it is there already, remove it there and add it again; what you wrote stays. Other people who use this phone still find the app if they open it.",
      words: {
        notes: { label: "Notes" },
        weather: { label: "Weather" },
        recipes: { label: "Recipes" },
      } satisfies Record<Look["sign"], Words>,
    },
  },
  host: {
    title: "Who hosts this",
    named: "{name}, at {address}",
    sees: {
      title: "What they can see",
      list: [
        "When something is sent, and how large it is.",
        "From which address on the internet it comes.",
        "How many devices belong to a place, and whether two people share it.",
      ],
    },
    never: {
      title: "What they cannot see",
      list: ["A single word of what you write.", "The names you chose.", "Your passphrase or your recovery words."],
    },
    serves:
      "They also deliver this app. Somebody who serves a changed one could read along, so it should be somebody you trust with that.",
  },
  connection: {
    title: "Connection",
    connecting: "Looking for the server.",
    online: "Connected.",
    offline: "No connection. Everything works, and waits here.",
    sent: "All you wrote has arrived there, sealed.",
    unsent: "Some of what you wrote waits here until there is a connection.",
  },
  sent: { title: "What left this device", text: "When, how much, and why." },
  leave: {
    title: "Leave this browser",
    text: "Take your place out of this browser, and only this one.",
    lead: {
      all: "Everything you wrote is removed from this browser: your place, drafts, and the list of what was sent. Your other devices and the server keep it, sealed.",
    } satisfies Text,
    two: "{other} keeps everything that is shared, the shared place goes on without this device, and nobody is told.",
    back: "Your recovery words bring it all back, here or elsewhere. Until then your own list of devices still names this one.",
    noWords:
      "You have not kept your recovery words. Unless another device of yours is open, nothing can bring this back once you leave. You can keep the words first.",
    unsent: "Some of what you wrote has not reached the server yet. It is only here, and it would be gone.",
    wordsFirst: "Keep the words first",
    passphrase: "Your passphrase",
    look: "Forget how it looks here, too",
    yes: "Leave this browser",
    leaving: "Leaving",
    no: "Stay",
  },
};
