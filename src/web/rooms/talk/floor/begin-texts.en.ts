/** Before a talk: what it is about, the house rules, a look at oneself, and the two who are not yet both here. */
import type { Text } from "../../../shell/say.ts";

export const texts = {
  title: "Begin a talk",
  lead: "On two phones, side by side or far apart. One speaks, one listens, and then the other way round.",
  topic: "What is it about?",
  topicHelp: "One topic. {Name} sees exactly this.",
  whichKind: "What kind of talk?",
  kinds: {
    happened: "What happened",
    everyday: "Everyday things",
    checkIn: "The weekly check-in",
    money: "Money",
  },
  minutes: "How long?",
  minutesOf: { "15": "15 minutes", "30": "Half an hour", "45": "45 minutes", "60": "An hour" },
  first: "Who speaks first?",
  firstMe: "I do",
  firstOther: "{Name} does",
  firstHelp: "Both get the same time. Whoever did not begin last time may begin today.",
  goOn: "Go on",
  missing: "A word or two on what it is about.",
  rules: {
    title: "What holds while you talk",
    lead: "You both agreed to these.",
    leadOpen: "These are meant for both of you.",
    whole: "Rules for talks, and why",
    goOn: "They hold for me",
  },
  window: {
    title: "How is it in you, just now?",
    lead: "Nobody else sees this. It is kept nowhere.",
    zones: {
      tooMuch: {
        title: "Too much",
        text: "Racing heart, heat, wanting to shout or to run",
      },
      workable: {
        title: "Steady enough",
        text: "Hard, and yet I can listen and think",
      },
      shut: {
        title: "Shut down",
        text: "Numb, far away, no words for anything",
      },
    },
    outside: {
      title: {
        tooMuch: "Then your body comes first.",
        shut: "Then coming back comes first.",
      },
      text: {
        all: "Nobody can listen in that state, and nobody should have to talk in it. The talk can wait until tomorrow.",
        involved:
          "Nobody can listen in that state. To come to it steadily is worth more than to come to it now. Another time is not running away.",
        hurt: "Nobody should have to talk in that state. What you have to say will still be true tomorrow.",
      } satisfies Text,
      breathe: "Breathe slowly",
      around: "Look around the room",
      line: "To say, or to send",
      words: "“I want to have this talk, and today I could not do it well. Can we find another time?”",
      copy: "Copy it",
      copied: "Copied.",
      copyNot: "This browser would not copy it. You can read it out.",
      another: "Propose another time",
      anotherText: "{Name} sees an ordinary question for another time, and no reason.",
      again: "Look again",
    },
  },
  open: {
    text: "When {name} has this app open, a quiet note stands there. Not coming is no answer, and is kept nowhere.",
    yes: "Open the talk",
  },
  asked: {
    title: "The talk is open.",
    text: "It waits half an hour for {name}. You can do something else meanwhile.",
    offline: "There is no connection now. It opens on the other phone when there is one.",
    breathe: "Breathe meanwhile",
    pass: "Talk with one phone",
    takeBack: "Take it back",
  },
  theirs: {
    title: "{Name} would like to talk.",
    titleBooked: "{Name} has opened the talk you booked.",
    join: "Go to it",
    notNow: "Not now",
    question: "Join this talk now?",
    free: "“Not now” is told to nobody. You can propose another time.",
  },
  setup: {
    label: "You are both here",
    titleMe: "You begin, {me}.",
    titleOther: "{Name} begins.",
    text: {
      all: "One speaks for two minutes at most, the other says it back. Then you change.",
    } satisfies Text,
    ready: "I am ready",
    readyBoth: "We are both ready",
    mine: "It begins when {name} is ready too.",
    longer: "A longer first turn, five minutes",
    longerHelp: "What happened can take longer to say. It holds when both of you say so.",
    longerTheirs: "{Name} said yes to it. It holds when you say so as well.",
    longerBoth: "The first turn has five minutes.",
    breathe: "Breathe together first",
  },
  alone: {
    title: "This talk needs two.",
    text: "It goes on two phones that share a place. With somebody beside you, one phone is enough.",
    pass: "Talk with one phone",
    pairing: "Who shares this place",
  },
  resting: {
    title: "The shared part rests.",
    text: "Until it wakes, no talk is opened here. With both of you in one room, one phone is enough.",
    rest: "About the rest",
  },
};
