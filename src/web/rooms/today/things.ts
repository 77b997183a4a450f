/** One thing on Today, as it is shown, and when in the day it is: the shape that whatever brings things there agrees on. */
import type { IconName } from "../../kit/icons.ts";

export interface Thing {
  readonly key: string;
  readonly icon: IconName;
  readonly title: string;
  /** Whether the title is in a person's own words. */
  readonly own: boolean;
  readonly line: string;
  readonly end: string | null;
  readonly href: string;
}

export interface Timed {
  readonly by: string;
  readonly thing: Thing;
}

/** After every time of day. */
export const WHOLE_DAY = "24:00";
