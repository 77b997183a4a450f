/** Coming back with the twelve words. */
export type Step = "words" | "devices" | "passphrase" | "fresh";

export const texts = {
  title: {
    words: "Your twelve words",
    devices: "Found",
    passphrase: "A new passphrase",
    fresh: "Twelve new words",
  } satisfies Record<Step, string>,
  words: "Recovery words",
  wordsHelp: "In their order, with a space between. Capitals do not matter.",
  look: "Look",
  looking: "Looking",
  found: "There is a place that answers to these words. What it holds reaches up to {day}.",
  paired: "It is shared with another person.",
  devices: "Other devices of yours",
  devicesHelp:
    "They will be closed: nothing new is read or written there. What they hold already stays on them, locked. Mark one to keep it open.",
  keep: "Keep the device added {day}",
  keepUnknown: "Keep a device from an unknown day",
  noDevices: "No other device of yours is open.",
  next: "Go on",
  restore: "Open it here",
  restoring: "Opening it here",
  longer: "This can take a little while.",
  fresh: "The old words no longer work. These take their place.",
};
