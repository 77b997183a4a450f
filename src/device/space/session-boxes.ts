/**
 * Live sessions as the vault has them: what is said goes to its box at once and again with every pass until it is there,
 * and what has ended here ends at the server (LOG-82). A session whose other box no longer stands was closed over there,
 * and is erased here too. No turn waits for the network, and none is refused for the state of the other (LOG-83).
 */
import type { Bytes, Hex } from "#base/bytes.ts";
import { err, ok, type Result } from "#base/result.ts";
import type { SpaceId } from "#protocol/ids.ts";
import type { Turn } from "#protocol/turn.ts";
import type { Queue } from "../queue.ts";
import {
  boxesDropped,
  boxesIn,
  type Ended,
  eraseSession,
  heldSessions,
  isFinished,
  isWaiting,
  type Letter,
  letterSent,
  type Message,
  say,
  type SessionBox,
  transcriptOf,
} from "./sessions.ts";
import type { SpaceCore } from "./core.ts";
import { ensureKey } from "./keys.ts";
import type { Transport } from "../transport/transport.ts";
import type { VaultFailure } from "../vault-api.ts";

/** Sessions of ours, named by 16 random bytes. */
export interface Talks {
  /** Holds here as soon as it is on disk, or at the server where the disk is full. */
  readonly say: (session: Hex, body: Bytes) => Promise<Result<Turn, VaultFailure>>;
  readonly heard: (session: Hex) => Promise<readonly Message[]>;
  /** Those of which something is kept here. */
  readonly open: () => Promise<readonly Hex[]>;
  /**
   * Erases it here now, at the server as soon as that is reached, on the other phone when it hears the last word, or, where
   * there is none, when it looks.
   */
  readonly close: (session: Hex, last?: Bytes) => Promise<Result<null, VaultFailure>>;
  /** With every pass. */
  readonly tend: () => Promise<void>;
}

export interface TalksDeps {
  readonly ours: () => SpaceCore | null;
  readonly transport: Transport;
  readonly queue: Queue;
  /** A session was found closed over there: to be closed here as well. */
  readonly onGone: (session: Hex) => void;
}

interface Line extends TalksDeps {
  /** Of one session, one thing after another goes out: no message before the one before it, no drop before the last. */
  readonly inTurn: <T>(session: string, task: () => Promise<T>) => Promise<T>;
}

export const createTalks = (deps: TalksDeps): Talks => {
  const line: Line = { ...deps, inTurn: createTurns() };
  const { ours, queue } = deps;
  return {
    say: async (session, body) => {
      const core = ours();
      if (!core) return err({ type: "notPaired" });
      const said = await queue(async () => {
        const key = await ensureKey(core);
        return key.ok ? say(core, key.value, session, body) : key;
      });
      if (!said.ok) return said;
      const { turn, letter, kept } = said.value;
      const sending = letter ? send(core, line, letter) : null;
      return kept.ok || (await sending) ? ok(turn) : kept;
    },
    heard: async (session) => {
      const core = ours();
      return core ? queue(() => transcriptOf(core, session)) : [];
    },
    open: async () => {
      const core = ours();
      return core ? (await queue(() => heldSessions(core))).open : [];
    },
    close: async (session, last) => {
      const core = ours();
      if (!core) return err({ type: "notPaired" });
      const { ended, kept } = await queue(async () => {
        const key = last ? await ensureKey(core) : null;
        return eraseSession(core, session, last && key?.ok ? { key: key.value, body: last } : null);
      });
      if (ended) void finish(core, line, ended); // also from a disk that is full
      return kept;
    },
    tend: async () => {
      const core = ours();
      if (core) await tend(core, line);
    },
  };
};

const createTurns = (): Line["inTurn"] => {
  const last = new Map<string, Promise<unknown>>();
  return (session, task) => {
    const next = (last.get(session) ?? Promise.resolve()).then(task);
    last.set(session, next);
    void next.finally(() => {
      if (last.get(session) === next) last.delete(session);
    });
    return next;
  };
};

/** `space/session` of a row. */
const sessionIn = (row: string): string => row.split("/").slice(0, 2).join("/");

/** False when it could not be put now. `still`: asked when its turn comes, for its session may be over by then. */
const send = async (
  core: SpaceCore,
  line: Line,
  letter: Letter,
  still = (): Promise<boolean> => Promise.resolve(true),
): Promise<boolean> =>
  line.inTurn(sessionIn(letter.row), async () => {
    if (!(await still())) return false;
    const put = await line.transport.putBox(letter.box, letter.n, letter.bytes, { space: core.space });
    if (isDone(put)) await line.queue(() => letterSent(core, letter));
    return put.ok;
  });

/** Put, or a no that stays a no: the box is closed, or holds something else of this number. */
const isDone = (put: Awaited<ReturnType<Transport["putBox"]>>): boolean =>
  put.ok || (put.error.type === "refused" && FINAL.has(put.error.code));

/** Sends the last word of a session that is over, then drops its boxes; again with every pass until both are done. */
const finish = (core: SpaceCore, line: Line, ended: Ended): Promise<void> =>
  line.inTurn(sessionIn(ended.row), async () => {
    const { letter, boxes } = ended;
    if (await line.queue(() => isFinished(core, ended))) return;
    if (letter && !isDone(await line.transport.putBox(letter.box, letter.n, letter.bytes, { space: core.space })))
      return;
    const dropped = await Promise.all(boxes.map((box) => isDropped(line.transport, box)));
    if (dropped.every(Boolean)) await line.queue(() => boxesDropped(core, ended));
  });

const FINAL: ReadonlySet<string> = new Set(["boxTaken", "closed", "notAllowed", "badRequest", "tooLarge"]);

const tend = async (core: SpaceCore, line: Line): Promise<void> => {
  const { queue, transport, onGone } = line;
  const held = await queue(() => heldSessions(core));
  for (const letter of held.unsent) await send(core, line, letter, () => queue(() => isWaiting(core, letter)));
  for (const session of held.open) {
    const boxes = await queue(() => boxesIn(core, session));
    for (const box of boxes.filter(({ device }) => device !== core.deps.device)) {
      if ((await stands(transport, core.space, box)) !== false) continue;
      onGone(session);
      break;
    }
  }
  for (const ended of (await queue(() => heldSessions(core))).toDrop) await finish(core, line, ended);
};

/** Whether a box is still there; null when that cannot be asked now. */
const stands = async (transport: Transport, space: SpaceId, { box, last }: SessionBox): Promise<boolean | null> => {
  const answer = await transport.getBox(box, last, { space });
  return answer.ok ? answer.value !== null : null;
};

const isDropped = async (transport: Transport, box: Hex): Promise<boolean> => {
  const answer = await transport.deleteBox(box);
  return answer.ok || (answer.error.type === "refused" && answer.error.code === "notFound");
};
