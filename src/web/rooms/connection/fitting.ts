/** Which questions there are for two, and which two to begin with when they sit down: a light one, and one as deep as they go. */
import type { QuestionTag } from "#domain/connection/choose.ts";
import { shuffled } from "#domain/connection/mixed.ts";
import type { Bond } from "#domain/person/person.ts";

export interface Reach {
  readonly phase: 0 | 1 | 2 | 3;
  readonly bond: Bond | null;
}

/** Alone there is no phase, and what is light is there for everybody. */
export const fittingFor = <Tag extends QuestionTag>(pool: readonly Tag[], { phase, bond }: Reach): readonly Tag[] =>
  pool.filter((tag) => tag.phase <= Math.max(1, phase) && (tag.bonds === "any" || tag.bonds === bond));

/** Depth up to which the first question goes: something to arrive with. */
const LIGHT = 1;

/** The order in which questions come for one of the two places. The same words give the same order. */
const orderFor = (fitting: readonly QuestionTag[], place: 0 | 1, seed: string): readonly string[] => {
  const some = fitting.filter(({ depth }) => (place === 0 ? depth <= LIGHT : depth > LIGHT));
  const from = some.length > 0 ? some : fitting;
  return shuffled(
    from.map(({ id }) => id),
    seed,
    place,
  );
};

/** Null while there are fewer than two. */
export const twoFor = (fitting: readonly QuestionTag[], seed: string): readonly [string, string] | null => {
  const areaOf = new Map(fitting.map(({ id, area }) => [id, area]));
  const [first] = orderFor(fitting, 0, seed);
  const others = orderFor(fitting, 1, seed).filter((id) => id !== first);
  const second =
    others.find((id) => areaOf.get(id) !== areaOf.get(first ?? "")) ?? others[0] ?? otherThan(fitting, first);
  return first === undefined || second === undefined ? null : [first, second];
};

const otherThan = (fitting: readonly QuestionTag[], first: string | undefined): string | undefined =>
  fitting.find(({ id }) => id !== first)?.id;

/** The next one for this place, or null where there is no other. */
export const anotherFor = (
  fitting: readonly QuestionTag[],
  standing: readonly [string, string],
  place: 0 | 1,
  seed: string,
): string | null => {
  const order = orderFor(fitting, place, seed);
  const at = order.indexOf(standing[place]);
  const next = [...order.slice(at + 1), ...order.slice(0, Math.max(0, at))];
  return next.find((id) => !standing.includes(id)) ?? null;
};
