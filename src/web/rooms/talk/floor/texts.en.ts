/**
 * The floor, turn by turn. `{me}` and `{name}` are the two who talk, `{Name}` begins a sentence. What a listener reads holds
 * no task but listening, and what a speaker reads asks for no more than a sentence or two. The talk about what happened has
 * words by seat, since to say it and to hear it are not the same from both sides (care R1.3).
 */
import type { SessionRefusal } from "#domain/session/say.ts";
import type { FloorRefusal } from "#domain/talk/floor/view.ts";
import type { Text } from "../../../shell/say.ts";

/** What stands on one phone: whose moment it is, what to do, and how. */
export interface Said {
  readonly label: Text;
  readonly title: Text;
  readonly text: Text;
}

const whose = { mine: "{me}, it is yours to speak", theirs: "{Name} is speaking", both: "Both of you" };
const understanding: Text = {
  all: "Next you say back what you heard. To understand it is not to agree with it.",
  hurt: "Next you say back what you heard. To understand it does not make it right, and takes nothing from what you feel.",
  involved: "Next you say back what you heard. You need no answer and no defence now. Being here is the task.",
};

export const texts = {
  topic: "About",
  speak: {
    speaker: {
      happened: {
        label: whose.mine,
        title: {
          all: "Say what it was like for you.",
          involved: "Say your part of it, as it was.",
        },
        text: {
          all: "One or two sentences, then let them land. The water shows how much of your turn is left.",
          involved:
            "One or two sentences, plain and without a “but”. Reasons have their own time. The water shows how much of your turn is left.",
        },
      },
      everyday: {
        label: whose.mine,
        title: "Say what it is like for you.",
        text: "One thing, in one or two sentences. The water shows how much of your turn is left.",
      },
      checkIn: {
        label: whose.mine,
        title: "Say how this week was for you.",
        text: "How you are, what you need, what comes next. The water shows how much of your turn is left.",
      },
      money: {
        label: whose.mine,
        title: "Say how it stands, as you see it.",
        text: "What is, and what it means to you. The water shows how much of your turn is left.",
      },
    },
    listener: {
      label: whose.theirs,
      title: "Listen for what it is like for {name}.",
      text: understanding,
    },
  },
  clarify: {
    speaker: {
      label: whose.mine,
      title: "Say again what was missing.",
      text: "Only that part, in other words. {Name} then says it back once more.",
    },
    listener: {
      label: whose.theirs,
      title: "Listen for the part that was missing.",
      text: "It often takes more than one go. Next you say it back once more.",
    },
  },
  restate: {
    listener: {
      label: "Your moment to say it back",
      title: "Say back what you heard.",
      text: "Aloud, in your own words, and nothing added. You can begin with one of these.",
    },
    speaker: {
      label: "{Name} is saying it back",
      title: "Hear how it arrived.",
      text: "It is still your turn. You need not correct anything yet.",
    },
  },
  confirm: {
    speaker: {
      label: "{me}, only you can say",
      title: "Was that what you meant?",
      text: "If a part is missing, you say that part again. It often takes more than one go.",
    },
    listener: {
      label: "{Name} is looking",
      title: "{Name} takes a moment to see whether all of it was there.",
      text: "Nothing to do for you now. If a part was missing, you will hear it again.",
    },
  },
  more: {
    speaker: {
      label: whose.mine,
      title: "Is there more to this?",
      text: "If there is, you have another turn. If not, {name} says what makes sense in it.",
    },
    listener: {
      label: "{Name} is looking",
      title: "{Name} takes a moment to see whether there is more.",
      text: "Nothing to do for you now.",
    },
  },
  acknowledge: {
    listener: {
      label: "Your moment to answer it",
      title: "Say what makes sense in it to you.",
      text: {
        all: "And what you think it felt like. You need not agree, and your own side comes next.",
        involved: "And what you think it felt like. No explanation yet: it would take the place of what was said.",
        hurt: "Only as much as is true for you. To see why something happened does not excuse it.",
      },
    },
    speaker: {
      label: "{Name} says what makes sense in it",
      title: "Let it reach you, as far as it does.",
      text: "No thanks are owed for it, and it need not be enough.",
    },
  },
  felt: {
    speaker: {
      label: "{me}, only you can say",
      title: "Do you feel understood?",
      text: "In this one thing, for now. “Not yet” is an answer too, and another round can follow.",
    },
    listener: {
      label: "{Name} is looking",
      title: "{Name} takes a moment to see whether it arrived.",
      text: "Either answer is a good one. “Not yet” is no reproach, and another round can follow.",
    },
  },
  between: {
    label: whose.both,
    title: "Each of you has been understood.",
    text: "That is a whole talk. You can leave it there, go another round, or look together for a next step.",
  },
  betweenOpen: {
    label: whose.both,
    title: "Each of you has had a turn.",
    text: "Not all of it has arrived yet, and it need not today. Another round may help, or another day.",
  },
  solve: {
    label: whose.both,
    title: "Look for one small thing.",
    text: "Both may speak now. One thing that can be done in the next days, and by whom.",
  },
  stuck: {
    label: whose.both,
    title: "It has not arrived yet. That happens.",
    text: "Some things need another hour, or other words. Each of these is a good way on.",
  },
  choices: {
    handOver: "I have said it",
    goOn: "Go on, gently",
    solved: "We have something",
    saidBack: "I have said it back",
    answered: "I have said it",
    heard: "Yes, that was it",
    partly: "A part is missing",
    no: "Not yet",
    more: "There is more",
    enough: "That is all",
    understood: "Yes",
    notYet: "Not yet",
    again: "Another round",
    solve: "Look for a next step",
    close: "Close for today",
    tryAgain: "Try once more",
    pause: "A pause",
    park: "Set it aside for another day",
  },
  /** What needs both: said by one of the two. */
  standing: {
    park: {
      mine: "You would set the topic aside. It happens when {name} says so as well.",
      theirs: "{Name} would set the topic aside for another day.",
      too: "Set it aside",
    },
    finish: {
      mine: "You would close for today. It closes when {name} says so as well.",
      theirs: "{Name} would close for today.",
      too: "Close for today",
    },
    takeBack: "Take it back",
  },
  waits: {
    again: "You would go another round. It begins when {name} chooses it as well.",
    solve: "You would look for a next step. It begins when {name} chooses it as well.",
    done: "You have something. It goes on when {name} says so as well.",
    tryAgain: "You would try once more. It goes on when {name} says so as well.",
    theirs: {
      again: "{Name} would go another round.",
      solve: "{Name} would look for a next step.",
      done: "{Name} has something.",
      tryAgain: "{Name} would try once more.",
    },
  },
  gentle: {
    mine: "You are back, and it is still your turn. Begin where it is easiest.",
    theirs: "You are back. {Name} begins again, gently.",
    both: "You are both back. Begin where it is easiest.",
  },
  begins: {
    restate: ["What I heard is …", "The hard part for you is …", "You said that …"],
    acknowledge: ["It makes sense to me that …", "I think you felt …", "I did not know that …"],
  } satisfies Record<string, readonly Text[]>,
  beginsLabel: "Ways to begin",
  time: {
    show: "Show the time",
    hide: "Hide the time",
    left: "{time} left",
    half: "Half a minute is left.",
    over: "You can finish your sentence.",
    overTheirs: "The time is over. Let the sentence end.",
    long: "You have talked for a good while. To close now would let what was said settle.",
    lengths: {
      "30": "Half a minute.",
      "60": "One minute.",
      "90": "A minute and a half.",
      "120": "Two minutes.",
      "180": "Three minutes.",
      "300": "Five minutes.",
      "600": "Ten minutes.",
    },
  },
  pause: "I need a pause",
  menu: {
    open: "More",
    title: "Besides talking",
    lines: "A line that helps",
    linesText: "One tap, and it stands on {name}’s phone",
    linesTextOne: "One tap, and it stands here for {name}",
    finish: "Close for today",
    finishText: "When both of you say so",
    park: "Set the topic aside",
    parkText: "When both of you say so",
    leave: "Leave the talk",
    leaveText: "It ends for both, and nothing says who ended it",
    leaveMeaning:
      "It ends on both phones, at once. Nothing of what was said is kept, only what you both chose to keep.",
    leaveMeaningOne: "It ends here. Nothing of what was said is kept.",
    leaveYes: "Leave it",
    leaveNo: "Stay",
  },
  repair: {
    title: "A line that helps",
    lead: "It stands on {name}’s phone, and is gone when the talk is over.",
    leadOne: "It stands here for {name}, and is gone when the talk is over.",
    welcome: "{Name} likes to hear",
    others: "More",
    from: "From {name}",
    receive: "Received",
    mine: "On {name}’s phone now",
    mineOne: "It stands here for {name}",
    received: "{Name} received it.",
  },
  elsewhere: {
    title: "The talk is on your other phone.",
    text: "A pause and leaving work from here as well.",
    leave: "Leave the talk",
  },
  /** Why something could not be said: the session's reasons and the floor's own. */
  refusal: {
    resting: "The shared part rests, so no talk goes on now. Nothing is lost.",
    notOpen: "This talk is over.",
    already: "{Name} has opened a talk just before you.",
    elsewhere: "This talk is open on your other phone.",
    unreadable: "That did not work just now. Nothing is lost.",
    notNow: "Something else came first. It is as it stands here now.",
    paused: "It is paused.",
    tooMany: "Five lines stand already. One can be taken back.",
  } satisfies Record<SessionRefusal["type"] | FloorRefusal["type"], string>,
};
