/**
 * Keeps the spaces of an open vault and one server in step: what arrived, what waits to be sent, what is to be swapped.
 *
 * The socket says that something happened and gives live entries; everything else is asked for over HTTP. Nothing is
 * deleted here because a server says so: a server that has less than it once acknowledged is given it again (LOG-37).
 */
import type { Result } from "#base/result.ts";
import type { SpaceId } from "#protocol/ids.ts";
import type { WireEntry } from "#protocol/wire-frames.ts";
import type { SocketFrame } from "#protocol/wire-socket.ts";
import type { Place } from "../space/place.ts";
import type { Queue } from "../queue.ts";
import type { Timers } from "../timers.ts";
import { isStranger } from "./failure.ts";
import { waitAfter } from "./http-socket.ts";
import type { Socket, Transport, TransportFailure } from "./transport.ts";

export type Connection = "connecting" | "online" | "offline";

export interface SyncDeps {
  readonly transport: Transport;
  readonly queue: Queue;
  readonly places: () => readonly Place[];
  /** Writes what is to be written in a place without anybody asking. */
  readonly tend: (place: Place) => Promise<void>;
  /** Pairing boxes to follow. */
  readonly boxes: () => readonly string[];
  readonly onConnection: (connection: Connection) => void;
  /** Something in memory changed: slices and state are to be told anew. */
  readonly onChange: () => void;
  readonly onBox: (frame: SocketFrame & { readonly kind: "box" | "second" }) => void;
  /** After every full pass while connected. */
  readonly onPass: () => Promise<void>;
  readonly timers: Timers;
  readonly random: () => number;
}

/** What a pass needs: a place that was only now made known has to be followed anew. */
interface Line extends SyncDeps {
  readonly follow: () => void;
  /** Spaces of which not all that the server lacks could be given back to it: tried again at the next pass. */
  readonly halfGiven: Set<SpaceId>;
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
  const line: Line = { ...deps, follow: () => socket?.follow(), halfGiven: new Set() };
  let running: Promise<boolean> | null = null;
  let again = false;
  let stopped = false;
  let isLineUp = false;
  let failures = 0;
  let stopWaiting = (): void => undefined;
  /** Spaces whose server cursor was seen behind ours. */
  const behind = new Set<SpaceId>();

