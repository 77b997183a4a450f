/**
 * Who may make a new place on this server: everybody, whoever has the code, or nobody new. Whoever holds the invitation of
 * a member may always join, and who has a place here already may make another (docs/self-hosting.md).
 */
import { type Hex, equalBytes, fromHex, utf8 } from "#base/bytes.ts";
import { type Result, err, ok } from "#base/result.ts";
import type { WireRefusal } from "#protocol/wire.ts";
import { nodeSuite } from "./node-suite.ts";

export type Admission =
  { readonly type: "open" } | { readonly type: "code"; readonly code: string } | { readonly type: "closed" };

/** What a request says for itself: the value of the header. */
export const readAdmission = (header: string | null): { readonly code: string } | { readonly box: Hex } | null => {
  const [, kind, value = ""] = /^(code|box) (\S+)$/.exec(header ?? "") ?? [];
  if (kind === "code") return { code: value };
  return kind === "box" && fromHex(value)?.length === 16 ? { box: value } : null;
};

/** Admitted, with the box that is to be used up or null; or refused. */
export const admit = (
  admission: Admission,
  header: string | null,
  isMember: boolean,
): Result<Hex | null, WireRefusal> => {
  if (admission.type === "open" || isMember) return ok(null);
  const said = readAdmission(header);
  if (said && "box" in said) return ok(said.box);
  if (admission.type === "closed") return err("closed");
  return said && isCode(said.code, admission.code) ? ok(null) : err("codeNeeded");
};

/** Compared by hash, so that the time it takes says nothing about how much of a guess is right. */
const isCode = (said: string, code: string): boolean =>
  equalBytes(nodeSuite.sha256(utf8(normal(said))), nodeSuite.sha256(utf8(normal(code))));

const normal = (code: string): string => code.toLowerCase().replaceAll("-", "");

const ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

/** Twelve characters that are not mistaken for one another, in groups: 59 bits. */
export const makeCode = (randomBytes: (n: number) => Uint8Array): string => {
  const digits: string[] = [];
  while (digits.length < 12) {
    for (const byte of randomBytes(16)) {
      if (byte < ALPHABET.length * 8 && digits.length < 12) digits.push(ALPHABET[byte % ALPHABET.length] ?? "");
    }
  }
  return [0, 4, 8].map((at) => digits.slice(at, at + 4).join("")).join("-");
};
