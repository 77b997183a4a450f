/** Wants, expectations and limits through a rest. */
import fc from "fast-check";
import { boundaries } from "#domain/boundaries/boundaries.ts";
import type { BoundaryCommand } from "#domain/boundaries/commands.ts";
import { boundaryHistory } from "../boundary-histories.ts";
import { all, declare, link, one, text } from "./declare.ts";

const wording = {
  sort: one("want", "expectation", "limit"),
  text,
  when: fc.constantFrom("you shout", ""),
  then: one("I leave the room"),
};
const review = fc.constantFrom(null, "2026-11-20", "2026-12-24");
const commands: fc.Arbitrary<BoundaryCommand> = fc.oneof(
  fc.record({ type: one("write"), ...wording, review }),
  fc.record({ type: one("revise"), boundary: link, ...wording, review, proposal: fc.option(link, { nil: null }) }),
  fc.record({ type: one("renew"), boundary: link, review }),
  fc.record({ type: one("withdraw", "takeUp", "notYet"), boundary: link }),
  fc.record({ type: one("acknowledge", "agree"), boundary: link, version: link }),
  fc.record({ type: one("ask"), boundary: link, text }),
  fc.record({ type: one("reply"), boundary: link, to: link, text }),
  fc.record({ type: one("propose"), boundary: link, version: link, ...wording }),
  fc.record({ type: one("setAside"), proposal: link }),
);

/** A want and an expectation ask, a limit does not; whether taking up does, what was taken up says. */
export const boundariesRest = declare(boundaries, {
  history: boundaryHistory,
  commands,
  kept: all,
  asks: (command, place) => {
    if (place === "mine") return false;
    if (command.type === "write" || command.type === "revise") return command.sort !== "limit";
    if (command.type === "takeUp") return "perhaps";
    return command.type === "ask" || command.type === "propose";
  },
});
