/** Making a place: a name, an agreement, two gentle questions, a passphrase, a code where one is asked for, the words. */
import type { Bond, Seat } from "#domain/person/person.ts";
import type { Text } from "../../shell/say.ts";

export type Step = "name" | "agree" | "declined" | "who" | "seat" | "passphrase" | "code" | "words";

export const texts = {
  step: {
    name: "First step: a name",
    agree: "Second step: what you agree to",
    declined: "Nothing was made",
    who: "Third step: who it is about",
    seat: "Fourth step: where you stand",
    passphrase: "Fifth step: a passphrase",
    code: "One more step: a code",
    words: "Last step: recovery words",
  } satisfies Record<Step, string>,
  title: {
    name: "What may this place call you?",
    agree: "Before anything is kept",
    declined: "Nothing was made.",
    who: "Who is this about?",
    seat: "What happened, from where you stand?",
    passphrase: "A passphrase, only yours",
    code: "This server asks for a code",
    words: "Twelve words to come back with",
  } satisfies Record<Step, string>,
  name: "Your name",
  nameHelp: {
    all: "Any name will do. Nobody else sees it; what another person may call you is asked later, and only then.",
  } satisfies Text,
  nameMissing: "A letter or two are enough.",
  who: {
    lead: "It sets the words you read. For family and friends, everything about being a couple is left out.",
    options: [
      { value: "partners", label: "Someone I am a couple with" },
      { value: "kin", label: "Family, or a friend" },
      { value: null, label: "Not now" },
    ] satisfies { value: Bond | null; label: string }[],
  },
  seat: {
    lead: "Only you see this. You can change it on any day, and it gives nobody more say.",
    options: [
      { value: "hurt", label: "My trust was broken" },
      { value: "involved", label: "I broke the trust" },
      { value: "both", label: "Both" },
      { value: "unsaid", label: "I would rather not say" },
    ] satisfies { value: Seat; label: string }[],
  },
  declined: {
    lead: "That is all right. First help and Calm stay open to you, without a place.",
    young: "If you are younger than 18, this place is not for you, and help is: tell a grown-up you trust.",
    first: "First help",
    calm: "Calm",
    again: "Read it once more",
  },
  code: "Code",
  codeHelp: "Whoever hosts this has one. It is asked for once, so that strangers do not fill the server.",
  codeWrong: "That was not the code. Whoever hosts this can tell it to you again.",
  next: "Go on",
  make: "Make my place",
  making: "Making your place",
  hosted: "{host} carries what you write, sealed, and delivers this app. It should be somebody you trust.",
  longer: "This takes a few seconds, once.",
};
