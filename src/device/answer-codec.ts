/**
 * The one place where an answer of the vault gets back the type of its request. Both ends come from one build and talk
 * over a port nobody else holds, so the shape is believed here and not read again.
 */
import type { Result } from "#base/result.ts";
import type { RequestName, VaultRequests } from "./vault-api.ts";

export const answerOf = <Name extends RequestName>(
  answer: Result<unknown, { readonly type: string }>,
): VaultRequests[Name]["out"] => answer as VaultRequests[Name]["out"];
