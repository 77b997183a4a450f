/** The first night: what to do before anything is decided. */
import type { Text } from "../../shell/say.ts";
import type { Page, Tonight } from "./pages.ts";

const together: Text = {
  all: "What becomes of the two of you.",
  partners: "Whether you stay together.",
  kin: "Whether you go on seeing each other.",
};

const everybody: Text = {
  all: "Telling everybody. What many people know cannot be taken back.",
  kin: "Telling the whole family, or all your friends. What many people know cannot be taken back.",
};

export const tonight: Readonly<Record<Tonight, Page>> = {
  act: {
    title: "What helps tonight",
    lead: {
      all: "A few plain things for tonight, and no more than that.",
      both: "You were hurt, and you had a part in it. A few plain things for tonight, and no more than that.",
      involved: "It has come out. There are a few plain things you can do tonight, and no more than that.",
    },
    lines: {
      all: [
        "Stop what broke the trust. Tonight, and without being asked.",
        "When you are asked, answer plainly and briefly. Half a truth hurts again each time the rest comes out.",
        "If a question needs care, say: “I will answer that, tomorrow at six.” Then do.",
        "Say what you did without a “but”. “I lied to you.” The sentence ends there.",
        "Leave the reasons for another day. At this hour they sound like excuses.",
        "Do not ask to be forgiven, to be comforted, or to hear that it will be all right.",
        {
          all: "If the other wants room, give it, and say where you will be.",
          kin: "If the other wants room, give it, and say how you can be reached.",
        },
      ],
    },
  },
  wait: {
    title: "What can wait tonight",
    lead: "Almost everything. All of this will still be there in the morning.",
    lines: {
      all: [
        together,
        "Moving out, or sending somebody out, unless you are not safe.",
        everybody,
        "Details. Pictures that come in tonight are hard to get out again.",
        "Messages and posts that you would have to stand by tomorrow.",
      ],
      hurt: [
        together,
        "Moving out, or sending somebody out, unless you are not safe.",
        "Confronting anybody. Tomorrow is early enough, even after a sleepless night.",
        everybody,
        "Details, and searching on. Pictures that come in tonight are hard to get out again.",
        "Messages and posts that you would have to stand by tomorrow.",
      ],
      involved: [
        together,
        "The whole story. It should be prepared, and then told once and completely.",
        "Why it happened. That is a real question, and it is for later.",
        "Asking for anything: patience, an answer, another chance.",
        { all: "Telling other people your side.", kin: "Telling the others your side, or asking them to take it." },
        "Deleting things. What goes missing tonight can look like one more lie.",
      ],
    },
  },
  person: {
    title: "One person to call",
    lead: {
      all: "Not the whole world. One who is calm with bad news, keeps it private, and is no part of it.",
      kin: "Not the whole family, nor the whole circle. One who is calm with bad news, keeps it private, and need not take sides.",
    },
    lines: {
      all: [
        "A voice is better than a message. Late at night, “Are you awake?” is enough to begin.",
        "Nobody there? In many places a crisis line answers at night, for any kind of despair. A hospital can say which.",
      ],
    },
    sentence: {
      all: "“Something happened, and I do not want to be alone with it. You do not have to fix anything. Can you stay on the phone for a while?”",
      involved:
        "“I broke somebody’s trust, and it has come out. I am not asking you to take my side. Can you stay on the phone for a while?”",
    },
  },
  body: {
    title: "Water, food, lying down",
    lead: "Your body has had a shock. It needs small, plain things.",
    lines: {
      all: [
        "A glass of water, now.",
        "Something small to eat, even without hunger.",
        "No alcohol tonight, if you can. It lends an hour and takes the night.",
        "Lie down, even without sleep. Lying down is rest.",
        {
          all: "A light left on, warm feet, the phone across the room.",
          partners: "Side by side or apart, whichever each of you can bear. Neither says anything about tomorrow.",
        },
        "Do not drive while you are shaking.",
      ],
    },
  },
  safe: {
    title: "If you are not safe",
    lead: "This page tells nobody, and no one is alerted. The call is yours to make.",
    lines: {
      all: [
        "If somebody may be reading this phone, call from another one.",
        "In danger now, or somebody is hurt: call your local emergency number.",
        "Thinking of dying, or of hurting somebody: say so to a person, now. The emergency number is for this too.",
        "Do not stay alone. Go to somebody, or to a place with people, and put out of reach what you could use.",
        "Afraid of somebody close to you: you owe them no talk tonight. Go to a neighbour, a friend, a police station, a hospital.",
      ],
      involved: [
        "If somebody may be reading this phone, call from another one.",
        "Thinking of dying: say so to a person, now. Your local emergency number is for this too.",
        "Late at night, shame can say that everybody would be better off without you. That is shame speaking, and it is not so.",
        "Do not stay alone. Go to somebody, or to a place with people, and put out of reach what you could use.",
        "In danger now, or somebody is hurt: call your local emergency number.",
        "If you could hurt somebody: leave the room, leave the house, call for help for yourself.",
        "Afraid of somebody close to you: whatever you did, you owe them no talk tonight. Go to a neighbour, a friend, a police station, a hospital.",
      ],
    },
  },
};
