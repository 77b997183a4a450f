/**
 * Everything that crosses a server in a test, in its order: requests and frames by what they are and how large they are, ids
 * left out. Two runs of the same story can be held beside each other by it. Whether a line still stands is asked by the clock
 * alone, after a while in which nothing crossed, and a browser looks for a newer service worker when it likes: both are left out.
 */
import type { App } from "#server/app.ts";

export interface Crossing {
  readonly what: string;
  /** Of a request its body and the body of its answer; of a frame all of it. */
  readonly bytes: readonly number[];
}

const ID = /[0-9a-f]{16,}|[\w-]{22,}/g;

export const recorded = (app: App, crossed: Crossing[]): App => ({
  ...app,
  fetch: async (request, address) => {
    const { pathname } = new URL(request.url);
    const asked = request.method === "GET" ? 0 : (await request.clone().arrayBuffer()).byteLength;
    const answer = await app.fetch(request, address);
    const given = pathname.startsWith("/v1/") ? (await answer.clone().arrayBuffer()).byteLength : 0;
    if (pathname === "/service-worker.js") return answer;
    crossed.push({ what: `${request.method} ${pathname.replace(ID, "#")}`, bytes: [asked, given] });
    return answer;
  },
  hub: {
    ...app.hub,
    connect: (line) => {
      const connection = app.hub.connect({
        ...line,
        send: (data) => {
          if (data !== "pong") crossed.push({ what: "frame down", bytes: [data.length] });
          return line.send(data);
        },
      });
      return {
        ...connection,
        receive: (text) => {
          if (text !== "ping") crossed.push({ what: "frame up", bytes: [text.length] });
          return connection.receive(text);
        },
      };
    },
  },
});
