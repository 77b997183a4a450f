/** What there is to look back on, in one row: what opened, and the days on which the two sat down, the newest first. */
import type { OpenedView } from "#domain/connection/views.ts";
import type { LocalDate } from "#domain/day.ts";

export type Past =
  | { readonly is: "opened"; readonly day: LocalDate; readonly key: string; readonly opened: OpenedView }
  | { readonly is: "sat"; readonly day: LocalDate; readonly key: string };

/** `isAll`: nothing earlier is still to come, so days before the oldest belong here as well. */
export const woven = (opened: readonly OpenedView[], sat: readonly LocalDate[], isAll: boolean): readonly Past[] => {
  const oldest = opened.map(({ day }) => day).toSorted()[0];
  const days = sat.filter((day) => isAll || (oldest !== undefined && day >= oldest));
  const all: readonly Past[] = [
    ...opened.map((each) => ({ is: "opened" as const, day: each.day, key: each.ask, opened: each })),
    ...days.map((day) => ({ is: "sat" as const, day, key: `sat/${day}` })),
  ];
  return all.toSorted((one, two) => (one.day === two.day ? 0 : one.day < two.day ? 1 : -1));
};
