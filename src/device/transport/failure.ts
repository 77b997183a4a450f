/**
 * What a transport failure means: to a person, and for what can be done next.
 */
import type { WireRefusal } from "#protocol/wire.ts";
import type { TransportFailure } from "./transport.ts";
import type { VaultFailure } from "../vault-api.ts";

/** Refusals of a server that does not know this place, or not this device in it. */
const STRANGER: ReadonlySet<WireRefusal> = new Set(["notFound", "notAMember", "signInNeeded"]);

export const isStranger = (failure: TransportFailure): boolean =>
  failure.type === "refused" && STRANGER.has(failure.code);

const ofRefusal: Partial<Record<WireRefusal, VaultFailure["type"]>> = {
  codeNeeded: "codeNeeded",
  closed: "placeClosed",
};

export const failureOf = (failure: TransportFailure): VaultFailure =>
  failure.type === "refused" ? { type: ofRefusal[failure.code] ?? "serverRefused" } : { type: "offline" };
