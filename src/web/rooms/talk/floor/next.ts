/** Which booking is the next talk about the same thing; the one that is held just now is not, and neither is a declined one. */
import type { FloorView } from "#domain/talk/floor/view.ts";
import type { Booked } from "../booked.ts";

export const nextOf = (
  booked: readonly Booked[],
  { topic, entry, on }: Pick<FloorView, "topic" | "entry" | "on">,
): Booked | null =>
  booked.find(
    ({ one, talk }) =>
      talk.topic === topic && one.answers?.standing !== "declined" && !(one.entry === entry && one.on === on),
  ) ?? null;
