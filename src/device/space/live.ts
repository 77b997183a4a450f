/**
 * The live sessions of ours, as they stand: moves heard here, folded by the rules of domain/session, and closed everywhere
 * as soon as those say that a session is over.
 *
 * At the close every phone of who took part says the same last word, so that neither boxes nor what left a phone tell whose
 * was first (LOG-82). A phone that took no part says nothing: it would tell that it is there.
 */
import { type Bytes, fromUtf8, type Hex, utf8 } from "#base/bytes.ts";
import { err, ok, type Result } from "#base/result.ts";
import type { Fields } from "#domain/fact.ts";
import { comeToPass } from "#domain/session/ahead.ts";
import type { KindName } from "#domain/session/kinds.ts";
import { nameOfMove, type Spoken } from "#domain/session/move.ts";
import { leaveBody, moveBody, openingBody, type SessionRefusal } from "#domain/session/say.ts";
import {
  dueOf,
  type OpenSession,
  type RunningView,
  type Session,
  sessionAt,
  sessionOf,
  standing,
  viewOfSession,
} from "#domain/session/session.ts";
import type { Turn } from "#protocol/turn.ts";
import { personOf, type SpaceCore } from "./core.ts";
import type { Talks } from "./session-boxes.ts";
import type { Message } from "./sessions.ts";
import type { Timers } from "../timers.ts";
import type { VaultFailure } from "../vault-api.ts";

export interface LiveDeps {
  readonly ours: () => SpaceCore | null;
  /** Ours rests, or nobody else is in it. */
  readonly resting: () => boolean;
  readonly talks: Talks;
  /** Server time, or null while it was not measured. */
  readonly now: () => number | null;
  /** This device's own clock, ms since 1970: believed by the hour only, and only to show nothing. */
  readonly wall: () => number;
  readonly timers: Timers;
  /** 32 random hex digits. */
  readonly newId: () => Hex;
  readonly onChange: () => void;
}

export interface Live {
  readonly open: (kind: KindName, opening: Fields) => Promise<Result<{ readonly session: Hex }, LiveFailure>>;
  readonly move: (session: Hex, command: unknown) => Promise<Result<null, LiveFailure | { readonly type: string }>>;
  /** Holds at once, in every state, and is answered by no error (LOG-83). */
  readonly leave: (session: Hex) => Promise<Result<null, VaultFailure>>;
  /** The one of this kind that is open, or null. */
  readonly view: (kind: KindName) => RunningView | null;
  /** Finds again what was open before a reload or a lock. */
  readonly recall: () => Promise<void>;
  readonly hear: (message: Message) => void;
  /** It was found closed over there. */
  readonly gone: (session: Hex) => void;
  /** Closes what is over by now. */
  readonly look: () => void;
  readonly stop: () => void;
}

export type LiveFailure = VaultFailure | SessionRefusal;

