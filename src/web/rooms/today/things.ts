/** One thing on Today, as it is shown. */
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
