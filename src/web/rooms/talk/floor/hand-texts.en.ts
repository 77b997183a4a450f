/** While one phone goes from hand to hand. `{to}` is whoever is to have it. */
import type { FloorView } from "#domain/talk/floor/view.ts";

export const texts = {
  label: "No time runs now",
  title: "Give the phone to {to}.",
  next: {
    speak: "{to}, it is your turn to speak.",
    clarify: "{to}, you say again what was missing.",
    restate: "{to}, you say back what you heard.",
    confirm: "{to}, you say whether that was it.",
    more: "{to}, you say whether there is more.",
    acknowledge: "{to}, you say what makes sense in it.",
    felt: "{to}, you say whether you feel understood.",
  } satisfies Partial<Record<FloorView["stage"], string>>,
  taken: "I am {to}, and I have it",
};
