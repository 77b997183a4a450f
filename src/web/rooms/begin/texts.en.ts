/** Making a place: a name, a passphrase, a code where one is asked for, and the words to keep. */
import type { Text } from "../../shell/say.ts";

export type Step = "name" | "passphrase" | "code" | "words";

export const texts = {
  step: {
    name: "First step: a name",
    passphrase: "Second step: a passphrase",
    code: "One more step: a code",
    words: "Last step: recovery words",
  } satisfies Record<Step, string>,
  title: {
    name: "What may this place call you?",
    passphrase: "A passphrase, only yours",
    code: "This server asks for a code",
    words: "Twelve words to come back with",
  } satisfies Record<Step, string>,
  name: "Your name",
  nameHelp: {
    all: "Any name will do. Nobody else sees it; what another person may call you is asked later, and only then.",
  } satisfies Text,
  nameMissing: "A letter or two are enough.",
  code: "Code",
  codeHelp: "Whoever hosts this has one. It is asked for once, so that strangers do not fill the server.",
  codeWrong: "That was not the code. Whoever hosts this can read it again.",
  next: "Go on",
  make: "Make my place",
  making: "Making your place",
  hosted: "Sealed words are carried by {host}. It cannot read them.",
  longer: "This takes a few seconds, once.",
};
