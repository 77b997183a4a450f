/**
 * One module folded over one place, kept with checkpoints (protocol §6, LOG-28).
 *
 * States are values, so a checkpoint is a reference and costs nothing. The fold (fold.ts) walks the order once for all
 * projections and tells each where it is; a late op sends all of them back to the checkpoint before it.
 */
import type { Result } from "#base/result.ts";
import type { AnyRefusal, Context, Module, Reader, Whose } from "#domain/module.ts";
import { advance, type Folded, unfolded } from "#domain/module.ts";
import type { Fact, NewFact } from "#domain/fact.ts";

export interface Projection {
  /** Goes back to this checkpoint, forgetting those after it. */
  readonly back: (checkpoint: number) => void;
  readonly step: (facts: readonly Fact[]) => void;
  /** Keeps the state as the next checkpoint. */
  readonly keep: () => void;
  /** Ends a walk: the state reached is what is shown. */
  readonly show: () => void;
  /** A slice of what is shown; null when there is no slice of that name. */
  readonly slice: (name: string, window: unknown, reader: Omit<Reader, "rest" | "first">) => unknown;
  /** The facts of a command, the refusal of its rules, or null when it is no command. */
  readonly decide: (command: unknown, context: Omit<Context, "rest">) => Result<readonly NewFact[], AnyRefusal> | null;
  /** What this device is to write without being asked. */
  readonly duties: (whose: Whose) => readonly NewFact[];
  /** The state shown, for comparing two devices. */
  readonly state: () => unknown;
}

export const createProjection = <State, Command, Refusal extends AnyRefusal>(
  module: Module<State, Command, Refusal>,
): Projection => {
  const nothing = unfolded(module);
  let checkpoints: readonly Folded<State>[] = [nothing];
  let reached = nothing;
  let shown = nothing;
  return {
    back: (checkpoint) => {
      checkpoints = checkpoints.slice(0, checkpoint + 1);
      reached = checkpoints[checkpoint] ?? nothing;
    },
    step: (facts) => {
      for (const fact of facts) reached = advance(module, reached, fact);
    },
    keep: () => {
      checkpoints = [...checkpoints, reached];
    },
    show: () => {
      shown = reached;
    },
    slice: (name, window, reader) =>
      Object.hasOwn(module.slices, name)
        ? (module.slices[name]?.(shown.state, window, { ...reader, rest: shown.rest, first: shown.first }) ?? null)
        : null,
    decide: (command, context) => {
      const parsed = module.parse(command);
      return parsed === null ? null : module.decide(shown.state, parsed, { ...context, rest: shown.rest });
    },
    duties: (whose) => module.duties?.(shown.state, whose) ?? [],
    state: () => shown.state,
  };
};
