/**
 * One space, followed by one listener: first what came after its cursor, then what comes. Entries announced while the old
 * ones are read wait here, so that none is missed and none is given twice.
 */
import type { DeviceId, SpaceId } from "#protocol/ids.ts";
import type { WireEntry } from "#protocol/wire-frames.ts";
import type { SocketFrame } from "#protocol/wire-socket.ts";
import type { HubSettings } from "./hub.ts";
import { accessOf } from "./place.ts";

type Give = (frame: SocketFrame) => void;

export interface CatchUp {
  /** `ended` when the listener is to hear no more of this space. Never rejects for what it finds. */
  readonly run: (
    sources: Pick<HubSettings, "mailbox" | "places" | "now">,
    device: DeviceId,
    give: Give,
  ) => Promise<"following" | "ended">;
  readonly pass: (entry: WireEntry, give: Give) => void;
}

/** What is given over the socket at once; beyond it the listener reads over HTTP. */
const MOST = { rows: 1000, bytes: 1024 * 1024 } as const;
const MOST_SESSION_BYTES = 4 * 1024 * 1024;

export const catchUp = (space: SpaceId, after: number): CatchUp => {
  let waiting: WireEntry[] | null = [];
  let given = after;

  const pass = (entry: WireEntry, give: Give): void => {
    if (waiting) return void waiting.push(entry);
    if (entry.cursor <= given) return;
    given = entry.cursor;
    give({ kind: "entry", space, entry });
  };

  return {
    pass,
    run: async ({ mailbox, places, now }, device, give) => {
      const place = await places.load(space);
      if (!place || place === "closed") {
        give({ kind: "refused", space, refused: place ?? "notFound" });
        return "ended";
      }
      const access = accessOf(place, device);
      if (!access.ok) {
        give({ kind: "refused", space, refused: access.error });
        return "ended";
      }
      const { through, here } = access.value;
      const page = await mailbox.spaces.entries({ space, after, through, ...MOST });
      for (const entry of page.entries) give({ kind: "entry", space, entry });
      if (page.more) {
        give({ kind: "behind", space });
        return "ended";
      }
      given = Math.max(given, page.end);
      give({ kind: "ready", space, cursor: given });
      if (!here) return "ended";
      for (const step of await mailbox.boxes.live(space, now(), MOST_SESSION_BYTES))
        give({ kind: "box", space, ...step });
      const held = waiting ?? [];
      waiting = null;
      for (const entry of held) pass(entry, give);
      return "following";
    },
  };
};
