/** The rules of the whole module in one function: entries, reminders and quiet hours, and every rest that was begun. */
import { err, ok, type Result } from "#base/result.ts";
import type { LocalTime } from "../day.ts";
import type { Fact, Link } from "../fact.ts";
import { getLink, type LinkMap, noLinks, setLink } from "../link-map.ts";
import { isRestFact } from "../path/rest.ts";
import { added, emptyTrail, type Trail } from "../trail.ts";
import { type EntryRefusal, happen, type OfAnEntry, planned } from "./entries.ts";
import type { EntryState } from "./entry-state.ts";
import { isAgendaFact, type Lead, type Told } from "./facts.ts";

export interface QuietHours {
  readonly from: LocalTime;
  readonly to: LocalTime;
}

type No = Told<"entryDropped"> | Told<"entryEnded"> | Told<"entryDeclined">;
type Early = No extends infer One ? (One extends No ? Omit<One, "covers"> : never) : never;

export interface AgendaState {
  readonly entries: LinkMap<EntryState>;
  readonly planned: Trail<Link>;
  /** No's to entries nothing is known of yet (consent-5), without what their authors had seen. */
  readonly early: LinkMap<readonly Early[]>;
  /** Every rest ever begun here, ended or not. */
  readonly rests: readonly Link[];
  readonly leads: Trail<{ readonly entry: Link; readonly lead: Lead }>;
  /** Null: none wanted. */
  readonly quiet: QuietHours | null;
}

export type StepRefusal = EntryRefusal | { readonly type: "unreadable" };

export const nothingPlanned: AgendaState = {
  entries: noLinks,
  planned: emptyTrail,
  early: noLinks,
  rests: [],
  leads: emptyTrail,
  quiet: { from: "22:00", to: "07:00" },
};

export const step = (state: AgendaState, fact: Fact): Result<AgendaState, StepRefusal> => {
  if (isRestFact(fact)) return ok(fact.kind === "restBegun" ? { ...state, rests: [...state.rests, fact.link] } : state);
  if (!isAgendaFact(fact)) return err({ type: "unreadable" });
  switch (fact.kind) {
    case "entryPlanned": {
      const entry = withEarly(planned(fact, state.rests), getLink(state.early, fact.link) ?? [], state.rests);
      return ok({
        ...state,
        entries: setLink(state.entries, fact.link, entry),
        planned: added(state.planned, fact.link),
      });
    }
    case "reminderChosen": {
      const { entry, lead } = fact.fields;
      return ok({ ...state, leads: added(state.leads, { entry, lead }) });
    }
    case "quietHoursSet": {
      const { from, to } = fact.fields;
      return ok({ ...state, quiet: from === undefined || to === undefined ? null : { from, to } });
    }
    default:
      return ofAnEntry(state, fact);
  }
};

const ofAnEntry = (state: AgendaState, fact: OfAnEntry): Result<AgendaState, StepRefusal> => {
  const { entry: link } = fact.fields;
  const entry = getLink(state.entries, link);
  if (entry) {
    const next = happen(entry, fact, state.rests);
    return next.ok ? ok({ ...state, entries: setLink(state.entries, link, next.value) }) : next;
  }
  if (fact.kind !== "entryDropped" && fact.kind !== "entryEnded" && fact.kind !== "entryDeclined")
    return err({ type: "unknownEntry" });
  const { covers: _, ...early } = fact;
  return ok({ ...state, early: setLink(state.early, link, [...(getLink(state.early, link) ?? []), early]) });
};

const withEarly = (entry: EntryState, early: readonly Early[], rests: readonly Link[]): EntryState =>
  early.reduce((now, no) => {
    const next = happen(now, { ...no, covers: () => false }, rests);
    return next.ok ? next.value : now;
  }, entry);
