/** Words about the passphrase and the recovery words, wherever they are asked for or shown. */
import type { Strength, Weakness } from "#device/lock/passphrase-strength.ts";

export const texts = {
  show: "Show what is typed",
  offered: "These five words",
  own: "My own",
  which: "Which passphrase",
  suggested: "Five words for you",
  others: "Other words",
  remember: "Say them to yourself a few times, or write them down and keep the paper apart from this device.",
  passphrase: "Your passphrase",
  ownHelp: "A short sentence works well. Leave out names and dates that others know.",
  strength: {
    tooWeak: "Easy to guess so far.",
    fair: "That will do. One more word makes it better.",
    good: "Good.",
    strong: "Strong.",
  } satisfies Record<Strength, string>,
  weakness: {
    short: "Easy to guess so far. More words make it strong.",
    common: "Many people would think of this. Words that do not belong together are better.",
    sequence: "Keys in a row are guessed first. Words are better.",
    repeats: "What repeats adds little. Different words are better.",
  } satisfies Record<Weakness, string>,
  nobody: "Nobody can look it up or reset it, not even whoever hosts this.",
  words: {
    list: "Recovery words",
    once: "Shown this once. They let you back in if this device is lost or the passphrase is gone. They let in anyone who finds them, too.",
    print: "Print them",
    kept: "I have written them down",
    tomorrow: "Tomorrow",
    mayWait: "This may wait until tomorrow. You get new words then, in Settings.",
    printed: "Keep this paper where nobody looks.",
  },
};
