/** What this room is shown by the vault, named as it uses it. */
import type { CommandOf, ViewOf } from "#domain/modules.ts";

export type AgendaCommand = CommandOf<"agenda">;
export type PlanCommand = Extract<AgendaCommand, { readonly type: "plan" }>;
export type EntryHere = Extract<ViewOf<"agenda", "entry">, { readonly is: "here" }>;
export type Occurrence = ViewOf<"agenda", "days">["occurrences"][number];
export type Plan = EntryHere["plan"];
export type Happening = EntryHere["history"][number];
export type Answers = NonNullable<EntryHere["answers"]>;
