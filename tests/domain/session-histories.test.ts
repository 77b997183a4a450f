/**
 * Whole live sessions as three phones live them: each says what it says knowing what has reached it, and what was said
 * reaches the others in pieces and late. Clocks are anybody's.
 */
import fc from "fast-check";
import { expect, it } from "vitest";
import type { Fields } from "#domain/fact.ts";
import { readMove, type Spoken } from "#domain/session/move.ts";
import { sessionOf } from "#domain/session/session.ts";
import { A1, A2, ANA, anyStage, B1, BEN, opens, shuffled, T0, tell } from "./session-telling.ts";

interface Act {
  readonly phone: string;
  readonly does: "word" | "pause" | "lift" | "hear";
  /** Which of the pauses it holds, or how much of what was said it hears. */
  readonly which: number;
  readonly at: number;
}

const acts: fc.Arbitrary<readonly Act[]> = fc.array(
  fc.record({
    phone: fc.constantFrom(A1, A2, B1),
    does: fc.constantFrom("word", "word", "pause", "lift", "lift", "hear", "hear", "hear"),
    which: fc.nat(7),
    at: fc.oneof(fc.integer({ min: T0, max: T0 + 60_000 }), fc.constantFrom(0, 8_640_000_000_000_000)),
  }),
  { maxLength: 40 },
);

const pausesIn = (said: readonly Spoken[]): readonly string[] =>
  said.flatMap(({ device, n, body }) => (readMove(body)?.move === "pause" ? [`${device}/${n}`] : []));

const live = (all: readonly Act[]): readonly Spoken[] => {
  const said: Spoken[] = [opens("steady")];
  const held = new Map<string, Set<Spoken>>([A1, A2, B1].map((phone) => [phone, new Set(said)]));
  for (const { phone, does, which, at } of all) {
    const own = held.get(phone) ?? new Set<Spoken>();
    if (does === "hear") {
      for (const each of said.slice(0, 1 + Math.floor((said.length * which) / 7))) own.add(each);
      continue;
    }
    const session = sessionOf([...own], anyStage);
    const pauses = pausesIn([...own]);
    const fields: Fields = does === "lift" ? { pause: pauses[which % Math.max(1, pauses.length)] ?? "none" } : {};
    const n = said.filter(({ device }) => device === phone).length;
    const move = tell(phone, n, does, { at, fields, seen: session.is === "open" ? session.counts : {} });
    said.push(move);
    own.add(move);
  }
  return said;
};

const pausesOf = (said: readonly Spoken[]): readonly string[] => {
  const session = sessionOf(said, anyStage);
  const state: unknown = session.is === "open" ? session.play.state : null;
  if (typeof state !== "object" || state === null || !("pauses" in state)) throw new Error("it is open");
  return Object.keys(state.pauses ?? {});
};

it("[session-1] [session-5] phones that have heard the same stand at the same place, and nothing said honestly waits", () => {
  fc.assert(
    fc.property(
      acts.map(live).chain((said) => fc.tuple(fc.constant(said), shuffled(said))),
      ([said, other]) => {
        const session = sessionOf(said, anyStage);
        expect(JSON.stringify(sessionOf(other, anyStage))).toBe(JSON.stringify(session));
        const counted = session.is === "open" ? Object.values(session.counts).reduce((sum, n) => sum + n, 0) : 0;
        expect(counted).toBe(said.length);
      },
    ),
  );
});

it("[session-6] a pause is gone only when both have lifted that very one, knowing of it", () => {
  fc.assert(
    fc.property(acts.map(live), (said) => {
      const holds = pausesOf(said);
      for (const pause of pausesIn(said).filter((each) => !holds.includes(each))) {
        const [device = "", n = ""] = pause.split("/");
        const lifted = said.flatMap((each) => {
          const move = readMove(each.body);
          const knew = each.device === device || (move?.seen[device] ?? 0) > Number(n);
          return move?.move === "lift" && move.fields["pause"] === pause && knew ? [each.author] : [];
        });
        expect(new Set(lifted)).toEqual(new Set([ANA, BEN]));
      }
    }),
  );
});
