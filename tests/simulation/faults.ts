/** What goes wrong: phones end and begin, lose the network and the time; the server goes down, forgets, and holds back. */
import type { Acts } from "./act.ts";
import type { Phone } from "./phone.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const isOn = (phone: Phone): boolean => phone.vault() !== null;

export const faults: Acts = {
  crash: [
    2,
    (_, phone) => {
      if (!isOn(phone)) return null;
      phone.crash();
      return "ends";
    },
  ],
  crashInWrite: [
    3,
    (_, phone, dice) => {
      if (!isOn(phone)) return null;
      phone.set.crashIn = { writes: dice.between(1, 6), kept: dice.chance(0.5) };
      return "will end in a write";
    },
  ],
  wake: [
    6,
    async (scene, _, dice) => {
      const off = scene.phones.filter((phone) => !isOn(phone));
      if (off.length === 0) return null;
      const phone = dice.pick(off);
      return `${phone.kit.name} begins again: ${await phone.start()}`;
    },
  ],
  lock: [
    1,
    async (_, phone) => {
      if (!isOn(phone)) return null;
      await phone.vault()?.ask("lock", {});
      phone.crash();
      return "locked";
    },
  ],
  goOffline: [
    3,
    (_, phone) => {
      if (!phone.set.online) return null;
      phone.set.online = false;
      return "offline";
    },
  ],
  goOnline: [
    5,
    (scene) => {
      if (scene.phones.every((phone) => phone.set.online)) return null;
      for (const phone of scene.phones) phone.set.online = true;
      return "all online";
    },
  ],
  setClock: [
    4,
    (scene, phone, dice) => {
      const in1970 = -scene.time.now();
      phone.set.ahead = dice.pick([0, in1970, ...Array.from({ length: 6 }, () => dice.between(-30 * DAY, 30 * DAY))]);
      return `its clock is ${(phone.set.ahead / DAY).toFixed(1)} days ahead`;
    },
  ],
  holdBack: [
    2,
    (scene, phone, dice) => {
      const others = scene.phones.filter((other) => other !== phone);
      if (phone.set.heldBack === null && dice.chance(0.3)) return null;
      phone.set.heldBack = phone.set.heldBack === null ? dice.pick(others).kit.own.device : null;
      return `kept from it: ${scene.phones.find(({ kit }) => kit.own.device === phone.set.heldBack)?.kit.name ?? "nothing"}`;
    },
  ],
  serverRestarts: [
    2,
    (scene) => {
      scene.server.stop();
      scene.network.cutAll();
      scene.server.start();
      return "the server restarts";
    },
  ],
  serverStops: [
    1,
    (scene) => {
      if (!scene.server.app()) return null;
      scene.server.stop();
      scene.network.cutAll();
      return "the server is down";
    },
  ],
  serverStarts: [
    3,
    (scene) => {
      if (scene.server.app()) return null;
      scene.server.start();
      return "the server is up";
    },
  ],
  serverForgets: [
    1,
    async (scene, _, dice) => {
      const now = scene.server.copy();
      const copy = dice.chance(0.1) ? 0 : dice.between(Math.min(3, now), now);
      scene.network.cutAll();
      await scene.server.restore(copy);
      return `the server comes back with ${copy} of ${now} writes`;
    },
  ],
  sleep: [
    4,
    async (scene, _, dice) => {
      const hours = dice.chance(0.5) ? dice.between(1, 12) : dice.between(13, 96);
      await scene.time.sleep(hours * HOUR);
      return `${hours} hours go by`;
    },
  ],
  wait: [
    4,
    async (scene, _, dice) => {
      await scene.time.pass(dice.between(5_000, 60_000));
      return "a while goes by";
    },
  ],
};
