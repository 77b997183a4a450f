/** Which sheet lies over the room, and what it is about. One at a time. */
import type { LocalDate } from "#domain/day.ts";
import type { Link } from "#domain/fact.ts";
import type { DeedForm } from "./deed-form.ts";
import type { PlaceName } from "./view.ts";

export type Opened =
  | { readonly is: "new" | "menu" }
  /** What was written for the week after that one (the review) begins the promise. */
  | { readonly is: "next"; readonly week: LocalDate }
  | { readonly is: "note"; readonly place: PlaceName; readonly draftKey: string; readonly begin: DeedForm }
  /** `looks`: a covered line was asked for by its name, so its words are shown. */
  | { readonly is: "line"; readonly line: Link; readonly looks: boolean }
  | { readonly is: "promise" | "change" | "once" | "tell" | "explain"; readonly promise: Link }
  /** `happened`: what was written while explaining. */
  | { readonly is: "repair"; readonly promise: Link; readonly happened: string };
