/**
 * The network between phones and server. A request or its answer may be late, lost, or arrive twice; phones overtake each
 * other; a line may break, or fall silent without a word. Only bytes of one socket keep their order, as TCP has it.
 */
import { ownBytes } from "#base/bytes.ts";
import type { Fetch } from "#device/transport/http-exchange.ts";
import type { DialSocket } from "#device/transport/web-socket.ts";
import type { DeviceId } from "#protocol/ids.ts";
import type { App } from "#server/app.ts";
import type { Dice } from "#tests/harness/dice.ts";
import { entriesWithout, isEntryOf } from "./held-back.ts";
import type { Time } from "./time.ts";
import type { Wire } from "./wire.ts";

/** Probabilities, and the longest usual delay in ms. */
export interface Weather {
  readonly lost: number;
  readonly answerLost: number;
  readonly twice: number;
  readonly late: number;
  readonly cut: number;
  readonly delay: number;
}

export const calm: Weather = { lost: 0, answerLost: 0, twice: 0, late: 0, cut: 0, delay: 15 };

export interface Line {
  readonly fetch: Fetch;
  readonly dial: DialSocket;
  /** The phone is gone: nothing reaches it any more, and the server notices in its time. */
  readonly end: () => void;
}

/** What a network knows of a phone. */
export interface End {
  readonly isOnline: () => boolean;
  /** A chain that the server keeps from this phone. */
  readonly heldBack: () => DeviceId | null;
}

export interface Network {
  readonly line: (end: End) => Line;
  /** From here on other dice and another weather. */
  readonly change: (dice: Dice, weather: Weather) => void;
  /** What is on its way arrives, and whoever still waits for an answer that was lost is told so. */
  readonly clear: () => void;
  /** Every socket ends: the server went down. */
  readonly cutAll: () => void;
}

const LATE_MS = 30_000;

export const createNetwork = (time: Time, server: () => App | null, wire: Wire, first: Dice): Network => {
  let dice = first;
  let weather = calm;
  const sockets = new Set<() => void>();
  const onTheWay = new Set<{ readonly at: number; readonly run: () => void }>();
  const lost = new Set<() => void>();

  const delay = (): number => 1 + dice.below(weather.delay) + (dice.chance(weather.late) ? dice.below(LATE_MS) : 0);
  const later = (ms: number, run: () => void): void => {
    const due = { at: time.monotonic() + ms, run };
    onTheWay.add(due);
    time.after(ms, () => onTheWay.delete(due) && run());
  };
  const wait = (ms: number): Promise<void> => new Promise((resolve) => later(ms, resolve));

  /** No answer, until whoever waits gives up or is told. */
  const hanging = (): Promise<never> =>
    new Promise((_, reject) => void lost.add(() => reject(new TypeError("no network"))));

  const serve = async (app: App, request: Request): Promise<Response> => {
    const response = await app.fetch(request);
    if (!wire.isHeard) return response;
    const body = new Uint8Array(await response.arrayBuffer());
    wire.note(body);
    return new Response(body, { status: response.status, headers: response.headers });
  };

  const fetchFor =
    (end: End, isOver: () => boolean): Fetch =>
    async (request) => {
      const body = request.body ? ownBytes(new Uint8Array(await request.arrayBuffer())) : new Uint8Array(0);
      wire.note(`${request.method} ${request.url}`, [...request.headers].join("\n"), body);
      const again = (): Request => {
        const { method, headers } = request;
        return body.length > 0 ? new Request(request.url, { method, headers, body }) : request;
      };
      const [lost, answerLost, twice] = [weather.lost, weather.answerLost, weather.twice].map((p) => dice.chance(p));
      const [there, back] = [delay(), delay()];
      if (twice) void wait(delay() + delay()).then(() => server()?.fetch(again()));
      await wait(there);
      const app = server();
      if (isOver()) return new Promise(() => undefined);
      if (!end.isOnline() || !app) throw new TypeError("no network");
      if (lost) return hanging();
      const response = await serve(app, again());
      await wait(back);
      if (isOver() || answerLost || !end.isOnline()) return hanging();
      const hidden = end.heldBack();
      return hidden ? entriesWithout(request, response, hidden) : response;
    };

  const dialFor =
    (end: End, own: Set<() => void>): DialSocket =>
    (_address, ears) => {
      let isOver = false;
      let peer: ReturnType<App["hub"]["connect"]> | null = null;
      /** When the last message of each direction is there: later ones are not earlier. */
      const last = { there: 0, back: 0 };
      const inOrder = (way: keyof typeof last, run: () => void): void => {
        last[way] = Math.max(last[way] + 1, time.monotonic() + delay());
        later(last[way] - time.monotonic(), () => isOver || run());
      };
      const end_ = (tell: boolean): void => {
        if (isOver) return;
        isOver = true;
        own.delete(cut);
        sockets.delete(cut);
        peer?.gone();
        if (tell) ears.onEnd();
      };
      const cut = (): void => end_(true);
      own.add(cut);
      sockets.add(cut);
      inOrder("there", () => {
        const app = server();
        if (!end.isOnline() || !app) return cut();
        peer = app.hub.connect({
          send: (data) =>
            inOrder("back", () => {
              if (!end.isOnline()) return;
              if (wire.isHeard) wire.note(data);
              const hidden = end.heldBack();
              const frame = typeof data === "string" ? data : ownBytes(data);
              if (hidden && typeof frame !== "string" && isEntryOf(frame, hidden)) return;
              if (dice.chance(weather.cut)) cut();
              else ears.onMessage(frame);
            }),
          buffered: () => 0,
          close: () => inOrder("back", cut),
        });
        inOrder("back", ears.onOpen);
      });
      return {
        send: (text) =>
          inOrder("there", () => {
            wire.note(text);
            if (end.isOnline()) void peer?.receive(text);
          }),
        close: () => end_(false),
      };
    };

  return {
    line: (end) => {
      let over = false;
      const own = new Set<() => void>();
      return {
        fetch: fetchFor(end, () => over),
        dial: dialFor(end, own),
        end: () => {
          over = true;
          for (const cut of own) cut();
        },
      };
    },
    change: (next, nextWeather) => {
      dice = next;
      weather = nextWeather;
    },
    clear: () => {
      const all = [...onTheWay].sort((a, b) => a.at - b.at);
      onTheWay.clear();
      for (const { run } of all) run();
      for (const tell of lost) tell();
      lost.clear();
    },
    cutAll: () => {
      for (const cut of sockets) cut();
    },
  };
};