  const run = async (): Promise<boolean> => {
    let reached = true;
    do {
      again = false;
      for (const place of deps.places()) {
        if (stopped) return false;
        reached = (await passOf(line, place, behind)) && reached;
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
    running = run()
      .then(lookAgainUnless)
      .finally(() => {
        running = null;
        deps.onChange();
      });
    return running;
  };

  /** The line may stand while a request is lost: then nothing else would say that it has to be tried again. */
  const lookAgainUnless = (reached: boolean): boolean => {
    stopWaiting();
    failures = reached ? 0 : failures + 1;
    if (!reached && isLineUp && !stopped)
      stopWaiting = deps.timers.after(waitAfter(failures, deps.random), () => void pass());
    return reached;
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
    if (!place || behind.has(space) || entry.cursor <= place.core.cursor) return;
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
          isLineUp = state === "online";
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
      stopWaiting();
      socket?.close();
    },
  };
};

const passOf = async (deps: Line, place: Place, behind: Set<SpaceId>): Promise<boolean> => {
  const { space } = place.core;
  const isBehind = behind.has(space);
  if (!(await pull(deps, place, isBehind))) return false;
  behind.delete(space);
  if (isBehind && !(await pull(deps, place))) return false; // what came over the socket meanwhile was not taken
  await deps.queue(() => deps.tend(place));
  return (await push(deps, place)) && (await swap(deps, place));
};

/** What is new at the server; everything again where its list is not the one that was read before, or lacks something. */
const pull = async (deps: Line, place: Place, behind = false): Promise<boolean> => {
  for (;;) {
    const known = place.core.cursor;
    const answer = await deps.transport.entries(place.core.space, place.askFrom());
    if (!answer.ok)
      return !answer.ok && isStranger(answer.error) && (await introduce(deps, place))
        ? reread(deps, place)
        : isReached(place, answer);
    const { entries, more } = answer.value;
    if (behind || deps.halfGiven.has(place.core.space) || !place.goesOn(entries)) return reread(deps, place);
    const fresh = entries.filter(({ cursor }) => cursor > known);
    const taken = await deps.queue(() => place.receive(fresh, !more));
    if (!taken.ok) return false;
    if (!more) return place.isMissing() ? reread(deps, place) : true;
  }
};

/** LOG-10, LOG-37: reads all the server has, and gives it back what it lost. Nothing here is dropped on its word. */
const reread = async (deps: Line, place: Place): Promise<boolean> => {
  const { space } = place.core;
  const offered: WireEntry[] = [];
  for (;;) {
    const answer = await deps.transport.entries(space, offered.at(-1)?.cursor ?? 0);
    if (!answer.ok) return isReached(place, answer);
    offered.push(...answer.value.entries);
    if (!answer.value.more || answer.value.entries.length === 0) break;
  }
  const lacking = await deps.queue(() => place.receiveAll(offered));
  if (!lacking.ok) return false;
  place.serverLost(lacking.value.length > 0);
  deps.halfGiven.add(space);
  let isWhole = true;
  for (const batch of lacking.value) {
    const answer = await deps.transport.heal(space, batch);
    if (!answer.ok) return isReached(place, answer);
    isWhole &&= answer.value.every((cursor) => cursor > 0);
  }
  deps.halfGiven.delete(space);
  if (isWhole) place.serverLost(false);
  return true;
};

const push = async (deps: Line, place: Place): Promise<boolean> => {
  let lost = false;
  for (;;) {
    const outgoing = await deps.queue(() => place.outgoing());
    if (!outgoing) return true;
    const send = outgoing.heal ? deps.transport.heal : deps.transport.append;
    const answer = await send(place.core.space, outgoing.items);
    if (answer.ok && answer.value.every((cursor) => cursor > 0)) {
      await deps.queue(() => place.acknowledge(outgoing, answer.value));
      deps.onChange();
      continue;
    }
    if (answer.ok) {
      // given back, and not all of it taken: what stands there instead is looked at first
      if (!(await reread(deps, place))) return false;
      if (place.nextUnsent() === outgoing.unsent[0]?.n) return true;
      continue;
    }
    if (answer.error.type !== "refused") return false;
    const { code } = answer.error;
    if (code === "sequenceGap" && !lost) {
      lost = true; // the server holds less of my chain than it once acknowledged
      if (!(await reread(deps, place))) return false;
      continue;
    }
    if (code === "sequenceTaken") {
      if (!(await pull(deps, place))) return false;
      if (place.nextUnsent() === outgoing.unsent[0]?.n) return true; // taken by another history of mine (LOG-36)
      continue;
    }
    if (!answer.ok && isStranger(answer.error) && (await introduce(deps, place))) continue;
    place.refused(code);
    return true;
  }
};

/** Gives the server every record of a place: one begun without a network, one just joined, or one that it lost. */
const introduce = async (deps: Line, place: Place): Promise<boolean> => {
  const records = await deps.queue(() => Promise.resolve(place.records()));
  const answer = await deps.transport.makeSpaces(records, null);
  if (!answer.ok) return false;
  deps.follow();
  const known = await deps.queue(() => place.introduced());
  return known.ok;
};

const swap = async (deps: Line, place: Place): Promise<boolean> => {
  for (const pending of await deps.queue(() => place.swaps())) {
    const answer = await deps.transport.swap(place.core.space, pending.page.bytes);
    if (answer.ok) await deps.queue(() => place.swapped(pending, answer.value));
    else if (answer.error.type !== "refused") return false;
    else if (answer.error.code === "badSwap") await deps.queue(() => place.swapped(pending, null));
  }
  return true;
};

const isReached = (place: Place, answer: Result<unknown, TransportFailure>): boolean => {
  if (answer.ok) return true;
  if (answer.error.type !== "refused") return false;
  place.refused(answer.error.code);
  return true;
};
