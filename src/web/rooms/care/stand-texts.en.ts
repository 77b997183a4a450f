/**
 * Where do I stand: three answers that weigh the same, for one person alone, and what may help from there. What is said of
 * getting clear follows care §1.1 (discernment counselling): a few meetings, mostly one to one, towards clarity.
 */
import type { Stand } from "#domain/care/facts.ts";
import type { Text } from "../../shell/say.ts";

export const standTexts = {
  title: "Where do I stand?",
  lead: {
    all: "For you alone. Nobody is shown the answer or that you gave one, and nothing you share depends on it. It may change by tonight.",
    hurt: "For you alone. You owe nobody an answer, and no answer is late. Nobody is shown it, or that you gave one. It may change by tonight.",
    involved:
      "For you alone. Nobody is shown the answer or that you gave one. You may have hurt somebody and still not know this. It may change by tonight.",
  } satisfies Text,
  answers: {
    in: { all: "I lean towards going on, together", kin: "I lean towards staying in each other’s lives" },
    unsure: "I do not know",
    out: { all: "I lean towards parting", kin: "I lean towards going separate ways" },
  } satisfies Record<Stand, Text>,
  line: "A line for yourself, if you like",
  keep: "Keep it for me alone",
  keepAnew: "Keep this instead",
  keeping: "Sealing",
  replaces: "What you kept before is erased when you keep this.",
  choose: "Choose one of the three first.",
  said: "What you kept {day}",
  change: "Say it anew",
  leave: "Leave it as it is",
  contact: "What broke the trust is not over yet",
  contactHelp: "This stays in the memory of this page. It is gone when you leave it.",
  contactMeans:
    "Then work for two can wait. What is promised to somebody while this goes on is hard to keep, and hurts again when it comes out. What helps first is to get clear, for yourself.",
  meanings: {
    in: {
      all: "It commits you to nothing. Wanting to go on and being sure are two things, and small steps need only the first.",
      hurt: "It commits you to nothing, and excuses nothing. Wanting to go on and trusting are two things. The second may take its time.",
      involved:
        "It commits nobody, the other least of all. Their answer is theirs. What you can do is small, and yours: keep a promise, answer a question.",
    },
    unsure: {
      all: "Not knowing is an honest place to be. Nothing has to be decided in the first months, and waiting is no decision against anybody.",
    },
    out: {
      all: "Parting with dignity is an outcome like any other. It can be done slowly, and it does not undo what was good.",
      hurt: "Parting with dignity is an outcome like any other. It is not giving up, and needs nobody’s leave. It can be done slowly.",
      involved:
        "Parting with dignity is an outcome like any other. It does not settle what happened: an honest answer still matters, and can still be given.",
    },
  } satisfies Record<Stand, Text>,
  clear: {
    title: "Getting clear",
    lead: {
      all: "There is help that does not try to mend it, and persuades nobody. A few meetings with a counsellor, most of them one to one, to see more clearly. Three ways are looked at, and none is the right one:",
      kin: "There is help that does not try to mend it, and persuades nobody. A few talks with a counsellor, for you alone, to see more clearly. Three ways are looked at, and none is the right one:",
    } satisfies Text,
    ways: {
      stay: "Leave things as they are, for now",
      part: { all: "Part", kin: "Go separate ways" },
      work: "Try the work for an agreed time, in earnest, and then look again",
    } satisfies Record<string, Text>,
    name: {
      all: "It is sometimes called discernment counselling. When you look for somebody, ask whether they offer it.",
      kin: "When you look for somebody, say that you want to get clear, and that you come alone.",
    } satisfies Text,
  },
  next: {
    title: "What works alone",
    help: { title: "Somebody to get clear with", line: "What kinds of help there are, and what to ask" },
    rest: { title: "Rest the shared part", line: "For any reason or none. What is yours goes on" },
    plan: { title: "A small plan for yourself", line: "Sleep, food, one person, what can wait" },
    safety: { title: "If fear is part of it", line: "A few questions for you alone. Nothing is kept" },
    path: { title: "The path", line: "What is open, and what can wait" },
    trust: { title: "A promise to yourself", line: "Small enough for this week" },
  },
};
