/**
 * The counting rules of protocol §9 a second time, word for word and as slowly as they read: sets of ids, no order of
 * places, no bits. An oracle for the real one; it shares no code with it.
 */
import type { DeviceId, PersonId, RecordId, SpaceId } from "#protocol/ids.ts";
import type { KnownRecord, Record } from "#protocol/record.ts";

type Ids = ReadonlySet<RecordId>;

export interface SlowRoster {
  readonly seats: readonly [PersonId | null, PersonId | null];
  readonly gone: readonly PersonId[];
  /** Person and device: active. */
  readonly active: readonly string[];
  readonly countedEpochs: readonly RecordId[];
}

const LIMIT = { device: 8, paper: 1 } as const;

export const countSlowly = (
  records: readonly Record[],
  verified: (id: RecordId) => boolean,
  space: SpaceId,
): SlowRoster => {
  const held = new Map<RecordId, KnownRecord>();
  for (const record of records) if (record.kind !== "unknown" && verified(record.id)) held.set(record.id, record);
  const begun = [...held.values()].find((record) => record.kind === "space" && record.space === space);
  const parents = (r: KnownRecord): readonly RecordId[] => {
    if (r.kind === "person") return [];
    if (r.kind === "space") return [r.person];
    const ofSpace = "space" in r ? [begun?.id ?? "none"] : [];
    return [...r.after, ...ofSpace, ...("person" in r ? [r.person] : [])];
  };
  /** Itself and all before it, or null when something is not held. */
  const closures = new Map<RecordId, Ids | null>();
  const closure = (id: RecordId): Ids | null => {
    const known = closures.get(id);
    if (known !== undefined) return known;
    const record = held.get(id);
    const before = record ? parents(record).map(closure) : [null];
    const all = before.every((x) => x !== null) ? new Set([id, ...before.flatMap((x) => [...(x ?? [])])]) : null;
    closures.set(id, all);
    return all;
  };
  const ancestors = (id: RecordId): Ids => new Set([...(closure(id) ?? [])].filter((other) => other !== id));
  const of = (ids: Ids): readonly KnownRecord[] => [...ids].flatMap((id) => held.get(id) ?? []);

  /** Well-formed records of the set that bring the device in. */
  const bringers = (person: PersonId, device: DeviceId, s: Ids): readonly KnownRecord[] =>
    of(s).filter(
      (r) =>
        (r.kind === "person" && r.id === person && [r.device.id, r.paper.id].includes(device)) ||
        (r.kind === "add" && r.person === person && r.added.id === device && isWellFormed(r)),
    );
  const removers = (person: PersonId, device: DeviceId, s: Ids): readonly KnownRecord[] =>
    of(s).filter((r) => r.kind === "remove" && r.person === person && r.target === device && isWellFormed(r));

  const brings = (r: KnownRecord, s: Ids): boolean => {
    if (r.kind !== "add") return true;
    return (
      bringers(r.person, r.by, ancestors(r.id)).some((signer) => brings(signer, s)) &&
      removers(r.person, r.by, s).every((removal) => ancestors(removal.id).has(r.id))
    );
  };
  const depth = (r: KnownRecord): number =>
    r.kind === "add" ? 1 + Math.min(...bringers(r.person, r.by, ancestors(r.id)).map(depth)) : 0;
  const bringer = (person: PersonId, device: DeviceId, s: Ids): KnownRecord | undefined =>
    [...bringers(person, device, s)].sort(nearest).find((r) => brings(r, s));
  const nearest = (x: KnownRecord, y: KnownRecord): number => depth(x) - depth(y) || (x.id < y.id ? -1 : 1);
  const roleOf = (person: PersonId, device: DeviceId, s: Ids): "device" | "paper" => {
    const r = bringer(person, device, s);
    return r?.kind === "add" ? r.role : r?.kind === "person" && r.paper.id === device ? "paper" : "device";
  };
  const devicesOf = (person: PersonId, s: Ids): readonly DeviceId[] => [
    ...new Set(
      of(s).flatMap((r) => {
        if (r.kind === "person" && r.id === person) return [r.device.id, r.paper.id];
        return r.kind === "add" && r.person === person && isWellFormed(r) ? [r.added.id] : [];
      }),
    ),
  ];
  const activeOf = (person: PersonId, role: "device" | "paper", s: Ids): readonly DeviceId[] =>
    devicesOf(person, s)
      .flatMap((device) => {
        const by = bringer(person, device, s);
        const lives = by && removers(person, device, s).length === 0 && roleOf(person, device, s) === role;
        return lives ? [{ device, by }] : [];
      })
      .sort((x, y) => nearest(x.by, y.by))
      .slice(0, LIMIT[role])
      .map(({ device }) => device);
  const isActive = (person: PersonId, device: DeviceId, s: Ids): boolean =>
    [...activeOf(person, "device", s), ...activeOf(person, "paper", s)].includes(device);

  const stands = (r: KnownRecord, person: PersonId, device: DeviceId, s: Ids): boolean =>
    bringers(person, device, ancestors(r.id)).some((signer) => brings(signer, s)) &&
    removers(person, device, s).every(
      (removal) =>
        r.kind === "leave" ||
        (removal.kind === "remove" &&
          removal.anchors.some((anchor) => s.has(anchor) && (anchor === r.id || ancestors(anchor).has(r.id)))),
    );
  const sitting = (s: Ids) => {
    const seats: [PersonId | null, PersonId | null] = [begun?.kind === "space" ? begun.person : null, null];
    const gone = new Set<PersonId>();
    const welcomed = new Map<RecordId, PersonId>();
    const joins = of(s).filter((r) => {
      if (r.kind !== "join" || !isWellFormed(r)) return false;
      const host = sitting(ancestors(r.id)).seats[1 - r.seat] ?? "";
      welcomed.set(r.id, host);
      return true;
    });
    const alone = joins.filter((x) =>
      joins.every(
        (y) =>
          x === y ||
          (x.kind === "join" && y.kind === "join" && x.seat !== y.seat) ||
          ancestors(x.id).has(y.id) ||
          ancestors(y.id).has(x.id),
      ),
    );
    for (const r of alone.sort((x, y) => ancestors(x.id).size - ancestors(y.id).size || (x.id < y.id ? -1 : 1))) {
      const host = welcomed.get(r.id);
      if (r.kind !== "join" || host === undefined || seats[1 - r.seat] !== host) continue;
      if (!stands(r, host, r.by, s) || !stands(r, r.person, r.joiner, s)) continue;
      const before = seats[r.seat];
      if (before) gone.add(before);
      seats[r.seat] = r.person;
    }
    const ever = new Set([...gone, ...seats]);
    for (const r of of(s))
      if (r.kind === "leave" && isWellFormed(r) && stands(r, r.person, r.by, s)) gone.add(r.person);
    return { seats, gone, ever };
  };
  const host = (device: DeviceId, s: Ids): PersonId | null => {
    const { seats, gone } = sitting(s);
    return seats.find((p) => p !== null && !gone.has(p) && isActive(p, device, s)) ?? null;
  };

  const judged = new Map<RecordId, boolean>();
  const isWellFormed = (r: KnownRecord): boolean => {
    const known = judged.get(r.id);
    if (known !== undefined) return known;
    const fits = closure(r.id) !== null && judge(r, ancestors(r.id));
    judged.set(r.id, fits);
    return fits;
  };
  const judge = (r: KnownRecord, s: Ids): boolean => {
    switch (r.kind) {
      case "person":
      case "space":
        return true;
      case "add":
        return (
          isActive(r.person, r.by, s) &&
          !devicesOf(r.person, s).includes(r.added.id) &&
          activeOf(r.person, r.role, s).length < LIMIT[r.role]
        );
      case "remove":
        return isActive(r.person, r.by, s) && devicesOf(r.person, s).includes(r.target);
      case "join": {
        const { seats, gone } = sitting(s);
        const person = host(r.by, s);
        return (
          person !== null &&
          person === seats[1 - r.seat] &&
          roleOf(person, r.by, s) === "device" &&
          seats[r.seat] === r.replaces &&
          !gone.has(r.replaces ?? "") &&
          !gone.has(r.person) &&
          !seats.includes(r.person) &&
          isActive(r.person, r.joiner, s) &&
          roleOf(r.person, r.joiner, s) === "device"
        );
      }
      case "epoch": {
        const greatest = of(s).reduce((n, e) => (e.kind === "epoch" && isWellFormed(e) ? Math.max(n, e.n) : n), 0);
        return host(r.by, s) !== null && r.n === greatest + 1;
      }
      case "leave":
        return host(r.by, s) === r.person;
    }
  };

  const all: Ids = new Set([...held.keys()].filter((id) => closure(id) !== null));
  const { seats, gone, ever } = sitting(all);
  const active = [...ever].flatMap((p) =>
    p === null ? [] : devicesOf(p, all).flatMap((d) => (isActive(p, d, all) ? [`${p}/${d}`] : [])),
  );
  const countedEpochs = of(all).filter((r) => {
    if (r.kind !== "epoch" || !isWellFormed(r)) return false;
    const person = host(r.by, ancestors(r.id)) ?? "";
    return seats.includes(person) && !gone.has(person) && stands(r, person, r.by, all);
  });
  return {
    seats,
    gone: [...gone].sort(),
    active: active.sort(),
    countedEpochs: countedEpochs.map(({ id }) => id).sort(),
  };
};
