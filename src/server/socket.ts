/**
 * The hub's peers over real sockets (`ws`). A socket that does not say who it is within ten seconds is closed, one that no
 * longer answers a ping too; what it may send is small, and nothing is compressed, for compression tells lengths apart.
 */
import type { IncomingMessage, Server } from "node:http";
import { type WebSocket, WebSocketServer } from "ws";
import { routes } from "#protocol/wire.ts";
import { addressOf } from "./address.ts";
import type { Hub } from "./hub.ts";
import { type Log, failure } from "./log.ts";

export interface Sockets {
  /** Tells every peer that the server goes, and waits for none. */
  readonly close: () => void;
}

export interface SocketSettings {
  readonly hub: Hub;
  readonly log: Log;
  /** Whether this address may open another socket. */
  readonly mayConnect: (address: string) => boolean;
}

const HELLO_MS = 10_000;
const PING_MS = 30_000;
const MOST_MESSAGE_BYTES = 16 * 1024;
const GOING_AWAY = 1001;
const FAILED = 1011;

export const listenForSockets = (server: Server, { hub, log, mayConnect }: SocketSettings): Sockets => {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: MOST_MESSAGE_BYTES, perMessageDeflate: false });
  const silent = new WeakSet<WebSocket>();

  server.on("upgrade", (request, stream, head) => {
    stream.on("error", () => stream.destroy());
    const address = addressOf(request.socket.remoteAddress ?? "", header(request, "x-forwarded-for"));
    const isSocketPath = request.url?.split("?")[0] === routes.socket;
    if (!isSocketPath || !mayConnect(address)) {
      stream.end(`HTTP/1.1 ${isSocketPath ? "429 Too Many Requests" : "404 Not Found"}\r\nConnection: close\r\n\r\n`);
      return;
    }
    sockets.handleUpgrade(request, stream, head, welcome);
  });

  const welcome = (socket: WebSocket): void => {
    const connection = hub.connect({
      send: (data) => socket.send(data),
      buffered: () => socket.bufferedAmount,
      close: (status) => socket.close(status),
    });
    const hello = setTimeout(() => {
      if (!connection.isSignedIn()) socket.close(1008);
    }, HELLO_MS);
    socket.on("message", (data, isBinary) => {
      if (isBinary) return socket.close(1003);
      connection.receive(String(data)).catch((reason: unknown) => {
        log.write(failure(reason));
        socket.close(FAILED);
      });
    });
    socket.on("pong", () => void silent.delete(socket));
    socket.on("error", () => socket.terminate());
    socket.on("close", () => {
      clearTimeout(hello);
      connection.gone();
    });
  };

  const pinging = setInterval(() => {
    for (const socket of sockets.clients) {
      if (silent.has(socket)) {
        socket.terminate();
        continue;
      }
      silent.add(socket);
      socket.ping();
    }
  }, PING_MS);

  return {
    close: () => {
      clearInterval(pinging);
      for (const socket of sockets.clients) socket.close(GOING_AWAY);
      sockets.close();
    },
  };
};

const header = (request: IncomingMessage, name: string): string | null => {
  const value = request.headers[name];
  return typeof value === "string" ? value : (value?.at(-1) ?? null);
};
