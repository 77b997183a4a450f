/** What is promised and planned, as Today asks for it: of both places, and of this day. */
import type { LocalDate } from "#domain/day.ts";
import type { TodayPlan } from "#domain/path/planned-today.ts";
import { useSlice } from "../../shell/vault.svelte.ts";
import { zoneHere } from "../../shell/zone.ts";
import type { ToldToday } from "./known.ts";

interface Asking {
  readonly today: LocalDate;
  readonly isPaired: boolean;
}

interface Planned extends Pick<ToldToday, "promises" | "plans"> {
  readonly isKnown: boolean;
}

export const usePlanned = (asking: () => Asking): Planned => {
  const { today, isPaired } = $derived(asking());
  const window = { show: ["open"], limit: 100 };
  const mine = useSlice(() => ({ module: "trust", slice: "promises", place: "mine", window }));
  const ours = useSlice(() => (isPaired ? { module: "trust", slice: "promises", place: "ours", window } : null));
  const day = $derived({ from: today, to: today, zone: zoneHere() });
  const plansMine = useSlice(() => ({ module: "agenda", slice: "days", place: "mine", window: day }));
  const plansOurs = useSlice(() => (isPaired ? { module: "agenda", slice: "days", place: "ours", window: day } : null));
  const entries = $derived((plansOurs.current?.occurrences ?? []).map(({ entry }) => entry));
  const talks = useSlice(() =>
    entries.length > 0 ? { module: "talk", slice: "talks", place: "ours", window: { entries } } : null,
  );
  const rituals = useSlice(() =>
    entries.length > 0 ? { module: "rituals", slice: "named", place: "ours", window: { entries } } : null,
  );
  const sortOf = (entry: string): NonNullable<TodayPlan["sort"]> | null => {
    const talk = talks.current?.[entry];
    if (talk !== undefined) return talk.kind === "checkIn" ? "checkIn" : "talk";
    return rituals.current?.[entry] === undefined ? null : "ritual";
  };
  return {
    get isKnown() {
      return (
        mine.current !== null &&
        plansMine.current !== null &&
        (!isPaired || (ours.current !== null && plansOurs.current !== null)) &&
        (entries.length === 0 || (talks.current !== null && rituals.current !== null))
      );
    },
    get promises() {
      return { mine: mine.current?.promises ?? [], ours: ours.current?.promises ?? [] };
    },
    get plans() {
      const sorted = (plansOurs.current?.occurrences ?? []).map((plan) => ({ ...plan, sort: sortOf(plan.entry) }));
      return { mine: plansMine.current?.occurrences ?? [], ours: sorted };
    },
  };
};
