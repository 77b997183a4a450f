/** Every byte that went over the wire, once each, to be searched afterwards. */
import { createHash } from "node:crypto";

export interface Wire {
  readonly note: (...parts: readonly (Uint8Array | string)[]) => void;
  readonly bytes: () => Buffer;
}

export const createWire = (): Wire => {
  const heard = new Set<string>();
  const kept: Buffer[] = [];
  return {
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
