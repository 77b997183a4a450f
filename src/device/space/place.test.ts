import { describe, expect, it } from "vitest";
import type { Bytes } from "#base/bytes.ts";
import { createSuite } from "#crypto/suite.ts";
import { withoutWords } from "#protocol/leaf.ts";
import { makeRemove } from "#protocol/make-record.ts";
import { sealPage } from "#protocol/page.ts";
import { readEnvelope } from "#protocol/envelope.ts";
import { forge, writeForged } from "#tests/harness/changed-client.ts";
import { deriveCouple } from "#tests/harness/derived-couple.ts";
import { createExchange, type Exchange, openPlace, type PlaceClock } from "#tests/harness/exchange.ts";
import { createMemoryDisk, createMemoryStore, type MemoryDisk } from "../store/memory.ts";
import { noticesOf } from "./notices.ts";
import type { Place } from "./place.ts";
import { readRow } from "../store/rows.ts";
import { rowKey } from "./core.ts";
import { addOwnRecords, ensureKey } from "./keys.ts";
import { keyFor, openEnvelope } from "./opening.ts";

const suite = await createSuite();
const YEAR = 365 * 24 * 3_600_000;
const START = 1_700_000_000_000;

/** Ana with two phones and Ben with one, all of one mailbox. */
const three = async () => {
  const made = await deriveCouple(suite, [2, 1]);
  const exchange = createExchange(made.oursRecords);
  const clock: PlaceClock = { now: START };
  const disks: MemoryDisk[] = [];
  const open = (index: number, more: { readonly suite?: typeof suite; readonly fresh?: true } = {}): Promise<Place> => {
    const [ana, ben] = made.people;
    const [person, device] = index < 2 ? [ana, ana.devices[index]] : [ben, ben.devices[0]];
    const disk = more.fresh ? createMemoryDisk() : (disks[index] ??= createMemoryDisk());
    if (!device) throw new Error("no such device");
    const store = createMemoryStore(disk);
    return openPlace(more.suite ?? suite, made.ours, "ours", person.founded.me, device, { store, clock });
  };
  const [first, second, ben] = [await open(0), await open(1), await open(2)];
  const share = async (...from: readonly Place[]): Promise<void> => {
    for (const place of from) await exchange.collect(place);
    for (const place of [first, second, ben]) await exchange.deliver(place);
  };
  await share();
  return { ...made, exchange, clock, disks, open, share, first, second, ben };
};

const promise = (text: string) => ({ kind: "promiseMade", version: 1, fields: { text } });
const say = async (place: Place, text: string): Promise<string> => {
  const written = await place.write([promise(text)]);
  if (!written.ok) throw new Error(written.error.type);
  return written.value[0] ?? "";
};
const told = (place: Place): string => JSON.stringify(place.fold.states());
const notices = ({ core }: Place): readonly string[] => noticesOf(core).map(({ type }) => type);

/** The person's first phone removes the second, and makes the key that follows. */
const removeSecond = async ({ first, second }: Awaited<ReturnType<typeof three>>): Promise<void> => {
  const { roster, deps } = first.core;
  const fields = { person: deps.me, after: roster.personHeads.get(deps.me) ?? [], anchors: roster.spaceHeads };
  const record = await makeRemove(suite, { ...fields, target: second.core.deps.device }, deps.keys);
  expect((await addOwnRecords(first.core, [record])).ok).toBe(true);
  expect((await ensureKey(first.core)).ok).toBe(true);
  await first.settle();
};

interface At {
  readonly device: string;
  readonly sequence: number;
}

/** A page over one op of a chain, as anybody with the key can make it: without its words, or with another signature. */
const pageBy = async (by: Place, { device, sequence }: At, how: { readonly words: boolean; readonly sig?: Bytes }) => {
  const { core } = by;
  const row = readRow((await storedRow(by, device, sequence)) ?? null);
  const opened = row && (await openEnvelope(core, row.bytes));
  if (!opened || typeof opened === "string") throw new Error("not held");
  const { key } = opened.envelope;
  const header = { kind: "page", space: core.space, key, device, first: sequence, last: sequence } as const;
  const sealing = await keyFor(core, key, device, "page");
  const leaves = how.words ? opened.leaves : opened.leaves.map(withoutWords);
  const { sig, prev } = { ...opened, ...how };
  const bytes = sealing && (await sealPage(suite, { header, key: sealing, sig, prev, leaves }));
  if (!bytes) throw new Error("not sealed");
  return bytes;
};

