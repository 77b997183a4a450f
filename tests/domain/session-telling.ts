/**
 * Tells live sessions in few words, for tests: who says what, on which phone, knowing of what. `steady` is a kind made for
 * these tests: words in turns, and a pause that ends when both have named it.
 */
import fc from "fast-check";
import type { Fields } from "#domain/fact.ts";
import { err, ok } from "#base/result.ts";
import { read, shape, isText, oneOf } from "#domain/fields.ts";
import { type SessionKind, type Speaker, stageOf } from "#domain/session/kind.ts";
import { type Spoken, writeMove } from "#domain/session/move.ts";
import { stages } from "#domain/session/kinds.ts";

export const [ANA, BEN] = ["a".repeat(64), "b".repeat(64)] as const;
/** Ana has two phones. */
export const [A1, A2, B1] = ["a1".repeat(16), "a2".repeat(16), "b1".repeat(16)] as const;
export const T0 = Date.UTC(2026, 10, 26, 9);
const ownerOf = (device: string): string => (device === B1 ? BEN : ANA);

export interface Told {
  readonly at?: number;
  readonly seen?: Readonly<Record<string, number>>;
  readonly fields?: Fields;
  readonly version?: number;
}

export const tell = (
  device: string,
  n: number,
  move: string,
  { at = T0, seen = {}, fields = {}, version = 1 }: Told = {},
): Spoken => ({ author: ownerOf(device), device, n, body: writeMove({ move, version, at, seen, fields }) });

export const opens = (kind = "breathe", told: Told = {}): Spoken =>
  tell(A1, 0, "open", { ...told, fields: { kind, ...(kind === "breathe" && { pattern: "even" }), ...told.fields } });
export const joins = (told: Told & { readonly start?: number } = {}): Spoken =>
  tell(B1, 0, "join", {
    at: T0 + 1000,
    seen: { [A1]: 1 },
    ...told,
    fields: { start: told.start ?? (told.at ?? T0 + 1000) + 4000 },
  });

interface SteadyState {
  readonly turn: string;
  readonly words: number;
  /** The pauses that hold, each with those who named it to end it. */
  readonly pauses: Readonly<Record<string, readonly string[]>>;
}

const lift = (state: SteadyState, pause: string, { by, knows }: Speaker): SteadyState => {
  const lifted = state.pauses[pause];
  if (!lifted || !knows(pause)) return state;
  const all = new Set([...lifted, by]);
  const { [pause]: _, ...others } = state.pauses;
  return { ...state, pauses: all.size === 2 ? others : { ...others, [pause]: [...all].sort() } };
};

const steady = {
  name: "steady",
  longest: 3_600_000,
  begin: (_: Fields, { by }: Speaker): SteadyState => ({ turn: by, words: 0, pauses: {} }),
  parse: ({ move, fields }) => {
    if (move === "word") return { is: "word" as const };
    const pause = move === "lift" ? read(shape({ pause: isText }), fields)?.pause : undefined;
    return pause === undefined ? null : { is: "lift" as const, pause };
  },
  step: (state, move, from) => {
    if (move.is === "lift") return ok(lift(state, move.pause, from));
    if (Object.keys(state.pauses).length > 0 || from.by !== state.turn) return err({ type: "notNow" });
    return ok({ ...state, words: state.words + 1, turn: from.by === ANA ? BEN : ANA });
  },
  noes: {
    pause: (state: SteadyState, { ref }: Speaker): SteadyState => ({
      ...state,
      pauses: { ...state.pauses, [ref]: [] },
    }),
  },
  lapse: (state: SteadyState) => state,
  due: () => null,
  command: (command) => read(shape({ type: oneOf("word") }), command),
  decide: () => ok({ move: "word", version: 1, fields: {} }),
  view: ({ words }) => words,
} satisfies SessionKind<
  SteadyState,
  { readonly is: "word" } | { readonly is: "lift"; readonly pause: string },
  { readonly type: "word" },
  { readonly type: "notNow" }
>;

const steadyStage = stageOf(steady);
export const anyStage = (kind: string) =>
  kind === "steady" ? steadyStage : kind === "breathe" ? stages.breathe : null;

/** What a hostile or muddled phone might say: any clock, any claim, any number, any text. */
export const anything: fc.Arbitrary<Spoken> = fc
  .record({
    device: fc.constantFrom(A1, A2, B1),
    n: fc.nat(5),
    move: fc.constantFrom("join", "word", "lift", "pause", "x"),
    at: fc.oneof(fc.constantFrom(0, T0, T0 + 5000, 8_640_000_000_000_000, Number.NaN, -1, 0.5), fc.nat()),
    seen: fc.dictionary(fc.constantFrom(A1, A2, B1, "00".repeat(16)), fc.nat(6)),
    fields: fc.constantFrom<Fields>(
      {},
      { start: T0 + 5000 },
      { start: 8e15 },
      { pause: `${B1}/0` },
      { kind: "breathe" },
    ),
    torn: fc.constantFrom("", "", "", " ", "}"),
  })
  .map(({ device, n, move, torn, ...told }) => {
    const spoken = tell(device, n, move, told);
    return { ...spoken, body: spoken.body + torn };
  });

export const shuffled = <Item>(items: readonly Item[]): fc.Arbitrary<readonly Item[]> =>
  fc.shuffledSubarray([...items], { minLength: items.length });
