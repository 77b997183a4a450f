/**
 * How a device shows that it is itself: it signs a challenge together with the host it dialled (protocol §14). There is
 * no password, no account and no cookie; a token lives an hour in memory and dies with the process.
 *
 * The host must be one of the server's own names. Otherwise a stranger's server could pass our challenge on, send the
 * answer here under the stranger's name, and be let in as the device (attack: auth-relayed-to-other-host).
 */
import { type Bytes, type Hex, toBase64url, toHex } from "#base/bytes.ts";
import { type Result, err, ok } from "#base/result.ts";
import type { DeviceId } from "#protocol/ids.ts";
import { type SignIn, signInMessage } from "#protocol/wire-frames.ts";
import { type SignedIn, type WireRefusal, wireLimits } from "#protocol/wire.ts";
import { isLoopbackHost } from "./address.ts";
import { nodeSuite } from "./node-suite.ts";

export interface SignIns {
  /** A nonce, good once and for a minute. */
  readonly challenge: () => Bytes;
  /** `keyOf` answers with the device's key, or why it may not sign in. */
  readonly signIn: (
    request: SignIn,
    host: string,
    keyOf: (device: DeviceId) => Promise<Result<Bytes, WireRefusal>>,
  ) => Promise<Result<SignedIn, WireRefusal>>;
  readonly deviceOf: (token: string) => DeviceId | null;
  /** Drops what has expired. */
  readonly tidy: () => void;
}

export interface SignInSettings {
  readonly now: () => number;
  readonly randomBytes: (n: number) => Bytes;
  /** Names beside loopback's under which devices reach this server, lower case, with a port where it is not 80 or 443. */
  readonly hosts: readonly string[];
}

const MOST_NONCES = 10_000;
const MOST_TOKENS_OF_ONE = 32;

export const createSignIns = ({ now, randomBytes, hosts }: SignInSettings): SignIns => {
  const nonces = new Map<Hex, number>();
  const tokens = new Map<string, { readonly device: DeviceId; readonly until: number }>();

  const takeNonce = (nonce: Bytes): boolean => {
    const name = toHex(nonce);
    const until = nonces.get(name);
    nonces.delete(name);
    return until !== undefined && until > now();
  };
  const giveToken = (device: DeviceId): SignedIn => {
    const own = [...tokens].filter(([, held]) => held.device === device);
    for (const [token] of own.slice(0, Math.max(0, own.length - MOST_TOKENS_OF_ONE + 1))) tokens.delete(token);
    const token = toBase64url(randomBytes(32));
    const until = now() + wireLimits.tokenSeconds * 1000;
    tokens.set(token, { device, until });
    return { token, until };
  };

  return {
    challenge: () => {
      const nonce = randomBytes(wireLimits.nonceBytes);
      nonces.set(toHex(nonce), now() + wireLimits.nonceSeconds * 1000);
      const [oldest] = nonces.keys();
      if (nonces.size > MOST_NONCES && oldest !== undefined) nonces.delete(oldest);
      return nonce;
    },
    signIn: async ({ nonce, device, signature }, host, keyOf) => {
      if (!takeNonce(nonce)) return err("signInNeeded");
      const name = host.toLowerCase();
      if (!isLoopbackHost(name) && !hosts.includes(name)) return err("notAllowed");
      const key = await keyOf(device);
      if (!key.ok) return key;
      const signed = await nodeSuite.verify(key.value, signInMessage(name, nonce, device), signature);
      return signed ? ok(giveToken(device)) : err("badSignature");
    },
    deviceOf: (token) => {
      const held = tokens.get(token);
      return held && held.until > now() ? held.device : null;
    },
    tidy: () => {
      for (const [nonce, until] of nonces) if (until <= now()) nonces.delete(nonce);
      for (const [token, { until }] of tokens) if (until <= now()) tokens.delete(token);
    },
  };
};
