/** Whoever is in between, and whoever has the link too (protocol §16, row 54–58). */
import { describe, expect, it } from "vitest";
import { type Bytes, bytesOf, concat } from "#base/bytes.ts";
import { beginJoin, makeSpace } from "#protocol/make-record.ts";
import { stepInviter } from "#protocol/pairing-inviter.ts";
import { meetingOf, readLink } from "#protocol/pairing-link.ts";
import {
  commitmentOf,
  offerHashOf,
  openMessage,
  type PairingStep,
  sealMessage,
  STEP,
  writeAnswer,
  writeOffer,
} from "#protocol/pairing-messages.ts";
import { personOf } from "./people.ts";
import { ana, ben, compared, emptyBox, HOUR, heads, layTable, rightPair, space } from "./pairing-table.ts";
import { seed, suite } from "./place.ts";

const mallory = await personOf("mallory");
const mallorySpace = await makeSpace(suite, { type: "ours", person: mallory.record.id }, mallory.phone.keys);

/** What someone with the link can seal. */
const sealAs = async (link: string, step: PairingStep, text: Bytes): Promise<Bytes> => {
  const { box, inviterKey, joinerKey } = await meetingOf(suite, readLink(link)!.secret);
  return sealMessage(suite, box, step === STEP.answer ? joinerKey : inviterKey, step, text);
};
const openAs = async (link: string, step: PairingStep, bytes: Bytes): Promise<Bytes> =>
  (await openMessage(suite, await meetingOf(suite, readLink(link)!.secret), step, bytes))!;

const malloryOffer = (nonce: Bytes): Bytes =>
  writeOffer({
    space: mallorySpace.bytes,
    records: [mallory.record.bytes],
    commitment: commitmentOf(suite, nonce),
  });

describe("in between", () => {
  it("[LOG-55] attack: pair-mitm: with the link and the server in hand, the words differ, and nobody is joined", async () => {
    const table = await layTable();
    const { a } = table;
    const [toBen, toAna] = [emptyBox(), table.box];
    const nonce = seed("mallory nonce");
    toBen.messages.set(1, await sealAs(a.link, 1, malloryOffer(nonce)));
    const b = await table.sitDown(a.link, ben, toBen);
    await b.takes(1);
    toBen.messages.set(3, await sealAs(a.link, 3, nonce));
    await b.takes(3);
    const guest = await table.sitDown(a.link, mallory, toAna);
    await guest.takes(1);
    await a.takes(2);
    if (a.state.phase !== "comparing" || b.state.phase !== "comparing") throw new Error("not comparing");
    expect(a.state.comparing.expects).not.toEqual(b.state.comparing.shows);
    expect(b.state.comparing.choices).not.toContainEqual(a.state.comparing.shows);
    await b.does({ type: "chose", pair: "noneOfThese" });
    await a.does({ type: "chose", pair: "noneOfThese", heads });
    expect([a.state.phase, b.state.phase, table.posted]).toEqual(["burnt", "burnt", []]);
  });

  it("[LOG-54] attack: pair-mitm: the nonce is committed before the answer, so words cannot be searched for", async () => {
    const { a, box, sitDown } = await layTable();
    const b = await sitDown(a.link);
    await b.takes(1);
    box.messages.set(3, await sealAs(a.link, 3, seed("a better nonce")));
    expect(await b.takes(3)).toEqual({ phase: "burnt", why: "badReveal" });
  });

  it("[LOG-54] attack: pair-offer-swapped: a scanned code pins the offer; by link the words do", async () => {
    const { a, box, sitDown } = await layTable();
    box.messages.set(1, await sealAs(a.link, 1, malloryOffer(seed("n"))));
    const scanned = await sitDown(a.code);
    expect(await scanned.takes(1)).toEqual({ phase: "burnt", why: "badOffer" });
    const byLink = await sitDown(a.link);
    expect((await byLink.takes(1)).phase).toBe("answered");
    expect(await a.takes(2)).toEqual({ phase: "burnt", why: "badAnswer" });
  });

  it("[LOG-54] attack: pair-offer-swapped: an offer of someone else's space, or of no one person, is refused", async () => {
    const commitment = commitmentOf(suite, seed("n"));
    const mine = await makeSpace(suite, { type: "mine", person: ana.record.id }, ana.phone.keys);
    const byPaper = await makeSpace(suite, { type: "ours", person: ana.record.id }, ana.paper.keys);
    const wrong = [
      writeOffer({ space: byPaper.bytes, records: [ana.record.bytes], commitment }),
      writeOffer({ space: mallorySpace.bytes, records: [ana.record.bytes], commitment }),
      writeOffer({ space: mine.bytes, records: [ana.record.bytes], commitment }),
      writeOffer({ space: space.bytes, records: [], commitment }),
      writeOffer({ space: space.bytes, records: [ana.record.bytes, mallory.record.bytes], commitment }),
      writeOffer({
        space: space.bytes,
        records: [ana.record.bytes.map((byte, i) => (i > 200 ? 0 : byte))],
        commitment,
      }),
      concat(writeOffer({ space: space.bytes, records: [ana.record.bytes], commitment }), Uint8Array.of(0)),
    ];
    for (const offer of wrong) {
      const { a, box, sitDown } = await layTable();
      box.messages.set(1, await sealAs(a.link, 1, offer));
      expect(await (await sitDown(a.link)).takes(1)).toEqual({ phase: "burnt", why: "badOffer" });
    }
  });

  it("[LOG-54] attack: pair-nonce-revealed-twice: one answer is taken; another burns the invitation unopened", async () => {
    const { a, box, sitDown } = await layTable();
    const b = await sitDown(a.link);
    await b.takes(1);
    await a.takes(2);
    const revealed = box.messages.get(3)!;
    const other = await sitDown(a.link, mallory, { messages: new Map([[1, box.messages.get(1)!]]), dropped: false });
    await other.takes(1);
    if (other.state.phase !== "answered") throw new Error("not answered");
    await a.does({ type: "message", step: 2, bytes: bytesOf(other.state.standing.bytes) });
    expect([a.state, box.dropped]).toEqual([{ phase: "burnt", why: "secondAnswer" }, true]);
    expect(box.messages.get(3)).toEqual(revealed);
  });
});

