/**
 * The page's end of the line to the vault.
 *
 * It numbers requests, hands out answers, and keeps the last word on the state. A vault that locks, or is left, is over: its worker is
 * ended, so that nothing of what it held stays in memory, and a new one begins in its place. To the page it is one vault.
 */
import { err, ok, type Result } from "#base/result.ts";
import { answerOf } from "./answer-codec.ts";
import type { FromVault, RequestName, Vault, VaultState } from "./vault-api.ts";

/** A running vault worker, as little of it as is needed here. */
export interface VaultWorker {
  /** Takes a message of the type ToVault. */
  readonly post: (message: unknown) => void;
  /** Called for every message, and with null when the worker could not be started. */
  readonly listen: (listener: (message: FromVault | null) => void) => void;
  readonly end: () => void;
}

interface Waiting {
  readonly name: RequestName;
  readonly settle: (answer: Result<unknown, { readonly type: string }>) => void;
}

interface Watched {
  readonly query: Parameters<Vault["watch"]>[0];
  readonly tell: (value: unknown) => void;
}

/**
 * `start` makes a fresh worker; it is called again after every lock and after leaving. `first` is what the page goes by until
 * the first worker speaks.
 */
export const connectVault = (start: () => VaultWorker, first: "starting" | "empty" = "starting"): Vault => {
  let state: VaultState = { is: first };
  let worker = begin();
  let next = 1;
  const waiting = new Map<number, Waiting>();
  const watched = new Map<number, Watched>();
  const listeners = new Set<(state: VaultState) => void>();

  function begin(): VaultWorker {
    const fresh = start();
    fresh.listen((message) => {
      if (fresh === worker) hear(message);
    });
    return fresh;
  }

  const hear = (message: FromVault | null): void => {
    if (message === null) become({ is: "broken", why: "storageLost" });
    else if ("state" in message) become(message.state);
    else if ("slice" in message) watched.get(message.id)?.tell(message.slice);
    else settle(message.id, message.answer);
  };

  const settle = (id: number, answer: Parameters<Waiting["settle"]>[0]): void => {
    const request = waiting.get(id);
    waiting.delete(id);
    request?.settle(answer);
  };

  const become = (now: VaultState): void => {
    const before = state;
    if (now.is === "starting" && (before.is === "locked" || before.is === "empty")) return;
    state = now;
    if (before.is === "open" && (now.is === "locked" || (now.is === "empty" && isLeaving()))) restart();
    if (before.is !== "open" && now.is === "open")
      for (const [id, { query }] of watched) worker.post({ id, watch: query });
    for (const listener of listeners) listener(now);
  };

  const isLeaving = (): boolean => [...waiting.values()].some(({ name }) => name === "leaveBrowser");

  const restart = (): void => {
    const left = state.is === "empty" ? "leaveBrowser" : "lock";
    worker.end();
    for (const [id, { name }] of waiting) settle(id, name === left ? ok(null) : err({ type: "notPossible" }));
    worker = begin();
  };

  return {
    ask: (name, input) =>
      new Promise((resolve) => {
        const id = next++;
        waiting.set(id, { name, settle: (answer) => resolve(answerOf<typeof name>(answer)) });
        worker.post({ id, ask: name, with: input });
      }),
    onState: (listener) => {
      listeners.add(listener);
      listener(state);
      return () => listeners.delete(listener);
    },
    watch: (query, tell) => {
      const id = next++;
      watched.set(id, { query, tell });
      if (state.is === "open") worker.post({ id, watch: query });
      return () => {
        watched.delete(id);
        if (state.is === "open") worker.post({ id, unwatch: true });
      };
    },
    tell: (page) => worker.post({ page }),
  };
};
