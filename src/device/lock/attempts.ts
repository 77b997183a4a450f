/**
 * The wait between attempts at a passphrase: a second after the first that failed, doubling to five minutes, kept over
 * reloads by the wall clock. It is for people at the screen; who opens the browser's tools can reset it (LOG-77).
 */
import { ok, type Result } from "#base/result.ts";
import type { Change, Store, StoreFailure } from "../store/store.ts";

export interface Attempts {
  readonly failed: number;
  /** When the last one failed, ms since 1970. */
  readonly at: number;
}

export const NO_ATTEMPTS: Attempts = { failed: 0, at: 0 };

const FIRST_MS = 1_000;
const LONGEST_MS = 300_000;
const ROW = { table: "settings", key: "attempts" } as const;

/** No attempt before this moment, ms since 1970; 0 when there is nothing to wait for. */
export const waitUntil = ({ failed, at }: Attempts): number =>
  failed === 0 ? 0 : at + Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(failed - 1, 16));

/** As kept. Were they in the future (the clock went back since), they count as of now: nobody waits a year for a clock. */
export const readAttempts = async (store: Store, now: number): Promise<Result<Attempts, StoreFailure>> => {
  const row = await store.read(ROW.table, ROW.key);
  if (!row.ok) return row;
  const attempts = parse(row.value);
  if (attempts.at <= now) return ok(attempts);
  const fromNow = { ...attempts, at: now };
  const written = await store.write([attemptsChange(fromNow)]);
  return written.ok || written.error.type === "storageFull" ? ok(fromNow) : written;
};

export const attemptsChange = (attempts: Attempts): Change =>
  attempts.failed === 0 ? { ...ROW, drop: true } : { ...ROW, put: attempts };

const parse = (value: unknown): Attempts => {
  if (typeof value !== "object" || value === null || !("failed" in value) || !("at" in value)) return NO_ATTEMPTS;
  const { failed, at } = value;
  return Number.isSafeInteger(failed) && Number.isSafeInteger(at)
    ? { failed: Number(failed), at: Number(at) }
    : NO_ATTEMPTS;
};
