/** What an invited person reads before anything else, and the ways to hand over a link. */
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
  title: {
    all: "Somebody would like to share a place with you.",
  } satisfies Text,
  free: {
    all: "You owe no answer. You can close this page, take your time, or use this on your own; the other is not told which.",
  } satisfies Text,
  nothing:
    "Nothing you write crosses by joining. You choose every single thing you share, and you can leave at any time, alone.",
  host: "Who hosts this",
  hostText: "{host} carries the sealed words. Whoever runs it can see when something is sent, never what.",
  compare: "To be sure nobody is in between, you will compare a few words. Being side by side, or on the phone, helps.",
  join: "Join",
  joining: "Joining",
  place: "Go on",
  alone: "Use it on my own",
  other: "Another link",
};
