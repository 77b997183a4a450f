import { describe, expect, it } from "vitest";
import { utf8 } from "#base/bytes.ts";
import { type BodyFact, fitsBody, MAX_BODY_BYTES, MAX_FACTS, readBody, writeBody } from "./body.ts";

const read = (text: string) => readBody(utf8(text));
const fact = (n: number): BodyFact => ({ k: "counted", v: 1, n });

describe("a body", () => {
  it("[LOG-3] is one fact, or 2 to 16", () => {
    expect(readBody(writeBody([fact(1)]))).toEqual([{ kind: "counted", version: 1, fields: { n: 1 } }]);
    expect(readBody(writeBody([fact(1), fact(2)]))?.map(({ fields }) => fields)).toEqual([{ n: 1 }, { n: 2 }]);
    expect(readBody(writeBody(Array.from({ length: MAX_FACTS }, (_, n) => fact(n))))).toHaveLength(MAX_FACTS);
    expect(read('[{"k":"counted","v":1}]')).toBeNull();
    expect(() => writeBody([])).toThrow("a reader would refuse");
    expect(() => writeBody(Array.from({ length: MAX_FACTS + 1 }, (_, n) => fact(n)))).toThrow("a reader would refuse");
  });

  it("[LOG-3] has a kind and a whole version in every fact", () => {
    expect(read('[{"k":"a","v":1},{"k":"b"}]')).toBeNull();
    expect(read('{"k":["a"],"v":1}')).toBeNull();
    expect(read('{"k":"a","v":1.5}')).toBeNull();
    expect(read('{"k":"","v":-7}')).toEqual([{ kind: "", version: -7, fields: {} }]);
  });

  it("[LOG-3] attack: duplicate-json-key: two readers could each take another", () => {
    expect(read('{"k":"agreed","v":1,"to":"talk","to":"meet"}')).toBeNull();
    expect(read('{"k":"declined","v":1,"k":"agreed"}')).toBeNull();
    expect(read('{"k":"agreed","v":1,"in":[{"to":"talk","to":"meet"}]}')).toBeNull();
    expect(read('{"k":"agreed","v":1,"to":"talk","\\u0074o":"meet"}')).toBeNull();
  });

  it("[LOG-3] attack: proto-key: some readers would take it for the prototype", () => {
    expect(read('{"k":"a","v":1,"__proto__":{"author":"someone else"}}')).toBeNull();
    expect(read('{"k":"a","v":1,"in":[{"__proto__":1}]}')).toBeNull();
    expect(read('{"k":"a","v":1,"\\u005f_proto__":1}')).toBeNull();
    expect(read('{"k":"a","v":1,"text":"__proto__"}')).not.toBeNull();
    const odd = read('{"k":"a","v":1,"constructor":1,"hasOwnProperty":2}');
    expect(odd?.[0]?.fields).toEqual({ constructor: 1, hasOwnProperty: 2 });
  });

  it("[LOG-3] attack: number-respelled: one number has one spelling", () => {
    const refused = ["1.0", "1e0", "01", "+1", "-0", "0x1", "1E5", "100000000000000000000000", "1e999", "0.1e1"];
    expect(refused.filter((number) => read(`{"k":"a","v":1,"n":${number}}`) !== null)).toEqual([]);
    const taken = ["1", "-1", "0.1", "1e+30", "1.5e-7", "9007199254740991"];
    expect(taken.filter((number) => read(`{"k":"a","v":1,"n":${number}}`) === null)).toEqual([]);
  });

  it("[LOG-3] has no space, no other order than its own, no escape that need not be, nothing before or after", () => {
    const spellings = ['{"k": "a","v":1}', '{"k":"a","v":1}\n', '\ufeff{"k":"a","v":1}', '{"k":"\\u0061","v":1}'];
    expect(spellings.filter((text) => read(text) !== null)).toEqual([]);
    expect(readBody(Uint8Array.of(...utf8('{"k":"a","v":1'), 0x7d, 0))).toBeNull();
    expect(readBody(Uint8Array.of(...utf8('{"k":"'), 0xc0, 0xaf, ...utf8('","v":1}')))).toBeNull();
  });

  it("[LOG-3] is read alike by engines with little and much stack: 32 inside one another, not more", () => {
    const nested = (depth: number): string => `{"k":"a","v":1,"in":${"[".repeat(depth - 1)}${"]".repeat(depth - 1)}}`;
    expect(read(nested(32))).not.toBeNull();
    expect(read(nested(33))).toBeNull();
    expect(read(nested(90_000))).toBeNull();
  });

  it("[LOG-6] is at most 192 KiB, and whoever writes can ask first", () => {
    const ofLength = (length: number): BodyFact => ({ k: "noted", v: 1, text: "x".repeat(length - 29) });
    const [longest, tooLong] = [ofLength(MAX_BODY_BYTES), ofLength(MAX_BODY_BYTES + 1)];
    expect(fitsBody([longest])).toBe(true);
    expect(writeBody([longest]).length).toBe(MAX_BODY_BYTES);
    expect(fitsBody([tooLong])).toBe(false);
    expect(() => writeBody([tooLong])).toThrow("a reader would refuse");
    expect(read(JSON.stringify(tooLong))).toBeNull();
  });
});
