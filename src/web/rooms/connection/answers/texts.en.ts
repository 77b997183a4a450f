/**
 * Words that are sealed and open together: the same for questions and for thanks. Nothing here tells whether the other has
 * written; a sealed answer that waits for them and one that waits for a line read alike.
 */
import type { ConnectionRefusal } from "#domain/connection/decide.ts";
import type { Text } from "../../../shell/say.ts";

export const texts = {
  you: "You",
  yours: "Your words",
  sealed: {
    title: "It is sealed.",
    text: "It opens when you both have answered. Until then nobody can read it, not even {name}’s phone.",
    textThanks: "It opens when you both have written. Until then nobody can read it, not even {name}’s phone.",
    offline: "There is no connection now. It is sealed here and goes on by itself.",
    takeBack: "Take it back",
    taking: "Taking it back",
  },
  takenBack: {
    said: "Taken back. Your words are with you alone.",
    undo: "Undo",
    note: "You took these words back. They are with you alone.",
    again: "Begin from them",
  },
  open: {
    title: "It is open.",
    gone: "These words were taken back. They are not here any more.",
    remove: "Remove my words",
    meaning: "They go from both phones. {Name} may have read them by then.",
    yes: "Remove them",
    no: "Leave them",
    removed: "Your words are removed.",
  },
  broken: {
    title: "{Name}’s words could not be opened.",
    text: "Something went wrong on the way. Yours are whole, and nobody has read them.",
  },
  seal: "Seal it",
  sealing: "Sealing",
  help: "{Name} reads it once you both have written.",
  resting: "The shared part rests, so nothing is sealed now. What you have written here is kept.",
  rest: "About the rest",
  reading: "It rests now. What is open can be read again afterwards.",
  refusal: {
    unreadable: "That did not work just now. Nothing is lost.",
    notAsked: "This is not known here yet. Try again in a moment.",
    enough: "There have been enough of these for one day.",
    onlyMine: "That is for your own place.",
    onlyOurs: "This needs the place you share.",
    nobodyThere: "Nobody shares this place yet.",
    resting: "The shared part rests. What you wrote is kept here.",
    textMissing: "There are no words yet.",
    answerTooLong: "This is longer than fits. A few lines less, and it can be sealed.",
    questionTooLong: "This is longer than fits in one question.",
    alreadyAnswered: "You have answered this one, perhaps on your other phone.",
    notThisDay: "This day is too far away. It is the clock of this device, perhaps.",
    nothingSealed: "Nothing of yours is sealed there any more.",
    alreadyOpen: "It has just opened for both of you.",
  } satisfies Record<ConnectionRefusal["type"], Text>,
};
