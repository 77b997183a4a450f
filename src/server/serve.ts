/** The app behind a port: HTTP by Node's own server, sockets beside it, and an orderly end. */
import { getRequestListener } from "@hono/node-server";
import { type Server, createServer } from "node:http";
import { addressOf } from "./address.ts";
import type { App } from "./app.ts";
import type { Log } from "./log.ts";
import { listenForSockets } from "./socket.ts";

export interface Serving {
  readonly port: number;
  /** Takes nothing new, answers what is being asked, and resolves when all is closed. */
  readonly stop: () => Promise<void>;
}

const MOST_WAIT_MS = 5000;

/** Rejects when the port is taken or not allowed. */
export const serve = async (app: App, log: Log, port: number, host: string): Promise<Serving> => {
  const listener = getRequestListener(
    (request, { incoming }) => {
      const peer = incoming.socket.remoteAddress ?? "";
      return app.fetch(request, addressOf(peer, request.headers.get("x-forwarded-for")));
    },
    { overrideGlobalObjects: false, hostname: host },
  );
  const timeouts = { headersTimeout: 20_000, requestTimeout: 60_000, keepAliveTimeout: 65_000 };
  const server = createServer(timeouts, (incoming, outgoing) => void listener(incoming, outgoing));
  const sockets = listenForSockets(server, { hub: app.hub, log, mayConnect: app.mayConnect });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => resolve());
  });
  return {
    port: portOf(server, port),
    stop: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      sockets.close();
      server.closeIdleConnections();
      const late = setTimeout(() => server.closeAllConnections(), MOST_WAIT_MS);
      await closed;
      clearTimeout(late);
    },
  };
};

const portOf = (server: Server, asked: number): number => {
  const address = server.address();
  return typeof address === "object" && address !== null ? address.port : asked;
};