describe("the link in other hands", () => {
  it("[LOG-57] attack: pair-second-redeemer: an honest server refuses the second, and the inviter is told", async () => {
    const { a, sitDown } = await layTable();
    const [b, other] = [await sitDown(a.link), await sitDown(a.link, mallory)];
    await b.takes(1);
    await other.takes(1);
    expect(await other.does({ type: "answerTaken" })).toEqual({ phase: "burnt", why: "alreadyUsed" });
    expect(await a.does({ type: "secondAnswer" })).toEqual({ phase: "burnt", why: "secondAnswer" });
  });

  it("[LOG-57] attack: pair-second-redeemer: a lying server lets the wrong one in first: the words fail", async () => {
    const { a, sitDown, posted } = await layTable();
    const [wrong, b] = [await sitDown(a.link, mallory), await sitDown(a.link)];
    await wrong.takes(1);
    await b.takes(1);
    expect(await b.does({ type: "answerTaken" })).toEqual({ phase: "burnt", why: "alreadyUsed" });
    await a.takes(2);
    await wrong.takes(3);
    await a.does({ type: "chose", pair: "noneOfThese", heads });
    expect([a.state, posted]).toEqual([{ phase: "burnt", why: "noneOfThese" }, []]);
  });

  it("[LOG-54] attack: pair-late: after 72 hours of the inviter's clock nothing is answered or signed", async () => {
    const late = 72 * HOUR + 1;
    const { a, box, sitDown } = await layTable();
    await (await sitDown(a.link)).takes(1);
    const answer = { type: "message", step: 2, bytes: box.messages.get(2)! } as const;
    expect(await a.does(answer, late)).toEqual({ phase: "burnt", why: "late" });
    expect(box.messages.has(3)).toBe(false);
    const again = await compared();
    const chose = { type: "chose", pair: rightPair(again.a.state), heads } as const;
    expect(await again.a.does(chose, late)).toEqual({ phase: "burnt", why: "late" });
    expect(again.box.messages.has(6)).toBe(false);
  });

  it("[LOG-54] a seal that does not open burns the invitation on either side", async () => {
    const { a, box, sitDown } = await layTable();
    const b = await sitDown(a.link);
    expect(await a.does({ type: "message", step: 2, bytes: seed("noise") })).toMatchObject({ why: "badSeal" });
    box.messages.set(1, concat(box.messages.get(1)!, Uint8Array.of(1)));
    expect(await b.takes(1)).toMatchObject({ why: "badSeal" });
  });

  it("[LOG-54] an answer to another offer, of nobody, or by a device that is not theirs, is refused", async () => {
    const { a } = await layTable();
    if (a.state.phase !== "offered") throw new Error("not offered");
    const state = a.state;
    const offerHash = offerHashOf(suite, bytesOf(state.invitation.offer));
    const good = { offerHash, records: [ben.record.bytes], device: ben.phone.device, nonce: seed("nB") };
    const wrong = [
      { ...good, offerHash: seed("other offer") },
      { ...good, records: [] },
      { ...good, records: [ben.record.bytes, space.bytes] },
      { ...good, device: mallory.phone.device },
      { ...good, device: ben.paper.device },
    ];
    for (const answer of wrong) {
      const bytes = await sealAs(a.link, 2, writeAnswer(answer));
      const event = { type: "message", step: 2, bytes } as const;
      const next = await stepInviter({ suite, keys: ana.phone.keys }, state, event, HOUR);
      expect(next.state).toEqual({ phase: "burnt", why: "badAnswer" });
    }
    const newer = await sealAs(a.link, 2, concat(Uint8Array.of(2), writeAnswer(good)));
    expect(await a.does({ type: "message", step: 2, bytes: newer })).toMatchObject({ why: "newerVersion" });
  });
});

