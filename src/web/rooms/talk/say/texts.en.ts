/** Trying how to say something, for oneself alone. */
import type { Text } from "../../../shell/say.ts";

export const texts = {
  title: "How could you say it?",
  lead: {
    all: "A page to try it on. Nobody is shown this, and you need not use it.",
    hurt: "A page to try it on. Nobody is shown this. It may be as angry as it is.",
    involved: "A page to try it on. Nobody is shown this. It may be clumsy.",
  } satisfies Text,
  label: "What I want to say",
  help: "It stays here as a draft, sealed on this device, until you throw it away.",
  scaffold: {
    open: "Three small fields to begin with",
    help: "All of them can stay empty.",
    when: { label: "When …", help: "What happened, as a camera would have seen it, and when." },
    felt: { label: "I felt …", help: "One word for it, or two." },
    like: { label: "I would like …", help: "One thing the other could do." },
    sentences: {
      when: "When {when}, I felt {felt}.",
      onlyWhen: "When {when}, …",
      onlyFelt: "I felt {felt}.",
      like: "I would like {like}.",
    },
    join: "Put them together above",
    joined: "They stand above now.",
  },
  copy: "Copy it",
  copied: "Copied. It can be pasted anywhere now.",
  notCopied: "It could not be copied. You can mark the words and copy them by hand.",
  book: "Take it to a booking",
  away: "Throw it away",
  thrown: "Thrown away.",
  undo: "Undo",
  back: "It is here again.",
};
