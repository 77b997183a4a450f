/**
 * The vault as components see it: its state as a rune, requests, and slices that follow the component that asked for them.
 * Made once by the frame and handed down by context.
 */
import { connectVault } from "#device/client.ts";
import type { OpenState, PlaceName, Vault, VaultState } from "#device/vault-api.ts";
import type { CommandOf, ModuleName, RefusalOf, SliceName, ViewOf } from "#domain/modules.ts";
import type { Result } from "#base/result.ts";
import type { VaultFailure } from "#device/vault-api.ts";
import { createContext } from "svelte";
import { atRest } from "./at-rest.ts";
import { anybody, type Reading } from "./say.ts";
import { startLater } from "./start-later.ts";
import { answerOfCommand, viewOf } from "./worker-codec.ts";
import { startVaultWorker } from "./vault-worker.ts";

export interface PageVault extends Vault {
  readonly state: VaultState;
  /** The state while it is open, else null: for parts of a page that are shown a moment longer than the vault is open. */
  readonly open: OpenState | null;
  /** Who reads here, for choosing the version of a text; before anybody said anything, nothing is assumed. */
  readonly reading: Reading;
  readonly send: <Name extends ModuleName>(
    module: Name,
    place: PlaceName,
    command: CommandOf<Name>,
  ) => Promise<Result<{ readonly links: readonly string[] }, VaultFailure | RefusalOf<Name>>>;
}

export const [useVault, setVault] = createContext<PageVault>();

/** For what is also shown where a browser lacks what a vault needs: Calm and the help lines stand there too. */
export const useVaultIfAny = (): PageVault | null => {
  try {
    return useVault();
  } catch {
    return null;
  }
};

/** Where nothing is kept, the page is shown at once, and the vault begins behind it (see blank.ts, at-rest.ts). */
export const createPageVault = (isBlank: boolean): PageVault => {
  const vault = isBlank
    ? connectVault(() => startLater(startVaultWorker, atRest()), "empty")
    : connectVault(startVaultWorker);
  let state = $state.raw<VaultState>({ is: "starting" });
  vault.onState((now) => {
    state = now;
  });
  return {
    ...vault,
    get state() {
      return state;
    },
    get open() {
      return state.is === "open" ? state : null;
    },
    get reading() {
      return state.is === "open" ? state : anybody;
    },
    send: async (module, place, command) =>
      answerOfCommand<typeof module>(await vault.ask("command", { module, place, command })),
  };
};

/** A slice kept up to date while the component lives; null until it is known. `query` may depend on other runes. */
export const useSlice = <Name extends ModuleName, Of extends SliceName<Name>>(
  query: () => {
    readonly module: Name;
    readonly slice: Of;
    readonly place: PlaceName;
    readonly window: unknown;
  } | null,
): { readonly current: ViewOf<Name, Of> | null } => {
  const vault = useVault();
  let current = $state.raw<ViewOf<Name, Of> | null>(null);
  $effect(() => {
    const asked = query();
    current = null;
    return asked === null ? undefined : vault.watch(asked, (value) => (current = viewOf<Name, Of>(value)));
  });
  return {
    get current() {
      return current;
    },
  };
};
