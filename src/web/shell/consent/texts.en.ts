/**
 * What a person agrees to before anything of theirs is kept: of age, and knowing what is kept (care R5.10, R5.13). And the
 * question that each of two is asked alone, before they share a place (care R5.12).
 */
import type { Text } from "../say.ts";

export const texts = {
  kept: "What is written here is of the most private kind:",
  kinds: [
    "how you are: feelings, sleep, health",
    "closeness: what you want and do not want",
    "what happened between two people",
  ],
  sealed: {
    all: "It is sealed on this device, and carried sealed by {host}. You can take back what you wrote at any time, piece by piece.",
  } satisfies Text,
  nobody:
    "Nobody watches, no clinician either, and no one is alerted by what you write. In an emergency, call your local emergency number.",
  pauses:
    "Things here pause now and then. The reasons are many and never shown, and a pause says nothing about anybody.",
  age: "I am 18 or older.",
  agree: "I agree that such words of mine are kept here.",
  both: "Both are needed to keep anything. Without them, nothing is made.",
  yes: "Go on",
  no: "I do not agree",
  free: {
    title: "Is this your free choice?",
    lead: "Answer where nobody sees your screen, on a phone that nobody else reads. Your answer is not kept, and nobody is told.",
    yes: "Yes",
    no: "No",
    unsure: "I am not sure",
    watched: "If this phone may be watched, no answer here is private. Another phone is safer.",
  },
};
