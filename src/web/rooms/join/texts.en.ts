/** What an invited person reads before anything else, the question asked of them alone, and the ways to hand over a link. */
import type { Text } from "../../shell/say.ts";

export const texts = {
  titleNone: "Your invitation",
  paste: "The link you were given",
  pasteHelp: "Paste all of it. It works once.",
  scan: "Scan it with the camera",
  stopScan: "Stop the camera",
  camera: "Picture of the camera",
  noCamera: "The camera did not open. Pasting the link does the same.",
  use: "Use this link",
  read: {
    title: "Somebody would like to share a place with you.",
    owe: "You owe no answer. You can close this page, take days, or use this on your own; the other is not told which.",
    lines: [
      "Joining shares nothing. You choose every single thing, and you can stop at any time, alone.",
      "Nobody watches. The other does not see when you are here, and no one is alerted.",
      "To be sure nobody stands in between, the two of you compare a few words, side by side or on the phone.",
    ],
    host: "Who hosts this",
    hostText: {
      all: "{host}. Whoever runs it sees when something is sent, never what. They could change the app itself, though: if it is run by somebody you fear, do not write here.",
    } satisfies Text,
    next: "Go on",
  },
  joining: "Joining",
  agree: "Before anything is kept",
  aside: {
    title: "Then nothing happens.",
    lead: "Nothing was sent. Whoever invited you sees an invitation that was not used, and no reason.",
    later:
      "You can use this for yourself alone. The invitation ends by itself, three days after it was made. This page keeps it until you close it; after that, the link you were given still opens it.",
    begin: "Begin, for myself",
    home: "Back to my place",
    not: "Not now",
    help: "First help, if you need it now",
  },
  help: "First help",
  calm: "Calm",
  other: "Another link",
};
