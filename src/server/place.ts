/**
 * A place as the server sees it: the records of one space, counted. Devices count the same records themselves and believe
 * nothing of this; it only decides whose requests the server answers (protocol §9, §14).
 */
import { type Result, err, ok } from "#base/result.ts";
import type { DeviceId, PersonId, RecordId, SpaceId } from "#protocol/ids.ts";
import { type Record, readRecord } from "#protocol/record.ts";
import { isHere } from "#protocol/roster-questions.ts";
import { type Member, type Roster, countRoster } from "#protocol/roster.ts";
import type { WireRefusal } from "#protocol/wire.ts";
import type { HeldRecord, SpaceStore } from "./mailbox/mailbox.ts";
import { nodeSuite } from "./node-suite.ts";

export interface Place {
  readonly space: SpaceId;
  readonly records: readonly Record[];
  readonly cursors: ReadonlyMap<RecordId, number>;
  readonly roster: Roster;
  /** Rows in the mailbox: what an append must name. */
  readonly held: number;
}

/** What a device may do in a place. */
export interface Access {
  readonly member: Member;
  /** False for a person who has left or was replaced: nothing new is taken from them, and nothing new given. */
  readonly here: boolean;
  /** The last cursor they are given. */
  readonly through: number;
}

export const NO_END = Number.MAX_SAFE_INTEGER;

/** Only for a device certified here and not removed; papers too. */
export const accessOf = (place: Place, device: DeviceId): Result<Access, WireRefusal> => {
  const member = place.roster.members.get(device);
  if (!member) return err("notAMember");
  if (!member.active) return err("removedSigner");
  const here = isHere(place.roster, member.person);
  return ok({ member, here, through: here ? NO_END : endOf(place, member.person) });
};

/** LOG-47: who has left sees up to that, and not how the other goes on. */
const endOf = ({ records, cursors }: Place, person: PersonId): number =>
  records.reduce((end, record) => {
    const ends =
      (record.kind === "leave" && record.person === person) || (record.kind === "join" && record.replaces === person);
    return ends ? Math.min(end, cursors.get(record.id) ?? NO_END) : end;
  }, NO_END);

/** Everybody who ever sat here has left (LOG-47). */
export const isDeserted = ({ seats, gone }: Roster): boolean => {
  const seated = seats.filter((person) => person !== null);
  return seated.length > 0 && seated.every((person) => gone.has(person));
};

export const countPlace = (space: SpaceId, rows: readonly HeldRecord[]): Place => {
  const read = rows.flatMap(({ cursor, bytes }) => {
    const record = readRecord(nodeSuite, bytes);
    return record ? [{ cursor, record }] : [];
  });
  const records = read.map(({ record }) => record);
  return {
    space,
    records,
    cursors: new Map(read.map(({ cursor, record }) => [record.id, cursor])),
    roster: countRoster(records, () => true, { space }),
    held: rows.length,
  };
};

export interface Places {
  readonly load: (space: SpaceId) => Promise<Place | "closed" | null>;
  /** After records were added, or the mailbox said `stale`. */
  readonly forget: (space: SpaceId) => void;
}

const MOST_REMEMBERED = 2000;

/** Counted places, the least recently used forgotten first. What is in the mailbox was verified when it came. */
export const createPlaces = (spaces: SpaceStore): Places => {
  const remembered = new Map<SpaceId, Promise<Place | "closed" | null>>();
  const count = async (space: SpaceId): Promise<Place | "closed" | null> => {
    const rows = await spaces.records(space);
    return rows === null || rows === "closed" ? rows : countPlace(space, rows);
  };
  return {
    load: async (space) => {
      const known = remembered.get(space);
      remembered.delete(space);
      const loading = known ?? count(space);
      remembered.set(space, loading);
      const [oldest] = remembered.keys();
      if (remembered.size > MOST_REMEMBERED && oldest !== undefined) remembered.delete(oldest);
      const place = await loading.catch((reason: unknown) => {
        remembered.delete(space);
        throw reason;
      });
      if (place === null && remembered.get(space) === loading) remembered.delete(space);
      return place;
    },
    forget: (space) => void remembered.delete(space),
  };
};
