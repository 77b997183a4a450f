/** A broken invariant is a bug: it throws, and the boundary of the shell or the process catches it. */
export class Bug extends Error {
  override readonly name = "Bug";
}

/** Throws {@link Bug} unless the condition holds. Never used for input: input is decoded, see bytes.ts. */
export function assert(condition: unknown, what: string): asserts condition {
  if (!condition) throw new Bug(what);
}
