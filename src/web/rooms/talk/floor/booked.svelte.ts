/** The booking a talk is opened from, as the agenda and the talk know it: `/talk/floor?talk=<link>&on=<date>`. */
import { isLocalDate, type LocalDate } from "#domain/day.ts";
import { isLink, type Link } from "#domain/fact.ts";
import type { TalkKind } from "#domain/talk/floor/view.ts";
import { useSlice } from "../../../shell/vault.svelte.ts";
import { zoneHere } from "../../../shell/zone.ts";

export interface Booked {
  readonly entry: Link;
  readonly on: LocalDate | null;
  readonly topic: string;
  readonly kind: TalkKind;
  readonly minutes: number;
}

const [LEAST, MOST, USUAL] = [10, 60, 30];

/** `undefined` while it is not known, null when the address names none, or none that is there. */
export const useBooked = (search: () => URLSearchParams): { readonly current: Booked | null | undefined } => {
  const named = $derived.by(() => {
    const [entry, on] = [search().get("talk"), search().get("on")];
    return isLink(entry) ? { entry, on: isLocalDate(on) ? on : null } : null;
  });
  const planned = useSlice(() => {
    if (named === null) return null;
    const window = { entry: named.entry, zone: zoneHere(), ...(named.on !== null && { on: named.on }) };
    return { module: "agenda", slice: "entry", place: "ours", window };
  });
  const talks = useSlice(() =>
    named === null ? null : { module: "talk", slice: "talks", place: "ours", window: { entries: [named.entry] } },
  );
  const current = $derived.by((): Booked | null | undefined => {
    if (named === null) return null;
    if (planned.current === null || talks.current === null) return undefined;
    const talk = talks.current[named.entry];
    if (planned.current.is !== "here" || !talk) return null;
    const { title, minutes } = planned.current.plan;
    return { ...named, topic: title, kind: talk.kind, minutes: Math.min(MOST, Math.max(LEAST, minutes ?? USUAL)) };
  });
  return {
    get current() {
      return current;
    },
  };
};
