/** Help to speak for oneself, under a field. It quotes the writer's words, says why, and leaves what follows to them. */
import type { HintKind } from "#domain/talk/hints.ts";
import type { Parts } from "./said.ts";

export const texts = {
  name: "Reading along",
  said: "Something about your words stands below the field.",
  begin: "A way to begin:",
  private: "Only this device reads along. Nothing of it is kept.",
  off: "Stop reading along",
  isOff: "Reading along is off while this page stays open.",
  on: "Read along again",
  hint: {
    absolute: {
      why: "One exception, and the talk is about the exception.",
      begin: "The one time that weighs most. “When …, I felt …”",
    },
    label: {
      why: "A word for the whole person is hard to answer. What was done can be answered.",
      begin: "What was done, and when. “When …, I felt …”",
    },
    insult: {
      why: "After a word like this, the rest is often not heard any more.",
      begin: "What lies under it. “I am … about …”",
    },
    "mind-reading": {
      why: "This says what goes on in the other. Only they know that.",
      begin: "What you saw, and then a question. “I saw … What was it for you?”",
    },
    "disguised-judgement": {
      why: "Put this way it is a thought about the other. The feeling itself is often one word.",
      begin: "That one word, and what happened. “I feel …, since …”",
    },
    blame: {
      why: "Put this way, it asks the other for a defence rather than for an ear.",
      begin: "What happened, and what it did to you. “When …, I felt …”",
    },
    contempt: {
      why: "Anger can be heard, and yours has its place. Mockery mostly cannot.",
      begin: "The anger itself. “I am angry about …”",
    },
    dismissal: {
      why: "This can sound as if what the other feels were nothing.",
      begin: "Both, side by side. “I hear that … For me it is …”",
    },
    "old-score": {
      why: "Something from another time opens a second talk beside this one. What happened between you is not meant by that.",
      begin: "This one thing for now. The rest can be set aside, with a day on which it may come back.",
    },
    "several-topics": {
      why: "More than one thing is in here. One at a time is easier to hear.",
      begin: "The one that is for today.",
    },
  } satisfies Record<Exclude<HintKind, "threat">, { why: string; begin: string }>,
  /** No better wording is offered for it: what may be needed is somebody to talk to. */
  threat: {
    line: "If it is more than words, for you or for somebody near you, you need not be alone with it. There are people you can call.",
    help: "Talk to somebody",
    safety: "Some questions, for you alone",
  },
  parts: {
    feeling: "A feeling is there. What happened, and one wish, could follow.",
    event: "What happened is there. What you felt, and one wish, could follow.",
    request: "A wish is there. What happened, and what you felt, could stand before it.",
    feelingEvent: "A feeling and what happened are there. One wish could follow.",
    feelingRequest: "A feeling and a wish are there. What happened could stand beside them.",
    eventRequest: "What happened and a wish are there. What you felt could stand between them.",
    whole: "What happened, a feeling and a wish are there.",
  } satisfies Record<Parts, string>,
};
