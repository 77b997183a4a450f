/** Settings, so far: the lock, the words to come back with, the other person, and who carries all this. */
export const texts = {
  title: "Settings",
  lock: { title: "Lock now", text: "The passphrase opens it again." },
  words: {
    title: "Recovery words",
    kept: "You have them. New ones end the old.",
    notKept: "You have not written them down yet. New ones are made when you press this.",
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
  two: {
    title: "The other person",
    none: "Nobody has joined. You can invite somebody, whenever you want.",
    open: "Something is under way.",
    some: "You share a place with {name}.",
    left: "{name} has left.",
    unnamed: "the other",
  },
  host: {
    title: "Who hosts this",
    named: "{name}, at {address}",
    text: "They can see when something is sent and how large it is. They can read nothing, and they know no name of yours.",
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
};
