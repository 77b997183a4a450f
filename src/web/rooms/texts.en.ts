/** The welcome: three quiet screens, and the same doors on each of them. */
import type { Text } from "../shell/say.ts";

export type Screen = "what" | "who" | "how";

export const texts = {
  bowl: "A dark blue bowl. Its cracks are filled with gold.",
  title: {
    what: "Some things are worth mending slowly.",
    who: "Who can read it",
    how: "How it is meant",
  } satisfies Record<Screen, string>,
  what: {
    all: "A private place after trust was broken. For you alone, or for two.",
  } satisfies Text,
  who: [
    "Only you. What you write is sealed on this device before it goes anywhere. What you share opens for one other person, and for nobody else.",
    "The server carries sealed words. It sees that something was sent, when, and how large. Never what.",
    "This app itself comes from {host}. Whoever runs that could change it, and a changed app could read along. So it matters whom you trust to host it.",
  ],
  how: [
    "Alone is whole. You need nobody’s yes to use this.",
    "It is slow. Nothing here is ever late.",
    "It is not for watching anybody. Nobody watches you either: no one is on duty, and no one is alerted.",
    "It is not therapy, and it promises nothing. It may also end with parting in dignity.",
    "Where there is fear or danger, help comes first. It is behind “I just found out”.",
  ],
  where: {
    what: "First of three: what this is",
    who: "Second of three: who can read it",
    how: "Last of three: how it is meant",
  } satisfies Record<Screen, string>,
  on: {
    what: "Who can read it",
    who: "How it is meant",
    how: "From the start",
  } satisfies Record<Screen, string>,
  doors: "Ways in",
  first: "I just found out",
  firstMeans: "First help, for whoever needs it. Nothing is stored.",
  begin: "Begin",
  invited: "I was invited",
  words: "I have my recovery words",
  hide: "What Hide can do",
};
