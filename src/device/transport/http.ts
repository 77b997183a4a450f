/**
 * The transport over HTTP and WebSocket: paths, bodies and answers of wire.ts, nothing else. Time limits are in
 * http-exchange.ts, signing in is in http-sign-in.ts, the line that stays open in http-socket.ts.
 */
import type { Bytes } from "#base/bytes.ts";
import { err, ok, type Result } from "#base/result.ts";
import type { SpaceId } from "#protocol/ids.ts";
import { encodeBatch, readEntries, type WireItem } from "#protocol/wire-frames.ts";
import { type About, type BoxTerms, headers as wireHeaders, paths, wireLimits } from "#protocol/wire.ts";
import { type Answered, type Call, exchange, type Exchanging, type Fetch, jsonOf, refused } from "./http-exchange.ts";
import { createSignInDesk } from "./http-sign-in.ts";
import { openHttpSocket } from "./http-socket.ts";
import type { ServerClock } from "./server-clock.ts";
import type { Timers } from "../timers.ts";
import type { Admission, Answer, Identity, Transport } from "./transport.ts";
import type { DialSocket } from "./web-socket.ts";
import { type Note, type Why, whyOf, whyOfBox } from "./why.ts";

export interface HttpTransportDeps {
  /** Scheme, host and port, as a person may have typed it: what follows the host is dropped. */
  readonly address: string;
  /** Null for someone no server knows yet: what needs signing in is then refused without asking. */
  readonly identity: Identity | null;
  readonly fetch: Fetch;
  readonly dial: DialSocket;
  readonly timers: Timers;
  /** Told the server's time at every answer. */
  readonly clock: ServerClock;
  /** Monotonic milliseconds (performance.now). */
  readonly monotonic: () => number;
  /** 0 inclusive to 1 exclusive, for waits only. */
  readonly random: () => number;
  /** Told of everything before it leaves. */
  readonly note: Note;
}

const JSON_BYTES = 64 * 1024;
const NOTHING = 4 * 1024;
/** A page of entries may pass the limit of a body by its last entry. */
const ENTRIES_BYTES = wireLimits.bodyBytes + wireLimits.envelopeBytes + 64;

export const createHttpTransport = (deps: HttpTransportDeps): Transport => {
  const { fetch, timers, clock, monotonic, note } = deps;
  const line: Exchanging = { address: new URL(deps.address).origin, fetch, timers, clock, monotonic, note };
  const desk = createSignInDesk(line, deps.identity);
  const open = (call: Call): Answer<Answered> => exchange(line, call);
  const send = async (why: Why, path: string, items: readonly WireItem[]): Answer<readonly number[]> => {
    const answer = await desk.exchange({ why, method: "POST", path, body: encodeBatch(items), most: JSON_BYTES });
    return read(answer, ({ bytes }) => readCursors(jsonOf(bytes), items.length));
  };

  return {
    about: async () =>
      read(await open({ why: whyOf.about, method: "GET", path: paths.about, most: JSON_BYTES }), ({ bytes }) =>
        readAbout(jsonOf(bytes)),
      ),
    signIn: async () => nothing(await desk.token()),
    makeSpaces: async (records, admission) => {
      const headers = admissionHeaders(admission);
      if (!headers) return err(refused("codeNeeded"));
      const body = encodeBatch(records.map((bytes) => ({ type: "record", bytes })));
      const call: Call = { why: whyOf.makeSpaces, method: "POST", path: paths.spaces, headers, body, most: NOTHING };
      return nothing(await (admission === "member" ? desk.exchange(call) : open(call)));
    },
    append: (space, items) => send(whyOf.append, paths.append(space), items),
    heal: (space, items) => send(whyOf.heal, paths.heal(space), items),
    entries: async (space, after, limit) => {
      const path = paths.entries(space, after, limit);
      const answer = await desk.exchange({ why: whyOf.entries, method: "GET", path, most: ENTRIES_BYTES });
      return read(answer, ({ bytes, header }) => {
        const entries = readEntries(bytes);
        const more = header(wireHeaders.more);
        return entries && (more === "0" || more === "1") ? { entries, more: more === "1" } : null;
      });
    },
    swap: async (space: SpaceId, page: Bytes) => {
      const path = paths.swap(space);
      const answer = await desk.exchange({ why: whyOf.swap, method: "POST", path, body: page, most: JSON_BYTES });
      return read(answer, ({ bytes }) => readCursor(jsonOf(bytes)));
    },
    deleteMine: async (space) =>
      nothing(await desk.exchange({ why: whyOf.deleteMine, method: "DELETE", path: paths.mine(space), most: NOTHING })),
    putBox: async (box, step, body, terms = {}) => {
      const [why, path] = [whyOfBox(terms), paths.boxStep(box, step, terms)];
      const call: Call = { why, method: "PUT", path, body, most: NOTHING };
      return nothing(await (needsSignIn(terms) || step === 1 ? desk.exchange(call) : open(call)));
    },
    getBox: async (box, step, terms = {}) => {
      const [why, path] = [whyOfBox(terms), paths.boxStep(box, step, terms)];
      const call: Call = { why, method: "GET", path, most: 2 * wireLimits.boxBytes + 8 };
      const answer = await (needsSignIn(terms) ? desk.exchange(call) : open(call));
      return orNothing(answer, ({ bytes, header }) => ({ bytes, second: header(wireHeaders.second) === "1" }));
    },
    deleteBox: async (box) =>
      nothing(await desk.exchange({ why: whyOf.deleteBox, method: "DELETE", path: paths.box(box), most: NOTHING })),
    putSlot: async (place, body) =>
      nothing(await desk.exchange({ why: whyOf.putSlot, method: "PUT", path: paths.slot(place), body, most: NOTHING })),
    getSlot: async (place) =>
      orNothing(
        await open({ why: whyOf.getSlot, method: "GET", path: paths.slot(place), most: wireLimits.slotBytes }),
        ({ bytes }) => bytes,
      ),
    openSocket: (listener) => openHttpSocket({ ...deps, address: line.address, desk }, listener),
  };
};

