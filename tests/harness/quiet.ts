/**
 * When nothing happens any more by itself. The engine works beside the event loop (cryptography, streams), so a test that
 * owns the time must not let it pass while a signature is being made: it would time out what only took a moment.
 */
const ENGINE = [
  "decrypt",
  "deriveBits",
  "deriveKey",
  "digest",
  "encrypt",
  "exportKey",
  "generateKey",
  "importKey",
  "sign",
  "verify",
] as const;

let busy = 0;

/** Counts this work as something that is waited for. */
export const counted = async <T>(work: Promise<T>): Promise<T> => {
  busy++;
  try {
    return await work;
  } finally {
    busy--;
  }
};

for (const name of ENGINE) {
  const original = crypto.subtle[name].bind(crypto.subtle) as (...args: readonly unknown[]) => Promise<unknown>;
  const value = (...args: readonly unknown[]): Promise<unknown> => counted(original(...args));
  Object.defineProperty(crypto.subtle, name, { value, configurable: true, writable: true });
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Turns of the event loop without work before it counts as quiet: SQLite answers a turn after it was asked. */
const CALM = 3;

/** Resolves when all that can happen without time passing has happened. */
export const quiet = async (): Promise<void> => {
  for (let calm = 0; calm < CALM; calm = busy === 0 ? calm + 1 : 0) await turn();
};
