/**
 * POST /v1/spaces: records that speak for themselves, without a sign-in, for who sends them is not a member yet. They make
 * a space, or bring into one that is there the join that both have signed (log-spec §10, step 7).
 */
import { type Result, err, ok } from "#base/result.ts";
import { type Record, type SpaceRecord, readRecord } from "#protocol/record.ts";
import type { Roster } from "#protocol/roster.ts";
import { readBatch } from "#protocol/wire-frames.ts";
import { type Refused, headers, routes } from "#protocol/wire.ts";
import { MOST_RECORDS, rowOf } from "../accept-batch.ts";
import { acceptRecords } from "../accept-records.ts";
import { admit } from "../admission.ts";
import { json, readBody, refuse } from "../answer.ts";
import { cost } from "../limits.ts";
import type { Kept } from "../mailbox/mailbox.ts";
import { nodeSuite } from "../node-suite.ts";
import type { Parts, Routes } from "./request-context.ts";
import { activeKey } from "./sign-in-routes.ts";
import { passOn, refusedAs } from "./space-routes.ts";

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
    return json({ cursors: made.value.kept.map(({ cursor }) => cursor) }, made.value.isNew ? 201 : 200);
  });
};

const readRecords = (body: Uint8Array): readonly Record[] | null => {
  const records = readBatch(body)?.map(({ type, bytes }) => (type === "record" ? readRecord(nodeSuite, bytes) : null));
  return records?.every((record) => record !== null) ? records : null;
};

type Made = Result<{ readonly kept: readonly Kept[]; readonly isNew: boolean }, Refused>;

const makeSpace = async (
  parts: Parts,
  record: SpaceRecord,
  records: readonly Record[],
  admission: string | null,
): Promise<Made> => {
  const { space } = record;
  const place = await parts.places.load(space);
  if (place === "closed") return err({ refused: "closed" });
  if (records.some(({ kind }) => kind === "unknown")) return err({ refused: "badRequest" });
  if ((place?.held ?? 0) + records.length > MOST_RECORDS) return err({ refused: "spaceFull" });
  const accepted = await acceptRecords({
    space,
    held: place?.records ?? [],
    added: records,
    anyOrder: !place,
  });
  if (!accepted.ok) return err({ refused: accepted.error.refused, item: records.indexOf(accepted.error.record) });
  const admitted = place ? ok(null) : await admitNew(parts, record, accepted.value, admission);
  if (!admitted.ok) return err(admitted.error);
  const rows = records.map(rowOf);
  const kept = await parts.mailbox.spaces.append({
    space,
    rows,
    create: place ? null : { box: admitted.value },
    recordsHeld: place?.held ?? 0,
    devices: [...accepted.value.members.keys()],
    limitBytes: parts.limits.spaceBytes,
    now: parts.now(),
  });
  if (!kept.ok) {
    parts.places.forget(space);
    return err(refusedAs(kept.error));
  }
  await passOn(parts, space, rows, kept.value);
  return ok({ kept: kept.value, isNew: !place });
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