export const createLive = (deps: LiveDeps): Live => {
  const held = new Map<Hex, readonly Spoken[]>();
  /** Over, with what is said last, and not erased yet: a disk that is full is tried again at every look. */
  const closing = new Map<Hex, Bytes | null>();
  /** The latest time that was ever measured here: a clock that is set back takes nothing back. */
  let latest: number | null = null;
  let stopTimer: (() => void) | null = null;
  let isStopped = false;

  const who = (core: SpaceCore) => ({ me: core.deps.me, device: core.deps.device });
  const at = (session: Hex): Session => {
    const now = deps.now();
    latest = now === null ? latest : Math.max(now, latest ?? now);
    const said = comeToPass(held.get(session) ?? [], deps.ours()?.deps.me ?? "", latest);
    return sessionAt(sessionOf(said), now, deps.resting());
  };

  const openOnes = (): ReadonlyMap<Hex, OpenSession> => {
    const open = new Map<Hex, OpenSession>();
    for (const id of held.keys()) {
      const session = at(id);
      const isLongOver = deps.now() === null && session.is === "open" && deps.wall() - session.until > HOUR_MS;
      if (session.is === "open" && !isLongOver) open.set(id, session);
    }
    return open;
  };

  const tookPart = (session: Hex): boolean => {
    const [core, now] = [deps.ours(), sessionOf(held.get(session) ?? [])];
    return core !== null && now.is === "open" && now.carriers[core.deps.me] !== undefined;
  };

  const keep = (session: Hex, said: Spoken): void => {
    held.set(session, [...(held.get(session) ?? []), said]);
  };

  /** `saying`: with a last word. */
  const close = async (session: Hex, saying: boolean): Promise<void> => {
    if (closing.has(session)) return;
    closing.set(session, saying ? utf8(leaveBody(sessionOf(held.get(session) ?? []), deps.now())) : null);
    held.delete(session);
    deps.onChange();
    await erase(session);
  };

  const erase = async (session: Hex): Promise<void> => {
    const last = closing.get(session);
    if (last === undefined) return;
    const closed = await deps.talks.close(session, ...(last === null ? [] : [last]));
    if (closed.ok) closing.delete(session);
  };

  const look = (): void => {
    const core = deps.ours();
    if (!core || isStopped) return;
    for (const session of closing.keys()) void erase(session);
    const open = openOnes();
    const stands = standing(open);
    for (const id of held.keys()) {
      const session = open.get(id);
      if (!session && at(id).is === "over") void close(id, false);
      else if (session && !stands.has(id) && session.by === core.deps.me) void close(id, true);
    }
    stopTimer?.();
    const now = deps.now();
    const dues = [...open.values()].map(dueOf);
    if (dues.length > 0) {
      const wait = now === null ? LOOK_MS : Math.min(...dues) - now;
      stopTimer = deps.timers.after(Math.min(LOOK_MS, Math.max(0, wait)) + 1, () => {
        look();
        deps.onChange();
      });
    }
  };

  const say = async (core: SpaceCore, session: Hex, body: string): Promise<Result<Turn, VaultFailure>> => {
    const said = await deps.talks.say(session, utf8(body));
    if (said.ok) keep(session, { author: core.deps.me, device: core.deps.device, n: said.value.n, body });
    look();
    deps.onChange();
    return said;
  };

  return {
    open: async (kind, opening) => {
      const [core, now] = [deps.ours(), deps.now()];
      if (!core) return err({ type: "notPaired" });
      if (deps.resting()) return err({ type: "resting" });
      if (now === null) return err({ type: "offline" });
      const [running] = [...openOnes()].filter(([, session]) => session.kind === kind);
      if (running) return running[1].by === core.deps.me ? ok({ session: running[0] }) : err({ type: "already" });
      const body = openingBody(kind, opening, who(core), now);
      if (!body.ok) return body;
      const session = deps.newId();
      const said = await say(core, session, body.value);
      return said.ok ? ok({ session }) : said;
    },
    move: async (session, command) => {
      const core = deps.ours();
      if (!core) return err({ type: "notPaired" });
      const body = moveBody(at(session), command, who(core), deps.now());
      if (!body.ok) return body;
      const said = await say(core, session, body.value);
      return said.ok ? ok(null) : said;
    },
    leave: async (session) => {
      if (held.has(session)) await close(session, true);
      return ok(null);
    },
    view: (kind) => {
      const core = deps.ours();
      if (!core) return null;
      const open = openOnes();
      const stands = standing(open);
      for (const [id, session] of open)
        if (session.kind === kind && stands.has(id)) return viewOfSession(id, session, core.deps.me, core.deps.device);
      return null;
    },
    recall: async () => {
      for (const session of await deps.talks.open())
        for (const message of await deps.talks.heard(session)) {
          const spoken = spokenIn(deps.ours(), message);
          if (spoken) keep(session, spoken);
        }
      look();
    },
    hear: (message) => {
      const [core, { session }] = [deps.ours(), message.turn];
      const spoken = spokenIn(core, message);
      if (!core || !spoken || closing.has(session)) return;
      const isMine = tookPart(session);
      keep(session, spoken);
      if (nameOfMove(spoken.body) === "leave") void close(session, isMine);
      look();
      deps.onChange();
    },
    gone: (session) => void close(session, tookPart(session)),
    look,
    stop: () => {
      isStopped = true;
      stopTimer?.();
    },
  };
};

const HOUR_MS = 3_600_000;
/** How often a session that is open is looked at, at least. */
const LOOK_MS = 60_000;

/** The author is whose device signed, never who a text names. */
const spokenIn = (core: SpaceCore | null, { device, turn: { n, body } }: Message): Spoken | null => {
  const author = core && personOf(core, device);
  return author ? { author, device, n, body: fromUtf8(body) ?? "" } : null;
};
