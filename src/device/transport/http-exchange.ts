/**
 * One request and its answer over an injected `fetch`: a time limit, a size limit, refusals read, the server's time told.
 *
 * The limit of time is one of silence: the answer must begin, and then go on, within it; a large body sent is given the
 * time it needs on a slow line. An answer larger than the request can have is not read to its end (LOG-2). Every request is
 * noted before it leaves (sent-log.ts): this is the only place where `fetch` is called.
 */
import { type Bytes, concat, fromUtf8 } from "#base/bytes.ts";
import { err, ok } from "#base/result.ts";
import { headers as wireHeaders, readRefused, type WireRefusal } from "#protocol/wire.ts";
import type { ServerClock } from "./server-clock.ts";
import type { Timers } from "../timers.ts";
import type { Answer, TransportFailure } from "./transport.ts";
import type { Note, Why } from "./why.ts";

export type Fetch = (request: Request) => Promise<Response>;

export interface Exchanging {
  /** Without a path and without a slash at the end. */
  readonly address: string;
  readonly fetch: Fetch;
  readonly timers: Timers;
  readonly clock: ServerClock;
  /** Monotonic milliseconds. */
  readonly monotonic: () => number;
  readonly note: Note;
}

export interface Call {
  readonly why: Why;
  readonly method: "GET" | "POST" | "PUT" | "DELETE";
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Bytes;
  /** The most bytes an answer may have. */
  readonly most: number;
}

export interface Answered {
  readonly bytes: Bytes;
  readonly header: (name: string) => string | null;
}

const SILENCE_MS = 20_000;
/** Bytes a millisecond that the slowest line we wait for sends. */
const SLOWEST = 8;
const REFUSAL_BYTES = 4 * 1024;

export const exchange = async (line: Exchanging, call: Call): Answer<Answered> => {
  const watch = createWatch(line.timers);
  const lost = line.note({ why: call.why, bytes: call.body?.length ?? 0 });
  try {
    watch.within(SILENCE_MS + (call.body?.length ?? 0) / SLOWEST);
    const sent = line.monotonic();
    const response = await watch.unless(line.fetch(requestOf(line.address, call, watch.signal)));
    tellTime(line, response, sent);
    const bytes = await readAtMost(response, response.ok ? call.most : REFUSAL_BYTES, watch);
    if (!response.ok) return refusal(bytes);
    return bytes ? ok({ bytes, header: (name) => response.headers.get(name) }) : err({ type: "malformed" });
  } catch {
    lost();
    return err({ type: "offline" });
  } finally {
    watch.end();
  }
};

export const refused = (code: WireRefusal): TransportFailure => ({ type: "refused", code, detail: { refused: code } });

/** The JSON of an answer, or undefined. */
export const jsonOf = (bytes: Bytes): unknown => {
  try {
    return JSON.parse(fromUtf8(bytes) ?? "");
  } catch {
    return undefined;
  }
};

const refusal = (bytes: Bytes | null): { readonly ok: false; readonly error: TransportFailure } => {
  const detail = readRefused(bytes ? jsonOf(bytes) : undefined);
  return err({ type: "refused", code: detail.refused, detail });
};

const requestOf = (address: string, { method, path, headers = {}, body }: Call, signal: AbortSignal): Request =>
  new Request(address + path, {
    method,
    headers: { ...headers, ...(body ? { "content-type": "application/octet-stream" } : {}) },
    ...(body ? { body } : {}),
    signal,
    cache: "no-store",
    credentials: "omit",
    redirect: "error",
    referrerPolicy: "no-referrer",
  });

const tellTime = ({ clock, monotonic }: Exchanging, response: Response, sent: number): void => {
  const time = response.headers.get(wireHeaders.time) ?? "";
  if (/^\d{1,15}$/.test(time)) clock.tell({ sent, heard: monotonic(), server: Number(time) });
};

/** The body, or null when it is larger; then the rest is not asked for. */
const readAtMost = async (response: Response, most: number, watch: Watch): Promise<Bytes | null> => {
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array(0);
  const parts: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    watch.within(SILENCE_MS);
    const { done, value } = await watch.unless(reader.read());
    if (done) return concat(...parts);
    length += value.length;
    if (length > most) {
      void reader.cancel().catch(() => undefined);
      return null;
    }
    parts.push(value);
  }
};

interface Watch {
  /** Fires the signal unless called again, or ended, within so many milliseconds. */
  readonly within: (ms: number) => void;
  /** The promise, or a rejection when time is up, also where the other side ignores the signal. */
  readonly unless: <T>(promise: Promise<T>) => Promise<T>;
  readonly signal: AbortSignal;
  readonly end: () => void;
}

const createWatch = (timers: Timers): Watch => {
  const controller = new AbortController();
  const { signal } = controller;
  const late = new Promise<never>((_, reject) =>
    signal.addEventListener("abort", () => reject(new Error("too late")), { once: true }),
  );
  late.catch(() => undefined);
  let stop = (): void => undefined;
  return {
    within: (ms) => {
      stop();
      stop = timers.after(ms, () => controller.abort());
    },
    unless: (promise) => Promise.race([promise, late]),
    signal,
    end: () => stop(),
  };
};
