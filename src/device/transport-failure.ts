/**
 * What a transport failure means to a person.
 */
import type { WireRefusal } from "#protocol/wire.ts";
import type { TransportFailure } from "./transport.ts";
import type { VaultFailure } from "./vault-api.ts";

const ofRefusal: Partial<Record<WireRefusal, VaultFailure["type"]>> = {
  codeNeeded: "codeNeeded",
  closed: "placeClosed",
};

export const failureOf = (failure: TransportFailure): VaultFailure =>
  failure.type === "refused" ? { type: ofRefusal[failure.code] ?? "serverRefused" } : { type: "offline" };
