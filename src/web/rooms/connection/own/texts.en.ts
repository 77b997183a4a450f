/** Questions one of the two wrote. They come to both on a day of their own; when, nobody knows. */
import type { Text } from "../../../shell/say.ts";

export const texts = {
  title: "Questions of your own",
  lead: "Something you would like to know, or to be asked. It comes to both of you, on some day.",
  leadAlone:
    "When somebody shares this place with you, you can write questions for both. They come on a day of their own.",
  write: "Write a question",
  goOn: "Go on writing",
  field: "The question, in one sentence",
  help: "Both of you will answer it. Open questions are the easiest: what, how, which.",
  keep: "Put it with the others",
  keeping: "Keeping",
  kept: "It is with the others now.",
  mine: "Yours",
  none: "Questions you write stand here.",
  takeBack: "Take it back",
  takenBack: "Taken back.",
  undo: "Undo",
  theirs: "{Name} may have written some, too. They show on their day.",
  resting: "The shared part rests. What you begin to write here is kept.",
  pairing: "Share a place with somebody",
} satisfies Readonly<Record<string, Text | object>>;
