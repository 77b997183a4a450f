import { describe, expect, it } from "vitest";
import { judgeSeen, MAX_SEEN, newlySeen, readSeen, ROSTER, seenLength, seenOp, seenRecord, writeSeen } from "./seen.ts";

const ana = "a1".repeat(16);
const ben = "b2".repeat(16);
const link = (digit: string): string => digit.repeat(64);

describe("what an op has seen", () => {
  it("is a count and entries of 36 bytes", () => {
    const seen = [seenRecord(link("c")), seenOp(ana, 7, link("d")), seenOp(ben, 4_294_967_295, link("e"))];
    const bytes = new Uint8Array(2 + seenLength(3));
    writeSeen(bytes, 2, seen);
    expect(readSeen(bytes, 2)).toEqual(seen);
    expect(seen[0]).toEqual({ device: ROSTER, sequence: 0, link: "c".repeat(32) });
  });

  it("[LOG-2] attack: length-bomb: has at most 32 entries, all of them there, and a roster head no sequence number", () => {
    const bytes = new Uint8Array(seenLength(1));
    writeSeen(bytes, 0, [seenOp(ana, 1, link("d"))]);
    expect(readSeen(bytes.subarray(0, 36), 0)).toBeNull();
    bytes[0] = MAX_SEEN + 1;
    expect(readSeen(new Uint8Array([...bytes, ...new Uint8Array(4000)]), 0)).toBeNull();
    expect(readSeen(new Uint8Array(0), 0)).toBeNull();
    const withoutSequence = Uint8Array.from(bytes, (byte, at) => (at === 0 ? 1 : at > 16 && at < 21 ? 0 : byte));
    expect(readSeen(withoutSequence, 0)).toBeNull();
    const rosterWithSequence = Uint8Array.from(bytes, (byte, at) => (at === 0 ? 1 : at < 17 ? 0 : byte));
    expect(readSeen(rosterWithSequence, 0)).toBeNull();
  });

  it("tells each head once, 32 at most, the rest with the next op", () => {
    const heads = Array.from({ length: 40 }, (_, i) => seenOp(ana, i + 1, link("d")));
    const first = newlySeen(heads, []);
    expect(first).toEqual(heads.slice(0, MAX_SEEN));
    expect(newlySeen(heads, first)).toEqual(heads.slice(MAX_SEEN));
    expect(newlySeen(heads, heads)).toEqual([]);
  });

  it("[LOG-10] is compared with what the reader holds: agreed, contradicted, or not held", () => {
    const seen = [
      seenOp(ana, 1, link("1")),
      seenOp(ana, 2, link("f")),
      seenOp(ana, 3, link("3")),
      seenOp(ben, 1, link("4")),
      seenRecord(link("5")),
      seenRecord(link("6")),
    ];
    const linkAt = (device: string, sequence: number) => (device === ana && sequence < 3 ? link(`${sequence}`) : null);
    const verdict = judgeSeen(seen, linkAt, (id) => id === "5".repeat(32));
    expect(verdict).toEqual({
      agreed: [seen[0], seen[4]],
      contradicted: [seen[1]],
      notHeld: [seen[2], seen[3], seen[5]],
    });
  });
});
