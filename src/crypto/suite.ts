/**
 * Suite 1 (protocol §1), whole: what the protocol takes as its argument, made of Web Crypto, HPKE and a WebAssembly
 * SHA-256. There is no choice inside it and no negotiation; another suite would be another version byte.
 *
 * Keys are raw bytes here and imported once: pass the same object again (key-cache.ts).
 */
import type { Bytes } from "#base/bytes.ts";
import { open, seal } from "./aead.ts";
import { createPacking } from "./deflate.ts";
import { verify } from "./ed25519.ts";
import { kdf } from "./hkdf.ts";
import { wrap } from "./hpke.ts";
import { createSha256 } from "./sha256.ts";

/** Throws where there is no WebAssembly or no stream of compression: there the app cannot run. */
export const createSuite = async () => {
  const [sha256, packing] = await Promise.all([createSha256(), createPacking()]);
  return { sha256, verify, kdf, seal, open, ...packing, randomBytes, wrap } as const;
};

/** From the platform's generator; at most 65,536 at once. */
export const randomBytes = (n: number): Bytes => crypto.getRandomValues(new Uint8Array(n));
