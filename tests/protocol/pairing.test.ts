/** Two people become a pair: the whole way, each rule (LOG-54 to LOG-57). */
import { describe, expect, it } from "vitest";
import { bytesOf, toHex } from "#base/bytes.ts";
import { choicesAround } from "#protocol/pairing-choice.ts";
import { invite, stepInviter } from "#protocol/pairing-inviter.ts";
import { readLink, writeLink } from "#protocol/pairing-link.ts";
import {
  offerHashOf,
  readAnswer,
  readOffer,
  wordsOfTranscript,
  writeAnswer,
  writeOffer,
} from "#protocol/pairing-messages.ts";
import { readRecord, type Record } from "#protocol/record.ts";
import { FUZZ_COUNT, mutations } from "./mutate.ts";
import { ana, ben, compared, HOUR, heads, layTable, rightPair, space } from "./pairing-table.ts";
import { countSigned } from "./people.ts";
import { seed, suite } from "./place.ts";

describe("pairing", () => {
  it("[LOG-55] [LOG-56] from the link to a join that counts for both", async () => {
    const { a, b, posted } = await compared();
    if (a.state.phase !== "comparing" || b.state.phase !== "comparing") throw new Error("not comparing");
    expect(a.state.comparing.expects).toEqual(b.state.comparing.shows);
    expect(b.state.comparing.expects).toEqual(a.state.comparing.shows);
    expect(a.state.comparing.transcript).toBe(b.state.comparing.transcript);
    expect(posted).toEqual([]);

    await a.does({ type: "chose", pair: rightPair(a.state), heads });
    expect([a.state.phase, posted]).toEqual(["confirmed", []]);
    await b.does({ type: "chose", pair: rightPair(b.state) });
    const joined = await b.takes(6);
    if (joined.phase !== "joined") throw new Error("not joined");
    const records = posted.map((bytes) => readRecord(suite, bytes)!);
    expect(records.map(({ kind }) => kind)).toEqual(["person", "join"]);
    const all: readonly Record[] = [ana.record, space, ...records];
    for (const me of [ana.record.id, ben.record.id])
      expect((await countSigned(all, space, me)).seats).toEqual([ana.record.id, ben.record.id]);
    await a.does({ type: "joinCounted", id: records[1]!.id });
    expect(a.state).toEqual({ phase: "joined", space: space.space, other: ben.record.id });
    expect(joined).toMatchObject({ space: space.space, other: ana.record.id, join: records[1]!.id });
    expect(joined.learned).toEqual([space.bytes, ana.record.bytes].map(toHex));
  });

  it("[LOG-55] each side moves on its own person's choice: the inviter may be the quicker", async () => {
    const { a, b, posted } = await compared();
    await a.does({ type: "chose", pair: rightPair(a.state), heads });
    await b.takes(6);
    expect([b.state.phase, posted]).toEqual(["comparing", []]);
    await b.does({ type: "chose", pair: rightPair(b.state) });
    expect([b.state.phase, posted.length]).toEqual(["joined", 2]);
  });

  it("[LOG-54] by QR, one scan each: the joiner has checked the offer, the inviter reads the transcript", async () => {
    const { a, b, posted } = await compared("code");
    await b.does({ type: "stoodTogether" });
    if (a.state.phase !== "comparing") throw new Error("not comparing");
    await a.does({ type: "scanned", transcript: a.state.comparing.transcript, heads });
    await b.takes(6);
    expect([a.state.phase, b.state.phase, posted.length]).toEqual(["confirmed", "joined", 2]);
  });

  it("[LOG-55] without a scanned code standing together is not enough", async () => {
    const { b } = await compared("link");
    expect((await b.does({ type: "stoodTogether" })).phase).toBe("comparing");
  });

  it("[LOG-54] none of these, or a pair that is not the other's, burns the invitation on that side and drops the box", async () => {
    for (const side of ["a", "b"] as const) {
      for (const pair of ["noneOfThese", [2048, 2048]] as const) {
        const table = await compared();
        const state = await table[side].does({ type: "chose", pair, heads });
        expect([state, table.box.dropped]).toEqual([{ phase: "burnt", why: "noneOfThese" }, true]);
        const other = side === "a" ? table.b : table.a;
        expect(await other.does({ type: "gone" })).toEqual({ phase: "burnt", why: "gone" });
      }
    }
  });

  it("[LOG-54] burnt is burnt: nothing that comes after changes it, and renewing is another invitation", async () => {
    const { a, b } = await compared();
    await a.does({ type: "withdraw" });
    await a.does({ type: "chose", pair: "noneOfThese", heads });
    await a.takes(2);
    expect(a.state).toEqual({ phase: "burnt", why: "withdrawn" });
    expect(await b.does({ type: "withdraw" })).toEqual({ phase: "burnt", why: "withdrawn" });
    expect((await layTable()).a.link).not.toBe(a.link);
  });

  it("[LOG-54] what comes again is not another answer; after a crash the same bytes are sent", async () => {
    const { a, box } = await compared();
    const before = a.state;
    await a.takes(2);
    expect(a.state).toEqual(before);
    if (a.state.phase !== "comparing") throw new Error("not comparing");
    expect(bytesOf(a.state.standing.bytes)).toEqual(box.messages.get(3));
  });

  it("[LOG-54] messages out of their turn change nothing", async () => {
    const { a, b, box } = await compared();
    for (const step of [1, 3, 4, 6]) {
      expect(await a.does({ type: "message", step, bytes: box.messages.get(1)! })).toEqual(a.state);
      if (step !== 6) expect(await b.does({ type: "message", step, bytes: box.messages.get(1)! })).toEqual(b.state);
    }
  });

  it("[LOG-56] an offer holds a space record, the person's records and a commitment, and nothing else", async () => {
    const { a } = await layTable();
    if (a.state.phase !== "offered") throw new Error("not offered");
    const offer = readOffer(bytesOf(a.state.invitation.offer))!;
    expect(offer.space).toEqual(space.bytes);
    expect(offer.records).toEqual([ana.record.bytes]);
    const size = 1 + 4 + space.bytes.length + 2 + 4 + ana.record.bytes.length + 32;
    expect(bytesOf(a.state.invitation.offer)).toHaveLength(size);
    expect(readLink(a.code)?.offerHash).toEqual(offerHashOf(suite, bytesOf(a.state.invitation.offer)));
    expect(readLink(a.link)?.offerHash).toBeNull();
  });
});

