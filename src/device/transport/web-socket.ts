/**
 * A WebSocket as little as we need of it: text out, bytes or text in, one end. A simulation gives its own; the browser's
 * (or the `ws` package's) constructor becomes one by {@link dialWith}.
 */
import type { Bytes } from "#base/bytes.ts";

export interface DialedSocket {
  readonly send: (text: string) => void;
  /** Ends the line; nothing is heard of it any more. */
  readonly close: () => void;
}

export interface SocketEars {
  readonly onOpen: () => void;
  readonly onMessage: (data: Bytes | string) => void;
  /** The line ended, or never came about. Once. */
  readonly onEnd: () => void;
}

/** Dials `ws:` or `wss:`; never throws. */
export type DialSocket = (address: string, ears: SocketEars) => DialedSocket;

export const dialWith =
  (Socket: typeof WebSocket): DialSocket =>
  (address, ears) => {
    let over = false;
    const end = (): void => {
      if (!over) ears.onEnd();
      over = true;
    };
    const socket = constructed(Socket, address);
    if (!socket) {
      queueMicrotask(end);
      return { send: () => undefined, close: () => (over = true) };
    }
    socket.binaryType = "arraybuffer";
    socket.addEventListener("open", () => over || ears.onOpen());
    socket.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
      if (over) return;
      if (data instanceof ArrayBuffer) ears.onMessage(new Uint8Array(data));
      else if (typeof data === "string") ears.onMessage(data);
    });
    socket.addEventListener("error", end);
    socket.addEventListener("close", end);
    return {
      send: (text) => {
        if (socket.readyState === Socket.OPEN) socket.send(text);
      },
      close: () => {
        over = true;
        socket.close();
      },
    };
  };

/** Null where the address is none a socket may be opened to from here. */
const constructed = (Socket: typeof WebSocket, address: string): WebSocket | null => {
  try {
    return new Socket(address);
  } catch {
    return null;
  }
};
