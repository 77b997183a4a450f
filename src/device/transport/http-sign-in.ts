/**
 * A token for one identity at one server: asked for when first needed, once for all who wait, and again when the server
 * no longer takes it (protocol §14). The signature names the host as it was dialled, so it is worth nothing elsewhere.
 */
import { err, ok } from "#base/result.ts";
import { encodeSignIn, signInMessage } from "#protocol/wire-frames.ts";
import { bearer, paths, type SignedIn, wireLimits } from "#protocol/wire.ts";
import { type Answered, type Call, exchange, type Exchanging, jsonOf, refused } from "./http-exchange.ts";
import type { Answer, Identity } from "./transport.ts";
import { whyOf } from "./why.ts";

export interface SignInDesk {
  readonly token: () => Answer<string>;
  /** The server has refused this token: the next call gets another. */
  readonly forget: (token: string) => void;
  /** The call, signed in; once more with a new token when the server asks for one. */
  readonly exchange: (call: Call) => Answer<Answered>;
}

const JSON_BYTES = 4 * 1024;
/** A token this close to its end is not begun with. */
const MARGIN_MS = 30_000;

/** Without an identity every call is refused here, with `signInNeeded`. */
export const createSignInDesk = (line: Exchanging, identity: Identity | null): SignInDesk => {
  let held: SignedIn | null = null;
  let asking: Answer<SignedIn> | null = null;

  const isOver = ({ until }: SignedIn): boolean => {
    const now = line.clock.now();
    return now !== null && now >= until - MARGIN_MS;
  };
  const token = async (): Answer<string> => {
    if (!identity) return err(refused("signInNeeded"));
    if (held && !isOver(held)) return ok(held.token);
    asking ??= signIn(line, identity).finally(() => {
      asking = null;
    });
    const signedIn = await asking;
    if (!signedIn.ok) return signedIn;
    held = signedIn.value;
    return ok(held.token);
  };
  const forget = (old: string): void => {
    if (held?.token === old) held = null;
  };

  return {
    token,
    forget,
    exchange: async (call) => {
      for (let tries = 1; ; tries++) {
        const current = await token();
        if (!current.ok) return current;
        const headers = { ...call.headers, authorization: bearer(current.value) };
        const answer = await exchange(line, { ...call, headers });
        const again = !answer.ok && answer.error.type === "refused" && answer.error.code === "signInNeeded";
        if (!again || tries === 2) return answer;
        forget(current.value);
      }
    },
  };
};

const signIn = async (line: Exchanging, { device, sign }: Identity): Answer<SignedIn> => {
  const why = whyOf.signIn;
  const challenge = await exchange(line, { why, method: "POST", path: paths.challenge, most: wireLimits.nonceBytes });
  if (!challenge.ok) return challenge;
  const nonce = challenge.value.bytes;
  if (nonce.length !== wireLimits.nonceBytes) return err({ type: "malformed" });
  const signature = await sign(signInMessage(new URL(line.address).host, nonce, device));
  const body = encodeSignIn({ nonce, device, signature });
  const answer = await exchange(line, { why, method: "POST", path: paths.signIn, body, most: JSON_BYTES });
  if (!answer.ok) return answer;
  const signedIn = readSignedIn(jsonOf(answer.value.bytes));
  return signedIn ? ok(signedIn) : err({ type: "malformed" });
};

const readSignedIn = (json: unknown): SignedIn | null => {
  if (typeof json !== "object" || json === null || !("token" in json) || !("until" in json)) return null;
  const { token, until } = json;
  // The token goes into a header: what a header cannot carry is not a token.
  return typeof token === "string" && /^[\x21-\x7e]{1,1024}$/.test(token) && typeof until === "number"
    ? { token, until }
    : null;
};
