/**
 * The line that stays open: dialled, greeted, listened to, and dialled again when it is lost.
 *
 * Between tries it waits a random part of a time that doubles (exponential backoff with full jitter: Brooker, AWS 2015),
 * so that many devices do not come back at one instant. A line that is silent for long is asked with `ping` whether it is
 * still there, for a lost network closes nothing by itself.
 */
import type { Bytes } from "#base/bytes.ts";
import { readFrame, type SocketHello } from "#protocol/wire-socket.ts";
import { paths } from "#protocol/wire.ts";
import type { SignInDesk } from "./http-sign-in.ts";
import type { Timers } from "../timers.ts";
import type { Answer, Socket, SocketListener } from "./transport.ts";
import type { DialedSocket, DialSocket } from "./web-socket.ts";
import { type Note, type Why, whyOfFrame } from "./why.ts";

export interface HttpSocketDeps {
  readonly address: string;
  readonly dial: DialSocket;
  readonly desk: SignInDesk;
  readonly timers: Timers;
  readonly random: () => number;
  readonly note: Note;
}

const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 60_000;
const ANSWER_MS = 20_000;
const QUIET_MS = 25_000;

export const openHttpSocket = (deps: HttpSocketDeps, listener: SocketListener): Socket => {
  let line: Line | null = null;
  let failures = 0;
  let closed = false;
  let stopWaiting = (): void => undefined;

  const begin = (): void => {
    stopWaiting();
    listener.onState("connecting");
    line = openLine(deps, listener, {
      onOnline: () => {
        failures = 0;
        listener.onState("online");
      },
      onEnd: (least) => {
        line = null;
        stopWaiting = deps.timers.after(Math.max(least, waitAfter(failures++, deps.random)), begin);
        listener.onState("offline");
      },
    });
  };
  begin();

  return {
    follow: () => line?.greet(),
    retry: () => {
      if (closed || line) return;
      failures = 0;
      begin();
    },
    close: () => {
      closed = true;
      stopWaiting();
      line?.close();
      line = null;
    },
  };
};

/** Milliseconds before the next try after so many failures in a row. */
export const waitAfter = (failures: number, random: () => number): number =>
  Math.floor(random() * Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** Math.min(failures, 16)));

interface Line {
  /** Says what is followed now. */
  readonly greet: () => void;
  readonly close: () => void;
}

interface LineEars {
  readonly onOnline: () => void;
  /** Once; not after close. `least`: milliseconds the server asks to be left alone. */
  readonly onEnd: (least: number) => void;
}

/** One line from its dialling to its end. */
const openLine = (deps: HttpSocketDeps, listener: SocketListener, ears: LineEars): Line => {
  const { desk, timers, note } = deps;
  let socket: DialedSocket | null = null;
  let token: string | null = null;
  let [isOpen, isOnline, isOver] = [false, false, false];
  let stopTimer = (): void => undefined;

  /** The only way anything leaves over a line: noted first. All of it is ASCII. */
  const say = (why: Why, text: string): void => {
    if (!socket) return;
    note({ why, bytes: text.length });
    socket.send(text);
  };
  const close = (): void => {
    isOver = true;
    stopTimer();
    socket?.close();
  };
  const end = (least = 0): void => {
    if (isOver) return;
    close();
    ears.onEnd(least);
  };
  const within = (ms: number, late: () => void): void => {
    stopTimer();
    stopTimer = timers.after(ms, late);
  };
  const ping = (): void => {
    say(whyOfFrame.ping, "ping");
    within(ANSWER_MS, end);
  };

  const knowToken = async (): Promise<boolean> => {
    const answer = await desk.token();
    if (answer.ok) token = answer.value;
    else end(leastWait(answer));
    return answer.ok;
  };
  const greet = async (): Promise<void> => {
    if (!isOpen || !(await knowToken()) || isOver || token === null) return;
    const hello: SocketHello = { token, ...listener.following() };
    say(whyOfFrame.hello, JSON.stringify(hello));
  };
  const hear = (data: Bytes | string): void => {
    within(QUIET_MS, ping);
    if (!isOnline) ears.onOnline();
    isOnline = true;
    // A frame of a kind we do not know comes from a newer server; what it may have meant is asked for over HTTP.
    const frame = typeof data === "string" ? null : readFrame(data);
    if (frame?.kind === "refused" && frame.space === null && frame.refused === "signInNeeded") {
      if (token !== null) desk.forget(token);
      return end();
    }
    if (frame) listener.onFrame(frame);
  };
  const dial = async (): Promise<void> => {
    if (!(await knowToken()) || isOver) return;
    within(ANSWER_MS, end);
    socket = deps.dial(deps.address.replace(/^http/, "ws") + paths.socket, {
      onOpen: () => {
        isOpen = true;
        void greet().then(() => isOver || ping());
      },
      onMessage: (data) => isOver || hear(data),
      onEnd: () => end(),
    });
  };
  void dial();

  return { greet: () => void greet(), close };
};

const leastWait = (answer: Awaited<Answer<string>>): number =>
  !answer.ok && answer.error.type === "refused" ? (answer.error.detail.wait ?? 0) : 0;