/** The server gives this in the place of the op that stood there. */
const replaceAt = ({ entries, put }: Exchange, { device, sequence }: At, bytes: Bytes): void => {
  const at = entries.findIndex((entry) => {
    const envelope = readEnvelope(entry.bytes);
    return envelope && !("unknownVersion" in envelope) && envelope.device === device && envelope.first === sequence;
  });
  const [[harmless], gone] = [entries, entries[at]];
  if (!harmless || !gone) throw new Error("no such entry");
  entries[at] = { ...harmless, cursor: gone.cursor };
  put([{ type: "envelope", bytes }]);
};

const reopened = async (open: Awaited<ReturnType<typeof three>>["open"]): Promise<Place> => {
  const place = await open(0);
  await place.settle();
  return place;
};

const storedRow = async ({ core }: Place, device: string, sequence: number): Promise<unknown> => {
  const stored = await core.deps.store.read("rows", rowKey(core.space, device, sequence));
  return stored.ok ? stored.value : null;
};

describe("a place", () => {
  it("[LOG-9] brings what one wrote to the other, whoever's device", async () => {
    const { share, first, second, ben } = await three();
    await say(first, "Call when I am late");
    await share(first);
    expect(ben.fold.states()).toEqual(first.fold.states());
    expect(second.fold.states()).toEqual(first.fold.states());
    expect(told(ben)).toContain("Call when I am late");
  });

  it("[LOG-18] opens what it verified without verifying it again, and only under its keys", async () => {
    const { share, open, disks, first, ben } = await three();
    for (const text of ["one", "two", "three"]) await say(first, text);
    await share(first);
    let verified = 0;
    const counting = {
      ...suite,
      verify: (...all: Parameters<typeof suite.verify>) => (verified++, suite.verify(...all)),
    };
    const again = await open(2, { suite: counting });
    await again.settle();
    expect([told(again), verified]).toEqual([told(ben), 0]);

    const name = rowKey(ben.core.space, first.core.deps.device, 3);
    const row = readRow(disks[2]?.get("rows")?.get(name));
    if (!row) throw new Error("no row");
    disks[2]
      ?.get("rows")
      ?.set(name, { ...row, bytes: row.bytes.with(row.bytes.length - 1, (row.bytes.at(-1) ?? 0) ^ 1) });
    const changed = await open(2);
    await changed.settle();
    expect(told(changed)).toContain("two");
    expect(told(changed)).not.toContain("three");
  });

  it("[LOG-11] attack: old-key-after-removal: what was still unsent goes out under a key the removed phone has not", async () => {
    const all = await three();
    const { exchange, share, first, second, ben } = all;
    await say(first, "written before the removal");
    await removeSecond(all);
    const from = exchange.entries.length;
    await share(first);
    const sent = exchange.entries
      .slice(from)
      .flatMap(({ type, bytes }) => (type === "envelope" ? [readEnvelope(bytes)] : []));
    expect(sent).toHaveLength(1);
    for (const envelope of sent) {
      if (!envelope || "unknownVersion" in envelope) throw new Error("not an envelope");
      expect(second.core.spaceKeys.has(envelope.key)).toBe(false);
    }
    expect(told(ben)).toContain("written before the removal");
    expect(told(second)).not.toContain("written before the removal");
  });

  it("[LOG-44] attack: removed-device-writes: up to its end it counts, beyond it is kept aside and said", async () => {
    const all = await three();
    const { exchange, share, first, second, ben } = all;
    await say(second, "before the removal");
    await share(second);
    const late = await forge(second.core, {
      class: "words",
      facts: [{ k: "promiseMade", v: 1, d: "2026-11-22", text: "too late now" }],
    });
    await removeSecond(all);
    exchange.put([{ type: "envelope", bytes: late.bytes }]);
    await share(first);
    for (const place of [first, ben]) {
      expect(told(place)).toContain("before the removal");
      expect(told(place)).not.toContain("too late now");
      expect(notices(place)).toEqual(["removedWrote"]);
    }
    const again = await all.open(2);
    await again.receive([], true);
    expect(notices(again)).toEqual(["removedWrote"]);
  });

  it("[LOG-26] attack: clock-poisoned-partner: a clock of another age moves nobody else's", async () => {
    const { clock, share, first, second, ben } = await three();
    await writeForged(ben.core, { class: "act", wall: START + 14 * YEAR });
    await share(ben);
    await say(first, "mine, dated today");
    await share(first);
    const own = first.core.chains.get(first.core.deps.device)?.ops.at(-1);
    expect(own).toMatchObject({ wall: START });
    expect(own?.seen.map(({ device }) => device)).not.toContain(ben.core.deps.device);
    expect(first.core.order.clock(own?.device ?? "", own?.sequence ?? 0)).toEqual({ ms: START, n: 0 });
    expect(told(second)).toContain("mine, dated today");
    expect([notices(first), notices(second)]).toEqual([["future"], ["future"]]);
    clock.now = START + 60_000;
    await say(first, "and a minute later");
    const next = first.core.chains.get(first.core.deps.device)?.ops.at(-1);
    expect(first.core.order.clock(next?.device ?? "", next?.sequence ?? 0)?.ms).toBe(clock.now);
  });

  it("[LOG-17] [LOG-22] attack: page-by-partner-swapped: words held are kept and offered again; a newcomer says they are missing", async () => {
    const { exchange, share, open, first, second, ben } = await three();
    const link = await say(first, "I did say this");
    await share(first);
    const at = first.core.byLink.get(link) ?? { device: "", sequence: 0 };
    replaceAt(exchange, at, await pageBy(ben, at, { words: false }));
    await share();
    const newcomer = await open(1, { fresh: true });
    await exchange.deliver(newcomer);
    expect(told(newcomer)).not.toContain("I did say this");
    expect(notices(newcomer)).toEqual(["missing"]);
    expect(newcomer.slice("trust", "promise", { promise: link })).not.toMatchObject({ is: "removed" });
    for (const place of [first, second, ben]) {
      expect(told(place)).toContain("I did say this");
      expect(notices(place)).toEqual(["heldBack"]);
    }
    await share(first);
    await exchange.deliver(newcomer);
    expect(told(newcomer)).toContain("I did say this");
    expect([notices(first), notices(newcomer)]).toEqual([[], []]);
  });

  it("[LOG-13] [LOG-17] attack: garbage-page-heals: a page without its author's signature is no copy of what is held", async () => {
    const { exchange, share, open, first, ben } = await three();
    const link = await say(first, "Signed by me");
    await share(first);
    const at = first.core.byLink.get(link) ?? { device: "", sequence: 0 };
    const before = await storedRow(first, at.device, at.sequence);
    replaceAt(exchange, at, await pageBy(ben, at, { words: true, sig: new Uint8Array(64) }));
    await exchange.deliver(first);
    expect(notices(first)).toContain("notWritten");
    const healed = await storedRow(first, at.device, at.sequence);
    expect(healed).not.toEqual(before);
    await exchange.collect(first);
    const newcomer = await open(1, { fresh: true });
    await exchange.deliver(newcomer);
    expect(told(newcomer)).toContain("Signed by me");
    await share();
    expect(told(await reopened(open))).toContain("Signed by me");
  });

  it("[LOG-50] [LOG-53] a removal brings the next key in the same send, for exactly those who are left", async () => {
    const all = await three();
    await removeSecond(all);
    const out = await all.first.outgoing();
    expect(out?.items.map(({ type }) => type)).toEqual(["record", "record"]);
    await all.share(all.first);
    await say(all.ben, "to those who are left");
    await all.share(all.ben);
    expect(told(all.first)).toContain("to those who are left");
    expect(told(all.second)).not.toContain("to those who are left");
    expect(all.ben.core.records.size).toBe(all.first.core.records.size); // Ben made no key of his own
  });
});
