/**
 * What a person is told about a roster (protocol §15). None of it changes what counts.
 */
import type { DeviceId, PersonId, RecordId } from "./ids.ts";
import type { EpochRecord } from "./record.ts";
import type { Graph } from "./record-graph.ts";
import type { Persons } from "./roster-person.ts";
import type { Sitting } from "./roster-space.ts";

export type RosterProblem =
  /** "This invitation was used twice; start over" (LOG-45). */
  | { readonly type: "joinTwice"; readonly records: readonly RecordId[] }
  /** "Two phones removed each other; use your recovery words" (LOG-41). Until the person has a device again. */
  | { readonly type: "mutualRemoval"; readonly person: PersonId; readonly devices: readonly [DeviceId, DeviceId] }
  /** "A removed phone tried to write": a record that counts no more, or never did (LOG-42). */
  | { readonly type: "removedDeviceTried"; readonly device: DeviceId; readonly record: RecordId }
  /** Certified but set aside: phones that did not know of each other added too many (LOG-43). */
  | { readonly type: "tooManyDevices"; readonly person: PersonId; readonly devices: readonly DeviceId[] }
  /** An epoch whose key would have the name of another's: nobody writes under it (LOG-49). */
  | { readonly type: "keyTwice"; readonly record: RecordId };

/** `standing` are the places of all records that stand, `alike` epochs whose keys have one name. */
export const findProblems = (
  graph: Graph,
  persons: Persons,
  sitting: Sitting,
  standing: ReadonlySet<number>,
  alike: readonly EpochRecord[],
): readonly RosterProblem[] => [
  ...(sitting.twice.length > 0 && sitting.seats.includes(null)
    ? [{ type: "joinTwice" as const, records: sitting.twice.map(({ record }) => record.id) }]
    : []),
  ...sitting.persons.flatMap((person) => problemsOf(graph, persons, person)),
  ...alike.map((record) => ({ type: "keyTwice" as const, record: record.id })),
  ...attempts(graph, persons, sitting, standing),
];

const problemsOf = (graph: Graph, persons: Persons, person: PersonId): readonly RosterProblem[] => {
  const roster = [...persons.rosterOf(person, graph.all)];
  const problems: RosterProblem[] = [];
  const aside = roster.flatMap(([device, { active, removed, counted }]) =>
    counted && !active && !removed ? [device] : [],
  );
  if (aside.length > 0) problems.push({ type: "tooManyDevices", person, devices: aside });
  if (roster.some(([, { active, counted }]) => active && counted?.role === "device")) return problems;
  for (const [a] of roster)
    for (const [b] of roster)
      if (a < b && removed(graph, persons, person, a, b) && removed(graph, persons, person, b, a))
        problems.push({ type: "mutualRemoval", person, devices: [a, b] });
  return problems;
};

const removed = (graph: Graph, persons: Persons, person: PersonId, by: DeviceId, target: DeviceId): boolean =>
  persons.removalsOf(person, target).some((place) => {
    const record = graph.records[place];
    return record?.kind === "remove" && record.by === by;
  });

const attempts = (
  graph: Graph,
  persons: Persons,
  sitting: Sitting,
  standing: ReadonlySet<number>,
): readonly RosterProblem[] => {
  const outside = new Set<DeviceId>();
  for (const person of sitting.persons)
    for (const [device, { counted, removed }] of persons.rosterOf(person, graph.all))
      if (removed || counted === null) outside.add(device);
  return graph.records.flatMap((record, place) =>
    record.kind === "person" || record.kind === "space" || standing.has(place) || !outside.has(record.by)
      ? []
      : [{ type: "removedDeviceTried" as const, device: record.by, record: record.id }],
  );
};
