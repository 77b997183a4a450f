/**
 * What a phone says of somebody who would like the other near, or to talk, and of breathing together or a talk that goes on
 * meanwhile.
 */
import type { BreatheRefusal } from "#domain/session/breathe.ts";
import type { SessionRefusal } from "#domain/session/say.ts";

export const texts = {
  other: { name: "the other", Name: "The other" },
  label: "From {name}",
  near: "{Name} would like you near for a few minutes.",
  free: "“Not now” is told to nobody.",
  look: "What helps",
  notNow: "Not now",
  asked: "You asked {name} to be near for a few minutes.",
  together: "You and {name} are breathing together.",
  elsewhere: "Breathing together with {name} is open on your other phone.",
  talk: {
    called: "{Name} would like to begin a talk.",
    booked: "{Name} has opened the talk you booked.",
    asked: "You opened a talk. It waits half an hour for {name}.",
    open: "The talk is open.",
    paused: "The talk is paused. You can say how it is now.",
    elsewhere: "The talk is open on your other phone.",
  },
  sitting: {
    called: "{Name} would like to sit down with you for a while.",
    asked: "You asked {name} to sit down with you. It waits half an hour.",
    open: "You are sitting down together.",
    elsewhere: "You are sitting down together, on your other phone.",
  },
  goTo: "Go there",
  takeBack: "Take it back",
  end: "End it",
  refusal: {
    resting: "The shared part rests. You can breathe here on your own.",
    notOpen: "This is over. You can breathe here on your own.",
    already: "{Name} has asked for the same, just before you.",
    elsewhere: "This is open on your other phone.",
    unreadable: "That did not work. You can breathe here on your own.",
    ownCall: "This one is for {name} to answer.",
    begun: "You are breathing together already.",
    tooLate: "This is over. You can breathe here on your own.",
  } satisfies Record<SessionRefusal["type"] | BreatheRefusal["type"], string>,
  offline: "There is no connection now, so nobody can be told. You can breathe here on your own.",
};
