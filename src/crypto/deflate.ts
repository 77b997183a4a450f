/**
 * Deflate without a header (RFC 1951), by the platform's streams. Pages only: ops are never deflated (LOG-7).
 *
 * Inflating is where a stranger's bytes grow. A chunk is inflated whole before its reader can say stop, and 256 KiB can
 * hold 256 MiB; so the input goes in small slices, and the first byte beyond the limit ends it (LOG-14).
 */
import { type Bytes, concat } from "#base/bytes.ts";

export interface Packing {
  readonly deflate: (raw: Bytes) => Promise<Bytes>;
  /** The raw bytes, at most `limit` of them, or null: more than that, broken, cut short, or followed by anything. */
  readonly inflate: (packed: Bytes, limit: number) => Promise<Bytes | null>;
}

/** Asks the engine once whether it refuses bytes after the end of a stream. Browsers do, as the standard says; Node 20
 * does not, and there every stream is inflated twice to find out. */
export const createPacking = async (): Promise<Packing> => {
  const refusesTail = (await inflateEngine(EMPTY_AND_TAIL, 1)) === null;
  return { deflate, inflate: refusesTail ? inflateEngine : inflateExactly };
};

const deflate = async (raw: Bytes): Promise<Bytes> => {
  const packed = streamOf(raw).pipeThrough(new CompressionStream("deflate-raw"));
  return new Uint8Array(await new Response(packed).arrayBuffer());
};

/** At most about 1,032 times as much comes out of a slice (RFC 1951: 258 bytes for two bits). */
const SLICE = 4 * 1024;

const inflateEngine = async (packed: Bytes, limit: number): Promise<Bytes | null> => {
  const reader = streamOf(packed).pipeThrough(new DecompressionStream("deflate-raw")).getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      length += next.value.length;
      if (length > limit) {
        await reader.cancel();
        return null;
      }
      parts.push(next.value);
    }
  } catch {
    return null;
  }
  return concat(...parts);
};

/** A stream ends in its last byte only if it is cut short without it. */
const inflateExactly = async (packed: Bytes, limit: number): Promise<Bytes | null> => {
  const [raw, withoutLast] = await Promise.all([
    inflateEngine(packed, limit),
    inflateEngine(packed.subarray(0, -1), limit),
  ]);
  return withoutLast === null ? raw : null;
};

/** The stream of nothing, 03 00, and a byte too many. */
const EMPTY_AND_TAIL = Uint8Array.of(3, 0, 0);

const streamOf = (bytes: Bytes): ReadableStream<Bytes> => {
  let at = 0;
  return new ReadableStream({
    pull: (controller) => {
      if (at >= bytes.length) return controller.close();
      controller.enqueue(bytes.subarray(at, at + SLICE));
      at += SLICE;
    },
  });
};
