/**
 * Who is listening, and what is passed on to them at once. The hub knows peers, not sockets: socket.ts connects those of
 * `ws`, the simulation its own.
 *
 * What is new in a space is read from the mailbox in the order of its cursors, whoever announced it, so that a listener
 * is given everything once and nothing out of turn. A peer that does not read what it is sent is closed rather than
 * buffered for without end; it comes back by itself.
 */
import type { DeviceId, SpaceId } from "#protocol/ids.ts";
import { type SocketFrame, encodeFrame, readHello } from "#protocol/wire-socket.ts";
import type { WireRefusal } from "#protocol/wire.ts";
import { type CatchUp, catchUp } from "./catch-up.ts";
import type { Mailbox } from "./mailbox/mailbox.ts";
import { NO_END, type Places, accessOf } from "./place.ts";
import { createPump } from "./pump.ts";
import { createTopics } from "./topics.ts";

/** One end of a connection. */
export interface Peer {
  readonly send: (data: Uint8Array | string) => void;
  /** Bytes sent and not yet taken. */
  readonly buffered: () => number;
  /** A status of RFC 6455: 1008 refused, 1013 come back later. */
  readonly close: (status: number) => void;
}

export interface Connection {
  /** A text message. Never rejects for what is in it. */
  readonly receive: (text: string) => Promise<void>;
  readonly gone: () => void;
  readonly isSignedIn: () => boolean;
}

export interface Hub {
  readonly connect: (peer: Peer) => Connection;
  /** There are new entries; with `recheck` also who may follow is looked at again. Resolves when they are passed on. */
  readonly announce: (space: SpaceId, recheck: boolean) => Promise<void>;
  readonly announceBox: (frame: Extract<SocketFrame, { readonly kind: "box" | "second" }>) => void;
  readonly size: () => number;
}

export interface HubSettings {
  readonly mailbox: Mailbox;
  readonly places: Places;
  readonly now: () => number;
  readonly deviceOf: (token: string) => DeviceId | null;
  /** Whether the device may go on talking: its quota. */
  readonly mayTalk: (device: DeviceId) => boolean;
  readonly socketsOfOne: number;
  readonly bufferedBytes: number;
}

interface Listener {
  readonly peer: Peer;
  device: DeviceId | null;
  following: ReadonlyMap<SpaceId, CatchUp>;
}

const AT_ONCE = { rows: 200, bytes: 1024 * 1024 } as const;

export const createHub = (settings: HubSettings): Hub => {
  const listeners = new Set<Listener>();
  /** Who follows a space, a pairing box, or is a device: each under its id, told apart by a letter. */
  const topics = createTopics<Listener>();

  const send = (listener: Listener, frame: SocketFrame): void => {
    if (!listeners.has(listener)) return;
    if (listener.peer.buffered() > settings.bufferedBytes) return end(listener, 1013);
    listener.peer.send(encodeFrame(frame));
  };
  const end = (listener: Listener, status: number, refused?: WireRefusal): void => {
    if (refused) send(listener, { kind: "refused", space: null, refused });
    if (!drop(listener)) return;
    listener.peer.close(status);
  };
  const drop = (listener: Listener): boolean => {
    topics.set(listener, []);
    return listeners.delete(listener);
  };
  const forget = (listener: Listener, space: SpaceId): void => {
    listener.following = new Map([...listener.following].filter(([other]) => other !== space));
    topics.remove(listener, `s${space}`);
  };

  const receive = async (listener: Listener, text: string): Promise<void> => {
    if (text === "ping") return listener.peer.send("pong");
    const hello = readHello(text);
    if (!hello) return end(listener, 1008, "badRequest");
    const device = listener.device ?? settings.deviceOf(hello.token ?? "");
    if (!device) return end(listener, 1008, "signInNeeded");
    if (!settings.mayTalk(device)) return end(listener, 1013, "tooMany");
    if (!listener.device && topics.of(`d${device}`).length >= settings.socketsOfOne)
      return end(listener, 1013, "tooMany");
    listener.device = device;
    const started = hello.spaces.map(({ space, after }) => ({ space, follow: catchUp(space, after) }));
    listener.following = new Map(started.map(({ space, follow }) => [space, follow]));
    const [spaces, boxes] = [started.map(({ space }) => `s${space}`), (hello.boxes ?? []).map((box) => `b${box}`)];
    topics.set(listener, [`d${device}`, ...spaces, ...boxes]);
    for (const { space, follow } of started) {
      const outcome = await follow.run(settings, device, (frame) => {
        if (listener.following.get(space) === follow) send(listener, frame);
      });
      if (listener.following.get(space) !== follow) continue;
      if (outcome === "ended") forget(listener, space);
      else await pump.run(space);
    }
  };

  /** Reads on from the one who has been given least, and hands it to all. */
  const pump = createPump(async (space) => {
    const follows = topics.of(`s${space}`).flatMap((listener) => {
      const follow = listener.following.get(space);
      return follow && follow.given() !== null ? [{ listener, follow }] : [];
    });
    if (follows.length === 0) return false;
    const after = Math.min(...follows.map(({ follow }) => follow.given() ?? 0));
    const page = await settings.mailbox.spaces.entries({ space, after, through: NO_END, ...AT_ONCE });
    for (const entry of page.entries) {
      for (const { listener, follow } of follows) follow.pass(entry, (frame) => send(listener, frame));
    }
    return page.more;
  });

  const recheck = async (space: SpaceId): Promise<void> => {
    const place = await settings.places.load(space);
    for (const listener of topics.of(`s${space}`)) {
      const access = place && place !== "closed" && listener.device ? accessOf(place, listener.device) : null;
      if (access?.ok && access.value.here) continue;
      if (access?.ok !== true) send(listener, { kind: "refused", space, refused: access?.error ?? "closed" });
      forget(listener, space);
    }
  };

  return {
    connect: (peer) => {
      const listener: Listener = { peer, device: null, following: new Map() };
      listeners.add(listener);
      return {
        receive: (text) => receive(listener, text),
        gone: () => void drop(listener),
        isSignedIn: () => listener.device !== null,
      };
    },
    announce: async (space, again) => {
      await pump.run(space);
      if (again) await recheck(space);
    },
    announceBox: (frame) => {
      const space = "space" in frame ? frame.space : null;
      for (const listener of topics.of(space ? `s${space}` : `b${frame.box}`)) send(listener, frame);
    },
    size: () => listeners.size,
  };
};
