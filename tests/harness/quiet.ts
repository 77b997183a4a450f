/**
 * When nothing happens any more by itself. The engine works beside the event loop (cryptography, WebAssembly), so a test that
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

type Ask = (...args: readonly unknown[]) => Promise<unknown>;

const imported = new Map<string, Promise<unknown>>();

/** The same device is started a thousand times: its keys are imported once. Keys do not change. */
const importOnce =
  (importKey: Ask): Ask =>
  (...args) => {
    const [, , algorithm] = args;
    if (algorithm !== "Ed25519" && algorithm !== "X25519") return importKey(...args);
    const name = JSON.stringify(args, (_, part: unknown) => (part instanceof Uint8Array ? [...part] : part));
    const known = imported.get(name) ?? importKey(...args);
    imported.set(name, known);
    return known;
  };

for (const name of ENGINE) {
  const original = crypto.subtle[name].bind(crypto.subtle) as Ask;
  const ask = name === "importKey" ? importOnce(original) : original;
  const value: Ask = (...args) => counted(ask(...args));
  Object.defineProperty(crypto.subtle, name, { value, configurable: true, writable: true });
}

/** Argon2 gets a fresh instance each time, made beside the event loop. */
for (const name of ["compile", "instantiate"] as const) {
  const original = WebAssembly[name].bind(WebAssembly) as Ask;
  const value: Ask = (...args) => counted(original(...args));
  Object.defineProperty(WebAssembly, name, { value, configurable: true, writable: true });
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Turns of the event loop without work before it counts as quiet: SQLite answers a turn after it was asked. */
const CALM = 3;

/** Resolves when all that can happen without time passing has happened. */
export const quiet = async (): Promise<void> => {
  for (let calm = 0; calm < CALM; calm = busy === 0 ? calm + 1 : 0) await turn();
};
