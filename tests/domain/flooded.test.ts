/**
 * The other's software is changed and writes without end, each fact as hard to take as it can be made. What is shown stays as
 * small as ever, is there as quickly, and what one wrote oneself is still there to be taken back.
 */
import { describe, expect, it } from "vitest";
import { addDays, daysBetween } from "#domain/day.ts";
import type { Fact, Fields } from "#domain/fact.ts";
import { fold, type Module } from "#domain/module.ts";
import { type ModuleName, modules } from "#domain/modules.ts";
import { ana, ben, createTelling, linkOf, readerOf } from "./telling.ts";

/** So many that what grows with their square stands out. */
const MANY = 20_000;
const DAY = "2026-11-22";
const HOUR = 3_600_000;
const atEnd = (day: string, days: number): number => (daysBetween("1970-01-01", day) + days) * 24 * HOUR + 36 * HOUR;

type Flood = (n: number) => { readonly kind: string; readonly fields: Fields; readonly day?: string };

const said = (n: number): string => `line number ${n} of many`;
const first = linkOf(1);

const floods: readonly (readonly [ModuleName, string, Flood])[] = [
  [
    "affection",
    "lines",
    (n) => ({ kind: "affectionShared", fields: { note: linkOf(n), text: said(n), sort: "word" } }),
  ],
  ["connection", "own questions", (n) => ({ kind: "ownQuestionWritten", fields: { text: said(n) } })],
  [
    "connection",
    "asks of all days",
    (n) => ({
      kind: "dayAsked",
      fields: { on: addDays("2020-01-01", n % 4_000), about: "question", question: `q-${n}` },
    }),
  ],
  ["connection", "takings-back", () => ({ kind: "sealTakenBack", fields: { subject: first, own: first } })],
  ["days", "sentences", (n) => ({ kind: "intentionShared", fields: { text: said(n) } })],
  [
    "days",
    "plans of the past",
    (n) => ({
      kind: "dayPlanned",
      day: addDays(DAY, -Math.floor(n / 5)),
      fields: { text: said(n), until: atEnd(addDays(DAY, -Math.floor(n / 5)), 0) },
    }),
  ],
  ["days", "evenings", (n) => ({ kind: "eveningProposed", fields: { text: said(n) } })],
  [
    "milestones",
    "marks",
    (n) => ({ kind: "milestoneMarked", fields: { sort: "own", on: addDays(DAY, -(n % 900)), text: said(n) } }),
  ],
  ["milestones", "lines", (n) => ({ kind: "milestoneLineWritten", fields: { mark: first, text: said(n) } })],
  ["money", "lines", (n) => ({ kind: "moneyLineAdded", fields: { text: said(n) } })],
  [
    "openness",
    "offers",
    (n) => ({ kind: "offerMade", fields: { text: said(n), ends: addDays(DAY, 20), until: atEnd(DAY, 27) } }),
  ],
  [
    "openness",
    "asks of days to come",
    (n) => {
      const day = addDays(DAY, n * 8);
      return { kind: "opennessAsked", day, fields: { text: `${linkOf(n * 7_919)}`, until: atEnd(day, 30) } };
    },
  ],
  ["openness", "takings-back", () => ({ kind: "offerWithdrawn", fields: { offer: first } })],
  ["pulse", "weeks", () => ({ kind: "pulseShared", fields: { week: "2026-11-16", answers: { safe: 1 } } })],
  [
    "review",
    "lines",
    (n) => ({
      kind: "reviewLineShared",
      fields: { week: "2026-11-16", name: linkOf(n).slice(32), part: "done", text: said(n) },
    }),
  ],
  ["rituals", "rituals", () => ({ kind: "ritualNamed", fields: {} })],
  ["thanks", "thank-yous", (n) => ({ kind: "thanksGiven", fields: { on: DAY, did: said(n) } })],
  [
    "triggers",
    "lines",
    (n) => ({ kind: "triggerLineShared", fields: { note: linkOf(n), line: "cue", text: said(n) } }),
  ],
  ["triggers", "one line", (n) => ({ kind: "triggerLineShared", fields: { note: first, line: "cue", text: said(n) } })],
];

const flooded = (flood: Flood): readonly Fact[] =>
  Array.from({ length: MANY }, (_, n) => ({
    version: 1,
    day: DAY,
    ...flood(n + 1),
    link: linkOf(1_000 + n),
    author: ben,
    covers: () => true,
    onlyNo: false,
  }));

/** All slices of a module, as Ana is shown them. */
const shown = (name: ModuleName, facts: readonly Fact[], window: unknown = null): Readonly<Record<string, unknown>> => {
  const module = modules[name] as unknown as Module<unknown, unknown, { readonly type: string }>;
  const { state, rest } = fold(module, facts);
  const reader = readerOf(ana, { today: DAY, rest });
  return Object.fromEntries(Object.entries(module.slices).map(([slice, look]) => [slice, look(state, window, reader)]));
};

describe.each(floods)("%s, flooded with %s", (name, _, flood) => {
  it("stays small and quick", () => {
    const facts = flooded(flood);
    const began = process.cpuUsage();
    const size = JSON.stringify(shown(name, facts)).length;
    const { user } = process.cpuUsage(began);
    expect(size).toBeLessThan(60_000);
    expect(user / 1_000).toBeLessThan(2_500);
  });
});

/** What Ana wrote before all this, and how it is found among what she is shown. */
const own: readonly (readonly [ModuleName, string, Fields, (shown: Readonly<Record<string, unknown>>) => unknown])[] = [
  ["connection", "ownQuestionWritten", { text: "hers" }, ({ own }) => own],
  ["money", "moneyLineAdded", { text: "hers" }, ({ list }) => list],
  ["openness", "offerMade", { text: "hers", ends: DAY, until: atEnd(DAY, 7) }, ({ offers }) => offers],
  ["pulse", "pulseShared", { week: "2026-11-09", answers: { told: 7 } }, ({ shared }) => shared],
  [
    "review",
    "reviewLineShared",
    { week: "2026-11-16", name: "e".repeat(32), part: "done", text: "hers" },
    ({ week }) => week,
  ],
  ["rituals", "ritualNamed", { idea: "hers" }, ({ all }) => all],
  ["thanks", "thanksGiven", { on: DAY, did: "hers" }, ({ given }) => given],
  ["triggers", "triggerLineShared", { note: linkOf(7), line: "cue", text: "hers" }, ({ shared }) => shared],
  ["affection", "affectionShared", { note: linkOf(7), text: "hers", sort: "word" }, ({ shared }) => shared],
];

it.each(own)("%s: what one wrote oneself is still there to be taken back", (name, kind, fields, found) => {
  const tell = createTelling();
  const hers = tell(ana, kind, fields);
  const his = Array.from({ length: 500 }, (_, n) =>
    tell(ben, kind, {
      ...fields,
      ...("text" in fields ? { text: said(n) } : {}),
      ...("did" in fields ? { did: said(n) } : {}),
      ...("note" in fields ? { note: linkOf(1_000 + n) } : {}),
      ...("name" in fields ? { name: linkOf(n).slice(32) } : {}),
    }),
  );
  expect(JSON.stringify(found(shown(name, [hers, ...his], { limit: 600 })))).toContain(hers.link);
});
