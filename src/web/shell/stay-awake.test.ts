import { expect, it } from "vitest";
import { type Lamp, stayAwake } from "./stay-awake.ts";

/** A browser that gives light when it is asked, and takes it back when the page is put aside. */
const browser = (gives: boolean) => {
  let isSeen = true;
  let lit = 0;
  let asked = 0;
  let given: { on: boolean }[] = [];
  const seen = new Set<() => void>();
  const putOut = (light: { on: boolean }): void => {
    if (light.on) lit -= 1;
    light.on = false;
  };
  const lamp: Lamp = {
    request: async () => {
      asked += 1;
      if (!gives) throw new Error("not now");
      const light = { on: true };
      lit += 1;
      given.push(light);
      return { release: async () => putOut(light) };
    },
    isSeen: () => isSeen,
    onseen: (run) => {
      seen.add(run);
      return () => void seen.delete(run);
    },
  };
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 5; turn++) await Promise.resolve();
  };
  const see = async (now: boolean): Promise<void> => {
    isSeen = now;
    if (!now) {
      given.forEach(putOut);
      given = [];
    }
    for (const run of seen) run();
    await settle();
  };
  return { lamp, settle, see, lit: () => lit, asked: () => asked };
};

it("keeps the screen lit while it is wanted, and lets it go", async () => {
  const { lamp, settle, lit } = browser(true);
  const end = stayAwake(lamp);
  await settle();
  expect(lit()).toBe(1);
  end();
  await settle();
  expect(lit()).toBe(0);
});

it("asks again when the page is seen again, and only then", async () => {
  const { lamp, settle, see, lit, asked } = browser(true);
  const end = stayAwake(lamp);
  await settle();
  await see(false);
  expect([lit(), asked()]).toEqual([0, 1]);
  await see(true);
  expect([lit(), asked()]).toEqual([1, 2]);
  end();
  await see(false);
  await see(true);
  expect([lit(), asked()]).toEqual([0, 2]);
});

it("lets go of a light that was given too late", async () => {
  const { lamp, settle, lit } = browser(true);
  stayAwake(lamp)();
  await settle();
  expect(lit()).toBe(0);
});

it("is quiet where a browser cannot or will not", async () => {
  const { lamp, settle, lit } = browser(false);
  const end = stayAwake(lamp);
  await settle();
  end();
  stayAwake({ ...lamp, request: null })();
  expect(lit()).toBe(0);
});
