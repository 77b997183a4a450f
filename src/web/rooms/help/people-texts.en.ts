/** Around the kinds of help and the first call, which are in content/help. */
import type { Text } from "../../shell/say.ts";

export const peopleTexts = {
  title: "Who could help",
  lead: {
    all: "One of them is enough to begin with. You need no finished story, and nobody’s permission.",
    involved: "One of them is enough to begin with. You can go before the other does, and without being sent.",
  } satisfies Text,
  find: {
    title: "How to find somebody",
    lines: [
      "Ask a help line, your doctor, or your health insurance: they often know who is near.",
      "A list kept by a professional association is safer than an advertisement.",
      "Call three. The first who answers need not be the right one.",
      "Waiting lists are long in many places. Put your name on two, and call a help line in between.",
    ],
  },
  call: {
    title: "What to ask at the first call",
    lead: "Three of these are plenty. The call may be short.",
  },
  after: {
    title: "After two or three times",
    good: "It may be the right place when",
    bad: "It may be time to change when",
    change: "Changing is ordinary. You need not explain it.",
  },
  session: "Prepare the first hour",
};
