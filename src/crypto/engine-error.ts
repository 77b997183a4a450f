/**
 * What the Web Crypto engine means when it rejects: `OperationError` is "these bytes do not open", `DataError` is "these
 * bytes are no key". Both are answers about input. Anything else (no such algorithm, a key for another use) is a bug, or
 * an engine this app cannot run in, and must not look like a forgery.
 */
export const isRefusal = (error: unknown, name: "OperationError" | "DataError"): boolean =>
  error instanceof DOMException && error.name === name;
