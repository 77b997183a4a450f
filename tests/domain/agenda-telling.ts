/** Facts and views of the agenda for tests, with nothing said but what matters. */
import type { AgendaCommand, PlanAsked } from "#domain/agenda/commands.ts";
import { agenda } from "#domain/agenda/agenda.ts";
import type { Plan } from "#domain/agenda/facts.ts";
import type { Fact, Link, Person } from "#domain/fact.ts";
import { type Context, fold, type Reader } from "#domain/module.ts";
import { ana, ben, contextOf, createTelling, type More, readerOf } from "./telling.ts";

export const BERLIN = "Europe/Berlin";

export const planOf = (more: Partial<Plan> = {}): Plan => ({
  title: "Walk by the river",
  at: "2026-12-01T18:00",
  zone: BERLIN,
  ...more,
});

export const askedPlan = (more: Partial<PlanAsked> = {}): PlanAsked => ({
  title: "Walk by the river",
  note: "",
  at: "2026-12-01T18:00",
  zone: BERLIN,
  minutes: null,
  repeat: null,
  asks: false,
  phase: null,
  ...more,
});

export const agendaTelling = () => {
  const tell = createTelling();
  return {
    plan: (more: Partial<Plan> = {}, author: Person = ana, told?: More) =>
      tell(author, "entryPlanned", { ...planOf(more) }, told),
    change: (entry: Fact, more: Partial<Plan> = {}, author: Person = ana, told?: More) =>
      tell(author, "entryChanged", { entry: entry.link, ...planOf(more) }, told),
    move: (entry: Fact, on: string, to: string, author: Person = ana, told?: More) =>
      tell(author, "entryMoved", { entry: entry.link, on, to }, told),
    drop: (entry: Fact, on: string, author: Person = ana, told?: More) =>
      tell(author, "entryDropped", { entry: entry.link, on }, told),
    end: (entry: Fact, from: string | null = null, author: Person = ana, told?: More) =>
      tell(author, "entryEnded", { entry: entry.link, ...(from === null ? {} : { from }) }, told),
    resume: (entry: Fact, noes: readonly Fact[], author: Person = ana, told?: More) =>
      tell(author, "entryResumed", { entry: entry.link, noes: noes.map(({ link }) => link) }, told),
    yes: (entry: Fact, version: Fact, author: Person = ben, on: string | null = null, told?: More) =>
      tell(author, "entryAgreed", { entry: entry.link, version: version.link, ...(on === null ? {} : { on }) }, told),
    no: (entry: Fact, author: Person = ben, on: string | null = null, told?: More) =>
      tell(author, "entryDeclined", { entry: entry.link, ...(on === null ? {} : { on }) }, told),
    rest: (author: Person = ben, told?: More) => tell(author, "restBegun", {}, told),
    wake: (rest: Fact, told?: More) => tell(rest.author, "restEnded", { rests: [rest.link] }, told),
    tell,
  };
};

export const seen = (facts: readonly Fact[], me: Person, more: Partial<Reader> = {}) => {
  const { state, rest } = fold(agenda, facts);
  const reader = readerOf(me, { rest, ...more });
  return {
    days: (from: string, to: string, zone = BERLIN) => agenda.slices.days(state, { from, to, zone }, reader),
    entry: (entry: Link, on?: string, zone = BERLIN) =>
      agenda.slices.entry(state, { entry, zone, ...(on === undefined ? {} : { on }) }, reader),
    next: (now: number, limit = 20, zone = BERLIN) => agenda.slices.next(state, { now, zone, limit }, reader),
    calendar: (window: object) => agenda.slices.calendar(state, window, reader),
    reminders: () => agenda.slices.reminders(state),
  };
};

/** "2026-12-01 18:00", in order. */
export const timesOf = (facts: readonly Fact[], from: string, to: string, zone = BERLIN, me = ana): readonly string[] =>
  seen(facts, me)
    .days(from, to, zone)
    .occurrences.map(({ day, time }) => (time === null ? day : `${day} ${time}`));

export const answersTo = (facts: readonly Fact[], entry: Fact, me: Person, on?: string) => {
  const view = seen(facts, me).entry(entry.link, on);
  if (view.is !== "here") return null;
  return on === undefined ? view.answers : (view.one?.answers ?? null);
};

export const wants = (
  facts: readonly Fact[],
  command: AgendaCommand,
  more: Partial<Context> = {},
  me: Person = ana,
) => {
  const { state, rest } = fold(agenda, facts);
  return agenda.decide(state, command, contextOf(me, { rest, ...more }));
};
