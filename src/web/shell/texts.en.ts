/** What the frame says: places, locks, stops, notices, and a sentence for everything that can fail in the vault. */
import type { Notice, VaultFailure } from "#device/vault-api.ts";
import type { Stop } from "./gate.ts";

export const texts = {
  app: "Goldseam",
  /** The title of a page that has no name of its own: as neutral as the installed name. */
  untitled: "Notes",
  hide: "Hide",
  close: "Close",
  back: "Back",
  places: "Places",
  skip: "To the page",
  opening: "Opening",
  waiting: "One moment",
  rooms: {
    today: "Today",
    talk: "Talk",
    trust: "Trust",
    rooms: "Rooms",
    calm: "Calm",
    pairing: "The other person",
    first: "First help",
    settings: "Settings",
    sent: "What left this device",
    hide: "What Hide can do",
  },
  /** One line about each room that stands in the list of rooms. */
  lines: {
    pairing: "Who shares this place, and how to invite somebody",
    first: "What helps tonight, and what can wait",
    settings: "Lock, passphrase, recovery words",
    sent: "Everything that went to the server, and when",
    hide: "And what it cannot",
  },
  titles: {
    "/": "Welcome",
    "/today": "Today",
    "/talk": "Talk",
    "/all": "Rooms",
    "/hide": "Reading",
    "/sent": "Sent",
    "/first": "Reading",
    "/begin": "A place",
    "/join": "An invitation",
    "/recover": "Recovery words",
    "/pairing": "Together",
    "/trust": "Trust",
    "/trust/days": "Days",
    "/settings": "Settings",
    "/calm": "Calm",
  },
  lock: {
    title: "Locked",
    passphrase: "Passphrase",
    open: "Open",
    opening: "Opening",
    wait: "Take a moment. You can try again at {time}.",
    breathe: "Breathe",
    words: "Use recovery words",
  },
  offline: "Offline, kept here",
  update: {
    ready: "A newer version is ready.",
    waits: "A newer version waits until all you wrote has been sent.",
    use: "Use it",
    keeps: "Nothing you wrote is lost by it.",
    notKept: "What you are writing could not be kept just now, so the newer version waits.",
  },
  lost: {
    title: "This page could not be drawn.",
    text: "Your words are safe on this device. Opening the page again usually helps.",
    open: "Open it again",
    back: "Back to the beginning",
  },
  nowhere: {
    title: "There is nothing here.",
    text: "The address may be old, or mistyped. Everything you wrote is where it was.",
  },
  stop: {
    plainHttp: {
      title: "This address cannot keep a secret.",
      text: "It begins with http, and it is not on this very machine. Browsers give such pages no lock and no key, so nothing could be sealed here.",
      todo: "Open the address that begins with https. If there is none yet, whoever hosts this can add one; their guide to hosting says how.",
    },
    noDatabase: {
      title: "This window keeps nothing.",
      text: "The browser does not let pages store anything here. Private windows often do not.",
      todo: "Open the same address in an ordinary window.",
    },
    tooOld: {
      title: "This browser is too old.",
      text: "It lacks what is needed to seal words.",
      todo: "A current Chrome, Edge, Firefox or Safari can open this page.",
    },
    elsewhere: {
      title: "It is open in another tab.",
      text: "One tab at a time holds the key. Close the other one, and this one goes on by itself.",
      todo: null,
    },
    storageLost: {
      title: "The browser lost hold of its storage.",
      text: "This happens now and then, and nothing is lost by it. Opening the page again usually helps.",
      todo: null,
    },
    noStorage: {
      title: "There is no room to store anything.",
      text: "The browser refuses to keep what would be written here.",
      todo: "Free some space, or open an ordinary window instead of a private one.",
    },
    noCrypto: {
      title: "This browser cannot seal words.",
      text: "It does not know the kinds of keys that are needed here.",
      todo: "A current Chrome, Edge, Firefox or Safari can.",
    },
  } satisfies Record<Stop, { title: string; text: string; todo: string | null }>,
  failure: {
    notOpened: "That did not open it. Take your time. Nothing is ever erased by trying.",
    waitFirst: "Take a moment before the next try.",
    weakPassphrase: "That would be easy to guess. A few more words make it strong.",
    storageFull:
      "This device has no room left. What you wrote is still here on the screen. Free some space and try again.",
    storageLost: "The browser lost hold of its storage. Open the page again; nothing that was saved is gone.",
    offline: "There is no connection right now. Nothing is lost; try again when there is one.",
    serverRefused: "The server did not take this. Nothing is lost. Try again a little later.",
    codeNeeded: "This server asks for a code. Whoever hosts it has one.",
    placeClosed: "This server makes no new places. With an invitation you can still join one.",
    notWords: "These are not twelve of the words. One may be misspelt, or two may have changed places.",
    nothingFound: "The words are real, but no place answers to them at this address.",
    linkBroken: "This is not a whole invitation. It may have been cut off when it was copied.",
    linkUsed: "This invitation was used already. Ask for a new one.",
    linkOld: "This invitation has ended. Ask for a new one.",
    ownLink: "This is your own invitation. It is meant for the other person.",
    alreadyPaired: "You already share a place with somebody.",
    notPaired: "This needs the other person, and nobody has joined yet.",
    readOnly: "A newer version wrote here. Update this one to go on writing.",
    waiting: "Writing waits until the other device has answered. What you wrote stays here.",
    notPossible: "That is not possible right now. Nothing is lost.",
  } satisfies Record<VaultFailure["type"], string>,
  /** ICU messages: the only texts with numbers in them. `day` is a date in words, or empty. */
  notice: {
    waitingForKey: "Something here waits for a key from your other device.",
    notWritten: "Something arrived that its sender did not write. It was set apart.",
    heldBack: "The server has lost something or is holding it back. Nothing is lost here.",
    forkOther:
      "The other’s app wrote two different histories{day, select, none {} other { since {day}}}. A phone put back from a copy can do that. Both are kept.",
    forkOwn: "This device was restored from a copy. It goes on under a new key.",
    contradiction:
      "Two devices tell different things{day, select, none {} other { about {day}}}. Compare them side by side.",
    newerVersion: "A newer version is needed here. Until then you can read, and nothing is lost.",
    future: "Something is dated in the future. It is shown when the time comes.",
    missing:
      "{count, plural, one {One entry is missing, and its author did not take it back.} other {# entries are missing, and their authors did not take them back.}}",
    removedWrote: "A device that was removed tried to write. It was not let in.",
    mutualRemoval: "Two devices removed each other. Your recovery words settle it.",
    joinTwice: "The place was joined twice at once. Only one of the two counts.",
    clockWrong: "The clock of this device seems to be wrong. Days may look off until it is set.",
    otherGone: "The other has left. What you wrote stays with you.",
    waitingForOther: "Writing to the other waits until their device has answered.",
  } satisfies Record<Notice["type"], string>,
};

/** Words for a failure of the vault, or null when it is a room's own refusal. */
export const failureText = (type: string): string | null => new Map(Object.entries(texts.failure)).get(type) ?? null;
