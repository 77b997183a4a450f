/**
 * Keeps the spaces of an open vault and one server in step: what arrived, what waits to be sent, what is to be swapped.
 *
 * The socket says that something happened and gives live entries; everything else is asked for over HTTP. Nothing is
 * deleted here because a server says so: a server that has less than it once acknowledged is given it again (LOG-37).
 */
import type { Result } from "#base/result.ts";
import type { SpaceId } from "#protocol/ids.ts";
import type { WireEntry } from "#protocol/wire-frames.ts";
import type { WireRefusal } from "#protocol/wire.ts";
import type { SocketFrame } from "#protocol/wire-socket.ts";
import type { Place } from "./place.ts";
import type { Queue } from "./queue.ts";
import type { Socket, Transport, TransportFailure } from "./transport.ts";

export type Connection = "connecting" | "online" | "offline";

export interface SyncDeps {
  readonly transport: Transport;
  readonly queue: Queue;
  readonly places: () => readonly Place[];
  /** Pairing boxes to follow. */
  readonly boxes: () => readonly string[];
  readonly onConnection: (connection: Connection) => void;
  /** Something in memory changed: slices and state are to be told anew. */
  readonly onChange: () => void;
  readonly onBox: (frame: SocketFrame & { readonly kind: "box" | "second" }) => void;
  /** After every full pass while connected. */
  readonly onPass: () => Promise<void>;
}

export interface Sync {
  readonly start: () => void;
  /** One full pass now; another one right after it when asked for meanwhile. False when the server was not reached. */
  readonly pass: () => Promise<boolean>;
  /** What is followed has changed. */
  readonly follow: () => void;
  readonly retry: () => void;
  readonly stop: () => void;
}

export const createSync = (deps: SyncDeps): Sync => {
  let socket: Socket | null = null;
  let running: Promise<boolean> | null = null;
  let again = false;
  let stopped = false;
  /** Spaces whose server cursor was seen behind ours. */
  const behind = new Set<SpaceId>();

  const run = async (): Promise<boolean> => {
    let reached = true;
    do {
      again = false;
      for (const place of deps.places()) {
        if (stopped) return false;
        reached = (await passOf(deps, place, behind)) && reached;
      }
      if (reached) await deps.onPass();
    } while (again && !stopped && reached);
    return reached;
  };

  const pass = (): Promise<boolean> => {
    if (running) {
      again = true;
      return running;
    }
    running = run().finally(() => {
      running = null;
      deps.onChange();
    });
    return running;
  };

  const onFrame = (frame: SocketFrame): void => {
    if (frame.kind === "box" || frame.kind === "second") deps.onBox(frame);
    else if (frame.kind === "behind") void pass().then(() => socket?.follow());
    else if (frame.kind === "refused") void pass();
    else if (frame.kind === "ready") {
      const place = deps.places().find(({ core }) => core.space === frame.space);
      if (place && frame.cursor < place.core.cursor) {
        behind.add(frame.space);
        void pass();
      }
    } else void takeLive(frame.space, frame.entry);
  };

  const takeLive = async (space: SpaceId, entry: WireEntry): Promise<void> => {
    const place = deps.places().find(({ core }) => core.space === space);
    if (!place || entry.cursor <= place.core.cursor) return;
    await deps.queue(() => place.receive([entry], false));
    deps.onChange();
    void pass(); // acknowledge, rotate keys, answer: whatever the entry asks for
  };

  return {
    start: () => {
      socket ??= deps.transport.openSocket({
        following: () => ({
          spaces: deps.places().map(({ core }) => ({ space: core.space, after: core.cursor })),
          boxes: deps.boxes(),
        }),
        onFrame,
        onState: (state) => {
          deps.onConnection(state);
          if (state === "online") void pass();
        },
      });
    },
    pass,
    follow: () => socket?.follow(),
    retry: () => {
      socket?.retry();
      void pass();
    },
    stop: () => {
      stopped = true;
      socket?.close();
    },
  };
};

const passOf = async (deps: SyncDeps, place: Place, behind: Set<SpaceId>): Promise<boolean> => {
  if (!(await pull(deps, place))) return false;
  if (behind.delete(place.core.space)) await giveBack(deps, place);
  await deps.queue(() => place.tend());
  return (await push(deps, place)) && (await swap(deps, place));
};

const pull = async (deps: SyncDeps, place: Place): Promise<boolean> => {
  for (;;) {
    const answer = await deps.transport.entries(place.core.space, place.core.cursor);
    if (!answer.ok) return isReached(place, answer);
    const { entries, more } = answer.value;
    const taken = await deps.queue(() => place.receive(entries, !more));
    if (!taken.ok || !more) return taken.ok;
  }
};

const push = async (deps: SyncDeps, place: Place): Promise<boolean> => {
  for (;;) {
    const outgoing = await deps.queue(() => place.outgoing());
    if (!outgoing) return true;
    const send = outgoing.heal ? deps.transport.heal : deps.transport.append;
    const answer = await send(place.core.space, outgoing.items);
    if (answer.ok) {
      await deps.queue(() => place.acknowledge(outgoing, answer.value));
      deps.onChange();
      continue;
    }
    if (answer.error.type !== "refused") return false;
    const { code } = answer.error;
    if (code === "sequenceGap") {
      await giveBack(deps, place); // the server holds less of my chain than it once acknowledged
      if (!place.lostBefore()) return true;
      continue;
    }
    if (code === "sequenceTaken") {
      if (!(await pull(deps, place))) return false;
      if (place.nextUnsent() === outgoing.unsent[0]?.n) return true; // taken by another history of mine (LOG-36)
      continue;
    }
    if (STRANGER.has(code) && (await introduce(deps, place))) continue;
    place.refused(code);
    return true;
  }
};

/** Refusals of a server that does not know this place, or not this device in it. */
const STRANGER: ReadonlySet<WireRefusal> = new Set(["notFound", "notAMember", "signInNeeded"]);

/** Gives the server every record of a place: one begun without a network, one just joined, or one that it lost. */
const introduce = async (deps: SyncDeps, place: Place): Promise<boolean> => {
  const records = await deps.queue(() => Promise.resolve(place.records()));
  const answer = await deps.transport.makeSpaces(records, null);
  if (!answer.ok) return false;
  const known = await deps.queue(() => place.introduced());
  return known.ok;
};

const swap = async (deps: SyncDeps, place: Place): Promise<boolean> => {
  for (const pending of await deps.queue(() => place.swaps())) {
    const answer = await deps.transport.swap(place.core.space, pending.page.bytes);
    if (answer.ok) await deps.queue(() => place.swapped(pending, answer.value));
    else if (answer.error.type !== "refused") return false;
    else if (answer.error.code === "badSwap") await deps.queue(() => place.swapped(pending, null));
  }
  return true;
};

/** LOG-37: everything this device holds, oldest first; the server keeps what it lost and knows the rest. */
const giveBack = async (deps: SyncDeps, place: Place): Promise<void> => {
  place.serverLost();
  const batches = await deps.queue(() => place.everything());
  for (const batch of batches) {
    const answer = await deps.transport.heal(place.core.space, batch);
    if (!answer.ok && answer.error.type !== "refused") return;
  }
};

const isReached = (place: Place, answer: Result<unknown, TransportFailure>): boolean => {
  if (answer.ok) return true;
  if (answer.error.type !== "refused") return false;
  place.refused(answer.error.code);
  return true;
};
