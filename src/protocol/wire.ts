/**
 * What travels between a device and a server: the spelling of every path and header, the limits, and the refusals.
 *
 * Both ends import this file, so neither can misspell the other. The bytes of bodies are in wire-frames.ts, those of the
 * socket in wire-socket.ts. Nothing that arrives in these forms is believed by a device (protocol §14): records, links
 * and signatures decide.
 */
import type { Hex } from "#base/bytes.ts";
import { HEADER_BYTES, MAX_SEALED } from "./envelope.ts";
import type { DeviceId, SpaceId } from "./ids.ts";
import { MAX_RECORD_BYTES } from "./record.ts";

/** Patterns for the server's router; devices use {@link paths}. */
export const routes = {
  health: "/healthz",
  metrics: "/metrics",
  about: "/v1/about",
  challenge: "/v1/challenge",
  signIn: "/v1/sign-in",
  socket: "/v1/socket",
  spaces: "/v1/spaces",
  append: "/v1/spaces/:space/append",
  entries: "/v1/spaces/:space/entries",
  swap: "/v1/spaces/:space/swap",
  mine: "/v1/spaces/:space/mine",
  box: "/v1/boxes/:id",
  boxStep: "/v1/boxes/:id/:step",
  slot: "/v1/slots/:place",
} as const;

/** How a box is put or read. Without a space it is a pairing box, known by its id alone after step 1. */
export interface BoxTerms {
  /** 24 to 336. Without it 72 hours, with a space 48. */
  readonly hours?: number;
  /** A box of a space: put and read by its members only, pushed to its sockets. */
  readonly space?: SpaceId;
  /** Given out only when both seats have put theirs (LOG-73); the seat is the writer's own. Needs a space. */
  readonly bothAs?: 0 | 1;
}

/** Paths with their query, to be set behind the address of a server (which ends without a slash). */
export const paths = {
  about: routes.about,
  challenge: routes.challenge,
  signIn: routes.signIn,
  socket: routes.socket,
  spaces: routes.spaces,
  append: (space: SpaceId): string => `/v1/spaces/${space}/append`,
  /**
   * LOG-37: envelopes of any chain, pages too, given back to a server that lost them. What another device gave back
   * gives way to what the chain's own device sends.
   */
  heal: (space: SpaceId): string => `/v1/spaces/${space}/append?heal=1`,
  entries: (space: SpaceId, after: number, limit?: number): string =>
    `/v1/spaces/${space}/entries?after=${after}${limit === undefined ? "" : `&limit=${limit}`}`,
  swap: (space: SpaceId): string => `/v1/spaces/${space}/swap`,
  mine: (space: SpaceId): string => `/v1/spaces/${space}/mine`,
  box: (id: Hex): string => `/v1/boxes/${id}`,
  boxStep: (id: Hex, step: number, terms: BoxTerms = {}): string => {
    const query = [
      ...(terms.hours === undefined ? [] : [`hours=${terms.hours}`]),
      ...(terms.space === undefined ? [] : [`space=${terms.space}`]),
      ...(terms.bothAs === undefined ? [] : [`seats=both&seat=${terms.bothAs}`]),
    ];
    return `/v1/boxes/${id}/${step}${query.length ? `?${query.join("&")}` : ""}`;
  },
  slot: (place: Hex): string => `/v1/slots/${place}`,
} as const;

export const headers = {
  /** Milliseconds since 1970 by the server's clock, on every answer. */
  time: "x-goldseam-time",
  /** `1` when more entries follow the last one given, else `0`. */
  more: "x-goldseam-more",
  /** `1` on a pairing box of which somebody tried to put a second, different answer (LOG-57). */
  second: "x-goldseam-second",
  /** `code <code>` or `box <32 hex digits>`, when a space is made. */
  admission: "x-goldseam-admission",
} as const;

export const bearer = (token: string): string => `Bearer ${token}`;

export const wireLimits = {
  /** Of a request, and so of a batch or a page of entries, which may pass it by its last entry. */
  bodyBytes: 1024 * 1024,
  /** Of the greatest envelope: a page. */
  envelopeBytes: HEADER_BYTES + MAX_SEALED.page,
  recordBytes: MAX_RECORD_BYTES,
  boxBytes: 64 * 1024,
  slotBytes: 4 * 1024,
  batchItems: 1024,
  entries: 1000,
  nonceBytes: 32,
  nonceSeconds: 60,
  tokenSeconds: 3600,
  boxHours: { least: 24, most: 336, pairing: 72, session: 48 },
  /** Steps of one pairing box. A session's box counts its messages in the same field, up to `sessionSteps`. */
  pairingSteps: 8,
  sessionSteps: 20_000,
} as const;

/** Every reason a server gives for a no, with the status it travels under. */
export const refusalStatus = {
  /** Malformed, of a version the server does not know, or out of bounds. */
  badRequest: 400,
  badSignature: 400,
  /** The page does not cover whole rows exactly (LOG-15): read the entries again. */
  badSwap: 409,
  /** No token, or one that has ended. */
  signInNeeded: 401,
  /** A new place needs a code, or an invitation that is not used or burnt. */
  codeNeeded: 403,
  /** No newcomers are taken; or this person has left the place; or all have and it is deleted; or the box is. */
  closed: 403,
  notAMember: 403,
  /** A record that would not stand, a seat that is another's, a box that is another's, a name that is not the server's. */
  notAllowed: 403,
  notYourChain: 403,
  removedSigner: 403,
  notFound: 404,
  boxTaken: 409,
  /** Read the chain before believing LOG-36. Of a slot: `last` is the generation held. */
  sequenceTaken: 409,
  sequenceGap: 409,
  tooLarge: 413,
  tooMany: 429,
  spaceFull: 507,
  /** The server could not, or somebody else wrote at the same moment: ask again. */
  unavailable: 503,
} as const;

export type WireRefusal = keyof typeof refusalStatus;

/** The JSON body of a refusal. */
export interface Refused {
  readonly refused: WireRefusal;
  /** Which item of a batch, counted from 0. The whole batch was refused. */
  readonly item?: number;
  /** sequenceTaken and sequenceGap: the chain concerned, and the last sequence the server holds of it. */
  readonly device?: DeviceId;
  readonly last?: number;
  /** tooMany: milliseconds after which to ask again. */
  readonly wait?: number;
}

const isRefusal = (code: unknown): code is WireRefusal =>
  typeof code === "string" && Object.hasOwn(refusalStatus, code);

/** The refusal in a JSON body; anything else, from a proxy or a newer server, counts as `unavailable`. */
export const readRefused = (json: unknown): Refused => {
  if (typeof json !== "object" || json === null || !("refused" in json) || !isRefusal(json.refused)) {
    return { refused: "unavailable" };
  }
  const count = (value: unknown): value is number =>
    typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
  return {
    refused: json.refused,
    ...("item" in json && count(json.item) ? { item: json.item } : {}),
    ...("device" in json && typeof json.device === "string" ? { device: json.device } : {}),
    ...("last" in json && count(json.last) ? { last: json.last } : {}),
    ...("wait" in json && count(json.wait) ? { wait: json.wait } : {}),
  };
};

/** JSON of GET /v1/about. `host` is who runs the server, in their own words, or null. */
export interface About {
  readonly version: string;
  readonly host: string | null;
  readonly admission: "open" | "code" | "closed";
}

/** JSON of POST /v1/sign-in; `until` in milliseconds since 1970 by the server's clock. */
export interface SignedIn {
  readonly token: string;
  readonly until: number;
}
