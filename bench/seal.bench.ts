/**
 * What one fact costs the phone that writes it and the phone that reads it: the protocol alone (seal and sign; open,
 * verify and read), and the whole way through a place (to the store, into the order, folded). Then the same in pages, of
 * which a share falls on each fact.
 *
 * One after the other, nothing beside it: this is the wait of one person, not how much fits into a second.
 */
import { Bench } from "tinybench";
import type { Bytes } from "#base/bytes.ts";
import { createSuite } from "#crypto/suite.ts";
import type { Place } from "#device/space/place.ts";
import { type BodyFact, readBody, writeBody } from "#protocol/body.ts";
import { checkRun } from "#protocol/chain.ts";
import { readEnvelope } from "#protocol/envelope.ts";
import { createLeaf, type Leaf, linkOf, rootLink, signedLink } from "#protocol/leaf.ts";
import { openOp, sealOp } from "#protocol/op.ts";
import { openPage, sealPage } from "#protocol/page.ts";
import { createDice } from "#tests/harness/dice.ts";
import { createExchange, openPlace } from "#tests/harness/exchange.ts";
import { coupleWithFourPhones } from "./couple-log.ts";
import { median, percentile, progress, report, rounded, setting, spread } from "./report.ts";
import { proseOf } from "./written-text.ts";

const FACTS = setting("GOLDSEAM_BENCH_FACTS", 1000);
const PAGES = [1, 100, 1000] as const;
const WALL = 1_700_000_000_000;

const dice = createDice(20_261_122);
const suite = await createSuite();
const couple = await coupleWithFourPhones(suite);
const [phone] = couple.phones;
if (!phone) throw new TypeError("a couple with phones");
const { space, key } = couple;
const { device, keys } = phone;
const root = rootLink(suite, space, device);
const chain = { space, device, signPublic: keys.signPublic, known: () => null };

const factOf = (): BodyFact => ({
  k: "promiseMade",
  v: 1,
  d: "2023-11-14",
  text: proseOf(dice, dice.between(50, 400)),
});
const leafOf = (fact: BodyFact): Leaf =>
  createLeaf(suite, { class: "words", wall: WALL, seen: [], body: writeBody([fact]) });
const must = <Value>(value: Value | null | undefined): Value => {
  if (value === null || value === undefined) throw new TypeError("what was sealed here opens");
  return value;
};
const envelopeOf = (bytes: Bytes) => {
  const envelope = must(readEnvelope(bytes));
  if ("unknownVersion" in envelope) throw new TypeError("an envelope of this version");
  return envelope;
};

/** Each round is a fact of its own; the first tenth warms up and is not counted. */
const rounds = async (name: string, round: (at: number) => Promise<unknown>) => {
  const warmupIterations = Math.ceil(FACTS / 10);
  const bench = new Bench({ iterations: FACTS, time: 0, warmupIterations, warmupTime: 0, retainSamples: true });
  let at = 0;
  bench.add(name, () => round(at++), { async: true });
  const [task] = await bench.run();
  const { result } = must(task);
  if ("error" in result) throw result.error;
  if (!("latency" in result) || !result.latency.samples) throw new TypeError(`${name}: ${result.state}`);
  const samples = [...result.latency.samples];
  progress(`${name}: ${rounded(percentile(samples, 0.5))} ms`);
  return { ...spread(samples), rounds: samples.length };
};

/** One for each round and each of its warming up. */
const facts = Array.from({ length: FACTS + Math.ceil(FACTS / 10) }, factOf);
const sealed: Bytes[] = [];

const seal = await rounds("seal and sign", async (at) => {
  const header = { kind: "op", space, key, device, first: 1, last: 1 } as const;
  const leaf = leafOf(must(facts[at]));
  sealed.push((await sealOp(suite, { header, key: phone.op, prev: root, leaf, sign: keys.sign })).bytes);
});

const open = await rounds("open, verify and read", async (at) => {
  const { sig, prev, leaf } = must(await openOp(suite, phone.op, envelopeOf(must(sealed[at]))));
  const checked = await checkRun(suite, { ...chain, first: 1, prev, leaves: [leaf], sig });
  if (!checked.ok) throw new TypeError(checked.error.type);
  must(readBody(must(leaf.body)));
});

/** Two phones of the couple, and a mailbox that takes and gives. */
const [one, other] = couple.couple.people;
const phoneOf = ({ founded }: typeof one): Promise<Place> =>
  openPlace(suite, space, "ours", founded.me, founded.device, { clock: { now: WALL } });
const [writer, reader] = [await phoneOf(one), await phoneOf(other)];
const exchange = createExchange(couple.couple.oursRecords);
await exchange.deliver(writer);
await exchange.deliver(reader);
const before = exchange.entries.length;

const write = await rounds("written in a place", async (at) => {
  const { text = "" } = must(facts[at]);
  const written = await writer.write([{ kind: "promiseMade", version: 1, fields: { text } }]);
  if (!written.ok) throw new TypeError(written.error.type);
});
await exchange.collect(writer);
const arrived = exchange.entries.slice(before);

const receive = await rounds("received in a place", async (at) => {
  const received = await reader.receive([must(arrived[at])], true);
  if (!received.ok) throw new TypeError(received.error.type);
});
if (reader.core.order.length !== arrived.length) throw new RangeError("a fact that was written was not received");

const RUNS = 15;

const pageOf = async (length: number) => {
  const leaves = Array.from({ length }, () => leafOf(factOf()));
  const header = { kind: "page", space, key, device, first: 1, last: length } as const;
  let prev = root;
  for (const [at, leaf] of leaves.entries()) prev = linkOf(suite, prev, at + 1, leaf);
  const sig = await keys.sign(signedLink(prev));
  const [sealing, opening]: [number[], number[]] = [[], []];
  let bytes = 0;
  for (let run = 0; run < RUNS; run++) {
    const begun = performance.now();
    const page = must(await sealPage(suite, { header, key: phone.page, sig, prev: root, leaves }));
    const made = performance.now();
    const found = must(await openPage(suite, phone.page, envelopeOf(page)));
    const checked = await checkRun(suite, { ...chain, first: 1, ...found });
    if (!checked.ok) throw new TypeError(checked.error.type);
    for (const { body } of found.leaves) must(readBody(must(body)));
    sealing.push((made - begun) / length);
    opening.push((performance.now() - made) / length);
    bytes = page.length;
  }
  progress(`a page of ${length}`);
  return {
    facts: length,
    bytesPerFact: rounded(bytes / length),
    sealPerFactMs: median(sealing),
    openAndVerifyPerFactMs: median(opening),
  };
};

const pages: Awaited<ReturnType<typeof pageOf>>[] = [];
for (const length of PAGES) pages.push(await pageOf(length));

report("What does one fact cost the phone that writes it and the phone that reads it?", {
  op: {
    bytesMean: rounded(sealed.reduce((sum, { length }) => sum + length, 0) / sealed.length),
    sealAndSign: seal,
    openAndVerify: open,
  },
  place: { writeSealStoreFold: write, receiveVerifyStoreFold: receive },
  pages,
});
