/** Where untyped values get their types: messages of the vault worker, slices by module and name, live sessions by kind (see answer-codec.ts). */
import type { Result } from "#base/result.ts";
import type { FromVault, VaultFailure, VaultRequests } from "#device/vault-api.ts";
import type { KindName, ViewIn } from "#domain/session/kinds.ts";
import type { RunningView } from "#domain/session/session.ts";
import type { ModuleName, RefusalOf, SliceName, ViewOf } from "#domain/modules.ts";

export const heard = (data: unknown): FromVault => data as FromVault;

export const viewOf = <Name extends ModuleName, Of extends SliceName<Name>>(value: unknown): ViewOf<Name, Of> =>
  value as ViewOf<Name, Of>;

/** A command is refused by its own module only. */
export const answerOfCommand = <Name extends ModuleName>(
  answer: VaultRequests["command"]["out"],
): Result<{ readonly links: readonly string[] }, VaultFailure | RefusalOf<Name>> =>
  answer as Result<{ readonly links: readonly string[] }, VaultFailure | RefusalOf<Name>>;

export const liveOf = <Name extends KindName>(value: unknown): RunningView<ViewIn<Name>> | null =>
  value as RunningView<ViewIn<Name>> | null;
