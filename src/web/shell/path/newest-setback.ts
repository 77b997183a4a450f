/** Of the small days in ours and those in mine, the ones that began last; of one day, those in ours. */
import type { ViewOf } from "#domain/modules.ts";

type Setback = NonNullable<ViewOf<"path", "setback">>;

export const newestSetback = (ours: Setback | null, mine: Setback | null): Setback | null =>
  ours === null ? mine : mine === null || mine.on <= ours.on ? ours : mine;
