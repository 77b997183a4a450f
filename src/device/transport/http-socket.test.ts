import { describe, expect, it } from "vitest";
import { err, ok } from "#base/result.ts";
import { encodeFrame, type SocketFrame } from "#protocol/wire-socket.ts";
import { openHttpSocket, waitAfter } from "./http-socket.ts";
import { createManualTimers } from "../manual-timers.ts";
import type { Answer, Following } from "./transport.ts";
import type { SocketEars } from "./web-socket.ts";

const SPACE = "5a".repeat(16);
const BOX = "b0".repeat(16);
const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
const ready: SocketFrame = { kind: "ready", space: SPACE, cursor: 4 };

/** A socket with the server's end in hand: `lines` are the lines dialled so far. */
const opened = (options: { readonly following?: Following; readonly token?: () => Answer<string> } = {}) => {
  const lines: { readonly ears: SocketEars; readonly heard: string[]; closed: boolean }[] = [];
  const dialled: string[] = [];
  const states: string[] = [];
  const frames: SocketFrame[] = [];
  const forgotten: string[] = [];
  const timers = createManualTimers(settle);
  let following: Following = options.following ?? { spaces: [{ space: SPACE, after: 3 }], boxes: [] };
  const socket = openHttpSocket(
    {
      address: "https://server.example",
      timers,
      random: () => 0.5,
      note: () => () => undefined,
      desk: {
        token: options.token ?? (async () => ok(`t${lines.length}`)),
        forget: (token) => forgotten.push(token),
        exchange: async () => err({ type: "offline" }),
      },
      dial: (address, ears) => {
        const line = { ears, heard: [] as string[], closed: false };
        dialled.push(address);
        lines.push(line);
        return { send: (text) => line.heard.push(text), close: () => (line.closed = true) };
      },
    },
    {
      following: () => following,
      onFrame: (frame) => frames.push(frame),
      onState: (state) => states.push(state),
    },
  );
  const follow = (next: Following): void => {
    following = next;
    socket.follow();
  };
  return { socket, lines, dialled, states, frames, forgotten, timers, follow };
};

const online = async (options?: Parameters<typeof opened>[0]) => {
  const all = opened(options);
  await settle();
  all.lines[0]!.ears.onOpen();
  await settle();
  all.lines[0]!.ears.onMessage("pong");
  return all;
};

describe("the socket", () => {
  it("says what it follows, with its token, and gives on every frame", async () => {
    const { lines, dialled, states, frames } = await online();
    expect(dialled).toEqual(["wss://server.example/v1/socket"]);
    expect(lines[0]!.heard).toEqual([`{"token":"t1","spaces":[{"space":"${SPACE}","after":3}],"boxes":[]}`, "ping"]);
    lines[0]!.ears.onMessage(encodeFrame(ready));
    lines[0]!.ears.onMessage(Uint8Array.of(99, 1, 2));
    expect(frames).toEqual([ready]);
    expect(states).toEqual(["connecting", "online"]);
  });

  it("says it again when what is followed changes", async () => {
    const { lines, follow } = await online();
    follow({ spaces: [{ space: SPACE, after: 9 }], boxes: [BOX] });
    await settle();
    expect(lines[0]!.heard.at(-1)).toBe(`{"token":"t1","spaces":[{"space":"${SPACE}","after":9}],"boxes":["${BOX}"]}`);
  });

  it("comes back by itself, later after each failure, soon again after a success", async () => {
    const { lines, states, timers } = await online();
    for (const wait of [500, 1000, 2000]) {
      lines.at(-1)!.ears.onEnd();
      const dialled = lines.length;
      await timers.pass(wait - 1);
      expect(lines).toHaveLength(dialled);
      await timers.pass(1);
      expect(lines).toHaveLength(dialled + 1);
    }
    lines.at(-1)!.ears.onOpen();
    lines.at(-1)!.ears.onMessage("pong");
    lines.at(-1)!.ears.onEnd();
    await timers.pass(500);
    expect(lines).toHaveLength(5);
    expect(states.slice(0, 4)).toEqual(["connecting", "online", "offline", "connecting"]);
  });

  it("waits a random part of a time that doubles to a minute", () => {
    expect([0, 1, 2, 6, 99].map((failures) => waitAfter(failures, () => 0.999_999))).toEqual([
      999, 1999, 3999, 59_999, 59_999,
    ]);
    expect(waitAfter(99, () => 0)).toBe(0);
  });

  it("asks a silent line whether it is there, and leaves it when nothing comes", async () => {
    const { lines, states, timers } = await online();
    await timers.pass(25_000);
    expect(lines[0]!.heard.slice(2)).toEqual(["ping"]);
    lines[0]!.ears.onMessage("pong");
    await timers.pass(25_000 + 19_999);
    expect(states).toEqual(["connecting", "online"]);
    await timers.pass(1);
    expect(states).toEqual(["connecting", "online", "offline"]);
    expect(lines[0]!.closed).toBe(true);
  });

  it("gives up a line that never opens, or opens and never speaks", async () => {
    const { lines, timers } = opened();
    await timers.pass(20_500);
    expect(lines.map(({ closed }) => closed)).toEqual([true, false]);
    lines[1]!.ears.onOpen();
    await timers.pass(20_000);
    expect(lines[1]!.closed).toBe(true);
  });

  it("gets another token when the server no longer takes the one it has", async () => {
    const { lines, forgotten, timers } = await online();
    lines[0]!.ears.onMessage(encodeFrame({ kind: "refused", space: null, refused: "signInNeeded" }));
    expect(forgotten).toEqual(["t1"]);
    await timers.pass(500);
    expect(lines).toHaveLength(2);
  });

  it("tells of a space that is not given", async () => {
    const { lines, frames } = await online();
    const frame: SocketFrame = { kind: "refused", space: SPACE, refused: "notAMember" };
    lines[0]!.ears.onMessage(encodeFrame(frame));
    expect(frames).toEqual([frame]);
  });

  it("leaves a server alone for as long as it asks", async () => {
    let asked = 0;
    const busy = { type: "refused", code: "tooMany", detail: { refused: "tooMany", wait: 90_000 } } as const;
    const { states, timers } = opened({ token: async () => (asked++, err(busy)) });
    await timers.pass(89_999);
    expect(asked).toBe(1);
    await timers.pass(1);
    expect([asked, states.slice(0, 2)]).toEqual([2, ["connecting", "offline"]]);
  });

  it("tries at once when told to, but never on two lines", async () => {
    const { socket, lines, timers } = await online();
    socket.retry();
    await settle();
    expect(lines).toHaveLength(1);
    lines[0]!.ears.onEnd();
    socket.retry();
    await timers.pass(100_000 - 60_001);
    expect(lines.filter(({ closed }) => !closed)).toHaveLength(1);
    expect(lines.length).toBeLessThanOrEqual(3);
  });

  it("is over when closed: nothing is dialled or told any more", async () => {
    const { socket, lines, states, frames, timers } = await online();
    socket.close();
    expect(lines[0]!.closed).toBe(true);
    lines[0]!.ears.onMessage(encodeFrame(ready));
    socket.retry();
    socket.follow();
    await timers.pass(600_000);
    expect([lines.length, states, frames]).toEqual([1, ["connecting", "online"], []]);
  });
});
