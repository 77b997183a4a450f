/**
 * One reader at a time for each space: whoever asks while it reads is answered after it has read once more, so that bursts
 * are read together and in order.
 */
import type { SpaceId } from "#protocol/ids.ts";

export interface Pump {
  /** Resolves when everything that was there at the call has been passed on. */
  readonly run: (space: SpaceId) => Promise<void>;
}

/** `step` passes some on and says whether there is more. */
export const createPump = (step: (space: SpaceId) => Promise<boolean>): Pump => {
  const running = new Map<SpaceId, { readonly current: Promise<void>; next: Promise<void> | null }>();

  const start = (space: SpaceId): Promise<void> => {
    const current = drain(space).finally(() => {
      if (running.get(space)?.current === current && !running.get(space)?.next) running.delete(space);
    });
    running.set(space, { current, next: null });
    return current;
  };
  const drain = async (space: SpaceId): Promise<void> => {
    while (await step(space));
  };
  return {
    run: (space) => {
      const now = running.get(space);
      if (!now) return start(space);
      now.next ??= now.current.catch(() => undefined).then(() => start(space));
      return now.next;
    },
  };
};