const needsSignIn = ({ space }: BoxTerms): boolean => space !== undefined;

type Outcome<T> = Awaited<Answer<T>>;

/** What the answer says, or `malformed`. */
const read = <T>(answer: Outcome<Answered>, reader: (answered: Answered) => T | null): Outcome<T> => {
  if (!answer.ok) return answer;
  const value = reader(answer.value);
  return value === null ? err({ type: "malformed" }) : ok(value);
};

/** As {@link read}; null where the server has nothing of that name. */
const orNothing = <T>(answer: Outcome<Answered>, reader: (answered: Answered) => T): Outcome<T | null> => {
  if (answer.ok) return ok(reader(answer.value));
  const isNothing = answer.error.type === "refused" && ["notFound", "closed"].includes(answer.error.code);
  return isNothing ? ok(null) : answer;
};

const nothing = <Reason>(answer: Result<unknown, Reason>): Result<null, Reason> => (answer.ok ? ok(null) : answer);

/** Null for a code that no header can carry, and so no server gave. */
const admissionHeaders = (admission: Admission | null): Readonly<Record<string, string>> | null => {
  if (!admission || admission === "member") return {};
  const value = "code" in admission ? `code ${admission.code.trim()}` : `box ${admission.box}`;
  return /^[\x20-\x7e]+$/.test(value) ? { [wireHeaders.admission]: value } : null;
};

const isCursor = (value: unknown): value is number =>
  typeof value === "number" && Number.isSafeInteger(value) && value >= 0;

const readCursors = (json: unknown, count: number): readonly number[] | null => {
  if (typeof json !== "object" || json === null || !("cursors" in json) || !Array.isArray(json.cursors)) return null;
  const cursors: readonly unknown[] = json.cursors;
  return cursors.length === count && cursors.every(isCursor) ? cursors : null;
};

const readCursor = (json: unknown): number | null =>
  typeof json === "object" && json !== null && "cursor" in json && isCursor(json.cursor) ? json.cursor : null;

const ADMISSIONS = ["open", "code", "closed"] as const;

const readAbout = (json: unknown): About | null => {
  if (typeof json !== "object" || json === null || !("version" in json) || !("host" in json)) return null;
  const admission = "admission" in json ? ADMISSIONS.find((each) => each === json.admission) : undefined;
  const { version, host } = json;
  if (typeof version !== "string" || (host !== null && typeof host !== "string") || !admission) return null;
  return { version, host, admission };
};
