/**
 * What Today asks of the rooms: one small slice of each, for this day, and of what has its turn on few days only on these. While
 * the shared part rests, and where nobody is, the shared part is not asked.
 */
import { turnOfDay, type TurnFrom } from "#domain/path/invitations.ts";
import { useRenewed } from "../../shell/day/renewed.svelte.ts";
import { useSlice } from "../../shell/vault.svelte.ts";
import type { ToldOfDay } from "./known.ts";

/** Alone there is one’s own line of thanks, and no question of the day. */
const alone = (isWritten: boolean): NonNullable<ToldOfDay["connection"]> => ({
  question: null,
  gratitude: isWritten ? "sealed" : "offered",
});

export const useTold = (asking: () => TurnFrom): { readonly isKnown: boolean; readonly current: ToldOfDay } => {
  const from = $derived(asking());
  const hasOurs = $derived(from.other !== null && !from.other.left && !from.rests);
  const isAlone = $derived(from.other === null);
  // Plain values, so that nothing is asked anew when something else of the vault changes.
  const today = $derived(from.today);
  const turn = $derived(turnOfDay(from));
  const day = $derived({ day: today });
  const renewed = useRenewed();
  const daysMine = useSlice(() => ({ module: "days", slice: "today", place: "mine", window: day }));
  const review = useSlice(() => (hasOurs ? { module: "review", slice: "today", place: "mine", window: day } : null));
  const pulse = useSlice(() => ({ module: "pulse", slice: "today", place: "mine", window: day }));
  const daysOurs = useSlice(() => (hasOurs ? { module: "days", slice: "today", place: "ours", window: day } : null));
  const shared = useSlice(() => (hasOurs ? { module: "days", slice: "shared", place: "ours", window: day } : null));
  const affection = useSlice(() =>
    hasOurs && turn === "kindness" ? { module: "affection", slice: "idea", place: "ours", window: day } : null,
  );
  const thanks = useSlice(() =>
    hasOurs ? { module: "thanks", slice: "week", place: "ours", window: { from: today, to: today } } : null,
  );
  const openness = useSlice(() =>
    hasOurs ? { module: "openness", slice: "today", place: "ours", window: day } : null,
  );
  const milestones = useSlice(() =>
    hasOurs ? { module: "milestones", slice: "today", place: "ours", window: day } : null,
  );
  const answers = useSlice(() =>
    hasOurs ? { module: "connection", slice: "today", place: "ours", window: day } : null,
  );
  /** With nobody beside, thanks are kept for oneself. */
  const kept = useSlice(() =>
    isAlone ? { module: "connection", slice: "kept", place: "mine", window: { days: 1 } } : null,
  );
  const thankedAlone = $derived(kept.current?.kept.some(({ about, day: on }) => about === "gratitude" && on === today));
  const mine = $derived([daysMine.current, pulse.current]);
  const ours = $derived([
    answers.current,
    daysOurs.current,
    shared.current,
    thanks.current,
    openness.current,
    milestones.current,
  ]);
  return {
    get isKnown() {
      return renewed.today !== null && [...mine, ...(hasOurs ? ours : [])].every((told) => told !== null);
    },
    get current() {
      return {
        connection: thankedAlone === undefined ? answers.current : alone(thankedAlone),
        daysMine: daysMine.current && {
          renewed: daysMine.current.renewed || renewed.today === true,
          checkedIn: daysMine.current.checkedIn,
        },
        daysOurs: daysOurs.current,
        shared: shared.current,
        affection: affection.current,
        thanks: thanks.current,
        openness: openness.current,
        milestones: milestones.current,
        review: review.current,
        pulse: pulse.current,
      };
    },
  };
};
