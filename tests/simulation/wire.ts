/** Every byte that phones sent over the wire, once each, and where it `isHeard` also what they were given. */
import { createHash } from "node:crypto";

export interface Wire {
  readonly isHeard: boolean;
  readonly note: (...parts: readonly (Uint8Array | string)[]) => void;
  readonly bytes: () => Buffer;
}

export const createWire = (isHeard: boolean): Wire => {
  const heard = new Set<string>();
  const kept: Buffer[] = [];
  return {
    isHeard,
    note: (...parts) => {
      for (const part of parts) {
        const bytes = Buffer.from(part);
        const name = createHash("sha1").update(bytes).digest("base64");
        if (heard.has(name)) continue;
        heard.add(name);
        kept.push(bytes);
      }
    },
    bytes: () => Buffer.concat(kept.flatMap((bytes) => [bytes, Buffer.from("\n")])),
  };
};
