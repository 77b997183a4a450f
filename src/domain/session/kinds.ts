/** The kinds of live session there are. Another one is a file beside this and a line here. */
import { floor } from "../talk/floor/floor.ts";
import { breathe } from "./breathe.ts";
import { type Stage, stageOf } from "./kind.ts";
import { sitting } from "./sitting.ts";

export const kinds = { breathe, floor, sitting } as const;

export type KindName = keyof typeof kinds;
export type ViewIn<Name extends KindName> = ReturnType<(typeof kinds)[Name]["view"]>;
export type CommandIn<Name extends KindName> = NonNullable<ReturnType<(typeof kinds)[Name]["command"]>>;

export const stages: Readonly<Record<KindName, Stage>> = {
  breathe: stageOf(breathe),
  floor: stageOf(floor),
  sitting: stageOf(sitting),
};

export const isKindName = (value: unknown): value is KindName =>
  typeof value === "string" && Object.hasOwn(stages, value);
