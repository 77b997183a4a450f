/** What a server or an author can do to the order, the number and the age of what arrives, and how it is noticed. */
import { describe, expect, it } from "vitest";
import { createSuite } from "#crypto/suite.ts";
import { createMemoryDisk, createMemoryStore } from "#device/store/memory.ts";
import { noticesOf } from "#device/space/notices.ts";
import type { Place } from "#device/space/place.ts";
import { compareWords } from "#protocol/heads.ts";
import { readEnvelope } from "#protocol/envelope.ts";
import { deriveCouple } from "#tests/harness/derived-couple.ts";
import { createExchange, openPlace } from "#tests/harness/exchange.ts";

const suite = await createSuite();

const scene = async (devices: readonly [number, number] = [1, 1]) => {
  const couple = await deriveCouple(suite, devices);
  const exchange = createExchange(couple.oursRecords);
  const [anas, bens] = couple.people;
  const open = (person: typeof anas, index = 0, store = createMemoryStore()): Promise<Place> => {
    const device = person.devices[index];
    if (!device) throw new Error("a device");
    return openPlace(suite, couple.ours, "ours", person.founded.me, device, { store });
  };
  return { couple, exchange, anas, bens, open };
};

const make = async (place: Place, text: string): Promise<void> => {
  const written = await place.write([{ kind: "promiseMade", version: 1, fields: { text } }]);
  expect(written.ok).toBe(true);
};

const wordsOf = ({ core }: Place): readonly number[] =>
  compareWords(
    suite,
    [...core.chains.values()].flatMap(({ ops }) => ops.slice(-1)),
    core.roster.heads,
  );

describe("a server that hides, shuffles and repeats", () => {
  it("[LOG-24] attack: reorder: whatever the order of arrival, the same state", async () => {
    const { exchange, anas, bens, open } = await scene();
    const [ana, ben] = [await open(anas), await open(bens)];
    for (const text of ["One", "Two", "Three"]) {
      for (const place of [ana, ben]) {
        await exchange.deliver(place);
        await make(place, text);
        await exchange.collect(place);
      }
    }
    await exchange.deliver(ana);
    const late = await open(bens);
    await late.receive(exchange.entries.toReversed(), true);
    expect(late.fold.states()).toEqual(ana.fold.states());
    expect(noticesOf(late.core)).toEqual([]);
  });

  it("[LOG-17] attack: duplicate-delivery: what comes twice is there once", async () => {
    const { exchange, anas, bens, open } = await scene();
    const [ana, ben] = [await open(anas), await open(bens)];
    await exchange.deliver(ana);
    await make(ana, "Once");
    await exchange.collect(ana);
    const again = exchange.entries.map((entry) => ({ ...entry, cursor: entry.cursor + 1_000 }));
    await ben.receive([...exchange.entries, ...exchange.entries], true);
    await ben.receive(again, true);
    expect(ben.fold.states()).toEqual(ana.fold.states());
    expect(noticesOf(ben.core)).toEqual([]);
  });

  it("[LOG-10, LOG-39] attack: freeze: what another phone has seen and this one was not given is told", async () => {
    const { exchange, anas, bens, open } = await scene([2, 1]);
    const [first, second, ben] = [await open(anas), await open(anas, 1), await open(bens)];
    for (const place of [first, second, ben]) await exchange.deliver(place);
    await make(first, "Hidden from Ben");
    await exchange.collect(first);
    await exchange.deliver(second);
    await make(second, "Shown to Ben");
    await exchange.collect(second);
    const device = anas.founded.device.device;
    const shown = exchange.entries.filter(({ bytes }) => {
      const envelope = readEnvelope(bytes);
      return !envelope || !("device" in envelope) || envelope.device !== device;
    });
    await ben.receive(shown, true);
    expect(JSON.stringify(ben.fold.states())).toContain("Shown to Ben");
    expect(noticesOf(ben.core).map(({ type }) => type)).toContain("heldBack");
    await ben.receive(exchange.entries, true);
    expect(noticesOf(ben.core)).toEqual([]);
    expect(JSON.stringify(ben.fold.states())).toContain("Hidden from Ben");
  });

  it("[LOG-39] attack: heads-mismatch: six words differ as long as one was given less", async () => {
    const { exchange, anas, bens, open } = await scene();
    const [ana, ben] = [await open(anas), await open(bens)];
    for (const place of [ana, ben]) await exchange.deliver(place);
    await make(ana, "Hidden");
    await exchange.collect(ana);
    await exchange.deliver(ana);
    expect(wordsOf(ben)).not.toEqual(wordsOf(ana));
    await exchange.deliver(ben);
    expect(wordsOf(ben)).toEqual(wordsOf(ana));
  });
});

describe("a history that is told twice", () => {
  it("[LOG-38] attack: history-rewritten-for-new-phone: what others say they saw does not fit it", async () => {
    const { couple, exchange, anas, bens, open } = await scene([1, 2]);
    const [ana, ben] = [await open(anas), await open(bens)];
    for (const place of [ana, ben]) await exchange.deliver(place);
    await make(ana, "I was there");
    await exchange.collect(ana);
    await exchange.deliver(ben);
    await make(ben, "I read that");
    await exchange.collect(ben);
    const rewritten = createExchange(couple.oursRecords);
    const otherPast = await open(anas);
    await rewritten.deliver(otherPast);
    await make(otherPast, "I was never there");
    await rewritten.collect(otherPast);
    const bensOps = exchange.entries.filter(({ bytes }) => {
      const envelope = readEnvelope(bytes);
      return envelope !== null && "device" in envelope && envelope.device === bens.founded.device.device;
    });
    rewritten.put(bensOps);
    const fresh = await open(bens, 1);
    await rewritten.deliver(fresh);
    expect(noticesOf(fresh.core).map(({ type }) => type)).toContain("contradiction");
  });

  it("[LOG-8, LOG-36] attack: nonce-after-restore: a copy of a phone seals nothing under an old nonce, and shows", async () => {
    const { exchange, anas, open } = await scene();
    const disk = createMemoryDisk();
    const ana = await open(anas, 0, createMemoryStore(disk));
    await exchange.deliver(ana);
    await make(ana, "Before the copy");
    await exchange.collect(ana);
    const copy = await open(
      anas,
      0,
      createMemoryStore(new Map([...disk].map(([table, rows]) => [table, new Map(rows)]))),
    );
    await make(ana, "The same words");
    await make(copy, "The same words");
    const [one, other] = [await ana.outgoing(), await copy.outgoing()];
    const [a, b] = [one?.items[0]?.bytes, other?.items[0]?.bytes];
    const [first, second] = [a && readEnvelope(a), b && readEnvelope(b)];
    if (!first || !second || !("sealed" in first) || !("sealed" in second)) throw new Error("two envelopes");
    expect([first.first, first.key]).toEqual([second.first, second.key]);
    expect(first.sealed.slice(0, 12)).not.toEqual(second.sealed.slice(0, 12));
    await exchange.collect(ana);
    await exchange.deliver(copy);
    expect(noticesOf(copy.core).map(({ type }) => type)).toContain("forkOwn");
  });
});
