/**
 * How long a phone takes to open a couple's whole life, and how many bytes that is: from a store in memory, as rows of
 * single ops and as pages, opened, put in order and folded; and for a new phone, verified as well. Beside it, in the same
 * run, Yjs loading the same facts.
 *
 * GOLDSEAM_BENCH_FACTS makes it shorter.
 */
import { createSuite } from "#crypto/suite.ts";
import { orderFresh } from "#device/space/order.ts";
import type { Store } from "#device/store/store.ts";
import { createMemoryStore } from "#device/store/memory.ts";
import type { Place } from "#device/space/place.ts";
import type { WireEntry } from "#protocol/wire-frames.ts";
import { createDice } from "#tests/harness/dice.ts";
import { openPlace } from "#tests/harness/exchange.ts";
import { createSeededSuite } from "#tests/harness/seeded-suite.ts";
import { planFacts } from "./couple-facts.ts";
import {
  type BenchCouple,
  chainFacts,
  coupleWithFourPhones,
  rowsOfOps,
  type SealedRow,
  sealOps,
  sealPages,
  storeOf,
} from "./couple-log.ts";
import { medians, progress, report, rounded, setting, timed } from "./report.ts";
import { loadInYjs, writtenInYjs, type YjsUpdate } from "./yjs-peer.ts";

const FACTS = setting("GOLDSEAM_BENCH_FACTS", 45_000);
const RUNS = setting("GOLDSEAM_BENCH_RUNS", 3);
const SEED = 20_261_122;

const dice = createDice(SEED);
const seeded = createSeededSuite(dice, "node");
const suite = await createSuite();
const couple = await coupleWithFourPhones(seeded);

progress(`${FACTS} facts of four phones are chained, signed and sealed`);
const facts = planFacts(dice, FACTS);
const written = chainFacts(seeded, couple, facts);
const sealed = await sealOps(seeded, couple, written, (count) => {
  if (count % 5000 === 0) progress(`${count} sealed`);
});
const ops = rowsOfOps(sealed);
const pages = await sealPages(seeded, couple, sealed);
const yjs = writtenInYjs(facts);
const bytesOf = (rows: readonly SealedRow[]): number => rows.reduce((sum, { bytes }) => sum + bytes.length, 0);
const clock = { now: (facts.at(-1)?.wall ?? 0) + 60_000 };

const placeOver = (store: Store, { couple: { people }, space }: BenchCouple): Promise<Place> => {
  const [{ founded, devices }] = people;
  const [own] = devices;
  if (!own) throw new TypeError("a person with a phone");
  return openPlace(suite, space, "ours", founded.me, own, { store, clock });
};

/** What a screen needs before it can show anything; and that nothing was lost on the way. */
const look = (place: Place): void => {
  place.slice("trust", "promises", { limit: 50 });
  if (place.core.order.length !== FACTS) throw new RangeError(`${place.core.order.length} of ${FACTS} in the order`);
};

const openOnce = async (rows: readonly SealedRow[]) => {
  const store = storeOf(couple, rows);
  const read = await timed(() => store.list("rows", ""));
  const open = await timed(() => placeOver(store, couple));
  const place = open.answer;
  const order = await timed(() => orderFresh(place.core));
  const fold = await timed(() => place.fold.refold(0));
  const shown = await timed(() => look(place));
  const phases = [open, order, fold, shown];
  const sum = (of: "ms" | "cpuMs"): number => phases.reduce((total, phase) => total + phase[of], 0);
  return { read, open, order, fold, shown, total: { ms: sum("ms"), cpuMs: sum("cpuMs") } };
};

const opened = async (name: string, rows: readonly SealedRow[]) => {
  const runs: Awaited<ReturnType<typeof openOnce>>[] = [];
  while (runs.length < RUNS) {
    runs.push(await openOnce(rows));
    progress(`${name} opened in ${rounded(runs.at(-1)?.total.ms ?? 0)} ms`);
  }
  return {
    envelopes: rows.length,
    bytes: bytesOf(rows),
    readOfStoreInOpen: medians(runs.map(({ read }) => read)),
    open: medians(runs.map(({ open }) => open)),
    order: medians(runs.map(({ order }) => order)),
    fold: medians(runs.map(({ fold }) => fold)),
    total: medians(runs.map(({ total }) => total)),
  };
};

/** A phone that holds only its keys takes the server's whole list: opened, verified, stored, put in order and folded. */
const receiveOnce = async (rows: readonly SealedRow[]) => {
  const records = couple.couple.oursRecords.map(({ bytes }) => ({ type: "record", bytes }) as const);
  const envelopes = rows.map(({ bytes }) => ({ type: "envelope", bytes }) as const);
  const entries: readonly WireEntry[] = [...records, ...envelopes].map((item, at) => ({ ...item, cursor: at + 1 }));
  const place = await placeOver(createMemoryStore(), couple);
  return timed(async () => {
    await place.receive(entries, true);
    look(place);
  });
};

const received = async (name: string, rows: readonly SealedRow[]) => {
  const runs: Awaited<ReturnType<typeof receiveOnce>>[] = [];
  while (runs.length < RUNS) {
    runs.push(await receiveOnce(rows));
    progress(`${name} received in ${rounded(runs.at(-1)?.ms ?? 0)} ms`);
  }
  return medians(runs);
};

const loaded = async (update: YjsUpdate) => {
  const runs: Awaited<ReturnType<typeof timed>>[] = [];
  while (runs.length < RUNS) runs.push(await timed(() => loadInYjs(update)));
  return { bytes: update.bytes.length, load: medians(runs) };
};

const peer = { v1: await loaded(yjs.v1), v2: await loaded(yjs.v2) };
const asPages = await opened("pages", pages);
const asOps = await opened("ops", ops);
const newPhone = { pages: await received("pages", pages) };

const kinds: { [kind: string]: number } = {};
for (const { told } of facts) kinds[told.kind] = (kinds[told.kind] ?? 0) + 1;
const bodyBytes = written.reduce((sum, { leaf }) => sum + (leaf.body?.length ?? 0), 0);

report("How long does a phone take to open a couple's whole life, and how many bytes is it?", {
  facts: FACTS,
  kinds,
  phones: couple.phones.length,
  runs: RUNS,
  bodyBytes: { total: bodyBytes, mean: rounded(bodyBytes / FACTS) },
  ops: asOps,
  pages: asPages,
  newPhone,
  yjs: peer,
  ratioToYjsV1: {
    openPagesMs: rounded(asPages.total.ms / peer.v1.load.ms),
    openPagesCpu: rounded(asPages.total.cpuMs / peer.v1.load.cpuMs),
    openOpsMs: rounded(asOps.total.ms / peer.v1.load.ms),
    openOpsCpu: rounded(asOps.total.cpuMs / peer.v1.load.cpuMs),
    newPhonePagesMs: rounded(newPhone.pages.ms / peer.v1.load.ms),
    newPhonePagesCpu: rounded(newPhone.pages.cpuMs / peer.v1.load.cpuMs),
    bytesPages: rounded(asPages.bytes / peer.v1.bytes),
    bytesOps: rounded(asOps.bytes / peer.v1.bytes),
  },
});
