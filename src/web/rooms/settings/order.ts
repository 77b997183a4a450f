/** The order in which seats and bonds are offered: the same for everybody. */
import type { Bond, Seat } from "#domain/person/person.ts";

export const seats = ["hurt", "involved", "both", "unsaid"] as const satisfies readonly Seat[];
export const bonds = ["partners", "kin"] as const satisfies readonly Bond[];
