/** What whoever looks began in four weeks, asked of the rooms that hold it. Only what is theirs is taken over. */
import { addDays } from "#domain/day.ts";
import { type Begun, deedsBegun, type EffortKind, effortFrom, effortOf, promisesBegun } from "#domain/review/effort.ts";
import type { Two } from "../../../shell/two.svelte.ts";
import { useSlice } from "../../../shell/vault.svelte.ts";

export interface Effort {
  readonly begun: readonly Begun[];
  readonly ahead: readonly Begun[];
  readonly offers: readonly { readonly link: string; readonly text: string; readonly until: string }[];
}

/** How far ahead what is planned is looked for, in days. */
const AHEAD = 28;
const PROMISES = { limit: 100 };

export const useEffort = (two: Two): { readonly current: Effort | null } => {
  const today = $derived(two.now.today);
  const days = $derived({ from: effortFrom(today), to: today });
  const calendar = $derived({ from: days.from, to: addDays(today, AHEAD), zone: two.zone });
  const hasOurs = $derived(two.hasOurs);

  const ownPromises = useSlice(() => ({ module: "trust", slice: "promises", place: "mine", window: PROMISES }));
  const promises = useSlice(() =>
    hasOurs ? { module: "trust", slice: "promises", place: "ours", window: PROMISES } : null,
  );
  const ownDeeds = useSlice(() => ({ module: "trust", slice: "days", place: "mine", window: days }));
  const deeds = useSlice(() => (hasOurs ? { module: "trust", slice: "days", place: "ours", window: days } : null));
  const ownDates = useSlice(() => ({ module: "agenda", slice: "days", place: "mine", window: calendar }));
  const dates = useSlice(() => (hasOurs ? { module: "agenda", slice: "days", place: "ours", window: calendar } : null));
  const questions = useSlice(() => ({ module: "ledger", slice: "own", place: "mine", window: {} }));
  const needs = useSlice(() => (hasOurs ? { module: "needs", slice: "before", place: "ours", window: {} } : null));
  const thanks = useSlice(() => (hasOurs ? { module: "thanks", slice: "week", place: "ours", window: days } : null));
  const ownLimits = useSlice(() => ({ module: "boundaries", slice: "boundaries", place: "mine", window: {} }));
  const limits = useSlice(() =>
    hasOurs ? { module: "boundaries", slice: "boundaries", place: "ours", window: {} } : null,
  );
  const offers = useSlice(() => (hasOurs ? { module: "openness", slice: "week", place: "ours", window: days } : null));

  const current = $derived.by((): Effort | null => {
    if (!ownPromises.current || !ownDeeds.current || !ownDates.current || !questions.current || !ownLimits.current)
      return null;
    const planned = [...ownDates.current.occurrences, ...(dates.current?.occurrences ?? [])]
      .filter(({ mine, answers }) => mine && answers?.standing !== "declined")
      .map(({ entry, day, title }) => ({ entry, ...said("planned", day, title) }));
    const ahead = planned.filter(({ on }) => on > today).toSorted((a, b) => (a.on < b.on ? -1 : 1));
    const isFirst = ({ entry }: { readonly entry: string }, at: number): boolean =>
      ahead.findIndex((one) => one.entry === entry) === at;
    const begun = [
      ...promisesBegun([...ownPromises.current.promises, ...(promises.current?.promises ?? [])]),
      ...deedsBegun([...ownDeeds.current.lines, ...(deeds.current?.lines ?? [])]),
      ...planned,
      ...questions.current.questions.map(({ on, text }) => said("question", on, text)),
      ...(needs.current?.weeks ?? []).map(({ week, text }) => said("need", week, text)),
      ...(thanks.current?.given ?? []).filter(({ mine }) => mine).map(({ on, did }) => said("thanks", on, did)),
      ...[...ownLimits.current.mine, ...(limits.current?.mine ?? [])].map(({ on, wording }) =>
        said("limit", on, "text" in wording ? wording.text : `${wording.when}: ${wording.then}`),
      ),
    ];
    return {
      begun: effortOf(begun, today),
      ahead: ahead.filter(isFirst),
      offers: (offers.current?.offers ?? []).filter(({ mine }) => mine),
    };
  });
  return {
    get current() {
      return current;
    },
  };
};

const said = (what: EffortKind, on: string, text: string): Begun => ({ what, on, text });
