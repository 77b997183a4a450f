import { describe, expect, it } from "vitest";
import { dialWith } from "./web-socket.ts";

/** A socket of the browser's shape, whose other end is in our hands. */
class FakeSocket extends EventTarget {
  static readonly OPEN = 1;
  static last: FakeSocket;
  readyState = 0;
  binaryType = "blob";
  readonly sent: string[] = [];
  readonly address: string;
  constructor(address: string) {
    super();
    if (!address.startsWith("wss:")) throw new DOMException("insecure", "SecurityError");
    this.address = address;
    FakeSocket.last = this;
  }
  send(text: string): void {
    this.sent.push(text);
  }
  close(): void {
    this.readyState = 3;
    this.dispatchEvent(new Event("close"));
  }
  say(data: unknown): void {
    this.dispatchEvent(new MessageEvent("message", { data }));
  }
}

const dialled = (address = "wss://server.example/v1/socket") => {
  const heard: unknown[] = [];
  const line = dialWith(FakeSocket as unknown as typeof WebSocket)(address, {
    onOpen: () => heard.push("open"),
    onMessage: (data) => heard.push(data),
    onEnd: () => heard.push("end"),
  });
  return { heard, line, socket: FakeSocket.last };
};

describe("a dialled socket", () => {
  it("gives bytes and text, and sends text once it is open", () => {
    const { heard, line, socket } = dialled();
    line.send("too early");
    socket.readyState = 1;
    socket.dispatchEvent(new Event("open"));
    line.send("ping");
    socket.say("pong");
    socket.say(Uint8Array.of(1, 2).buffer);
    socket.say(new Blob([]));
    expect(heard).toEqual(["open", "pong", Uint8Array.of(1, 2)]);
    expect([socket.sent, socket.binaryType]).toEqual([["ping"], "arraybuffer"]);
  });

  it("ends once, with an error or without", () => {
    const { heard, socket } = dialled();
    socket.dispatchEvent(new Event("error"));
    socket.close();
    expect(heard).toEqual(["end"]);
  });

  it("is silent after it was closed from here", () => {
    const { heard, line, socket } = dialled();
    line.close();
    socket.say("late");
    expect(heard).toEqual([]);
    expect(socket.readyState).toBe(3);
  });

  it("ends, and does not throw, where the address may not be dialled from here", async () => {
    const { heard, line } = dialled("ws://server.example");
    expect(heard).toEqual([]);
    await Promise.resolve();
    expect(heard).toEqual(["end"]);
    line.close();
  });
});
