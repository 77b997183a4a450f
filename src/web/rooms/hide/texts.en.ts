/** What Hide does and what no button can do, in plain words (care R5.6). */
export const texts = {
  title: "What Hide can do, and what it cannot",
  how: {
    title: "How",
    lines: [
      "Press Hide in the corner. It is there on every screen.",
      "Or press Shift three times within two seconds, and nothing else between.",
    ],
  },
  can: {
    title: "What it does",
    lines: [
      "The screen goes blank at once, and an ordinary page takes its place.",
      "Everything here is locked. The passphrase opens it again.",
      "What you were writing in your place is kept, sealed, and is there when you come back.",
      "It needs no network.",
    ],
  },
  cannot: {
    title: "What it cannot do",
    lines: [
      "It does not take the app or its icon off this phone.",
      "The browser still remembers that this address was opened. You can delete it from the history.",
      "It cannot undo what somebody has already seen.",
      "A phone that is watched stays watched: a program on it, or somebody who knows its code, may see what you see before it is hidden.",
      "Sometimes closing the app or turning the phone over is quicker.",
    ],
  },
  safe: "If you think that this phone is watched, use another one for what must not be seen, one that nobody else has held.",
};
