/**
 * Where two people are on their way, and whether the shared part rests; setbacks, what each is willing to do, hard days and
 * the way so far (mission, "Gates", "Rest", P3, P6, P9), as one module. The rules are in SPEC.md, beside this file.
 */
import type { Module, Reader } from "../module.ts";
import { parse, type PathCommand } from "./commands.ts";
import { decide, duties, type PathRefusal } from "./decide.ts";
import { pathKinds } from "./facts.ts";
import { type HardDaysView, hardDaysView } from "./hard-days.ts";
import { type SetbackView, setbackView } from "./setback.ts";
import { nothingYet, type PathState, step } from "./step.ts";
import { type TimelineView, timelineView } from "./timeline.ts";
import { reach, standing } from "./views.ts";
import { type WillingnessView, willingnessView } from "./willingness.ts";

export const path = {
  name: "path",
  kinds: pathKinds,
  initial: nothingYet,
  step,
  decide,
  duties,
  parse,
  slices: {
    standing,
    reach,
    setback: ({ setbacks }: PathState, _: unknown, reader: Reader): SetbackView | null => setbackView(setbacks, reader),
    willingness: ({ willingness }: PathState, _: unknown, reader: Reader): WillingnessView =>
      willingnessView(willingness, reader),
    hardDays: ({ hardDays }: PathState, window: unknown, reader: Reader): HardDaysView =>
      hardDaysView(hardDays, window, reader),
    timeline: ({ timeline }: PathState, window: unknown, reader: Reader): TimelineView =>
      timelineView(timeline, window, reader),
  },
} satisfies Module<PathState, PathCommand, PathRefusal>;
