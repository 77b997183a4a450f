/** Which sheet lies over the room, and what it is about. One at a time. */
import type { LocalDate } from "#domain/day.ts";
import type { PlaceName } from "./view.ts";

export type Opened =
  | { readonly is: "new" | "calendar" | "reminders" }
  /** `on`: the one time it was opened by. */
  | {
      readonly is: "entry" | "change" | "move";
      readonly place: PlaceName;
      readonly entry: string;
      readonly on: LocalDate;
    };
