/**
 * A value or the reason there is none. What can go wrong and will be told to a person is returned, never thrown;
 * only a broken invariant throws (see {@link assert} in assert.ts).
 */
export type Result<Value, Reason> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: Reason };

export const ok = <Value>(value: Value): { readonly ok: true; readonly value: Value } => ({ ok: true, value });

export const err = <Reason>(error: Reason): { readonly ok: false; readonly error: Reason } => ({ ok: false, error });