describe("[LOG-55] attack: pair-confirm-forged", () => {
  it("no message of the joiner moves the inviter past comparing", async () => {
    const { a, box } = await compared();
    for (const step of [2, 3, 4, 5, 6, 7]) await a.does({ type: "message", step, bytes: box.messages.get(2)! });
    expect(a.state.phase).toBe("comparing");
    expect(await a.does({ type: "joinCounted", id: space.id })).toMatchObject({ phase: "comparing" });
  });

  it("a join that says anything else than what was paired is not signed", async () => {
    const { a, b, box } = await compared();
    if (b.state.phase !== "comparing") throw new Error("not comparing");
    const { transcript } = b.state.comparing;
    await b.does({ type: "chose", pair: rightPair(b.state) });
    const confirmed = b.state;
    const good = {
      space: space.space,
      after: [space.id, ben.record.id],
      seat: 1,
      person: ben.record.id,
      joiner: ben.phone.device,
      replaces: null,
      ended: [],
      transcript,
    } as const;
    const wrong = [
      await beginJoin(suite, good, mallory.phone.keys),
      await beginJoin(suite, good, { ...ana.phone.keys, sign: mallory.phone.keys.sign }),
      await beginJoin(suite, good, ana.paper.keys),
      await beginJoin(suite, { ...good, transcript: "33".repeat(32) }, ana.phone.keys),
      await beginJoin(suite, { ...good, space: mallorySpace.space }, ana.phone.keys),
      await beginJoin(suite, { ...good, person: mallory.record.id }, ana.phone.keys),
      await beginJoin(suite, { ...good, joiner: ben.paper.device }, ana.phone.keys),
      await beginJoin(suite, { ...good, seat: 0 }, ana.phone.keys),
      await beginJoin(suite, { ...good, replaces: mallory.record.id }, ana.phone.keys),
      await beginJoin(suite, { ...good, after: [space.id] }, ana.phone.keys),
      seed("no join"),
    ];
    for (const begun of wrong) {
      b.state = confirmed;
      box.messages.set(6, await sealAs(a.link, 6, begun));
      expect(await b.takes(6)).toEqual({ phase: "burnt", why: "badJoin" });
    }
    b.state = confirmed;
    box.messages.set(6, await sealAs(a.link, 6, await beginJoin(suite, good, ana.phone.keys)));
    expect((await b.takes(6)).phase).toBe("joined");
    expect(await openAs(a.link, 6, box.messages.get(6)!)).not.toBeNull();
  });
});
