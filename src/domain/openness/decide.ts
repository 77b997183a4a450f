/** What a person may do now, and the fact that comes of it. The rules are `step`'s, which is asked before it is written. */
import { err, ok, type Result } from "#base/result.ts";
import { addDays } from "../day.ts";
import type { Fields, Link, NewFact } from "../fact.ts";
import { candidate, type Context } from "../module.ts";
import { isResting } from "../path/rest.ts";
import { backwards } from "../trail.ts";
import { typedLine } from "../typed.ts";
import type { OpennessCommand } from "./commands.ts";
import { askWordsGo, LONGEST_ASK, LONGEST_OFFER, MOST_DAYS, offerWordsGo, type opennessKinds } from "./facts.ts";
import { type Offer, type OpennessState, type OpennessStepRefusal, step } from "./state.ts";

export type OpennessRefusal =
  | OpennessStepRefusal
  | {
      readonly type:
        | "onlyMine"
        | "onlyOurs"
        | "nobodyThere"
        | "resting"
        | "textMissing"
        | "lineTooLong"
        | "endTooFar"
        | "unknownOffer";
    };

type Made = Result<NewFact, OpennessRefusal>;

export const decide = (
  state: OpennessState,
  command: OpennessCommand,
  context: Context,
): Result<readonly NewFact[], OpennessRefusal> => {
  const place = command.type === "keep" ? "mine" : "ours";
  if (context.place !== place) return err({ type: place === "mine" ? "onlyMine" : "onlyOurs" });
  if (speaks(command)) {
    if (context.other === null) return err({ type: "nobodyThere" });
    if (isResting(context.rest)) return err({ type: "resting" });
  }
  const fact = factOf(state, command, context);
  if (!fact.ok) return fact;
  const next = step(state, candidate(fact.value, context));
  return next.ok ? ok([fact.value]) : next;
};

/** Whether it is for the other to read. To take back and to let end need nobody, and wait for nothing. */
const speaks = ({ type }: OpennessCommand): boolean => type === "offer" || type === "ask";

const factOf = (state: OpennessState, command: OpennessCommand, context: Context): Made => {
  const { me, today } = context;
  switch (command.type) {
    case "offer": {
      const { ends, ask, instead } = command;
      const text = typedLine(command.text, LONGEST_OFFER, "lineTooLong");
      if (!text.ok) return text;
      if (ends > addDays(today, MOST_DAYS)) return err({ type: "endTooFar" });
      const about = { ...(ask === null ? {} : { ask }), ...named(instead) };
      return made("offerMade", { text: text.value, ends, until: offerWordsGo(ends), ...about });
    }
    case "withdraw": {
      const offer = ownOffer(state, command.offer, me);
      if (offer === null) return err({ type: "unknownOffer" });
      return made("offerWithdrawn", { offer: offer.link, ...(offer.ask === null ? {} : { ask: offer.ask }) });
    }
    case "letEnd": {
      const offer = ownOffer(state, command.offer, me);
      return offer === null ? err({ type: "unknownOffer" }) : made("offerLetEnd", { offer: offer.link });
    }
    case "ask": {
      const text = typedLine(command.text, LONGEST_ASK, "lineTooLong");
      return text.ok ? made("opennessAsked", { text: text.value, until: askWordsGo(today) }) : text;
    }
    case "keep": {
      const text = typedLine(command.text, LONGEST_OFFER, "lineTooLong");
      return text.ok ? made("offerKept", { text: text.value, ...named(command.instead) }) : text;
    }
  }
};

const ownOffer = ({ offers }: OpennessState, link: Link, me: string): Offer | null => {
  for (const offer of backwards(offers)) if (offer.link === link && offer.author === me) return offer;
  return null;
};

const named = (instead: readonly Link[]): Fields => (instead.length > 0 ? { instead } : {});

const made = (kind: keyof typeof opennessKinds, fields: Fields): Made => ok({ kind, version: 1, fields });
