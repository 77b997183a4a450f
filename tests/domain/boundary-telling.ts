/** What somebody sees of the boundaries that these facts tell, and how a command of theirs is answered. */
import { boundaries } from "#domain/boundaries/boundaries.ts";
import type { BoundaryCommand, WordingAsked } from "#domain/boundaries/commands.ts";
import type { Fact } from "#domain/fact.ts";
import { type Context, fold, type Reader } from "#domain/module.ts";
import { ana, contextOf, readerOf } from "./telling.ts";

export const limit = { sort: "limit", when: "there is shouting", then: "I will leave the room" } as const;
export const want = { sort: "want", text: "A walk on Sundays" } as const;
export const asked = (more: Partial<WordingAsked> = {}): WordingAsked => ({
  sort: "want",
  text: "",
  when: "",
  then: "",
  ...more,
});

export const seen = (facts: readonly Fact[], me = ana, more: Partial<Reader> = {}) => {
  const { state, rest } = fold(boundaries, facts);
  const reader = readerOf(me, { rest, ...more });
  return {
    all: () => boundaries.slices.boundaries(state, null, reader),
    one: (link: string) => boundaries.slices.boundary(state, { boundary: link }, reader),
    standing: () => boundaries.slices.boundaries(state, null, reader).mine.map(({ standing }) => standing),
  };
};

export const decided = (facts: readonly Fact[], command: BoundaryCommand, me = ana, more: Partial<Context> = {}) => {
  const { state, rest } = fold(boundaries, facts);
  return boundaries.decide(state, command, contextOf(me, { rest, ...more }));
};
export const refused = (type: string) => ({ ok: false, error: { type } });
