/** What the domain shows this room, by the names the room uses. */
import type { ViewOf } from "#domain/modules.ts";

export type Setback = NonNullable<ViewOf<"path", "setback">>;
export type HardDay = ViewOf<"path", "hardDays">["days"][number];
