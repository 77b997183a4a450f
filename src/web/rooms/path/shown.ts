/** What the domain shows this room, by the names the room uses. */
import type { ViewOf } from "#domain/modules.ts";

export type StandingView = ViewOf<"path", "standing">;
export type WillingnessView = ViewOf<"path", "willingness">;
export type TimelineView = ViewOf<"path", "timeline">;
export type Happening = TimelineView["items"][number];
export type HeldTalk = ViewOf<"talk", "days">[number];
