/** Which week somebody looks at on a day: at its beginning the one before, from Thursday on the one that is going on (review-5). */
import { addDays, type LocalDate } from "../day.ts";
import { weekOf } from "../needs/facts.ts";

const UNTIL_WEDNESDAY = 3;

/** The Monday of that week. */
export const weekToLookAt = (today: LocalDate): LocalDate => weekOf(addDays(today, -UNTIL_WEDNESDAY));

/** Its Sunday. */
export const lastDayOf = (week: LocalDate): LocalDate => addDays(week, 6);
