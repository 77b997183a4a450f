/** What a person can do around talks, as the page sends it: fields as typed, which may be empty. The rules judge them later. */
import { parse as parseOfAgenda } from "../agenda/commands.ts";
import type { PlanAsked } from "../agenda/commands.ts";
import { isLocalDate, isLocalTime } from "../day.ts";
import { isLink, type Link } from "../fact.ts";
import { anyOf, type Is, isText, type Of, oneOf, read, shape } from "../fields.ts";
import { isTalkKind, type TalkKind } from "./facts.ts";

const orNull = <Value>(is: Is<Value>) => anyOf(is, oneOf(null));
const isYesOrNo = (value: unknown): value is boolean => typeof value === "boolean";

/** When it is, as the agenda asks for it. */
export type WhenAsked = Pick<PlanAsked, "at" | "zone" | "minutes" | "repeat" | "note">;

export interface TalkAsked extends WhenAsked {
  readonly topic: string;
  readonly kind: TalkKind;
  readonly place: string;
  readonly long: boolean;
}

/** `instead`: the booking for which another time is proposed, or null. */
export type PlanTalk = TalkAsked & { readonly type: "plan"; readonly instead: Link | null };
export type ChangeTalk = TalkAsked & { readonly type: "change"; readonly entry: Link };

const isOther = anyOf(
  shape({ type: oneOf("addRule"), text: isText, instead: orNull(isLink) }),
  shape({ type: oneOf("sign", "unsign") }),
  shape({ type: oneOf("freeHours"), from: isLocalTime, to: isLocalTime }),
  shape({ type: oneOf("freePlace"), text: isText }),
  shape({ type: oneOf("agreeFree", "withdrawFree"), free: isLink }),
  shape({ type: oneOf("park"), topic: isText, back: isLocalDate }),
  shape({ type: oneOf("repark"), parked: isLink, topic: isText, back: isLocalDate }),
  shape({ type: oneOf("bringBack"), parked: isLink }),
  shape({ type: oneOf("held"), on: isLocalDate, entry: orNull(isLink) }),
  shape({ type: oneOf("keepOutcome"), text: isText, on: isLocalDate, entry: orNull(isLink) }),
  shape({ type: oneOf("rewordOutcome"), outcome: isLink, text: isText }),
  /** `disagreeOutcome`: not as I remember it. */
  shape({ type: oneOf("agreeOutcome", "disagreeOutcome"), outcome: isLink }),
  shape({ type: oneOf("noteStall") }),
);
export type TalkCommand = PlanTalk | ChangeTalk | Of<typeof isOther>;

const isTalk = shape({ topic: isText, kind: isTalkKind, place: isText, long: isYesOrNo });
const isPlanned = shape({ type: oneOf("plan"), instead: orNull(isLink) });
const isChanged = shape({ type: oneOf("change"), entry: isLink });
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const parse = (command: unknown): TalkCommand | null => read(isOther, command) ?? talkFrom(command);

/** When it is, is read by the agenda; what is beside it, here. */
const talkFrom = (command: unknown): PlanTalk | ChangeTalk | null => {
  if (!isObject(command)) return null;
  const { topic, kind, place, long, at, zone, minutes, repeat, note, ...beside } = command;
  const entry = parseOfAgenda({ ...planOf({ at, zone, minutes, repeat, note }), title: topic });
  const talk = read(isTalk, { topic, kind, place, long });
  if (!talk || entry?.type !== "plan") return null;
  const when = { at: entry.at, zone: entry.zone, minutes: entry.minutes, repeat: entry.repeat, note: entry.note };
  const asked = read(anyOf(isPlanned, isChanged), beside);
  return asked && { ...asked, ...talk, ...when };
};

/** The command of the agenda that plans it: a talk belongs to the first phase, and asks the other (agenda-20). */
export const planOf = <When>(when: When) => ({ type: "plan", asks: true, phase: 1, ...when }) as const;
