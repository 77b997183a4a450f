import { expect, it } from "vitest";
import type { VaultWorker } from "#device/client.ts";
import { startLater } from "./start-later.ts";

/** A worker that writes down what happens to it, and a time that comes when it is told to. */
const byHand = () => {
  const happened: string[] = [];
  let come = (): void => undefined;
  const time = new Promise<void>((resolve) => (come = resolve));
  const start = (): VaultWorker => {
    happened.push("begins");
    return {
      post: (message) => void happened.push(`is told ${String(message)}`),
      listen: (listener) => {
        happened.push("is heard");
        listener({ state: { is: "empty" } });
      },
      end: () => void happened.push("ends"),
    };
  };
  const worker = startLater(start, time);
  const heard: unknown[] = [];
  worker.listen((message) => heard.push(message));
  return { worker, happened, heard, come: () => (come(), time) };
};

it("begins when its time comes, once, and is heard by who listened before", async () => {
  const { worker, happened, heard, come } = byHand();
  expect(happened).toEqual([]);
  await come();
  worker.post("a");
  expect(happened).toEqual(["begins", "is heard", "is told a"]);
  expect(heard).toEqual([{ state: { is: "empty" } }]);
});

it("begins before its time with the first thing it is told", async () => {
  const { worker, happened, come } = byHand();
  worker.post("a");
  await come();
  worker.post("b");
  expect(happened).toEqual(["begins", "is heard", "is told a", "is told b"]);
});

it("never begins once it was ended", async () => {
  const { worker, happened, come } = byHand();
  worker.end();
  await come();
  expect(happened).toEqual([]);
});
