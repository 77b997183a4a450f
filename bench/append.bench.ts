/**
 * How many facts a second a server keeps for good: requests into the app as a function, over the real SQLite mailbox, each
 * answered when it is on disk; and how long one waits at a steady rate. Beside it, in the same run and on the same disk,
 * bare libsql with one insert to a transaction.
 *
 * A request carries one op. Whoever writes waits for the answer before writing again, as a phone does.
 */
import Database from "libsql";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { SpaceId } from "#protocol/ids.ts";
import type { WireItem } from "#protocol/wire-frames.ts";
import { defaultLimits } from "#server/limits.ts";
import { createSqliteMailbox } from "#server/mailbox/mailbox-sqlite.ts";
import { envelopeOf, epochBy, makeCouple, recordItem } from "#tests/server/couple.ts";
import { makeSpaceOn, outcome, type Phone, signIn } from "#tests/server/phone.ts";
import { startServer } from "#tests/server/server.ts";
import { medians, progress, report, rounded, setting, spread, timed } from "./report.ts";

const APPENDS = setting("GOLDSEAM_BENCH_APPENDS", 6000);
const COUPLES = 32;
const RUNS = 3;
const STEADY = { perSecond: setting("GOLDSEAM_BENCH_RATE", 500), seconds: 5 } as const;
const SEALED_BYTES = 540;

const base = join(import.meta.dirname, "../build");
mkdirSync(base, { recursive: true });
const folder = mkdtempSync(join(base, "bench-append-"));

interface Writer {
  readonly append: () => Promise<void>;
}

const lots = { burst: 1e9, perSecond: 1e9 } as const;
const mailbox = createSqliteMailbox(join(folder, "mailbox.db"));
const server = startServer({ mailbox, limits: { ...defaultLimits, device: lots, address: lots } });

const writerOf = (phone: Phone, space: SpaceId, next: (sequence: number) => WireItem): Writer => {
  let sequence = 0;
  return {
    append: async () => {
      const answer = await phone.append(space, [next(++sequence)]);
      if (answer.status !== 200) throw new TypeError(`refused: ${await outcome(answer)}`);
      await answer.arrayBuffer();
    },
  };
};

/** A couple with both phones signed in, each writing into the place they share. */
const newWriters = async (): Promise<readonly Writer[]> => {
  const { suite, ana, ben, ours, records } = await makeCouple();
  for (const { record, mine } of [ana, ben]) await makeSpaceOn(server.fetch, [record, mine].map(recordItem));
  const all = [...records, await epochBy(suite, ours, records, ana.device)];
  await makeSpaceOn(server.fetch, all.map(recordItem));
  const sealed = suite.randomBytes(SEALED_BYTES);
  const phones = [await signIn(server.fetch, ana.device), await signIn(server.fetch, ben.device)];
  return phones.map((phone) =>
    writerOf(phone, ours, (sequence) => envelopeOf(suite, ours, phone.device.id, [sequence], { sealed })),
  );
};

/** So many appends, each writer one after the other. */
const rush = async (writers: readonly Writer[], count: number): Promise<void> => {
  let left = count;
  await Promise.all(
    writers.map(async ({ append }) => {
      while (left-- > 0) await append();
    }),
  );
};

/** Begins appends on the minute of the plan, whatever became of those before, and counts from when each was due. */
const steadily = async (writers: readonly Writer[]): Promise<readonly number[]> => {
  const [count, apart] = [STEADY.perSecond * STEADY.seconds, 1000 / STEADY.perSecond];
  const waits: number[] = [];
  const turns = writers.map(() => Promise.resolve());
  const begin = performance.now();
  for (let next = 0; next < count;) {
    for (; next < count && begin + next * apart <= performance.now(); next++) {
      const [at, due] = [next % writers.length, begin + next * apart];
      const [turn, writer] = [turns[at], writers[at]];
      if (!turn || !writer) throw new RangeError("a writer for each turn");
      turns[at] = turn.then(() => writer.append()).then(() => void waits.push(performance.now() - due));
    }
    await wait(1);
  }
  await Promise.all(turns);
  return waits;
};

const bare = new Database(join(folder, "bare.db"));
bare.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;");
bare.exec("CREATE TABLE entries (space BLOB, cursor INTEGER, bytes BLOB, PRIMARY KEY (space, cursor)) WITHOUT ROWID");
const insert = bare.prepare("INSERT INTO entries VALUES (?, ?, ?)");
let rows = 0;
const insertAll = (count: number): void => {
  const [space, bytes] = [new Uint8Array(16).fill(7), new Uint8Array(58 + SEALED_BYTES).fill(9)];
  for (let left = count; left > 0; left--) insert.run([space, ++rows, bytes]);
};

progress(`${COUPLES} couples make their places and sign in`);
const writers: Writer[] = [];
while (writers.length < 2 * COUPLES) writers.push(...(await newWriters()));

const [ours, alone, theirs]: [Timed[], Timed[], Timed[]] = [[], [], []];
type Timed = Awaited<ReturnType<typeof timed>>;
await rush(writers, writers.length * 4);
insertAll(200);
for (let run = 0; run < RUNS; run++) {
  ours.push(await timed(() => rush(writers, APPENDS)));
  alone.push(await timed(() => rush(writers.slice(0, 1), APPENDS / 10)));
  theirs.push(await timed(() => insertAll(APPENDS)));
  progress(`run ${run + 1} of ${RUNS}`);
}
const waits = await steadily(writers);

await mailbox.close();
bare.close();
rmSync(folder, { recursive: true });

const perSecond = (runs: readonly Timed[], count: number): number => rounded((count / medians(runs).ms) * 1000);
const [rate, peer] = [perSecond(ours, APPENDS), perSecond(theirs, APPENDS)];

report("How many facts a second does a server keep for good, and how long does one wait?", {
  appends: APPENDS,
  runs: RUNS,
  envelopeBytes: 58 + SEALED_BYTES,
  app: {
    writers: writers.length,
    perSecond: rate,
    cpuMsPerAppend: rounded(medians(ours).cpuMs / APPENDS),
    oneWriterPerSecond: perSecond(alone, APPENDS / 10),
  },
  steady: { perSecond: STEADY.perSecond, seconds: STEADY.seconds, appends: waits.length, ...spread(waits) },
  bareLibsql: { oneInsertATransactionPerSecond: peer, cpuMsPerInsert: rounded(medians(theirs).cpuMs / APPENDS) },
  ratioToBareLibsql: { perSecond: rounded(rate / peer) },
});
