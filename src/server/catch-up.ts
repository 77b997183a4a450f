/**
 * One space, followed by one listener: first what came after its cursor, then what comes. It remembers how far it has
 * given, so that the hub can hand it everything in order and it takes what is new to it.
 */
import type { DeviceId, SpaceId } from "#protocol/ids.ts";
import type { WireEntry } from "#protocol/wire-frames.ts";
import type { SocketFrame } from "#protocol/wire-socket.ts";
import type { WireRefusal } from "#protocol/wire.ts";
import type { HubSettings } from "./hub.ts";
import { accessOf } from "./place.ts";

type Give = (frame: SocketFrame) => void;

export interface CatchUp {
  /** `ended` when the listener is to hear no more of this space. */
  readonly run: (
    sources: Pick<HubSettings, "mailbox" | "places" | "now">,
    device: DeviceId,
    give: Give,
  ) => Promise<"following" | "ended">;
  /** The last cursor given; null until it follows live. */
  readonly given: () => number | null;
  readonly pass: (entry: WireEntry, give: Give) => void;
}

/** What is given over the socket at once; beyond it the listener reads over HTTP. */
const MOST = { rows: 1000, bytes: 1024 * 1024 } as const;
const MOST_SESSION_BYTES = 4 * 1024 * 1024;

export const catchUp = (space: SpaceId, after: number): CatchUp => {
  let given: number | null = null;

  const refuse = (give: Give, refused: WireRefusal): "ended" => {
    give({ kind: "refused", space, refused });
    return "ended";
  };

  return {
    given: () => given,
    pass: (entry, give) => {
      if (given === null || entry.cursor <= given) return;
      given = entry.cursor;
      give({ kind: "entry", space, entry });
    },
    run: async ({ mailbox, places, now }, device, give) => {
      const place = await places.load(space);
      if (!place || place === "closed") return refuse(give, place ?? "notFound");
      const access = accessOf(place, device);
      if (!access.ok) return refuse(give, access.error);
      const { through, here } = access.value;
      const page = await mailbox.spaces.entries({ space, after, through, ...MOST });
      for (const entry of page.entries) give({ kind: "entry", space, entry });
      if (page.more) {
        give({ kind: "behind", space });
        return "ended";
      }
      give({ kind: "ready", space, cursor: page.end });
      if (!here) return "ended";
      given = page.end;
      const live = await mailbox.boxes.live(space, now(), MOST_SESSION_BYTES);
      for (const step of live) give({ kind: "box", space, ...step });
      return "following";
    },
  };
};
