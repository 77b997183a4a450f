/** Promises, deeds and the bowl through a rest. */
import fc from "fast-check";
import type { TrustCommand } from "#domain/trust/commands.ts";
import { trust } from "#domain/trust/trust.ts";
import { worded } from "../telling.ts";
import { trustHistory } from "../trust-histories.ts";
import { all, day, declare, link, nothing, one, text } from "./declare.ts";

const dayOrNull = fc.option(day, { nil: null });
const trustCommands: fc.Arbitrary<TrustCommand> = fc.oneof(
  text.map((text) => ({ type: "make" as const, ...worded(text) })),
  fc
    .record({ promise: link, text })
    .map(({ promise, text }) => ({ type: "change" as const, promise, ...worded(text) })),
  fc.record({ type: one("changeOnce"), promise: link, on: day, text }),
  fc.record({ type: one("keep"), promise: link, on: dayOrNull }),
  fc.record({ type: one("explain"), promise: link, text, on: dayOrNull }),
  fc.record({
    type: one("repair"),
    promise: link,
    happened: text,
    effect: text,
    amends: text,
    plan: fc.constant(null),
    on: dayOrNull,
    next: fc.constantFrom(null, worded("And then")),
  }),
  fc.record({ type: one("tell"), promise: link, text, on: day }),
  fc.record({ type: one("end"), promise: link }),
  fc.record({ type: one("see"), promise: link, deed: link }),
  fc.record({
    type: one("note"),
    text,
    on: day,
    about: fc.constant(null),
    gave: text,
    whose: one("own", "other"),
  }),
  fc.record({ type: one("seeDeed"), deed: link }),
  fc.record({ type: one("cover", "uncover"), line: link }),
  fc.record({ type: one("coverBowl", "uncoverBowl"), bowl: one("mine", "ours") }),
);

/** Nothing here asks anything of anybody, so all of it goes on and nothing is void. */
export const trustRests = declare(trust, { history: trustHistory, commands: trustCommands, kept: all, asks: nothing });
