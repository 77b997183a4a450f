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
  eraseSession,
  heldSessions,
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
  /** Erases it here now, at the server with the next pass, on the other phone when that looks. */
  readonly close: (session: Hex) => Promise<Result<null, VaultFailure>>;
  /** With every pass. */
  readonly tend: () => Promise<void>;
}

export const createTalks = (ours: () => SpaceCore | null, transport: Transport, queue: Queue): Talks => ({
  say: async (session, body) => {
    const core = ours();
    if (!core) return err({ type: "notPaired" });
    const said = await queue(async () => {
      const key = await ensureKey(core);
      return key.ok ? say(core, key.value, session, body) : key;
    });
    if (!said.ok) return said;
    const { turn, letter, kept } = said.value;
    const sending = letter ? send(core, transport, queue, letter) : null;
    return kept.ok || (await sending) ? ok(turn) : kept;
  },
  heard: async (session) => {
    const core = ours();
    return core ? queue(() => transcriptOf(core, session)) : [];
  },
  close: async (session) => {
    const core = ours();
    return core ? queue(() => eraseSession(core, session)) : err({ type: "notPaired" });
  },
  tend: async () => {
    const core = ours();
    if (core) await tend(core, transport, queue);
  },
});

/** False when it could not be put now. */
const send = async (core: SpaceCore, transport: Transport, queue: Queue, letter: Letter): Promise<boolean> => {
  const put = await transport.putBox(letter.box, letter.n, letter.bytes, { space: core.space });
  // a no that stays a no: the box is closed, or holds something else of this number
  const isDone = put.ok || (put.error.type === "refused" && FINAL.has(put.error.code));
  if (isDone) await queue(() => letterSent(core, letter));
  return put.ok;
};

const FINAL: ReadonlySet<string> = new Set(["boxTaken", "closed", "notAllowed", "badRequest", "tooLarge"]);

const tend = async (core: SpaceCore, transport: Transport, queue: Queue): Promise<void> => {
  const held = await queue(() => heldSessions(core));
  for (const letter of held.unsent) await send(core, transport, queue, letter);
  for (const session of held.open) {
    const boxes = await queue(() => boxesIn(core, session));
    for (const box of boxes.filter(({ device }) => device !== core.deps.device)) {
      if ((await stands(transport, core.space, box)) === false) await queue(() => eraseSession(core, session));
    }
  }
  for (const ended of (await queue(() => heldSessions(core))).toDrop) {
    const dropped = await Promise.all(ended.boxes.map((box) => isDropped(transport, box)));
    if (dropped.every(Boolean)) await queue(() => boxesDropped(core, ended));
  }
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
