import { rmSync } from "node:fs";
import { dirname } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { paths } from "#protocol/wire.ts";
import { type Child, bundleServer, dataFolder, startChild } from "#tests/server/child.ts";
import { type TestCouple, envelopeOf, epochBy, makeCouple, recordItem } from "#tests/server/couple.ts";
import { makeSpaceOn, type Phone, signIn } from "#tests/server/phone.ts";

const KILLS = process.env["GOLDSEAM_LONG"] ? 200 : 20;
const data = dataFolder();
let server = "";

beforeAll(async () => {
  server = await bundleServer();
});
afterAll(() => {
  rmSync(dirname(server), { recursive: true });
  rmSync(data, { recursive: true });
});

interface Written {
  /** By sequence, as hex of the sealed bytes. Acknowledged, so never to be lost. */
  readonly acknowledged: Map<number, string>;
  next: number;
}

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");

/** Writes ops, several batches at once, until the server is gone; goes on where the server's answer says. */
const writeUntilGone = async ({ suite, ours }: TestCouple, phone: Phone, written: Written): Promise<void> => {
  for (;;) {
    const batches = [0, 1, 2].map((n) => [0, 1].map((m) => written.next + 2 * n + m));
    const items = batches.map((sequences) => sequences.map((n) => envelopeOf(suite, ours, phone.device.id, [n])));
    const answers = items.map((batch) => phone.append(ours, batch).catch(() => null));
    for (const [index, answer] of answers.entries()) {
      const reply = await answer;
      if (reply?.status !== 200) continue;
      for (const [at, { bytes }] of (items[index] ?? []).entries()) {
        written.acknowledged.set(batches[index]?.[at] ?? 0, hex(bytes));
      }
    }
    const last = Math.max(0, ...written.acknowledged.keys());
    if (last < written.next) return;
    written.next = last + 1;
  }
};

/** What the server holds of the chain; every acknowledged op must be there as it was sent. */
const check = async ({ ours }: TestCouple, phone: Phone, { acknowledged }: Written): Promise<number> => {
  const held = new Map<number, string>();
  let after = 0;
  for (;;) {
    const page = await phone.entries(ours, after);
    for (const { bytes } of page) {
      const view = new DataView(bytes.buffer, bytes.byteOffset);
      if (bytes[1] === 1 && hex(bytes.slice(34, 50)) === phone.device.id) held.set(view.getUint32(50), hex(bytes));
    }
    if (page.length === 0) break;
    after = page.at(-1)?.cursor ?? 0;
  }
  const sequences = [...held.keys()];
  expect(sequences).toEqual(sequences.map((_, index) => index + 1));
  for (const [sequence, bytes] of acknowledged) expect(held.get(sequence)).toBe(bytes);
  return sequences.length;
};

it(
  `[LOG-16] attack: crash-in-swap: killed ${KILLS} times while it writes and swaps, loses nothing it acknowledged`,
  { timeout: 60_000 + KILLS * 6000 },
  async () => {
    const couple = await makeCouple();
    const { suite, ours, ana, ben, records } = couple;
    const items = [...records, await epochBy(suite, ours, records, ana.device)].map(recordItem);
    const anas: Written = { acknowledged: new Map(), next: 1 };
    const flags = ["--rate-device", "100000", "--rate-address", "100000"];
    let child: Child = await startChild(server, data, flags);
    const enter = ({ device }: typeof ana) => signIn(child.fetch, device, child.host);
    await makeSpaceOn(child.fetch, items);
    let paged = 0;
    for (let kill = 0; kill < KILLS; kill++) {
      const [anasPhone, bensPhone] = [await enter(ana), await enter(ben)];
      anas.next = (await check(couple, anasPhone, anas)) + 1;
      const swapping = swapUntilGone(couple, bensPhone, paged);
      const writing = writeUntilGone(couple, anasPhone, anas);
      const enough = anas.acknowledged.size + 6 + ((kill * 7) % 30);
      while (anas.acknowledged.size < enough) await new Promise((resolve) => setTimeout(resolve, kill % 5));
      expect(await child.end("SIGKILL")).toBe("SIGKILL");
      paged = await swapping;
      await writing;
      child = await startChild(server, data, flags);
    }
    await check(couple, await enter(ana), anas);
    const bens = await (await enter(ben)).entries(ours);
    expect(
      coverage(
        bens.map(({ bytes }) => bytes),
        ben.device.id,
      ),
    ).toBeGreaterThanOrEqual(paged);
    expect(anas.acknowledged.size).toBeGreaterThanOrEqual(KILLS * 6);
    expect(await child.end("SIGTERM")).toBe(0);
  },
);

/** Ben writes ops and has them swapped for one page; how far he knows his chain to reach. */
const swapUntilGone = async ({ suite, ours }: TestCouple, phone: Phone, from: number): Promise<number> => {
  let reached = from;
  const last = async (): Promise<number> =>
    coverage(
      (await phone.entries(ours)).map(({ bytes }) => bytes),
      phone.device.id,
    );
  for (;;) {
    try {
      const next = (await last()) + 1;
      const answer = await phone.append(ours, [envelopeOf(suite, ours, phone.device.id, [next])]);
      if (answer.status === 200) reached = next;
      const page = envelopeOf(suite, ours, phone.device.id, [1, next], { kind: "page" });
      await phone.ask("POST", paths.swap(ours), page.bytes);
    } catch {
      return reached;
    }
  }
};

/** Where the rows of a chain, ops or pages, end; they must follow one another without a gap or an overlap. */
const coverage = (rows: readonly Uint8Array[], device: string): number => {
  const ranges = rows
    .filter((bytes) => bytes[0] === 1 && (bytes[1] === 1 || bytes[1] === 2) && hex(bytes.slice(34, 50)) === device)
    .map((bytes) => new DataView(bytes.buffer, bytes.byteOffset))
    .map((view) => [view.getUint32(50), view.getUint32(54)] as const)
    .toSorted(([a], [b]) => a - b);
  let end = 0;
  for (const [first, last] of ranges) {
    expect(first).toBe(end + 1);
    end = last;
  }
  return end;
};
