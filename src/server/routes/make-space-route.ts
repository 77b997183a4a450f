/**
 * POST /v1/spaces: records that speak for themselves, without a sign-in, for who sends them is not a member yet. They make
 * a space, or bring into one that is there the join that both have signed (protocol §10, step 7).
 */
import { type Result, err, ok } from "#base/result.ts";
import { type Record, type SpaceRecord, readRecord } from "#protocol/record.ts";
import type { Roster } from "#protocol/roster.ts";
import { readBatch } from "#protocol/wire-frames.ts";
import { type Refused, headers, routes } from "#protocol/wire.ts";
import { hasRoomFor, rowOf } from "../accept-batch.ts";
import { judgeRecords } from "../accept-records.ts";
import { admit } from "../admission.ts";
import { json, readBody, refuse } from "../answer.ts";
import { cost } from "../limits.ts";
import { nodeSuite } from "../node-suite.ts";
import { countPlace } from "../place.ts";
import type { Parts, Routes } from "./request-context.ts";
import { activeKey } from "./sign-in-routes.ts";
import { passOn, refusedAs } from "./append.ts";

/** A person's own log, one with each partner they ever had, and room for trying out. */
const MOST_SPACES = 24;

export const addMakeSpaceRoute = (app: Routes, parts: Parts): void => {
  app.post(routes.spaces, async (asked) => {
    const wait = parts.addresses.take(asked.env.address, cost.newSpace);
    if (wait !== null) return refuse({ refused: "tooMany", wait });
    const body = await readBody(asked.req.raw, parts.limits.bodyBytes);
    if (!body.ok) return refuse(body.error);
    const records = readRecords(body.value);
    const [space, ...others] = records?.filter((record) => record.kind === "space") ?? [];
    if (!records || !space || others.length > 0) return refuse("badRequest");
    const made = await makeSpace(parts, space, records, asked.req.header(headers.admission) ?? null);
    if (!made.ok) return refuse(made.error);
    return json({}, made.value === "new" ? 201 : 200);
  });
};

const readRecords = (body: Uint8Array): readonly Record[] | null => {
  const records = readBatch(body)?.map(({ type, bytes }) => (type === "record" ? readRecord(nodeSuite, bytes) : null));
  return records?.every((record) => record !== null) ? records : null;
};

/**
 * Records that do not stand are left out, for a device gives all it holds; refused is a request of which nothing new is
 * taken, or not the space itself.
 */
const makeSpace = async (
  parts: Parts,
  record: SpaceRecord,
  records: readonly Record[],
  admission: string | null,
): Promise<Result<"new" | "there", Refused>> => {
  const { space } = record;
  const place = await parts.places.load(space);
  if (place === "closed") return err({ refused: "closed" });
  if (!hasRoomFor(place, records)) return err({ refused: "spaceFull" });
  const before = place ?? countPlace(space, []);
  // Nobody has signed in here: what cannot be checked is taken only by who makes the space, who could do as they like.
  const added = place ? records.filter(({ kind }) => kind !== "unknown") : records;
  const judged = await judgeRecords({ space, held: before.records, roster: before.roster, added, anyOrder: !place });
  const [refusal] = judged.refused;
  const isEnough = place ? judged.taken.some(({ id }) => !place.cursors.has(id)) : judged.taken.includes(record);
  if (refusal && !isEnough) return err({ refused: refusal.refused, item: records.indexOf(refusal.record) });
  const admitted = place ? ok(null) : await admitNew(parts, record, judged.roster, admission);
  if (!admitted.ok) return err(admitted.error);
  const rows = judged.taken.map(rowOf);
  const kept = await parts.mailbox.spaces.append({
    space,
    rows,
    create: place ? null : { box: admitted.value },
    recordsHeld: before.held,
    devices: [...judged.roster.members.keys()],
    limitBytes: parts.limits.spaceBytes,
    now: parts.now(),
  });
  if (!kept.ok) {
    parts.places.forget(space);
    return err(refusedAs(kept.error));
  }
  await passOn(parts, space, rows, kept.value);
  return ok(place ? "there" : "new");
};

const admitNew = async (
  parts: Parts,
  { by }: SpaceRecord,
  { members }: Roster,
  said: string | null,
): Promise<Result<string | null, Refused>> => {
  const isMember = (await activeKey(parts, by)).ok;
  const spaces = await Promise.all([...members.keys()].map((device) => parts.mailbox.spaces.of(device)));
  if (spaces.some((of) => of.length >= MOST_SPACES)) return err({ refused: "tooMany" });
  const admitted = admit(parts.admission, said, isMember);
  return admitted.ok ? admitted : err({ refused: admitted.error });
};
