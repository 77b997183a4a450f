/**
 * Random histories of one entry of Ana's in ours: two people, phones that do not always know of each other, rests, no's, and
 * a client of Ben's that says yes to whatever it likes. Each fact notes what its author's phone truly held.
 */
import type { Fact, Fields, Person } from "#domain/fact.ts";
import { type Dice, diceOf } from "./stance-histories.ts";
import { ana, ben, linkOf } from "./telling.ts";

export const ENTRY = linkOf(1);
export const DAYS = ["2026-12-01", "2026-12-08"] as const;

const plan = {
  title: "x",
  at: "2026-12-01T18:00",
  zone: "Europe/Berlin",
  asks: true,
  repeat: { every: 1, weekdays: [2] },
};

/** In the order of the log. The first is the planning. */
export const agendaHistory = (seed: number, phase: 2 | null): readonly Fact[] => {
  const dice = diceOf(seed);
  const booking = phase === null ? plan : { ...plan, phase };
  const facts: Fact[] = [];
  const write = (author: Person, kind: string, fields: Fields): void => {
    const link = linkOf(facts.length + 1);
    const known = new Set(facts.filter((fact) => fact.author === author || dice(3) > 0).map((fact) => fact.link));
    const held = new Set(kind === "restEnded" ? facts.map((fact) => fact.link) : forgets(dice, known, facts));
    held.add(ENTRY).add(link);
    facts.push({
      kind,
      version: 1,
      fields,
      link,
      author,
      day: "2026-11-22",
      covers: (one) => held.has(one),
      onlyNo: false,
    });
  };
  write(ana, "entryPlanned", booking);
  for (let n = 0, steps = 3 + dice(10); n < steps; n++) {
    const author = dice(2) === 0 ? ana : ben;
    const on = dice(2) === 0 ? { on: DAYS[dice(2)] ?? DAYS[0] } : {};
    const versions = facts.filter(
      ({ kind }) => kind === "entryPlanned" || kind === "entryChanged" || kind === "entryMoved",
    );
    const version = versions[dice(versions.length)]?.link ?? ENTRY;
    const own = facts.filter((fact) => fact.kind === "restBegun" && fact.author === author).map(({ link }) => link);
    const [kind, fields]: readonly [string, Fields] = (
      [
        ["entryAgreed", { entry: ENTRY, version: facts.findLast((f) => f.kind === "entryChanged")?.link ?? ENTRY }],
        ["entryAgreed", { entry: ENTRY, version, ...on }],
        ["entryDeclined", { entry: ENTRY, ...on }],
        ["restBegun", {}],
        ["restEnded", { rests: own }],
        ["entryChanged", { entry: ENTRY, ...booking }],
        ["entryMoved", { entry: ENTRY, on: DAYS[dice(2)] ?? DAYS[0], to: "2026-12-10T10:00" }],
        ["entryAgreed", { entry: ENTRY, version: ENTRY }],
      ] as const
    )[dice(8)] ?? ["restBegun", {}];
    if (kind !== "restEnded" || own.length > 0) write(author, kind, fields);
  }
  return facts;
};

/** Another phone of one's own may not know what the first wrote. */
const forgets = (dice: Dice, known: ReadonlySet<string>, facts: readonly Fact[]): readonly string[] => {
  const until = dice(2) === 0 ? facts.length : dice(facts.length + 1);
  return facts.slice(0, until).flatMap(({ link }) => (known.has(link) ? [link] : []));
};
