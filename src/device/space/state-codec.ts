/** The one place where a folded state gets back the type of its module (see answer-codec.ts). */
import type { ModuleName, StateOf } from "#domain/modules.ts";
import type { Fold } from "./fold.ts";

export const stateOfModule = <Name extends ModuleName>(fold: Fold, name: Name): StateOf<Name> =>
  fold.of(name)?.state() as StateOf<Name>;
