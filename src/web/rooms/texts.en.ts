/** The welcome: three doors and nothing else. */
import type { Text } from "../shell/say.ts";

export const texts = {
  bowl: "A dark blue bowl. Its cracks are filled with gold.",
  title: "Some things are worth mending slowly.",
  lead: {
    all: "A private place for two people, after trust was broken. What you write is sealed on your device before it goes anywhere.",
  } satisfies Text,
  alone: "Begin on my own",
  invited: "I have an invitation",
  words: "I have my recovery words",
  breathe: "Only breathe for a moment",
};