describe("the link", () => {
  it("[LOG-54] is read as it is written, and no other way", () => {
    const secret = seed("secret");
    const link = writeLink({ secret, offerHash: null });
    expect(readLink(link)).toEqual({ secret, offerHash: null });
    expect(readLink(writeLink({ secret, offerHash: seed("h") }))).toEqual({ secret, offerHash: seed("h") });
    for (const wrong of [
      link.slice(1),
      `${link}.`,
      link.slice(0, -2),
      link.replace("j.1", "j.2"),
      `${link}AA`,
      `${link}=`,
    ])
      expect(readLink(wrong)).toBeNull();
  });
});

it("[LOG-2] offers and answers never throw, and nothing is taken that would not be written", () => {
  const commitment = seed("commitment");
  const offer = writeOffer({ space: space.bytes, records: [ana.record.bytes], commitment });
  const party = { records: [ben.record.bytes], device: ben.phone.device };
  const answer = writeAnswer({ offerHash: seed("offer"), ...party, nonce: commitment });
  for (const bytes of mutations([offer, answer], FUZZ_COUNT)) {
    const [readAsOffer, readAsAnswer] = [readOffer(bytes), readAnswer(bytes)];
    if (readAsOffer && toHex(writeOffer(readAsOffer)) !== toHex(bytes)) expect.unreachable();
    if (readAsAnswer && toHex(writeAnswer(readAsAnswer)) !== toHex(bytes)) expect.unreachable();
  }
}, 120_000);

describe("the words", () => {
  it("[LOG-55] are the first 44 bits, eleven at a time", () => {
    const hash = Uint8Array.of(0b11111111, 0b11100000, 0b00000100, 0b00000000, 0b01111111, 0b11101111);
    const words = wordsOfTranscript({ sha256: () => hash }, seed("T"));
    expect(words).toEqual([0b11111111111, 1, 0, 0b11111111110]);
  });

  it("[LOG-55] the right pair is one of six, anywhere, and shares no word with the others", () => {
    const places = new Set<number>();
    for (let i = 0; i < 200; i++) {
      const choices = choicesAround(suite, [7, 1999]);
      expect(choices).toHaveLength(6);
      expect(new Set(choices.flat()).size).toBe(12);
      places.add(choices.findIndex(([first, second]) => first === 7 && second === 1999));
    }
    expect([...places].sort()).toEqual([0, 1, 2, 3, 4, 5]);
  });
});

it("[LOG-57] who comes with the link after the words were found right is told of, and changes nothing", async () => {
  const { a } = await compared();
  await a.does({ type: "chose", pair: rightPair(a.state), heads });
  expect(await a.does({ type: "secondAnswer" })).toMatchObject({ phase: "confirmed", isSeenTwice: true });
  const actor = { suite, keys: ana.phone.keys };
  const { state } = await invite(actor, { id: space.space, space: space.bytes, records: [ana.record.bytes] }, 0);
  expect((await stepInviter(actor, state, { type: "tick" }, 72 * HOUR)).state.phase).toBe("offered");
});
